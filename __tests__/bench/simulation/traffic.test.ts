import { expect, test } from '@jest/globals';
import { traffic, type TrafficOptions, type WorkflowRun } from '../../../bench/simulation/traffic.ts';
import { makeWorld } from '../../../bench/simulation/world.ts';
import { seededRandom } from '../../../bench/statistics.ts';

const options = { days: 4, runsPerDay: 200, goReleases: [2], isNightly: true };
const played = (differences: Partial<TrafficOptions> = {}): readonly WorkflowRun[] => {
  const world = makeWorld({ images: 20, imagesPerSum: 10, sizes: 1 }, seededRandom(1));
  return [...traffic(world, { ...options, ...differences }, seededRandom(2))];
};
const runs = played();
const dayMs = 24 * 3_600_000;

test('it has about as many legs each day as it should, in the order of time', () => {
  const byDay = Array.from({ length: 4 }, (_, day) =>
    runs
      .filter(({ atMs, trigger }) => Math.floor(atMs / dayMs) === day && trigger.kind !== 'schedule')
      .reduce((sum, { images }) => sum + images.length, 0),
  );
  // The first build of all, the Go release's three runs, and the last run of a day come on top.
  for (const legs of byDay) expect(legs).toBeGreaterThanOrEqual(200);
  for (const legs of byDay) expect(legs).toBeLessThan(300);
  expect(runs.map(({ atMs }) => atMs)).toEqual(runs.map(({ atMs }) => atMs).toSorted((a, b) => a - b));
});

test('it has all kinds of runs', () => {
  const kinds = new Set(runs.map(({ trigger }) => trigger.kind));
  expect(kinds).toEqual(new Set(['push', 'schedule', 'pull_request', 'merge_group', 'tag']));
  expect(runs.some(({ trigger }) => trigger.kind === 'pull_request' && trigger.isFork)).toBe(true);
  expect(runs.some(({ isFailing }) => isFailing)).toBe(true);
});

test('a new Go comes by a pull request for all images, and stays', () => {
  const released = runs.filter(({ commit }) => commit.go === 'go1.26.2');
  expect(released.slice(0, 3).map(({ trigger, images }) => [trigger.kind, images.length])).toEqual([
    ['pull_request', 20],
    ['merge_group', 20],
    ['push', 20],
  ]);
  const since = runs.findLastIndex(({ commit }) => commit.go !== 'go1.26.2');
  expect(runs.slice(since + 1).length).toBeGreaterThan(50);
});

test('nobody builds at night unless asked to', () =>
  expect(played({ isNightly: false }).every(({ trigger }) => trigger.kind !== 'schedule')).toBe(true));
