import { describe, expect, test } from '@jest/globals';
import type { Catalog } from '../../src/sharing/catalog.ts';
import { shareLines, sharePlan } from '../../src/sharing/share-plan.ts';
import { catalogOf, entriesOf, idOf, imageOf, MB, numbered, sharedLayerOf } from './given.ts';

const common = numbered('std', 10);
const images = ['a', 'b', 'c'].map((scope) => imageOf(scope, [...common, ...numbered(scope, 5)]));
const shared = sharedLayerOf('shared', common);

const planOf = (catalog: Catalog, scope: string, ownBytes: number | undefined) =>
  sharePlan(
    catalog,
    catalog.images.find((image) => image.scope === scope),
    ownBytes,
  );

describe('what a run does for what its image shares', () => {
  test('nothing, until the image is listed', () => {
    expect(sharePlan(catalogOf(images), undefined, 15 * MB)).toMatchObject({
      take: [],
      write: [],
      isRebase: false,
      isListed: false,
    });
  });

  test('one image writes the layer, the others wait for nothing', () => {
    const plans = ['a', 'b', 'c'].map((scope) => planOf(catalogOf(images), scope, 15 * MB));
    expect(plans.flatMap(({ write }) => write)).toEqual([entriesOf(common)]);
    expect(plans.map(({ take, isRebase }) => [take, isRebase])).toEqual([
      [[], false],
      [[], false],
      [[], false],
    ]);
  });

  test.each([
    ['as soon as the layer is there, its base is written again without it', 15 * MB, true],
    ['once that is done, it is not written again', 5 * MB, false],
    ['where it is written anyway, it need not be told', undefined, false],
  ])('%s', (_name, ownBytes, isRebase) => {
    expect(planOf(catalogOf(images, [shared]), 'a', ownBytes)).toMatchObject({ take: [shared], write: [], isRebase });
  });
});

test('the helper build gets the numbers of entries: 0 for those that are taken', () => {
  const plan = {
    take: [sharedLayerOf('k', ['x'])],
    write: [entriesOf(['y']), entriesOf(['z'])],
    isRebase: true,
    isListed: true,
  };
  expect(shareLines(plan, 'with-base')).toEqual([
    'list-base',
    'rebase',
    `${idOf('x')} 0`,
    `${idOf('y')} 1`,
    `${idOf('z')} 2`,
  ]);
  expect(shareLines({ ...plan, take: [], write: [], isRebase: false }, 'never')).toEqual([]);
  expect(shareLines({ ...plan, take: [], write: [], isRebase: false }, 'always')).toEqual(['list']);
});
