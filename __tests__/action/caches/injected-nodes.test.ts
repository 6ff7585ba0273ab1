import { describe, expect, test } from '@jest/globals';
import { heldMarks, isForNode, joinInjected } from '../../../src/action/caches/injected-nodes.ts';
import type { Injected } from '../../../src/mounts/inject.ts';
import { layerOf } from '../../snapshot/given.ts';
import { cacheOf, nodeOf } from '../given.ts';

const told = (differences: Partial<Injected> = {}): Injected => {
  const injected = { entries: 3, zips: 1, verdict: 'exact', reason: '', missing: [], goVersion: 'go1.26.1', marks: [] };
  return { ...injected, at: 5, ...differences } as Injected;
};
const join = (...parts: readonly (Injected | string)[]) =>
  joinInjected(new Map(parts.map((part, index) => [`n${index}`, part])));

describe('what several nodes told', () => {
  test.each<readonly [string, readonly Injected['verdict'][], Injected['verdict']]>([
    ['all of them exact', ['exact', 'exact'], 'exact'],
    ['one lacks modules', ['exact', 'partial'], 'partial'],
    ['one was not asked', ['partial', 'none'], 'none'],
    ['Go rejects them on one', ['none', 'bad', 'exact'], 'bad'],
  ])('counts as the worst: %s', (_, verdicts, expected) => {
    const parts = verdicts.map((verdict) => told({ verdict, reason: `it is ${verdict}` }));
    expect(join(...parts)).toMatchObject({ verdict: expected, reason: `it is ${expected}` });
  });

  test('is one snapshot: counted once, with everything that some node lacks', () => {
    const joined = join(
      told({ entries: 3, missing: ['a.zip'], marks: ['x', 'y'], goVersion: '' }),
      told({ entries: 4, zips: 2, missing: ['a.zip', 'b.zip'], marks: ['y'] }),
    );
    const expected = { entries: 4, zips: 2, missing: ['a.zip', 'b.zip'], marks: ['y'], goVersion: 'go1.26.1' };
    expect(joined).toMatchObject(expected);
  });

  test('names those that could not be prepared', () => {
    const joined = join(told({ entries: 7 }), 'no space left');
    expect(joined?.entries).toBe(7);
    expect([[...(joined?.nodes.keys() ?? [])], [...(joined?.failed ?? [])]]).toEqual([
      ['n0'],
      [['n1', 'no space left']],
    ]);
  });

  test('is nothing where none could be prepared', () => expect(join('no space left')).toBeUndefined());
});

const { group } = cacheOf().plan;
const amd64 = nodeOf({ name: 'n0', group, platforms: ['linux/amd64', 'linux/386'] });
const arm64 = nodeOf({ name: 'n1', index: 1, group, platforms: ['linux/arm64'] });

test.each([
  ['of the same platform', ['linux/arm64'], true],
  ['of another platform', ['linux/amd64'], false],
  ['of no certain platform', undefined, true],
])('a node needs a layer %s: %s %s', (_, platforms, expected) => {
  expect(isForNode(platforms === undefined ? {} : { platforms }, arm64)).toBe(expected);
  expect(isForNode(platforms === undefined ? {} : { platforms }, nodeOf({ group }))).toBe(true);
});

describe('a layer need not be restored', () => {
  const common = layerOf('base', 'b', 'common');
  const ofArm = { ...layerOf('base', 'b', 'arm'), platforms: ['linux/arm64'] };
  const held = (...parts: readonly (Injected | string)[]) => heldMarks([common, ofArm], [amd64, arm64], join(...parts));

  test.each<readonly [string, readonly (Injected | string)[], readonly string[]]>([
    ['that every node has', [told({ marks: [common.mark] }), told({ marks: [common.mark] })], [common.mark]],
    ['that the one node has which needs it', [told(), told({ marks: [ofArm.mark] })], [ofArm.mark]],
    ['but one that a node lacks', [told({ marks: [common.mark] }), told()], []],
    ['that a node lacks which gets nothing', [told({ marks: [common.mark] }), 'no room'], [common.mark, ofArm.mark]],
    ['but any where nobody was asked', ['no room', 'no room'], []],
  ])('%s', (_, parts, expected) => expect(held(...parts)).toEqual(expected));
});
