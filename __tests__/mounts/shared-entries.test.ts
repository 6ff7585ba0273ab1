import { expect, test } from '@jest/globals';
import { sharedEntries } from '../../src/mounts/shared-entries.ts';

test('entries are read from all lines, with the layers that they are in', () => {
  const result = new Map([
    ['list.0', `${'a'.repeat(12)}:5:0,${'b'.repeat(12)}:6:2,`],
    ['list.1', `${'c'.repeat(12)}:7:-,`],
    ['list.3', `${'d'.repeat(12)}:7:-,`],
  ]);
  expect(sharedEntries(result)).toEqual([
    { id: 'a'.repeat(12), bytes: 5, layer: 0 },
    { id: 'b'.repeat(12), bytes: 6, layer: 2 },
    { id: 'c'.repeat(12), bytes: 7 },
  ]);
});

test('what is no entry is left out', () => {
  expect(sharedEntries(new Map([['list.0', `x:1:-,${'a'.repeat(12)}:x:-,${'A'.repeat(12)}:1:-,`]]))).toEqual([]);
  expect(sharedEntries(new Map())).toEqual([]);
});
