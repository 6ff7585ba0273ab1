import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fuzz, shortestMs } from './fuzz.ts';
import { fuzzTargets } from './targets.ts';

let scratch = '';
beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'fuzz-'));
});
afterAll(() => rm(scratch, { recursive: true }));

const allTargets = () => fuzzTargets(path.join(import.meta.dirname, '../fixtures'), scratch);

// A part of `npm run fuzz`, the same each time.
test('parsers and readers take whatever comes', async () => {
  const targets = await allTargets();
  expect(targets.every(({ seeds }) => seeds.length > 0)).toBe(true);
  expect(await fuzz(targets, { seed: 1, from: 0, count: 1500 })).toBeUndefined();
});

// Many small ones of the same: what goes through all that is left from each of them takes minutes. The analysis of
// a Dockerfile has a limit of its own.
test('no text is so uniform that it holds them up', async () => {
  const targets = await allTargets();
  const pieces = [
    ' ',
    '\t',
    '\r',
    '\n',
    '\r\n',
    '\\\n',
    '#',
    '#\n',
    'a.',
    'a-',
    'a=',
    'a ',
    '"',
    "'",
    '`',
    '$',
    '${',
    '$(',
    '[',
  ];
  const more = [
    '*a',
    '**/',
    '/',
    ':',
    '::',
    'https://',
    'a@',
    '<<E\n',
    '{',
    '-',
    '0.',
    ';',
    '&&',
    '|',
    '(',
    '%',
    '\u0085',
  ];
  const slow: string[] = [];
  for (const { name, run } of targets.filter((target) => target.name !== 'Dockerfile'))
    for (const piece of [...pieces, ...more]) {
      if ((await shortestMs({ name, seeds: [], run }, piece.repeat(30_000 / piece.length))) > 1000)
        slow.push(`${name}: ${JSON.stringify(piece)}`);
    }
  expect(slow).toEqual([]);
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
