/** What a helper script said: the last value of each name. */
export type HelperResult = ReadonlyMap<string, string>;

/** Reads a script's lines; only those that begin with the run's nonce count. */
export function helperResult(nonce: string, lines: readonly string[]): HelperResult {
  const result = new Map<string, string>();
  for (const line of lines) {
    const match = /^(\S+) ([\w.]+)=(.*)$/.exec(line.trimEnd());
    if (match !== null && match[1] === nonce && match[2] !== undefined) result.set(match[2], match[3] ?? '');
  }
  return result;
}

/** A count that a script gave; 0 when it gave none. */
export function countIn(result: HelperResult, name: string): number {
  const value = Number(result.get(name) ?? '0');
  return Number.isSafeInteger(value) && value >= 0 ? value : 0;
}
