import { describe, expect, test } from '@jest/globals';
import { basesOf, isBelow, onGround, withOwnBase } from '../../src/snapshot/lay-over-base-branch.ts';
import type { Layer } from '../../src/snapshot/manifest.ts';
import { layerOf, manifestOf } from './given.ts';

const [ownBase, ownDelta] = [layerOf('base', 'own-b', 'old'), layerOf('delta', 'own-d', 'topic')];
const [groundBase, groundDelta] = [layerOf('base', 'main-b', 'new'), layerOf('delta', 'main-d', 'since')];
const own = manifestOf({ layers: [ownBase, ownDelta], baseBytes: 10 });
const ground = manifestOf({ layers: [groundBase, groundDelta], baseBytes: 99 });
const keys = { kind: 'build', family: 'own-' } as const;
const names = (layers: readonly Layer[]): readonly string[] => layers.map(({ key }) => key);

describe("a branch's snapshot over that of its base branch", () => {
  test('has all of the ground, and of its own the deltas alone', () => {
    expect(names(onGround(keys, own, ground).layers)).toEqual(['main-b', 'main-d', 'own-d']);
  });

  test("counts the ground's base as its base", () => {
    expect(onGround(keys, own, ground).baseBytes).toBe(99);
  });

  test('has a delta that both have once', () => {
    const shared = manifestOf({ layers: [ownBase, groundDelta, ownDelta] });
    expect(names(onGround(keys, shared, ground).layers)).toEqual(['main-b', 'main-d', 'own-d']);
  });

  test('leaves out a delta of the ground that has been replaced since', () => {
    const older = manifestOf({ layers: [ownBase, layerOf('delta', 'main-older', 'before'), ownDelta] });
    expect(names(onGround(keys, older, ground).layers)).toEqual(['main-b', 'main-d', 'own-d']);
  });

  test('is its own without a ground', () => {
    expect(onGround(keys, own, undefined)).toBe(own);
  });

  test.each([
    ['base', groundBase],
    ['delta', groundDelta],
  ])("is its own where a run of it could not put in the ground's %s", (_name, { digest }) => {
    const refusing = { ...own, refused: [digest] };
    expect(onGround(keys, refusing, ground)).toBe(refusing);
  });
});

test('with its own base again it keeps what its delta stands on, and the deltas of both', () => {
  const laidOver = onGround(keys, own, ground);
  expect(names(withOwnBase(keys, own, laidOver).layers)).toEqual(['own-b', 'main-d', 'own-d']);
  const onMain = manifestOf({ layers: [ownBase, layerOf('delta', 'main-older', 'before'), ownDelta] });
  const again = withOwnBase(keys, onMain, onGround(keys, onMain, ground));
  expect(names(again.layers)).toEqual(['own-b', 'main-older', 'main-d', 'own-d']);
  expect(names(basesOf(laidOver.layers))).toEqual(['main-b']);
});

test.each([
  ['a base, whoever wrote it', keys, ownBase, true],
  ['all of the base branch', keys, groundDelta, true],
  ['its own delta not, which it replaces', keys, ownDelta, false],
  ['of the modules only the base: no ref has its own', { kind: 'modules', family: 'own-' }, groundDelta, false],
] as const)('a delta leaves out what is below it: %s', (_name, { kind, family }, layer, below) =>
  expect(isBelow({ kind, family }, layer)).toBe(below),
);
