import { describe, expect, test } from '@jest/globals';
import type { MatrixOptions, Round } from '../../../bench/simulation/matrix.ts';
import { matrixTable, playMatrix } from '../../../bench/simulation/matrix.ts';

const six: MatrixOptions = { images: 6, mix: 'services', rounds: 8, seed: 1 };
const last = (rounds: readonly Round[]): Round => {
  const round = rounds.at(-1);
  if (round === undefined) throw new Error('Nothing was played.');
  return round;
};

describe('six legs at once, again and again', () => {
  test.each([
    [six, 1.15, 1.1],
    [{ ...six, seed: 2 }, 1.15, 1.1],
    [{ ...six, mix: 'varied' }, 1.3, 1.3],
  ] as const)('%o', async (options, stored, restored) => {
    const rounds = await playMatrix(options);
    expect(rounds.map(({ warm }) => warm)).toEqual([0, 6, 6, 6, 6, 6, 6, 6]);
    // Nothing is lost on the way: what is compiled is the package that has changed, and main.
    for (const { reusedShare } of rounds.slice(1)) expect(reusedShare).toBeGreaterThan(0.985);
    expect(last(rounds).storedShare).toBeLessThan(stored);
    for (const { restoredShare, mostLayers } of rounds) {
      expect(restoredShare).toBeLessThan(restored);
      expect(mostLayers).toBeLessThanOrEqual(7);
    }
    // It comes to an end: then each leg uploads a delta.
    expect(last(rounds).uploadedBytes).toBeLessThan(6e6);
    expect(matrixTable([{ ...options, played: rounds }]).rows).toHaveLength(8);
  });
});

test('one image stores a base and a delta, as ever', async () => {
  const rounds = await playMatrix({ ...six, images: 1 });
  expect(rounds.map(({ mostLayers }) => mostLayers)).toEqual([1, 2, 2, 2, 2, 2, 2, 2]);
  expect(last(rounds).storedShare).toBeLessThan(1.02);
  for (const { uploadedBytes } of rounds.slice(1)) expect(uploadedBytes).toBeLessThan(1e6);
});
