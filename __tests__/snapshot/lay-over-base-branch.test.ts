import { describe, expect, test } from '@jest/globals';
import { basesOf, onGround, withOwnBase } from '../../src/snapshot/lay-over-base-branch.ts';
import type { Layer } from '../../src/snapshot/manifest.ts';
import { layerOf, manifestOf } from './given.ts';

const [ownBase, ownDelta] = [layerOf('base', 'own-b', 'old'), layerOf('delta', 'own-d', 'topic')];
const [groundBase, groundDelta] = [layerOf('base', 'main-b', 'new'), layerOf('delta', 'main-d', 'since')];
const own = manifestOf({ layers: [ownBase, ownDelta], baseBytes: 10 });
const ground = manifestOf({ layers: [groundBase, groundDelta], baseBytes: 99 });
const names = (layers: readonly Layer[]): readonly string[] => layers.map(({ key }) => key);

describe("a branch's snapshot over that of its base branch", () => {
  test('has all of the ground, and of its own the deltas alone', () => {
    expect(names(onGround(own, ground).layers)).toEqual(['main-b', 'main-d', 'own-d']);
  });

  test("counts the ground's base as its base", () => {
    expect(onGround(own, ground).baseBytes).toBe(99);
  });

  test('has a delta that both have once', () => {
    const shared = manifestOf({ layers: [ownBase, groundDelta, ownDelta] });
    expect(names(onGround(shared, ground).layers)).toEqual(['main-b', 'main-d', 'own-d']);
  });

  test('is its own without a ground', () => {
    expect(onGround(own, undefined)).toBe(own);
  });

  test.each([
    ['base', groundBase],
    ['delta', groundDelta],
  ])("is its own where a run of it could not put in the ground's %s", (_name, { digest }) => {
    const refusing = { ...own, refused: [digest] };
    expect(onGround(refusing, ground)).toBe(refusing);
  });
});

test('with its own base again it keeps the deltas of both', () => {
  const laidOver = onGround(own, ground);
  expect(names(withOwnBase(own, laidOver).layers)).toEqual(['own-b', 'main-d', 'own-d']);
  expect(names(basesOf(laidOver.layers))).toEqual(['main-b']);
});
