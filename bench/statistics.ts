/** The middle value; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}

/** The arithmetic mean. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Median and spread of times in milliseconds, as "12.3 s (11.9 to 13.0)"; below a second with two digits. */
export function shownTimes(values: readonly number[]): string {
  const digits = Math.abs(median(values)) < 1000 ? 2 : 1;
  const seconds = (ms: number): string => (ms / 1000).toFixed(digits);
  return `${seconds(median(values))} s${spread(values, seconds)}`;
}

/** The same for plain numbers. */
export function shownCounts(values: readonly number[]): string {
  const plain = (value: number): string => String(Math.round(value * 100) / 100);
  return `${plain(median(values))}${spread(values, plain)}`;
}

function spread(values: readonly number[], shown: (value: number) => string): string {
  const least = shown(Math.min(...values));
  const most = shown(Math.max(...values));
  return values.length < 2 || least === most ? '' : ` (${least} to ${most})`;
}

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
