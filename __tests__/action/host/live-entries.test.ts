import { describe, expect, test } from '@jest/globals';
import { isEntryName, parseActionEntry, whyNothingNew } from '../../../src/action/host/live-entries.ts';

const id = 'ab'.repeat(32);

describe('a path below GOCACHE', () => {
  test.each([
    [`ab/${id}-a`, true],
    [`ab/${id}-d`, true],
    [`cd/${id}-d`, false],
    [`ab/${id}-d/tool`, false],
    [`ab/${id}`, false],
    ['trim.txt', false],
    [`ab/${id}-a\n`, false],
  ])('%j is an entry: %p', (name, expected) => expect(isEntryName(name)).toBe(expected));
});

describe('what an action gave', () => {
  test('names its content, its size and its time', () => {
    expect(
      parseActionEntry(`v1 ${id} ${'cd'.repeat(32)} ${'1234'.padStart(20)} ${'1790000000000000000'.padStart(20)}\n`),
    ).toEqual({
      content: `cd/${'cd'.repeat(32)}-d`,
      sizeBytes: 1234,
      madeAt: 1_790_000_000_000,
    });
  });

  test.each([undefined, '', 'v2 x', `v1 ${id} ../../etc/passwd 1 1\n`])('%j names nothing', (text) =>
    expect(parseActionEntry(text)).toBeUndefined(),
  );
});

describe('a new snapshot', () => {
  const found = { isExact: true, restoredBytes: 1000, liveBytes: 1000, newBytes: 0, newModules: 0 };
  test.each([
    [
      'of nothing',
      { ...found, isExact: false, restoredBytes: 0, liveBytes: 0 },
      'no Go step has compiled anything since',
    ],
    ['of what was there', found, 'the snapshot has most of what Go steps used'],
    ['of the own packages alone', { ...found, newBytes: 249 }, 'the snapshot has most of what Go steps used'],
    ['of much that is new', { ...found, newBytes: 250 }, ''],
    ['of another go.sum', { ...found, isExact: false }, ''],
    ['of the first run', { isExact: false, restoredBytes: 0, liveBytes: 500, newBytes: 500, newModules: 0 }, ''],
    ['of a module', { ...found, liveBytes: 0, newModules: 1 }, ''],
  ])('%s', (_what, changes, reason) => expect(whyNothingNew(changes)).toBe(reason));
});
