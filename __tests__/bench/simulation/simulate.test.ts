import { beforeAll, describe, expect, test } from '@jest/globals';
import type { SimulationOptions, SimulationResult } from '../../../bench/simulation/simulate.ts';
import { simulate } from '../../../bench/simulation/simulate.ts';

const small: SimulationOptions = {
  policy: 'action',
  sharing: 'off',
  images: 10,
  imagesPerSum: 5,
  sizes: 1,
  days: 2,
  runsPerDay: 50,
  goReleases: [1],
  isNightly: false,
  rules: { limitBytes: 10e9, unusedForMs: 7 * 24 * 3_600_000, uploadsPerMinute: 200, downloadsPerMinute: 1500 },
  seed: 1,
};
const savedBy = ({ saved }: SimulationResult, by: string): readonly string[] =>
  saved.filter((each) => each.by === by).map(({ what }) => what);
const warmOn = ({ days }: SimulationResult, day: number): number => (days[day]?.warm ?? 0) / (days[day]?.runs ?? 1);
const share = ({ warm, cold }: SimulationResult): number => warm / (warm + cold);

describe('ten images with all the room they need', () => {
  let result: SimulationResult;
  beforeAll(async () => {
    result = await simulate(small);
  });

  test('are cold once, and with a new Go in its pull request, in its merge group and on the default branch', () => {
    expect(result.cold).toBeGreaterThanOrEqual(40);
    expect(result.cold).toBeLessThan(48);
    expect(result.warm).toBeGreaterThan(70);
    expect(result.counts).toMatchObject({ evictions: 0, refusedUploads: 0, refusedDownloads: 0, readOnly: 0 });
  });

  test('write bases on the default branch; pull requests write deltas, and merge groups and tags nothing', () => {
    expect(savedBy(result, 'default-branch')).toEqual(expect.arrayContaining(['build base', 'build delta']));
    expect(savedBy(result, 'pull-request')).toContain('build delta');
    expect([...savedBy(result, 'merge-group'), ...savedBy(result, 'release')]).toEqual([]);
    const bases = result.saved.filter(({ what }) => what === 'build base');
    expect(bases.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(20);
  });

  test('may not use what another run has compiled for a release', () => expect(result.off).toBeGreaterThan(0));

  test('go the same way with the same seed', async () => expect(await simulate(small)).toEqual(result));
});

test('a hundred images stay warm in 10 GB, where what saves everything keeps pushing them out', async () => {
  const options: SimulationOptions = { ...small, images: 100, imagesPerSum: 20, runsPerDay: 300, goReleases: [] };
  const [action, always] = [await simulate(options), await simulate({ ...options, policy: 'always' })];
  // Each image is built once without anything.
  expect(action.cold).toBe(100);
  expect(warmOn(action, 1)).toBeGreaterThanOrEqual(0.95);
  expect(warmOn(always, 1)).toBeLessThan(0.6);
  expect(always.mostBytes).toBeGreaterThan(9.5e9);
  expect([action.counts.evictions, always.counts.evictions > 300]).toEqual([0, true]);
});

test('with little room the action is warm more often than what saves everything', async () => {
  const rules = { ...small.rules, limitBytes: 1.1e9 };
  const options = { ...small, goReleases: [], rules };
  const [action, always] = [await simulate(options), await simulate({ ...options, policy: 'always' })];
  expect(share(action)).toBeGreaterThan(share(always) + 0.1);
  expect(action.counts.uploadedBytes).toBeLessThan(always.counts.uploadedBytes / 4);
});
