import { describe, expect, test } from '@jest/globals';
import { cachesByNode, oneAfterTheOther, sideBySide, troubleOf } from '../../../src/action/mounts/caches-by-node.ts';
import type { CacheKind } from '../../../src/config/cache-kind.ts';
import { recordOf } from '../../mounts/given.ts';
import { cacheOf, nodeOf } from '../given.ts';

const on = (kind: CacheKind, ...indexes: readonly number[]) => {
  const cache = cacheOf({ kind });
  const nodes = indexes.map((index) =>
    nodeOf({ name: `n${index}`, index, group: { kind, records: [recordOf({ id: `${kind}${index}` })] } }),
  );
  return { ...cache, plan: { ...cache.plan, nodes } };
};

test('each node has its caches, with its own mounts', () => {
  const grouped = cachesByNode([on('modules', 1), on('build', 1, 0)]).map(({ node, caches }) => [
    node.name,
    ...caches.map(({ run, group }) => `${run.kind} in ${group.records[0]?.id}`),
  ]);
  expect(grouped).toEqual([
    ['n0', 'build in build0'],
    ['n1', 'modules in modules1', 'build in build1'],
  ]);
});

test('only the nodes that are asked for', () => {
  const grouped = cachesByNode([on('build', 0, 1)], ({ plan }) => plan.nodes.slice(1));
  expect(grouped.map(({ node }) => node.index)).toEqual([1]);
});

describe('what helper builds took', () => {
  const first = { ofKind: new Map([['build', 3] as const]), wallMs: 4 };
  const second = { ofKind: new Map([['build', 2] as const, ['modules', 5] as const]), wallMs: 6 };

  test('side by side', () => {
    expect(sideBySide([first, second])).toEqual({ ofKind: new Map([...second.ofKind, ['build', 3]]), wallMs: 6 });
    expect(sideBySide([])).toEqual({ ofKind: new Map(), wallMs: 0 });
  });

  test('one after the other', () => {
    expect(oneAfterTheOther(second, first)).toEqual({ ofKind: new Map([...second.ofKind, ['build', 5]]), wallMs: 10 });
  });
});

test('trouble of several nodes names them', () => {
  const nodes = [
    nodeOf({ name: 'n0', group: cacheOf().plan.group }),
    nodeOf({ name: 'n1', group: cacheOf().plan.group }),
  ];
  const troubles = nodes.map((node) => ({ node, reason: 'no room' }));
  expect(troubleOf(troubles, nodes)).toBe('node n0: no room; node n1: no room');
  expect(troubleOf(troubles.slice(1), nodes)).toBe('node n1: no room');
  expect(troubleOf(troubles.slice(1), nodes.slice(1))).toBe('no room');
});
