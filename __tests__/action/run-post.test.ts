import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { postBoundary } from '../../src/action/services/error-boundary.ts';
import { recordUses } from '../../src/action/caches/job-record.ts';
import { runPost } from '../../src/action/run-post.ts';
import { encodeState, type PendingSave, type PostState } from '../../src/action/caches/post-state.ts';
import type { SnapshotStore } from '../../src/platform/store/store.ts';
import { troubledFiles } from '../fakes/files.ts';
import type { FakeEntry, FakeStoreOptions } from '../fakes/store.ts';
import { offCache, warmReport } from '../report/samples.ts';
import { givenRun } from './given.ts';

const entry = (key: string): FakeEntry => ({
  space: 'main',
  key,
  files: new Map([['manifest.json', Buffer.from('{}')]]),
});
const base: Omit<PendingSave, 'folder'> = {
  kind: 'build',
  key: 'build-a-77-1-x',
  rivals: ['build-a-'],
  foundKey: '',
  supersedes: false,
  role: 'base',
  standsOn: [],
  sizeBytes: 1000,
  storeFailed: false,
};
const report = {
  ...warmReport,
  caches: [
    offCache('modules', 'off'),
    { ...offCache('build', 'a miss'), hit: 'miss' as const, saved: null, saveReason: '' },
  ],
};

interface PostOptions {
  readonly saves?: readonly Omit<PendingSave, 'folder'>[];
  readonly state?: Partial<PostState>;
  readonly entries?: readonly FakeEntry[];
  readonly store?: FakeStoreOptions;
  readonly env?: Readonly<Record<string, string>>;
}

/** A post after a main that left this. */
async function given({ saves = [base], state = {}, entries = [], store = {}, env = {} }: PostOptions = {}) {
  const run = await givenRun({ store: { ...store, entries: [...entries] }, env });
  const temporaryFolder = path.join(run.runnerTemp, 'cached-go-docker-build-main');
  const pending = saves.map((save, index) => {
    const folder = path.join(temporaryFolder, `snapshot-${index}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'manifest.json'), save.key);
    return { ...save, folder };
  });
  const left: PostState = {
    version: 1,
    report,
    saves: pending,
    store: { kind: 'github', space: 'refs/heads/main', readable: [] },
    reportFile: path.join(run.runnerTemp, 'cached-go-docker-build-main.report.json'),
    temporaryFolder,
    jobRecord: path.join(run.runnerTemp, 'cached-go-docker-build-0123456789ab.job.json'),
    timeoutMs: 45_000,
    interrupted: false,
    beside: {},
    ...state,
  };
  run.workflow.saveState('run', encodeState(left));
  const post = run.post();
  return { ...post, temporaryFolder, reportFile: left.reportFile, jobRecord: left.jobRecord };
}
const saved = (run: { readonly store: { readonly entries: readonly FakeEntry[] } }): readonly string[] =>
  run.store.entries.map(({ key }) => key);
const buildOf = (told: Awaited<ReturnType<typeof runPost>>) => told?.caches.find(({ kind }) => kind === 'build');

test('what main has packed is uploaded; report, log and summary tell it', async () => {
  const run = await given();
  const told = await runPost(run.services);
  expect(saved(run)).toEqual([base.key]);
  expect(buildOf(told)).toMatchObject({ saved: { key: base.key }, saveReason: "this build's new entries" });
  expect(told?.phases.at(-1)).toMatchObject({ name: 'save', outcome: 'done' });
  expect(JSON.parse(readFileSync(run.reportFile, 'utf8'))).toEqual(told);
  expect(run.workflow.summaries).toHaveLength(1);
  expect(run.log.text()).toContain('saved');
});

test('what saving adds to the report is redacted too', async () => {
  const secret = 's3cr3t-t0ken';
  const run = await given({ store: { trouble: { save: `no answer to ${secret}` } } });
  run.workflow.addSecret(secret);
  const told = await runPost(run.services);
  expect(buildOf(told)?.saveReason).toContain('***');
  expect(told?.phases.at(-1)?.reason).toContain('***');
  expect(readFileSync(run.reportFile, 'utf8') + run.workflow.summaries.join('')).not.toContain(secret);
});

test.each<readonly [string, PostOptions, number | undefined]>([
  ['its losses are on record', {}, 20],
  ['they could not be saved', { store: { trouble: { save: 'no answer' } } }, undefined],
])('a cache is left alone by the next run where %s', async (_name, options, expected) => {
  const caches = report.caches.map((cache) => ({ ...cache, restoredAgainInRun: 20 }));
  const run = await given({
    saves: [{ ...base, role: 'record' }],
    state: { report: { ...report, caches } },
    ...options,
  });
  expect(buildOf(await runPost(run.services))?.restoredAgainInRun).toBe(expected);
});

test('nothing is left of the run', async () => {
  const run = await given();
  await runPost(run.services);
  await expect(run.services.files.kindOf(run.temporaryFolder)).resolves.toBe('absent');
});

test('with nothing to save the store is not asked', async () => {
  const run = await given({ saves: [] });
  const told = await runPost(run.services);
  expect(run.store.calls).toEqual([]);
  expect(told?.phases.at(-1)).toMatchObject({ name: 'save', outcome: 'skipped', reason: 'there is nothing to save' });
  expect(run.workflow.summaries).toHaveLength(1);
});

test.each([
  ['main left nothing', ''],
  ['main of another version left it', '{"version":2}'],
])('%s: post does nothing', async (_name, text) => {
  const run = await given();
  const services = { ...run.services, workflow: { ...run.workflow, state: () => text } };
  await expect(runPost(services)).resolves.toBeUndefined();
  expect([run.store.calls, run.log.entries, run.workflow.summaries]).toEqual([[], [], []]);
});

test('a run that was told to stop is only cleaned up', async () => {
  const run = await given({ state: { interrupted: true } });
  await runPost(run.services);
  expect(run.store.calls).toEqual([]);
  expect(run.workflow.summaries).toEqual([]);
  await expect(run.services.files.kindOf(run.temporaryFolder)).resolves.toBe('absent');
});

describe('before an upload it is looked again', () => {
  const other = 'build-a-99-1-y';
  const failed = 'build-ai-99-1-y';
  test.each<readonly [string, Partial<PendingSave>, readonly string[], boolean, string]>([
    ['nothing is there', {}, [], true, "this build's new entries"],
    ['what the run found is still the newest', { foundKey: other }, [other], true, "this build's new entries"],
    ['another run has saved a base meanwhile', {}, [other], false, `another run has saved ${other} meanwhile`],
    [
      'the same, and this run found an older one',
      { foundKey: 'build-a-50-1-z' },
      ['build-a-50-1-z', other],
      false,
      `another run has saved ${other} meanwhile`,
    ],
    [
      'a delta has what the other does not',
      { role: 'delta', foundKey: 'build-a-50-1-z' },
      [other],
      true,
      "this build's new entries",
    ],
    [
      'a build without a cache takes the place of what is there',
      { supersedes: true },
      [other],
      true,
      "this build's new entries",
    ],
    ['the very same is there', {}, [base.key], false, 'the same snapshot already exists'],
    ['another scope is none of our business', {}, ['build-b-99-1-y'], true, "this build's new entries"],
    ['that of a build that failed does not count for a complete one', {}, [failed], true, "this build's new entries"],
    [
      'a complete one makes that of a failed build needless',
      { key: 'build-ai-77-1-x', rivals: ['build-a-', 'build-ai-'] },
      [other],
      false,
      `another run has saved ${other} meanwhile`,
    ],
    [
      'so does that of another failed build',
      { key: 'build-ai-77-1-x', rivals: ['build-a-', 'build-ai-'] },
      [failed],
      false,
      `another run has saved ${failed} meanwhile`,
    ],
  ])('%s', async (_name, differences, there, isSaved, saveReason) => {
    const run = await given({ saves: [{ ...base, ...differences }], entries: there.map(entry) });
    const told = await runPost(run.services);
    expect(buildOf(told)).toMatchObject({ saveReason });
    expect(saved(run)).toEqual(isSaved ? [...there, differences.key ?? base.key] : there);
    expect(run.log.messages('warning')).toEqual([]);
  });

  const modulesKey = (run: string, set: string): string => `modules-a-${run}-1-${set}`;
  const own = modulesKey('77', '0028aaaaaaaa');
  test.each<readonly [string, PendingSave['role'], string, boolean]>([
    ['the same modules of another run', 'base', modulesKey('99', '0028aaaaaaaa'), false],
    ['the same modules, by another delta', 'delta', modulesKey('99', '0028aaaaaaaa'), false],
    ['fewer modules', 'base', modulesKey('99', '0027bbbbbbbb'), true],
    ['more modules', 'base', modulesKey('99', '0029bbbbbbbb'), false],
    ['more modules, but others', 'delta', modulesKey('99', '0029bbbbbbbb'), true],
    ['fewer modules, which a record would hide', 'record', modulesKey('99', '0001bbbbbbbb'), false],
  ])('of modules: %s, and this is a %s', async (_name, role, there, isSaved) => {
    const pending = { ...base, kind: 'modules', key: own, rivals: ['modules-a-'], role } as const;
    const run = await given({ saves: [pending], entries: [entry(there)] });
    await runPost(run.services);
    expect(saved(run)).toEqual(isSaved ? [there, own] : [there]);
  });

  test('of two that save the same key at once one is first', async () => {
    const run = await given();
    const store: SnapshotStore = { ...run.store, save: async () => ({ kind: 'exists' }) };
    const told = await runPost({ ...run.services, store: () => store });
    expect(buildOf(told)).toMatchObject({ saved: null, saveReason: 'the same snapshot already exists' });
    expect(run.log.messages('warning')).toEqual([]);
  });

  test('a later step of the job that saves more goes first', async () => {
    const run = await given();
    const use = {
      kind: 'build',
      mounts: '',
      primary: 'build-a-',
      stamp: '',
      hit: 'miss',
      matchedKey: '',
      foundKey: '',
      manifest: '',
      entries: 1,
      readAt: 1,
    } as const;
    await recordUses(run.services.files, run.jobRecord, [
      { ...use, savesAs: base.key },
      { ...use, savesAs: 'build-a-77-1-later' },
      { ...use, savesAs: '' },
    ]);
    const told = await runPost(run.services);
    expect(buildOf(told)?.saveReason).toBe('a later step of this job saves more');
    expect(run.store.calls).toEqual([]);
  });
});

describe('an entry that only puts a loss on record', () => {
  const told = 'the snapshot already has all modules';
  const caches = report.caches.map((cache) => ({ ...cache, saveReason: told }));
  const record = { ...base, role: 'record', foundKey: 'build-a-50-1-z' } as const;
  const withRecord = (options: PostOptions = {}) =>
    given({ saves: [record], state: { report: { ...report, caches } }, ...options });

  test('is no snapshot in the report, which tells why it is there', async () => {
    const run = await withRecord({ entries: [entry(record.foundKey)] });
    const after = await runPost(run.services);
    expect(saved(run)).toEqual([record.foundKey, record.key]);
    expect(buildOf(after)).toMatchObject({
      saved: null,
      saveReason: `${told}; only the timing is recorded`,
    });
  });

  test('must not hide what another run has saved meanwhile', async () => {
    const run = await withRecord({ entries: [entry(record.foundKey), entry('build-a-60-1-y')] });
    const after = await runPost(run.services);
    expect(saved(run)).not.toContain(record.key);
    expect(buildOf(after)).toMatchObject({ saved: null, saveReason: told });
  });

  test('is not missed when the store does not work', async () => {
    const run = await withRecord({ store: { trouble: { save: 'HTTP 500' } } });
    const after = await runPost(run.services);
    expect(run.log.messages('warning')).toEqual([]);
    expect(after?.phases.at(-1)).toMatchObject({ name: 'save', outcome: 'done' });
    expect(buildOf(after)?.saveReason).toBe(told);
  });
});

describe('saving costs time', () => {
  const verdict = { coldMs: 90_000, buildMs: 6000, costMs: 9000, netMs: 75_000 };
  const after = (moreMs: number) => ({ ...verdict, costMs: 9000 + moreMs, netMs: 75_000 - moreMs });
  const modules = { ...base, kind: 'modules', key: 'modules-a-77-1-x', primary: 'modules-a-' } as const;

  /** Saving modules takes 1 s, the build cache 4 s, one after the other on the clock of the test. */
  const verdicts = async (sharesVerdict: boolean, saves: PostOptions['saves']) => {
    const caches = report.caches.map((cache) => ({ ...cache, verdict, sharesVerdict }));
    const run = await given({ ...(saves === undefined ? {} : { saves }), state: { report: { ...report, caches } } });
    const store: SnapshotStore = {
      ...run.store,
      save: async (key, folder, limits) => {
        const end = await run.store.save(key, folder, limits);
        run.clock.pass(key === modules.key ? 1000 : 4000);
        return end;
      },
    };
    const told = await runPost({ ...run.services, store: () => store });
    return told?.caches.map((cache) => cache.verdict);
  };

  test.each<readonly [string, boolean, PostOptions['saves'], readonly unknown[]]>([
    ['for the cache that is saved', false, [base], [verdict, after(4000)]],
    ['for both where they share one verdict', true, [base], [after(4000), after(4000)]],
    ['for none', false, [], [verdict, verdict]],
  ])('%s', async (_name, sharesVerdict, saves, expected) => {
    expect(await verdicts(sharesVerdict, saves)).toEqual(expected);
  });

  test('once for a verdict that both share: they are saved side by side', async () => {
    const [first, second] = (await verdicts(true, [modules, base])) ?? [];
    expect(first).toEqual(second);
    expect(first?.costMs).toBeLessThanOrEqual(9000 + 5000);
  });
});

describe('a store that does not work', () => {
  test.each([
    ['to look', { find: 'HTTP 500' }],
    ['to upload', { save: 'HTTP 500' }],
  ])('%s: one warning for both caches, the summary all the same, and no failure', async (_name, trouble) => {
    const saves = [base, { ...base, kind: 'modules', key: 'modules-a-77-1-x', rivals: ['modules-a-'] } as const];
    const run = await given({ saves, store: { trouble } });
    await expect(postBoundary(run.services, () => runPost(run.services))).resolves.toBe(0);
    expect(run.log.messages('warning')).toEqual([expect.stringContaining('were not saved')]);
    expect(run.log.messages('warning')[0]?.split('HTTP 500')).toHaveLength(2);
    expect(run.workflow.summaries).toHaveLength(1);
  });

  test('was told by main already', async () => {
    const run = await given({ saves: [{ ...base, storeFailed: true }], store: { trouble: { find: 'HTTP 500' } } });
    const told = await runPost(run.services);
    expect(run.log.messages('warning')).toEqual([]);
    expect(told?.phases.at(-1)).toMatchObject({ name: 'save', outcome: 'degraded' });
  });

  test('that throws, which it must not, costs the upload alone', async () => {
    const run = await given();
    const store: SnapshotStore = { ...run.store, find: () => Promise.reject(new Error('a mistake')) };
    await runPost({ ...run.services, store: () => store });
    expect(run.log.messages('warning')).toEqual([
      expect.stringMatching(/"Save caches" failed unexpectedly.*a mistake/s),
    ]);
    expect(run.workflow.summaries).toHaveLength(1);
  });

  test('counts where everything is to count', async () => {
    const run = await given({ store: { trouble: { save: 'HTTP 500' } }, env: { CACHED_GO_DOCKER_BUILD_STRICT: '1' } });
    await expect(postBoundary(run.services, () => runPost(run.services))).resolves.toBe(1);
  });
});

describe('time', () => {
  const limitOf = async (differences: Partial<PendingSave>, state: Partial<PostState> = {}): Promise<number> => {
    const run = await given({ saves: [{ ...base, ...differences }], state });
    let limit = 0;
    const store: SnapshotStore = {
      ...run.store,
      save: async (key, folder, limits) => {
        limit = limits.timeoutMs;
        return run.store.save(key, folder, limits);
      },
    };
    await runPost({ ...run.services, store: () => store });
    return limit;
  };

  test('is the time limit of the cache', async () => {
    expect(await limitOf({})).toBe(45_000);
    expect(await limitOf({}, { timeoutMs: 10_000 })).toBe(10_000);
  });

  test('is more for an upload that needs more', async () => {
    expect(await limitOf({ sizeBytes: 400_000_000 })).toBe(100_000);
  });

  test('is what restoring has left of it, when the store failed there', async () => {
    const phases = warmReport.phases.map((phase) => (phase.name === 'restore' ? { ...phase, ms: 30_000 } : phase));
    expect(await limitOf({ storeFailed: true }, { report: { ...report, phases } })).toBe(15_000);
  });

  test('that a lookup takes is not there for the upload', async () => {
    const run = await given();
    let limit = 0;
    const store: SnapshotStore = {
      ...run.store,
      find: async (groups, limits) => {
        expect(limits.timeoutMs).toBe(10_000);
        run.clock.pass(9000);
        return run.store.find(groups, limits);
      },
      save: async (key, folder, limits) => {
        limit = limits.timeoutMs;
        return run.store.save(key, folder, limits);
      },
    };
    await runPost({ ...run.services, store: () => store });
    expect(limit).toBe(36_000);
  });
});

describe('telling that goes wrong hides nothing else', () => {
  test('a report that cannot be written', async () => {
    const run = await given();
    const files = troubledFiles(run.services.files, (method, at) =>
      method === 'writeText' && at === run.reportFile ? 'EROFS' : undefined,
    );
    await expect(postBoundary(run.services, () => runPost({ ...run.services, files }))).resolves.toBe(0);
    expect(run.log.messages('warning')).toEqual([expect.stringContaining('The report could not be written')]);
    expect(run.workflow.summaries).toHaveLength(1);
    expect(saved(run)).toEqual([base.key]);
  });

  test('a summary that cannot be written', async () => {
    const run = await given();
    const workflow = { ...run.workflow, writeSummary: () => Promise.reject(new Error('ENOSPC')) };
    await runPost({ ...run.services, workflow });
    expect(run.log.messages('warning')).toEqual(['The summary could not be written: ENOSPC']);
  });
});
