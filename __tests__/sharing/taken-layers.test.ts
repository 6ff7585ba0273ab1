import { expect, test } from '@jest/globals';
import { bytesOf, coveredBytes, layersToTake } from '../../src/sharing/taken-layers.ts';
import { entriesOf, MB, numbered, sharedLayerOf } from './given.ts';

const own = entriesOf(numbered('p', 20));
const layer = (key: string, ...names: readonly string[]) => sharedLayerOf(key, names);
const keysOf = (layers: readonly ReturnType<typeof sharedLayerOf>[]): readonly string[] =>
  layersToTake(own, layers).map((each) => each.layer.key);

test.each<readonly [string, readonly ReturnType<typeof sharedLayerOf>[], readonly string[]]>([
  ['none, where there is none', [], []],
  ['what is useful, the most first', [layer('a', 'p0'), layer('b', 'p1', 'p2')], ['b', 'a']],
  ['nothing of which the image uses half', [layer('a', 'p0', 'q0')], []],
  ['of two with the same one', [layer('a', 'p0', 'p1', 'p2'), layer('b', 'p1', 'p2')], ['a']],
  [
    'no more in vain than a quarter of what it uses',
    [
      layer('a', ...numbered('p', 9), ...numbered('q', 4)),
      layer('b', 'p10', 'p11', 'p12', 'p13', 'r0', 'r1'),
      layer('c', 'p15', 'p16', 's0'),
    ],
    ['a', 'c'],
  ],
  ['five at most', numbered('p', 8).map((name) => layer(name, name)), ['p0', 'p1', 'p2', 'p3', 'p4']],
])('an image takes %s', (_name, layers, keys) => expect(keysOf(layers)).toEqual(keys));

test('what layers cover counts once', () => {
  expect(coveredBytes(own, [layer('a', 'p0', 'p1', 'q'), layer('b', 'p1')])).toBe(2 * MB);
  expect(bytesOf(own)).toBe(20 * MB);
});
