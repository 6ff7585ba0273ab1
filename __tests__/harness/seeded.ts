/**
 * The seed of a test's random choices: the same in each run, so that a failure is one of the change that is tested; others by
 * TEST_SEED. It belongs into the test's name.
 */
export function testSeed(): number {
  return Number(process.env['TEST_SEED'] ?? '20261125');
}

/** Numbers from 0 to 1 that look random and are always the same for a seed (the generator mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
