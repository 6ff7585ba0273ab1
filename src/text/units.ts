/** A duration as people read it: `0.4 s`, `12.3 s`, `123 s`, `10 min 5 s`. */
export function duration(ms: number): string {
  const seconds = Math.max(0, ms) / 1000;
  if (seconds < 99.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 600) return `${whole} s`;
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** A difference between two durations, with its sign: `+75.0 s`, `-4.2 s`. */
export function signedDuration(ms: number): string {
  return `${ms < 0 ? '-' : '+'}${duration(Math.abs(ms))}`;
}

/** A size in decimal units, as Docker prints it: `512 B`, `4.4 MB`, `161 MB`, `1.2 GB`. */
export function size(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let value = Math.max(0, bytes);
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${unit === 0 || value >= 99.95 ? Math.round(value) : value.toFixed(1)} ${units[unit] ?? ''}`;
}

/**
 * A number of things: `1 entry`, `4 170 entries`. The gap is a narrow no-break space, which no locale reads as a
 * decimal.
 */
export function count(amount: number, one: string, many: string): string {
  const digits = String(amount).replaceAll(/\B(?=(?:\d{3})+$)/g, '\u202f');
  return `${digits} ${amount === 1 ? one : many}`;
}
