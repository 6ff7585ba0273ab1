import { describe, expect, test } from '@jest/globals';
import type { CacheReport, PhaseReport, RunReport } from '../../../src/report/run-report.ts';
import { foundReason, isLookupFailed, savedReason, untoldTroubles } from '../../../src/report/summary/troubles.ts';
import { offCache, warmReport } from '../samples.ts';

const outage =
  'the cache service was given up after 15 s while looking for the entry; its last answer: Failed request: (503) Service Unavailable: overloaded';
const outageInShort = 'the cache service did not answer (503)';

const degraded = (name: PhaseReport['name'], reason: string): PhaseReport => ({
  name,
  startedAt: '2026-11-23T06:00:00.000Z',
  ms: 1,
  outcome: 'degraded',
  reason,
});
const cacheOf = (differences: Partial<CacheReport>): CacheReport => ({
  ...offCache('build', outage),
  hit: 'miss',
  ...differences,
});
const seenWith = (phases: readonly PhaseReport[], ...caches: readonly CacheReport[]): RunReport => ({
  ...warmReport,
  phases,
  caches,
});

test.each([
  [outage, outageInShort],
  [
    'the cache service refused the token of this run: Cache service responded with 401 while it was asked',
    'the cache service refused the token of this run (401)',
  ],
  [
    'the cache service was given up after 44.1 s while uploading; its last answer: none',
    'the cache service was given up after 44.1 s while uploading',
  ],
  [
    'ENOSPC: no space left on device, and this goes on for longer than a cell is wide',
    'ENOSPC: no space left on device, and this goes on for longer than a cell is wide',
  ],
  ['nothing new; nothing old', 'nothing new; nothing old'],
])('%s, in short', (reason, expected) => {
  expect(foundReason(cacheOf({ reason }), seenWith([degraded('restore', reason)]))).toBe(expected);
});

describe('a lookup that failed', () => {
  const restore = degraded('restore', `${outage}; something else`);
  test('is told from a miss by the phase', () => {
    expect(isLookupFailed(cacheOf({}), seenWith([restore]))).toBe(true);
    expect(isLookupFailed(cacheOf({}), warmReport)).toBe(false);
    expect(isLookupFailed(cacheOf({ reason: 'there is no snapshot' }), seenWith([restore]))).toBe(false);
    expect(isLookupFailed(cacheOf({ hit: 'partial' }), seenWith([restore]))).toBe(false);
  });

  test('is short in its cell, and another reason is whole', () => {
    expect(foundReason(cacheOf({}), seenWith([restore]))).toBe(outageInShort);
    expect(foundReason(cacheOf({ hit: 'partial' }), seenWith([restore]))).toBe(outage);
  });
});

test('a save that failed is short in its cell', () => {
  const save = degraded('save', `build: not saved, ${outage}`);
  expect(savedReason(cacheOf({ saveReason: outage }), seenWith([save]))).toBe(outageInShort);
  expect(savedReason(cacheOf({ saveReason: outage }), warmReport)).toBe(outage);
});

describe('a trouble is told once in full', () => {
  const restore = degraded('restore', outage);
  const saveReason = outage.replace('15 s', '10 s');
  const save = degraded('save', `modules: not saved, ${saveReason}; build: not saved, ${saveReason}`);
  const both = [cacheOf({ kind: 'modules', saveReason }), cacheOf({ saveReason })];

  test.each<readonly [string, RunReport, string, readonly string[]]>([
    [
      'by the headline, also where it occurs again',
      seenWith([restore, save], ...both),
      `Nothing was restored: T${outage.slice(1)}.`,
      [],
    ],
    [
      'by a line, where the headline has something else',
      seenWith([restore, save], ...both),
      'Go has changed.',
      [`restore ${outage}`],
    ],
    ['by a line, of another phase', seenWith([save], ...both), '', [`save ${saveReason}`]],
    [
      'by its cell, where it is short',
      seenWith([degraded('restore', 'no answer')], cacheOf({ reason: 'no answer' })),
      '',
      [],
    ],
    [
      'by a line, where no cache has it',
      seenWith([degraded('extract', 'no room')], cacheOf({})),
      '',
      ['extract no room'],
    ],
  ])('%s', (_name, seen, told, expected) => {
    expect(untoldTroubles(seen, told).map(({ name, reason }) => `${name} ${reason}`)).toEqual(expected);
  });
});
