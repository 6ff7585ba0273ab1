/** The middle value; of an even number the mean of the two in the middle. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Median and spread of some times in milliseconds, as "12.3 s (11.9 to 13.0)". */
export function shown(values) {
  const s = (ms) => (ms / 1000).toFixed(1);
  return `${s(median(values))} s (${s(Math.min(...values))} to ${s(Math.max(...values))})`;
}
