/**
 * What a helper may take at least, whatever it moves: what a RUN has left in a mount, such as a pipe or a million names, must not
 * hold up a run for longer.
 */
export const helperWorkMs = 60_000;

/** What so many bytes give it besides. The slowest disk of a runner takes 10 MB in a second. */
export function msForBytes(bytes: number): number {
  return Math.round(bytes / 10_000);
}
