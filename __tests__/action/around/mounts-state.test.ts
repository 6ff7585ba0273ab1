import { describe, expect, test } from '@jest/globals';
import {
  decodeMountsState,
  encodeMountsState,
  type MountsState,
  notedCache,
  preparedAsNoted,
} from '../../../src/action/around/mounts-state.ts';
import type { FoundCache, PreparedCache } from '../../../src/action/caches/cache-run.ts';
import { parseManifest } from '../../../src/snapshot/manifest.ts';
import { warmReport } from '../../report/samples.ts';
import { cacheOf } from '../given.ts';

const analysis = { asked: { builder: { name: 'ci' } }, serving: { namespace: 'ns' } } as unknown as Parameters<
  typeof notedCache
>[0];
const layer = (mark: string, role: 'base' | 'delta') => ({
  role,
  key: 'key-1',
  file: `${role}-0.tar.zst`,
  digest: `sha256:${mark.repeat(64)}`,
  sizeBytes: 10,
  entries: 2,
  mark: `${mark}-build-0`,
});
const manifest = parseManifest(
  JSON.stringify({
    schema: 1,
    kind: 'build',
    goVersion: 'go1.26.1',
    complete: true,
    layers: [layer('a', 'base'), layer('b', 'delta')],
    mounts: '',
    baseBytes: 100,
    live: { entries: 4, bytes: 40, baseBytes: 20 },
    timings: [],
  }),
  'build',
);
const prepared = (differences: Parameters<typeof cacheOf>[0] = {}): PreparedCache =>
  cacheOf({
    lookup: { kind: 'done', foundKey: 'key-1' },
    mounts: { kind: 'adopted', stamp: 'stamp-1' },
    cost: { ownMs: 7, togetherMs: 9 },
    standing: { hit: 'exact', matchedKey: 'key-1', reason: 'the same', manifest, present: manifest?.layers ?? [] },
    ...differences,
  });
const start = cacheOf() as unknown as FoundCache;

describe('a cache between restore and save', () => {
  test('comes back with its snapshot, its stamp and its cost', () => {
    expect(manifest).toBeDefined();
    const [noted] = notedCache(analysis, prepared());
    expect(preparedAsNoted(analysis, start, noted === undefined ? [] : [noted])).toMatchObject({
      lookup: { kind: 'done', foundKey: 'key-1' },
      mounts: { kind: 'adopted', stamp: 'stamp-1' },
      standing: { hit: 'exact', matchedKey: 'key-1', manifest, present: manifest?.layers, layers: [] },
      cost: { ownMs: 7, togetherMs: 9 },
    });
  });

  test('stands on those layers alone that are in the mounts', () => {
    const [base] = manifest?.layers ?? [];
    const one = prepared({ standing: { hit: 'partial', manifest, present: base === undefined ? [] : [base] } });
    const { standing } = preparedAsNoted(analysis, start, notedCache(analysis, one));
    expect(standing.manifest).toMatchObject({ complete: false, layers: [base] });
  });

  test('that was left alone stays so', () => {
    const left = prepared({ lookup: { kind: 'left-alone', foundKey: 'key-1' }, mounts: { kind: 'untouched' } });
    expect(preparedAsNoted(analysis, start, notedCache(analysis, left))).toMatchObject({
      lookup: { kind: 'left-alone' },
      mounts: { kind: 'untouched' },
    });
  });

  test.each<readonly [string, readonly PreparedCache[], string]>([
    ['that nobody has prepared', [], 'ns'],
    ['whose mounts bear no stamp', [prepared({ mounts: { kind: 'unknown' } })], 'ns'],
    ['whose mounts are others now', [prepared()], 'other'],
    [
      'whose keys are others now',
      [prepared({ plan: { ...start.plan, keys: { ...start.plan.keys, primary: 'x' } } })],
      'ns',
    ],
  ])('%s is not known', (_name, runs, namespace) => {
    const noted = runs.flatMap((run) => notedCache(analysis, run));
    const now = { ...analysis, serving: { ...analysis.serving, namespace } };
    expect(preparedAsNoted(now, start, noted)).toMatchObject({
      mounts: { kind: 'unknown' },
      standing: { hit: 'miss' },
    });
  });
});

describe('the state', () => {
  const state: MountsState = {
    version: 1,
    job: 'me/app/1/1/build',
    interrupted: false,
    inputs: { file: 'Dockerfile' },
    caches: notedCache(analysis, prepared()),
    report: warmReport,
    reportFile: '/t/report.json',
    injectedAt: 1_790_000_000,
    dockerfiles: ['/project/Dockerfile'],
    folders: [],
    nonce: 'a1',
  };

  test('comes back as it was', () => {
    expect(decodeMountsState(encodeMountsState(state))).toEqual(state);
  });

  test('fits into a variable of the environment, however many findings there are', () => {
    const findings = Array.from({ length: 2000 }, () => ({
      rule: 'r',
      file: 'f',
      line: 1,
      message: 'm'.repeat(50),
      fix: '',
    }));
    const text = encodeMountsState({ ...state, report: { ...warmReport, findings } });
    expect(Buffer.byteLength(text)).toBeLessThan(100_000);
    expect(decodeMountsState(text)).toMatchObject({ inputs: state.inputs, caches: state.caches });
  });

  test.each(Object.keys(state))('without %s is none', (name) => {
    expect(decodeMountsState(JSON.stringify({ ...state, [name]: undefined }))).toBeUndefined();
  });
});
