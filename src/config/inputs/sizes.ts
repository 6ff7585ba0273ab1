const unitBytes: ReadonlyMap<string, number> = new Map([
  ['KB', 1e3],
  ['MB', 1e6],
  ['GB', 1e9],
  ['TB', 1e12],
]);

/** Bytes of `500MB`, `1.5 GB` or `0`, in decimal units, upper or lower case. `undefined` for anything else. */
export function parseSize(text: string): number | undefined {
  if (/^0+$/.test(text)) return 0;
  const [, count, unit = ''] = /^(\d+(?:\.\d+)?) ?([KMGT]B)$/i.exec(text) ?? [];
  const bytes = Math.round(Number(count) * (unitBytes.get(unit.toUpperCase()) ?? NaN));
  return Number.isSafeInteger(bytes) ? bytes : undefined;
}
