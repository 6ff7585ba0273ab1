import { describe, expect, test } from '@jest/globals';
import { isJudged } from '../../../src/action/savings/judge.ts';
import { parseConfig } from '../../../src/config/config.ts';
import { runFactsFrom } from '../../../src/config/run/run-facts.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runMain } from '../../../src/action/run-main.ts';
import { runPost } from '../../../src/action/run-post.ts';
import type { Files } from '../../../src/platform/files.ts';
import type { Shell } from '../../../src/platform/shell.ts';
import type { SnapshotStore } from '../../../src/platform/store/store.ts';
import { troubledFiles } from '../../fakes/files.ts';
import { coldBuild, type DockerPlay } from '../docker.ts';
import { type GivenRun, type RunOptions, service } from '../given.ts';
import { cacheOf, coldJob, later, main, reportOf, stateOf, warm } from '../jobs.ts';

test.each<readonly [string, string, Readonly<Record<string, string>>, boolean]>([
  ['a run in Actions', 'auto', {}, true],
  ['with `cache: all`', 'all', {}, false],
  ['with `cache: modules`', 'modules', {}, false],
  ['outside Actions', 'auto', { GITHUB_ACTIONS: '' }, false],
  ['a run without a number', 'auto', { GITHUB_RUN_NUMBER: '' }, false],
  ['a number that is none', 'auto', { GITHUB_RUN_NUMBER: '1e3' }, false],
])('whether a cache can be left alone: %s', (_name, cache, env, expected) => {
  const facts = runFactsFrom({ GITHUB_ACTIONS: 'true', GITHUB_RUN_NUMBER: '14', ...env }, undefined);
  const inputs = new Map(Object.entries({ cache, 'cache-timeout': '45s' }));
  const parsed = parseConfig((name) => inputs.get(name) ?? '', facts);
  if (parsed.kind !== 'config') throw new Error(JSON.stringify(parsed.problems));
  expect(isJudged({ config: parsed.config, facts })).toBe(expected);
});

describe('what each cache saves, compared with what it costs', () => {
  const unchanged: DockerPlay = {
    ...warm,
    extract: {
      modules: ['mount.0=ours', 'have=6', 'zips=2', 'write=none'],
      build: ['mount.0=ours', 'total=40', 'live=40', 'made=1', 'used=39', 'write=none', 'now=1790000050'],
    },
  };
  /** Nothing is faster with the build cache, as where something in its key's place changes all the time. */
  const inVain: DockerPlay = { ...unchanged, build: { stderr: coldBuild.replace('#2 DONE 3.0s', '#2 DONE 0.1s') } };
  const rolesOf = (run: GivenRun) => stateOf(run)?.saves.map(({ kind, role }) => [kind, role]);

  /** A whole job of the run with this number. */
  async function job(cold: GivenRun, number: number, options: RunOptions = {}): Promise<GivenRun> {
    const env = { GITHUB_RUN_ID: String(1000 + number), GITHUB_RUN_NUMBER: String(number), ...options.env };
    const run = await cold.next({ docker: inVain, ...options, env });
    expect(await main(run)).toBe(0);
    await runPost(run.post().services);
    return run;
  }
  /** A cold job, and three in which the build cache lost. */
  async function lost(): Promise<GivenRun> {
    const cold = await coldJob();
    for (const number of [11, 12, 13]) {
      const run = await job(cold, number);
      expect([cacheOf(run, 'build')?.hit, rolesOf(run)]).toEqual(['exact', [['build', 'record']]]);
    }
    return cold;
  }

  test('the report says when a cache that lost is restored again, by what is on record', async () => {
    const cold = await coldJob();
    const next = async (number: number, options: RunOptions = {}): Promise<number | undefined> =>
      cacheOf(await job(cold, number, options), 'build')?.restoredAgainInRun;
    // The fourth run does without it; the last one wins.
    expect([await next(11), await next(12), await next(13), await next(14), await next(20)]).toEqual([
      undefined,
      undefined,
      20,
      20,
      30,
    ]);
    expect(await next(21, { inputs: { cache: 'all' } })).toBeUndefined();
    expect(await next(30, { docker: unchanged })).toBeUndefined();
  });

  test('is told of each', async () => {
    const run = await later(await coldJob(), { docker: warm });
    await main(run);
    expect(cacheOf(run, 'modules')?.verdict).toMatchObject({ coldMs: 3000, buildMs: 400 });
    const { verdict, sharesVerdict } = cacheOf(run, 'build') ?? {};
    expect([verdict, sharesVerdict]).toMatchObject([{ coldMs: 9000, buildMs: 1500 }, false]);
    // The fake's helper builds take 1 ms, and its store none.
    expect(verdict?.costMs).toBeGreaterThan(0);
    expect(verdict?.netMs).toBe(7500 - (verdict?.costMs ?? 0));
    const { services, log } = run.post();
    await runPost(services);
    expect(log.text()).toMatch(/^Build cache: saved 7\.5 s, cost \d\.\d s, net \+7\.\d s$/m);
  });

  test('costs what was done for its sake, in each phase', async () => {
    const run = await later(await coldJob(), { docker: warm });
    const { store, clock, services } = run;
    const restore: SnapshotStore['restore'] = async (groups, folder, limits) => {
      if (groups.flat().some((prefix) => prefix.includes('-build-1-build-'))) clock.pass(100);
      return store.restore(groups, folder, limits);
    };
    const shell: Shell = {
      run: async (command) => {
        const exit = await services.shell.run(command);
        if (exit.kind !== 'exited' || !command.argv.includes('--progress=rawjson')) return exit;
        return { ...exit, ms: command.stdoutTo !== undefined ? 500 : 3000 };
      },
    };
    const link: Files['link'] = async (from, to) => {
      if (to.includes('snapshot-build')) clock.pass(70);
      return services.files.link(from, to);
    };
    await runMain({ ...services, shell, files: { ...services.files, link }, store: () => ({ ...store, restore }) });
    // Of a helper build that tells no more, each of both has half. The mounts are asked, then the caches are injected and extracted.
    const helperMs = 1500 + 1500 + 250;
    expect(cacheOf(run, 'build')?.verdict?.costMs).toBe(100 + helperMs + 70);
    expect(cacheOf(run, 'modules')?.verdict?.costMs).toBeLessThanOrEqual(100 + helperMs);
    expect(cacheOf(run, 'modules')?.verdict?.costMs).toBeGreaterThanOrEqual(helperMs);
    const folder = stateOf(run)?.saves.find(({ kind }) => kind === 'build')?.folder ?? '';
    // Packing comes after the record is written.
    expect(JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'))).toMatchObject({
      timings: [{ own: { isCold: true } }, { own: { costMs: 100 + helperMs, netMs: 7500 - 100 - helperMs } }],
    });
  });

  test('a cold run has none, and is what later ones are compared with', async () => {
    const run = await coldJob();
    expect(reportOf(run).caches.map(({ verdict }) => verdict)).toEqual([null, null]);
    const manifest: unknown = JSON.parse(
      Buffer.from(run.store.entries.at(-1)?.files.get('manifest.json') ?? []).toString(),
    );
    expect(manifest).toMatchObject({ timings: [{ hit: 'miss', own: { isCold: true } }] });
  });

  test('a RUN from the layer cache tells nothing, and nothing goes on record', async () => {
    const run = await job(await coldJob(), 11, {
      docker: { ...inVain, build: { stderr: coldBuild.replace('#3 0.2 compiling\n#3 DONE 9.0s', '#3 CACHED') } },
    });
    expect(cacheOf(run, 'build')).toMatchObject({
      verdict: null,
      verdictReason: expect.stringContaining('layer cache'),
    });
    expect(rolesOf(run)?.filter(([kind]) => kind === 'build')).toEqual([]);
  });

  test('a cache that lost three times in a row is left alone, in all phases, and the log says why', async () => {
    const cold = await lost();
    const entries = cold.store.entries.length;
    const run = await job(cold, 14);
    expect(cacheOf(run, 'modules')?.hit).toBe('exact');
    expect(cacheOf(run, 'build')).toMatchObject({
      hit: 'off',
      matchedKey: '',
      reason: expect.stringMatching(
        /^restoring it cost more than it saved in the last three runs .*; run 20 tries again/,
      ),
      restored: { bytes: 0, entries: 0 },
      verdict: null,
      saveReason: 'restoring it costs more than it saves',
    });
    expect(run.log.text()).toContain('Build cache: off, restoring it cost more');
    expect(run.shell.matching(/BUILD_NONCE/)).toEqual([]);
    expect(run.shell.matching(/MODULES_SWEEP/)).toHaveLength(1);
    expect(cold.store.entries).toHaveLength(entries);
    // The record alone was read: what it stands on was not asked for.
    const asked = run.store.calls.filter(({ method }) => method === 'restore').flatMap(({ keys }) => keys);
    expect(asked.filter((key) => /-build-.*-77-1-/.test(key))).toEqual([]);
  });

  test('it is not told as lost when the other could not be put in', async () => {
    const cold = await lost();
    const env = { GITHUB_RUN_ID: '1014', GITHUB_RUN_NUMBER: '14' };
    const run = await cold.next({ docker: inVain, env });
    const files = troubledFiles(run.services.files, (method, at) =>
      method === 'makeTemporaryFolder' && at === 'inject' ? 'ENOSPC' : undefined,
    );
    await runMain({ ...run.services, files });
    expect(cacheOf(run, 'modules')?.reason).toContain('could not be injected');
    expect(cacheOf(run, 'build')?.reason).toMatch(/run 20 tries again, or a run with another go.sum$/);
  });

  test.each<readonly [string, number, RunOptions]>([
    ['in every tenth run', 20, {}],
    ['with another go.sum', 14, { files: { ...service, 'go.sum': service['go.sum'].replaceAll('v1.0.0', 'v1.0.1') } }],
    ['with `cache: all`', 14, { inputs: { cache: 'all' } }],
    ['outside Actions, as far as the number tells', 14, { env: { GITHUB_RUN_NUMBER: '' } }],
  ])('it is restored nevertheless %s', async (_name, number, options) => {
    const cold = await lost();
    for (const [file, text] of Object.entries(options.files ?? {}))
      writeFileSync(path.join(cold.workspace, file), text);
    const run = await job(cold, number, options);
    expect(cacheOf(run, 'build')?.hit).toMatch(/exact|partial/);
    expect(run.shell.matching(/BUILD_MARKS=\w.*BUILD_NONCE|BUILD_NONCE.*BUILD_MARKS=\w/)).not.toEqual([]);
    expect(run.shell.matching(/BUILD_SWEEP/)).toHaveLength(1);
  });

  test('a try that fails again prolongs the streak, one that wins ends it', async () => {
    const cold = await lost();
    expect(rolesOf(await job(cold, 20))).toEqual([['build', 'record']]);
    expect(cacheOf(await job(cold, 21), 'build')?.hit).toBe('off');
    const won = await job(cold, 30, { docker: unchanged });
    expect([cacheOf(won, 'build')?.hit, rolesOf(won)]).toEqual(['exact', [['build', 'record']]]);
    const after = await job(cold, 31, { docker: unchanged });
    expect([cacheOf(after, 'build')?.hit, rolesOf(after)]).toEqual(['exact', []]);
  });

  test.each<readonly [string, RunOptions]>([
    [
      'whoever may not write',
      { event: { repository: { default_branch: 'main' } }, env: { GITHUB_EVENT_NAME: 'merge_group' } },
    ],
    ['a run for which nothing follows from it', { inputs: { cache: 'all' } }],
    ['a branch, on the snapshot of another', { env: { GITHUB_REF: 'refs/heads/feature' } }],
    ['a build that failed', { docker: { ...inVain, build: { code: 1, stderr: coldBuild } } }],
  ])('nothing is put on record by %s', async (_name, options) => {
    const cold = await coldJob();
    const env = { GITHUB_RUN_ID: '78', GITHUB_RUN_NUMBER: '11', ...options.env };
    const run = await cold.next({ docker: inVain, ...options, env });
    await main(run);
    expect(cacheOf(run, 'build')?.hit).toMatch(/exact|partial/);
    expect(rolesOf(run)).toEqual([]);
  });

  test('nothing is put on record by a pull request, whose modules are those of another ref', async () => {
    const cold = await coldJob();
    const docker = { ...inVain, inject: { modules: ['verdict=none', 'entries=6', 'zips=2'], build: ['entries=40'] } };
    const slow = { ...docker, build: { stderr: coldBuild } };
    const pull = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' };
    const event = { repository: { full_name: 'me/app', default_branch: 'main', visibility: 'private' } };
    for (const [facts, roles] of [
      [{ ...pull, GITHUB_RUN_ID: '78' }, []],
      [{ GITHUB_RUN_ID: '79' }, [['modules', 'record']]],
    ] as const) {
      const run = await cold.next({ docker: slow, event, env: { ...facts, GITHUB_RUN_NUMBER: '11' } });
      await main(run);
      expect(cacheOf(run, 'modules')?.hit).toBe('partial');
      expect(rolesOf(run)?.filter(([kind]) => kind === 'modules')).toEqual(roles);
    }
  });

  test('a second use in the job takes out what the first, with its record, has left', async () => {
    const cold = await coldJob();
    const first = await job(cold, 11);
    const env = { GITHUB_RUN_ID: '1011', GITHUB_RUN_NUMBER: '11' };
    const second = await first.next({ env, docker: { ...warm, inject: {} } });
    await main(second);
    expect(rolesOf(second)?.filter(([kind]) => kind === 'build')).toEqual([['build', 'delta']]);
    expect(second.shell.matching(/BUILD_ALREADY/)[0]?.argv).toContain('BUILD_ALREADY=0');
  });
});
