import { describe, expect, test } from '@jest/globals';
import type { ReadCache } from '../../../src/action/caches/cache-run.ts';
import { crowdedReason } from '../../../src/action/caches/mount-leftovers.ts';
import type { MountUse } from '../../../src/action/caches/job-record.ts';
import type { Analysis } from '../../../src/action/request/analysis.ts';
import { packSnapshot } from '../../../src/action/save/pack.ts';
import type { Extracted } from '../../../src/mounts/extracted.ts';
import type { OwnTiming } from '../../../src/savings/timings.ts';
import { buildKeys } from '../../../src/snapshot/keys.ts';
import { type Manifest, parseManifest } from '../../../src/snapshot/manifest.ts';
import { configOf, givenFacts } from '../../config/given.ts';
import { manualClock } from '../../fakes/clock.ts';
import { memoryFiles } from '../../fakes/files.ts';
import { recordingLog } from '../../fakes/log.ts';
import { extractedOf } from '../../mounts/given.ts';
import { digestOf, layerOf, manifestOf, moduleKeys } from '../../snapshot/given.ts';
import { cacheOf } from '../given.ts';

const facts = { ref: 'refs/heads/x', readableRefs: [{ ref: 'refs/heads/main', reason: 'the default branch' }] };
const ownKeys = buildKeys({ scope: [], scopeName: 'api', goVersion: 'go1.26.1', sumHash: 'a'.repeat(64), ...facts });
const onMain = ownKeys.groups[0]?.[1]?.prefix ?? '';
const timing = { at: '2026-11-22T06:00:00.000Z', hit: 'exact', buildMs: 1000, costMs: 10 } as const;
const timingAt = (at: string) => ({ ...timing, at });
const won = { scope: 'abc', of: 'build', stepsMs: 500, costMs: 5, isCold: false, netMs: 300 } satisfies OwnTiming;
const lost: OwnTiming = { ...won, netMs: -1 };
const delta = layerOf('delta', `${ownKeys.family}old`, 'the delta');
const [one, two] = [digestOf('one'), digestOf('two')];
const base = layerOf('base', 'base-key', 'the base');

interface Given {
  readonly run?: Parameters<typeof cacheOf>[0];
  readonly write?: 'yes' | 'if-none-exact';
  readonly extracted?: Extracted;
  readonly mode?: 'auto' | 'all';
  readonly own?: OwnTiming;
  readonly result?: 'success' | 'failed';
  readonly isRepeated?: boolean;
  readonly runId?: string;
}

async function packed({ run = {}, write = 'yes', extracted = extractedOf(), mode = 'all', ...given }: Given) {
  const { result = 'success', isRepeated = false, own, runId = '77' } = given;
  const archives = extracted.packing.archives.filter(({ path }) => path !== '/lost');
  const services = {
    run: { nonce: 'nonce0', machine: 'machine' } as never,
    log: recordingLog(),
    files: memoryFiles(Object.fromEntries(archives.map(({ path }) => [path, 'packed']))),
    clock: manualClock(Date.parse('2026-11-23T06:00:00Z')),
  };
  const asked = {
    facts: { ...givenFacts({ runId, runNumber: '3' }), inActions: true },
    config: configOf({ cache: mode }),
    builder: { name: 'b' },
  };
  const cache = cacheOf(run);
  const keys = cache.kind === 'build' ? ownKeys : moduleKeys;
  const plan: ReadCache['plan'] = { ...cache.plan, keys, access: { ...cache.plan.access, write } };
  const end = { result: { kind: result }, ms: 2000.4, isRepeated } as never;
  const analysis = { asked, serving: { namespace: '' }, toBuild: { goStages: [] } } as unknown as Analysis;
  const saving = await packSnapshot(
    services,
    analysis,
    { ...cache, plan, extracted },
    {
      end,
      costMs: 30.6,
      own,
      shared: [],
    },
  );
  const folder = saving.snapshot?.folder ?? '';
  const text = folder === '' ? undefined : await services.files.readText(`${folder}/manifest.json`);
  return { ...saving, log: services.log, manifest: parseManifest(text, cache.kind) };
}

function packing(write: 'base' | 'delta', path = '/x/build-0.tar.zst'): Extracted {
  const archive = { path, bytes: 8, sizeBytes: 6, digest: base.digest, mark: 'mark', entries: 1 };
  const extracted = extractedOf({ names: 'f'.repeat(64) });
  return { ...extracted, packing: { ...extracted.packing, write, archives: [archive] } };
}

const use = { savesAs: 'key', manifest: '' } as MountUse;
const full = extractedOf();
const short = { ...full, packing: { ...full.packing, shortBytes: 5e6 } };
const modules = { kind: 'modules' } as const;

test.each<readonly [string, Given, string]>([
  ['the builder replaced the mounts', { extracted: extractedOf({ replaced: 1 }) }, 'the builder replaced the mounts'],
  ['there is no room', { extracted: short }, 'there is no room for 5.0 MB of it in the builder or on the runner'],
  ['a mount holds too many files', { extracted: extractedOf({ isCrowded: true }) }, crowdedReason],
  [
    'an earlier step saves it',
    { run: { lookup: { kind: 'adopted', use } } },
    'an earlier step of this job has saved all of it',
  ],
  ['the build left no module', { run: modules, extracted: extractedOf({ total: 0 }) }, 'the build left no module of'],
  ['no module is new', { run: modules }, 'the snapshot already has all modules'],
  ['the build did nothing there', { extracted: extractedOf({ made: 0 }) }, 'the build neither used nor made an entry'],
  [
    'the same was compiled again',
    { extracted: extractedOf({ remade: { packages: 2, reused: 1 } }) },
    'the snapshot already has what was compiled',
  ],
  ['all that is new is new in every run', {}, 'only packages that are new in every run were compiled'],
])('nothing is packed where %s, and the reason says so', async (_name, given, reason) => {
  const { snapshot, reason: told } = await packed(given);
  expect(snapshot).toBeUndefined();
  expect(told).toContain(reason);
});

describe('a snapshot that another go.sum or ref has made', () => {
  const exact = (matchedKey: string, differences: object = {}): Given => {
    const manifest = manifestOf({ layers: [base, delta], complete: false });
    return { run: { standing: { hit: 'exact', matchedKey, manifest, present: manifest.layers, ...differences } } };
  };
  test.each<readonly [string, Given, boolean]>([
    ['of a failed build that lacked nothing is complete from now on', exact(`${ownKeys.incomplete}1`), true],
    ['of this go.sum and ref is complete already', exact(`${ownKeys.primary}1`), false],
    ['of the default branch is complete there', exact(`${onMain}1`), false],
    ['of another go.sum stands for that', exact(`${ownKeys.family}other-1`), false],
    ['that is only a part of what is needed stays so', exact(`${ownKeys.incomplete}1`, { hit: 'partial' }), false],
    ['of which a layer is missing stays so', exact(`${ownKeys.incomplete}1`, { present: [base] }), false],
  ])('%s', async (_name, given, isPromoted) => {
    const { snapshot, reason, manifest } = await packed(given);
    expect(reason === 'recorded as complete for this go.sum').toBe(isPromoted);
    expect([snapshot?.role, manifest?.complete]).toEqual(isPromoted ? ['record', true] : [undefined, undefined]);
    if (isPromoted) expect(snapshot?.key.startsWith(`${ownKeys.primary}77-2-`)).toBe(true);
  });

  test('of modules that were all there counts for this go.sum', async () => {
    const manifest = manifestOf({ kind: 'modules', layers: [base] });
    const standing = { hit: 'exact', matchedKey: `${moduleKeys.family}b-1`, manifest, present: [base] } as const;
    const { snapshot } = await packed({ run: { ...modules, standing } });
    expect([snapshot?.role, snapshot?.standsOn]).toEqual(['record', ['base-key']]);
  });
});

describe('a time is recorded without an archive', () => {
  const ownSnapshot = (): Given['run'] => {
    const manifest = manifestOf({ layers: [base], timings: [] });
    return { standing: { hit: 'exact', matchedKey: `${ownKeys.primary}1`, manifest, present: [base] } };
  };
  test.each<readonly [string, Given, 'record' | undefined]>([
    ['where the run lost', { own: lost, run: ownSnapshot() }, 'record'],
    ['where nothing was there to restore', { own: lost }, 'record'],
    ['not where it won and no streak ends', { own: won, run: ownSnapshot() }, undefined],
    ['not where the user names the cache', { own: lost, run: ownSnapshot(), mode: 'all' }, undefined],
    [
      'not by a run that writes only where nothing is',
      { own: lost, run: ownSnapshot(), write: 'if-none-exact' },
      undefined,
    ],
  ])('%s', async (_name, given, role) => {
    const { snapshot, reason } = await packed({ mode: 'auto', ...given });
    expect(snapshot?.role).toBe(role);
    expect(reason).toBe('only packages that are new in every run were compiled');
  });
});

describe('what go said that it hashes is recorded without an archive', () => {
  const hashed = [{ name: 'hashed_GOAMD64', value: 'v1', line: 3 }];
  const noted = { CC: '0123456789ab', hashed_GOAMD64: '3bfc269594ef' };
  const asking = (settings: Manifest['settings']): Given => {
    const manifest = { ...manifestOf({ layers: [base] }), ...(settings === undefined ? {} : { settings }) };
    return {
      run: { hashed, standing: { hit: 'exact', matchedKey: `${ownKeys.primary}1`, manifest, present: [base] } },
    };
  };
  test.each<readonly [string, Manifest['settings'], readonly string[] | undefined]>([
    ['where the snapshot has nothing of it', undefined, ['hashed_GOAMD64']],
    ['beside what the Dockerfile shows', { CC: noted.CC }, ['CC', 'hashed_GOAMD64']],
    ['where it was another', { hashed_GOAMD64: '0123456789ab' }, ['hashed_GOAMD64']],
  ])('%s', async (_name, settings, names) => {
    const { snapshot, manifest } = await packed(asking(settings));
    expect([snapshot?.role, Object.keys(manifest?.settings ?? {})]).toEqual(['record', names]);
  });

  test('not where the snapshot has the same', async () => {
    const { manifest } = await packed(asking(undefined));
    const { snapshot } = await packed(asking(manifest?.settings));
    expect(snapshot).toBeUndefined();
  });
});

describe('a new snapshot', () => {
  const before: Manifest = manifestOf({ layers: [base, delta], timings: [timing], refused: [one] });
  const standing = {
    hit: 'partial',
    matchedKey: `${ownKeys.family}1`,
    manifest: before,
    present: [base, delta],
  } as const;

  test('that is a delta stands on the base alone, and a base on nothing', async () => {
    const onBase = await packed({ run: { standing }, extracted: packing('delta') });
    expect(onBase.manifest?.layers.map(({ role, key }) => [role, key])).toEqual([
      ['base', 'base-key'],
      ['delta', onBase.snapshot?.key],
    ]);
    const alone = await packed({ run: { standing }, extracted: packing('base') });
    expect(alone.manifest?.layers.map(({ role }) => role)).toEqual(['base']);
  });

  test('of a branch that is a delta stands on that of the default branch too', async () => {
    const onMainsDelta = layerOf('delta', `${onMain}1`, 'the delta of the default branch');
    const manifest = manifestOf({ layers: [base, onMainsDelta, delta], timings: [timing] });
    const on = { ...standing, manifest, present: [base, onMainsDelta, delta] };
    const made = await packed({ run: { standing: on }, extracted: packing('delta') });
    const standsOn = ['base-key', `${onMain}1`];
    expect(made.manifest?.layers.map(({ key }) => key)).toEqual([...standsOn, made.snapshot?.key]);
    expect(made.snapshot?.standsOn).toEqual(standsOn);
  });

  test('of a branch is a delta on what is in the mounts: what the default branch has deleted since, it holds itself', async () => {
    const deleted = layerOf('delta', `${onMain}1`, 'a delta that is gone');
    const manifest = manifestOf({ layers: [base, deleted, delta], timings: [timing] });
    const on = { ...standing, manifest, present: [base, delta] };
    const made = await packed({ run: { standing: on }, extracted: packing('delta') });
    expect(made.manifest?.layers.map(({ key }) => key)).toEqual(['base-key', made.snapshot?.key]);
    expect(made.snapshot?.standsOn).toEqual(['base-key']);
  });

  test('names layers that no builder took, each once', async () => {
    const mounts = { kind: 'stamped', stamp: 's', refused: [one, two] } as never;
    const { manifest } = await packed({ run: { standing, mounts }, extracted: packing('base') });
    expect(manifest?.refused).toEqual([one, two]);
  });

  test.each<readonly [string, Given, string]>([
    ['of a run without an id goes by its nonce', { runId: '' }, `${ownKeys.primary}nonce0-2-`],
    ['of a failed build must not hide a complete one', { result: 'failed' }, `${ownKeys.incomplete}77-2-`],
  ])('%s', async (_name, given, prefix) => {
    const { snapshot } = await packed({ extracted: packing('base'), ...given });
    expect(snapshot?.key.slice(0, prefix.length)).toBe(prefix);
  });

  const now = '2026-11-23T06:00:00.000Z';
  const plain = { ...timingAt(now), buildMs: 2000, costMs: 31 };
  test.each<readonly [string, Given, unknown]>([
    ['of this build, in whole milliseconds', {}, { ...plain, hit: 'partial' }],
    ['with what the cache alone took', { own: won }, { ...plain, hit: 'partial', own: won }],
    ['of a failed build whose RUNs ended', { result: 'failed', own: won }, { ...plain, hit: 'partial', own: won }],
    ['not of a failed build of which nothing is known', { result: 'failed' }, undefined],
    ['not of a build that was repeated', { isRepeated: true, own: won }, undefined],
  ])('has the time %s', async (_name, given, expected) => {
    const { manifest } = await packed({ run: { standing }, extracted: packing('base'), ...given });
    expect(manifest?.timings).toEqual(expected === undefined ? [timing] : [timing, expected]);
  });

  test.each([
    [0, 'miss'],
    [3, 'partial'],
  ])('is of a run that found nothing and used %d entries: %s', async (used, hit) => {
    const extracted = packing('base');
    const { manifest } = await packed({ extracted: { ...extracted, contents: { ...extracted.contents, used } } });
    expect(manifest?.timings.map((each) => each.hit)).toEqual([hit]);
  });
});

test('an archive that cannot be read is warned of, and ends nothing', async () => {
  const { snapshot, reason, log } = await packed({ extracted: packing('base', '/lost') });
  expect([snapshot, reason]).toEqual([undefined, "it could not be packed: ENOENT: '/lost'"]);
  expect(log.messages('warning')).toEqual([
    "What is new in the build cache could not be packed, so it is not saved: ENOENT: '/lost'",
  ]);
});
