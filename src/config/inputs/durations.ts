const unitMs: ReadonlyMap<string, number> = new Map([
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
]);

/** Milliseconds of `45s`, `10m`, `1h` or `1m30s`; a number alone counts minutes. `undefined` for anything else. */
export function parseDuration(text: string): number | undefined {
  if (/^\d+(\.\d+)?$/.test(text)) return Math.round(Number(text) * 60_000);
  if (!/^(\d+(\.\d+)?h)?(\d+(\.\d+)?m)?(\d+(\.\d+)?s)?$/.test(text) || text === '') return undefined;
  const parts = text.matchAll(/(\d+(?:\.\d+)?)([hms])/g);
  return Math.round(
    [...parts].reduce((sum, [, count, unit]) => sum + Number(count) * (unitMs.get(unit ?? '') ?? 0), 0),
  );
}
