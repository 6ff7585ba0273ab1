import { expect, test } from '@jest/globals';
import { sharedEntries } from '../../src/mounts/shared-entries.ts';

const [a, b, c] = ['a', 'b', 'c'].map((letter) => letter.repeat(12));
const list = `${a} 5 0\n${b} 6 2\n${c} 7 -\n`;

test('entries are read with the layers that they are in', () => {
  expect(sharedEntries(list, 3)).toEqual([
    { id: a, bytes: 5, layer: 0 },
    { id: b, bytes: 6, layer: 2 },
    { id: c, bytes: 7 },
  ]);
});

test.each([
  ['is shorter than the script told', list, 4],
  ['is longer', list, 2],
  ['ends within a line', list.slice(0, -3), 3],
  ['has a line that is no entry', `${list}x 1 -\n`, 4],
  ['did not come', '', 3],
])('a list counts as none that %s', (_name, text, listed) => expect(sharedEntries(text, listed)).toEqual([]));
