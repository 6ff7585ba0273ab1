import { describe, expect, test } from '@jest/globals';
import { cacheReport } from '../../../src/action/caches/cache-report.ts';
import { layerOf, manifestOf } from '../../snapshot/given.ts';
import { extractedOf } from '../../mounts/given.ts';
import { cacheOf } from '../given.ts';

const layer = { ...layerOf('base', 'b', 'x'), sizeBytes: 1000 };
const layers = [{ layer, source: { kind: 'file' as const, path: '/base-0.tar.zst' } }];

describe('a cache that was not served', () => {
  test('is off for the reason of its plan', () => {
    const report = cacheReport('build', { kind: 'off', reason: 'cache: off' }, undefined);
    expect(report).toMatchObject({ hit: 'off', reason: 'cache: off', saveReason: 'cache: off', verdict: null });
  });

  test('is off when the run ended before the lookup', () => {
    const { plan } = cacheOf();
    expect(cacheReport('build', plan, undefined)).toMatchObject({
      hit: 'off',
      primaryKey: '',
      reason: 'the run ended before the lookup',
    });
  });
});

describe('a cache that was served', () => {
  const told = (differences: Parameters<typeof cacheOf>[0]) => {
    const run = cacheOf(differences);
    return cacheReport(run.kind, run.plan, run);
  };

  test('tells what was found, downloaded, used and made', () => {
    const report = told({
      standing: { hit: 'partial', matchedKey: 'k', reason: 'r', layers, manifest: manifestOf({ layers: [layer] }) },
      extracted: extractedOf({ used: 7, made: 3 }),
      saving: { snapshot: undefined, reason: 'why not' },
    });
    expect(report).toMatchObject({ hit: 'partial', matchedKey: 'k', reason: 'r', used: 7, added: 3 });
    expect(report).toMatchObject({ restored: { bytes: 1000, entries: 0 }, saveReason: 'why not', saved: null });
  });

  test.each<readonly [string, Parameters<typeof cacheOf>[0], string | undefined]>([
    ['that could not be injected', { standing: { hit: 'miss', manifest: manifestOf({ layers: [layer] }) } }, 'k'],
    ['that is in use', { standing: { hit: 'exact', matchedKey: 'k' } }, undefined],
    [
      'that is but the record of runs that left nothing',
      { standing: { hit: 'miss', manifest: manifestOf({ layers: [] }) } },
      undefined,
    ],
  ])('names a snapshot that was found and is not in use: one %s', (_name, differences, expected) => {
    expect(told({ ...differences, lookup: { kind: 'done', foundKey: 'k' } }).unusedKey).toBe(expected);
  });

  test('has used and made nothing while its mounts were not read', () => {
    expect(told({ standing: { hit: 'exact', layers } })).toMatchObject({ used: 0, added: 0, swept: 0 });
  });

  test.each<readonly [string, 'base' | 'delta', number]>([
    ['a new base has left out what is dead', 'base', 10],
    ['a delta leaves out nothing', 'delta', 0],
  ])('%s', (_name, write, swept) => {
    const extracted = extractedOf({ total: 40, live: { entries: 30, bytes: 3000 } });
    expect(told({ extracted: { ...extracted, packing: { ...extracted.packing, write } } }).swept).toBe(swept);
  });

  test('names packages that were made again only where there are some', () => {
    expect(told({ extracted: extractedOf({ remade: { packages: 4, reused: 0 } }) }).remade).toBe(4);
    expect(told({ extracted: extractedOf() })).not.toHaveProperty('remade');
  });
});
