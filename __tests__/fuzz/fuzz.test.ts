import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { fuzz } from './fuzz.ts';
import { fuzzTargets } from './targets.ts';

// A part of `npm run fuzz`, the same each time.
test('parsers and readers take whatever comes', async () => {
  const scratch = await mkdtemp(path.join(tmpdir(), 'fuzz-'));
  const targets = await fuzzTargets(path.join(import.meta.dirname, '../fixtures'), scratch);
  expect(targets.every(({ seeds }) => seeds.length > 0)).toBe(true);
  expect(await fuzz(targets, { seed: 1, from: 0, count: 1500 })).toBeUndefined();
  await rm(scratch, { recursive: true });
});

test('what throws and what takes too long is told with its input', async () => {
  const seeds = ['abc'];
  const throwing = { name: 'throws', seeds, run: () => Promise.reject(new Error('no')) };
  const busy = (): void => {
    for (const begin = process.cpuUsage(); process.cpuUsage(begin).user < 1_100_000;) Math.random();
  };
  const slow = { name: 'slow', seeds, run: busy };
  expect(await fuzz([throwing], { seed: 7, from: 3, count: 9 })).toMatchObject({
    seed: 7,
    number: 3,
    target: 'throws',
  });
  expect((await fuzz([slow], { seed: 7, from: 0, count: 1 }))?.reason).toMatch(/^it took \d{4,} ms$/);
  const [one, again] = await Promise.all([1, 2].map(() => fuzz([throwing], { seed: 7, from: 5, count: 1 })));
  expect(one?.input).toBe(again?.input);
});
