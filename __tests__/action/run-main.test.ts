import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { mainBoundary } from '../../src/action/services/error-boundary.ts';
import { runMain } from '../../src/action/run-main.ts';
import { runPost } from '../../src/action/run-post.ts';
import { decodeState } from '../../src/action/caches/post-state.ts';
import type { Files } from '../../src/platform/files.ts';
import type { Shell } from '../../src/platform/shell.ts';
import type { SnapshotStore } from '../../src/platform/store/store.ts';
import type { RunReport } from '../../src/report/run-report.ts';
import { troubledFiles } from '../fakes/files.ts';
import { coldBuild, type DockerPlay } from './docker.ts';
import { givenRun, type GivenRun, type RunOptions, service } from './given.ts';

const main = (run: GivenRun): Promise<number> => mainBoundary(run.around, () => runMain(run.around));
const stateOf = (run: GivenRun) => decodeState(run.workflow.saved.get('run') ?? '');

function reportOf(run: GivenRun): RunReport {
  const state = stateOf(run);
  if (state === undefined) throw new Error(`there is no state: ${run.log.text()}`);
  return state.report;
}
const cacheOf = (run: GivenRun, kind: string) => reportOf(run).caches.find((cache) => cache.kind === kind);

/** Runs main and post of a cold job, so that there is something to restore. */
async function coldJob(options: RunOptions = {}): Promise<GivenRun> {
  const run = await givenRun(options);
  expect(await main(run)).toBe(0);
  const { around } = run.post();
  await runPost(around);
  expect(run.store.entries.map(({ key }) => key)).toHaveLength(2);
  return run;
}

/** A later run on a builder that has never seen the service. */
const later = async (cold: GivenRun, options: RunOptions = {}): Promise<GivenRun> =>
  cold.next({ ...options, env: { GITHUB_RUN_ID: '78', ...options.env } });

const keysOf = (keys: readonly string[]): readonly string[] => keys.toSorted();

/** The same with both caches. */
const warmBuild = coldBuild.replace('#2 DONE 3.0s', '#2 DONE 0.4s').replace('#3 DONE 9.0s', '#3 DONE 1.5s');

const warm: DockerPlay = {
  build: { stderr: warmBuild },
  inject: { modules: ['verdict=exact', 'entries=6', 'zips=2', 'go=go1.26.1'], build: ['entries=40', 'go=go1.26.1'] },
  extract: {
    modules: ['mount.0=ours', 'have=6', 'liveBytes=600', 'zips=2', 'newZips=0', 'write=none', 'now=1790000100'],
    build: [
      'mount.0=ours',
      'total=44',
      'live=41',
      'liveBytes=4100',
      'made=4',
      'used=37',
      'compiled=1',
      'write=delta',
      'now=1790000100',
    ],
    exports: ['build-0.tar'],
  },
};

describe('a cold run', () => {
  test('does its phases in order, and leaves what post needs', async () => {
    const run = await givenRun();
    expect(await main(run)).toBe(0);
    expect(run.log.groups).toEqual([
      'Analyse',
      'Restore caches',
      'Inject caches',
      'Download modules',
      'Build',
      'Extract caches',
    ]);
    expect(reportOf(run).phases.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['analyse', 'done'],
      ['restore', 'done'],
      ['inject', 'done'],
      ['fetch', 'done'],
      ['build', 'done'],
      ['extract', 'done'],
    ]);
    const state = stateOf(run);
    expect(state?.saves.map(({ kind, role }) => [kind, role])).toEqual([
      ['modules', 'base'],
      ['build', 'base'],
    ]);
    for (const { folder } of state?.saves ?? []) expect(readdirSync(folder)).toContain('manifest.json');
    expect(run.log.messages('warning')).toEqual([]);
  });

  test('has all outputs, and the report where the output says', async () => {
    const run = await givenRun();
    await main(run);
    expect(Object.fromEntries(run.workflow.outputs)).toMatchObject({
      imageid: 'sha256:image',
      digest: 'sha256:digest',
      'cache-hit': 'false',
      'modules-cache': 'miss',
      'build-cache': 'miss',
      'build-cache-matched-key': '',
    });
    const report: unknown = JSON.parse(readFileSync(run.workflow.outputs.get('report') ?? '', 'utf8'));
    expect(report).toMatchObject({
      schema: 1,
      result: 'success',
      caches: [{ kind: 'modules' }, { kind: 'build', added: 40 }],
    });
  });

  test('stamps the mounts also when there is nothing to inject', async () => {
    const run = await givenRun();
    await main(run);
    const [inject, , extract] = run.shell.matching(/rawjson/).map(({ argv }) => argv.join('\n'));
    expect(inject).toContain('BUILD_NONCE=nonce0-build');
    expect(extract).toContain('BUILD_STAMP=nonce0-build');
    expect(extract).toContain('BUILD_BASE_BYTES=0');
  });
});

describe('modules before the build', () => {
  const faulty = [
    'try.1=1 0 go: x: reading http://p/x: 404 Not Found',
    'fault.0=go: x: reading http://p/x: 404 Not Found',
    'outcome=final',
    'tries=1',
    'files=0',
  ];
  const outcomes = (run: GivenRun) => reportOf(run).phases.map(({ name, outcome }) => `${name} ${outcome}`);

  test('that do not come are a warning, and the build is asked', async () => {
    const run = await givenRun({ docker: { fetch: faulty } });
    expect(await main(run)).toBe(0);
    expect(outcomes(run)).toEqual(expect.arrayContaining(['fetch degraded', 'build done']));
    expect(run.log.messages('warning')).toEqual([
      expect.stringMatching(/after 1 try.*404 Not Found\. If the module is private/),
    ]);
  });

  test('are read back when the build had nothing to do with them', async () => {
    const stderr = coldBuild.replace(/#2 DONE.*/, '#2 CACHED').replace(/#3 0.2 compiling\n#3 DONE.*/, '#3 CACHED');
    const run = await givenRun({ docker: { build: { stderr } } });
    await main(run);
    expect(stateOf(run)?.saves.map(({ kind }) => kind)).toEqual(['modules']);
  });

  test('count as downloaded by the RUN that downloads', async () => {
    const vertex = { digest: 'd', name: 'RUN --mount=type=bind,from=cached-go-docker-build-fetch,target=/x' };
    const span = { started: '2026-01-01T00:00:00Z', completed: '2026-01-01T00:00:07Z' };
    const fetch = ({ argv }: { readonly argv: readonly string[] }) => {
      const nonce = argv.find((word) => word.includes('FETCH_NONCE='))?.split('=')[1] ?? '';
      const lines = Buffer.from(`${nonce} outcome=done\n${nonce} files=6\n`).toString('base64');
      return {
        stderr: `${JSON.stringify({ vertexes: [{ ...vertex, ...span }], logs: [{ vertex: 'd', stream: 1, data: lines }] })}\n`,
      };
    };
    const cold = await coldJob({ docker: { fetch } });
    const run = await later(cold, { docker: warm });
    await main(run);
    // 3 s in the RUN and 7 s before it.
    expect(cacheOf(run, 'modules')?.verdict).toMatchObject({ coldMs: 10_000, buildMs: 400 });
  });

  test('with fetch: only are all that happens', async () => {
    const run = await givenRun({ inputs: { fetch: 'only' } });
    expect(await main(run)).toBe(0);
    expect(outcomes(run)).toEqual([
      'analyse done',
      'restore done',
      'inject done',
      'fetch done',
      'build skipped',
      'extract done',
    ]);
    expect(run.shell.matching(/progress=plain/)).toEqual([]);
    expect(stateOf(run)?.saves.map(({ kind }) => kind)).toEqual(['modules']);
    expect(cacheOf(run, 'build')).toMatchObject({ hit: 'off', reason: 'fetch: only builds nothing' });
  });

  test('with fetch: only fail the step when they do not come', async () => {
    const run = await givenRun({ inputs: { fetch: 'only' }, docker: { fetch: faulty } });
    expect(await main(run)).toBe(1);
    expect(run.log.messages('error')).toEqual([expect.stringMatching(/^The modules could not be fetched: x: reading/)]);
    expect(reportOf(run).result).toBe('failure');
  });

  const untidy = ['outcome=done', 'tries=1', 'files=6', 'zips=2', 'check.verify=ok', 'check.tidy=bad -require x;'];

  test('are checked also when nothing is lacking, and what is found is a warning', async () => {
    const cold = await coldJob();
    const run = await later(cold, { docker: { ...warm, fetch: untidy }, inputs: { 'module-checks': 'verify,tidy' } });
    expect(await main(run)).toBe(0);
    expect(run.log.messages('warning')).toEqual([expect.stringMatching(/not tidy: -require x;\. Run `go mod tidy`/)]);
    expect(reportOf(run).phases.find(({ name }) => name === 'fetch')?.reason).toContain('verify ok, tidy bad');
  });

  test('fail the step before the build when that is asked for', async () => {
    const run = await givenRun({ docker: { fetch: untidy }, inputs: { 'module-checks': 'tidy,fail' } });
    expect(await main(run)).toBe(1);
    expect(outcomes(run)).toEqual(expect.arrayContaining(['fetch done', 'build skipped']));
    expect(run.log.messages('error')).toEqual([expect.stringContaining('not tidy')]);
  });

  test('that cannot be checked are a warning', async () => {
    const fetch = ['outcome=done', 'check.tidy=untold go: x: 503 Service Unavailable'];
    const run = await givenRun({ docker: { fetch }, inputs: { 'module-checks': 'tidy,fail' } });
    expect(await main(run)).toBe(0);
    expect(run.log.messages('warning')).toEqual([expect.stringMatching(/could not be asked: .*503/)]);
  });

  test('whose login nobody asks for is a warning', async () => {
    const run = await givenRun({ inputs: { fetch: 'off', netrc: 'machine git.example.com login me password canary' } });
    expect(await main(run)).toBe(0);
    expect(run.log.messages('warning')).toEqual([expect.stringContaining('`netrc` serves the download')]);
  });

  test('get a login that is in no argument and no file', async () => {
    const run = await givenRun({ inputs: { netrc: 'machine git.example.com login me password canary' } });
    await main(run);
    const [command] = run.shell.matching(/cached-go-docker-build-fetch=/);
    expect(command?.env).toMatchObject({ CACHED_GO_DOCKER_BUILD_NETRC: expect.stringContaining('canary') });
    expect(command?.argv).toContain('id=cached-go-docker-build-netrc,env=CACHED_GO_DOCKER_BUILD_NETRC');
    const others = run.shell.commands.filter((each) => each !== command);
    expect(JSON.stringify([command?.argv, others])).not.toContain('canary');
  });
});

describe('a warm run', () => {
  test('puts in what an earlier run has saved, and saves what is new', async () => {
    const cold = await coldJob();
    const run = await later(cold, { docker: warm });
    expect(await main(run)).toBe(0);
    expect(run.workflow.outputs.get('cache-hit')).toBe('true');
    expect(cacheOf(run, 'build')).toMatchObject({
      hit: 'exact',
      matchedKey: expect.stringContaining('-build-1-build-'),
      used: 37,
      added: 4,
    });
    expect(cacheOf(run, 'modules')).toMatchObject({ hit: 'exact', saveReason: 'the snapshot already has all modules' });
    expect(stateOf(run)?.saves.map(({ kind, role }) => [kind, role])).toEqual([['build', 'delta']]);
    expect(run.shell.matching(/BUILD_SWEEP/)[0]?.argv).toEqual(
      expect.arrayContaining(['BUILD_BASE_BYTES=4000', 'BUILD_SWEEP=1']),
    );
    expect(reportOf(run).verdict.coldMs).toBeGreaterThan(0);
  });

  test.each([['a RUN that nobody saw', coldBuild.replace('go build -o /app .', 'go build something else')]])(
    'sweeps nothing with %s',
    async (_name, stderr) => {
      const run = await later(await coldJob(), { docker: { ...warm, build: { stderr } } });
      await main(run);
      expect(run.shell.matching(/BUILD_SWEEP=0/)).toHaveLength(1);
    },
  );

  test('does not read back what the build had no part in', async () => {
    const stderr = coldBuild.replace('#3 0.2 compiling\n#3 DONE 9.0s', '#3 CACHED');
    const run = await later(await coldJob(), { docker: { ...warm, build: { stderr } } });
    await main(run);
    expect(run.shell.matching(/BUILD_SWEEP/)).toEqual([]);
    expect(run.shell.matching(/MODULES_SWEEP/)).toHaveLength(1);
    expect(cacheOf(run, 'build')?.saveReason).toMatch(/^every RUN that mounts it came from the layer cache/);
  });

  test('what was restored does not stay on the runner', async () => {
    const run = await later(await coldJob(), { docker: warm });
    await main(run);
    const left = readdirSync(run.around.temporaryFolder, { recursive: true }).map(String);
    expect(left.filter((file) => file.includes('.tar'))).toEqual([
      expect.stringMatching(/^snapshot-build-.*\/delta-0\.tar\.(gz|zst)$/),
    ]);
  });

  test('modules that Go refuses are a miss with a warning, and a new snapshot takes their place', async () => {
    const cold = await coldJob();
    const inject = {
      modules: ['verdict=bad', 'reason=verifying lib: checksum mismatch', 'entries=0'],
      build: ['entries=40'],
    };
    const run = await later(cold, { docker: { inject } });
    expect(await main(run)).toBe(0);
    expect(run.log.messages('warning')).toEqual([expect.stringContaining('checksum mismatch')]);
    expect(cacheOf(run, 'modules')).toMatchObject({ hit: 'miss', matchedKey: '' });
    await runPost(run.post().around);
    expect(run.store.entries.filter(({ key }) => key.includes('-modules-'))).toHaveLength(2);
  });

  test('another Go in the image makes a new base', async () => {
    const inject = { modules: ['verdict=exact'], build: ['entries=40', 'go=go1.26.2'] };
    const run = await later(await coldJob(), { docker: { inject } });
    await main(run);
    expect(cacheOf(run, 'build')).toMatchObject({
      hit: 'partial',
      reason: expect.stringContaining('made by go1.26.1, this image has go1.26.2'),
    });
    expect(run.shell.matching(/BUILD_SWEEP/)[0]?.argv).toContain('BUILD_BASE_BYTES=0');
  });

  test('modules that Go could not be asked about are no exact hit', async () => {
    const inject = { modules: ['verdict=none', 'entries=6'], build: ['entries=40'] };
    const run = await later(await coldJob(), { docker: { inject } });
    await main(run);
    expect(cacheOf(run, 'modules')?.hit).toBe('partial');
  });
});

describe('what each cache spares, against what it costs', () => {
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
    await runPost(run.post().around);
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

  test('is told of each', async () => {
    const run = await later(await coldJob(), { docker: warm });
    await main(run);
    expect(cacheOf(run, 'modules')?.verdict).toMatchObject({ coldMs: 3000, buildMs: 400 });
    const { verdict, sharesVerdict } = cacheOf(run, 'build') ?? {};
    expect([verdict, sharesVerdict]).toMatchObject([{ coldMs: 9000, buildMs: 1500 }, false]);
    // The fake's helper builds take 1 ms, and its store none.
    expect(verdict?.costMs).toBeGreaterThan(0);
    expect(verdict?.netMs).toBe(7500 - (verdict?.costMs ?? 0));
    const { around, log } = run.post();
    await runPost(around);
    expect(log.text()).toMatch(/^Build cache: saved 7\.5 s, cost \d\.\d s, net \+7\.\d s$/m);
  });

  test('costs what was done for its sake, in each phase', async () => {
    const run = await later(await coldJob(), { docker: warm });
    const { store, clock, around } = run;
    const restore: SnapshotStore['restore'] = async (groups, folder, limits) => {
      if (groups.flat().some((prefix) => prefix.includes('-build-1-build-'))) clock.pass(100);
      return store.restore(groups, folder, limits);
    };
    const shell: Shell = {
      run: async (command) => {
        const exit = await around.shell.run(command);
        if (exit.kind !== 'exited' || !command.argv.includes('--progress=rawjson')) return exit;
        return { ...exit, ms: command.stdoutTo !== undefined ? 500 : 3000 };
      },
    };
    const link: Files['link'] = async (from, to) => {
      if (to.includes('snapshot-build')) clock.pass(70);
      return around.files.link(from, to);
    };
    await runMain({ ...around, shell, files: { ...around.files, link }, store: () => ({ ...store, restore }) });
    // Of a helper build that tells no more, each of both has half.
    expect(cacheOf(run, 'build')?.verdict?.costMs).toBe(100 + 1500 + 250 + 70);
    expect(cacheOf(run, 'modules')?.verdict?.costMs).toBeLessThanOrEqual(100 + 1500 + 250);
    expect(cacheOf(run, 'modules')?.verdict?.costMs).toBeGreaterThanOrEqual(1500 + 250);
    const folder = stateOf(run)?.saves.find(({ kind }) => kind === 'build')?.folder ?? '';
    // Packing comes after the record is written.
    expect(JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'))).toMatchObject({
      timings: [{ own: { isCold: true } }, { own: { costMs: 100 + 1500 + 250, netMs: 7500 - 1850 } }],
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
    const files = troubledFiles(run.around.files, (method, at) =>
      method === 'makeTemporaryFolder' && at === 'inject' ? 'ENOSPC' : undefined,
    );
    await runMain({ ...run.around, files });
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

describe('no-cache', () => {
  test('restores nothing, says so, and its snapshot takes the place of what is there', async () => {
    const cold = await coldJob();
    const run = await later(cold, { inputs: { 'no-cache': 'true' } });
    expect(await main(run)).toBe(0);
    expect(run.store.calls.filter(({ method }) => method === 'restore')).toHaveLength(0);
    expect(cacheOf(run, 'build')).toMatchObject({
      hit: 'off',
      reason: expect.stringContaining('with no-cache BuildKit empties'),
    });
    const [helper, ...others] = run.shell.matching(/rawjson/);
    expect(others).toEqual([]);
    expect(helper?.argv).toContain('BUILD_STAMP=');
    const report = await runPost(run.post().around);
    expect(report?.caches.map(({ saved }) => saved?.key)).toEqual(stateOf(run)?.saves.map(({ key }) => key));
    expect(run.store.entries).toHaveLength(4);
  });
});

describe('two uses in one job', () => {
  const warmSecond = { ...warm, inject: { build: ['entries=0'] } };
  test('the second finds the mounts warm, restores nothing and reads them by the first stamp', async () => {
    const run = await givenRun();
    await main(run);
    const second = await run.next({ inputs: { push: 'true', 'build-args': 'VERSION=2' }, docker: warmSecond });
    expect(await main(second)).toBe(0);
    expect(second.store.calls.filter(({ method }) => method === 'restore')).toEqual([]);
    expect(cacheOf(second, 'build')).toMatchObject({
      hit: 'partial',
      reason: 'an earlier step of this job has filled these mounts',
    });
    const helpers = second.shell.matching(/rawjson/);
    expect(helpers.map(({ argv }) => argv.find((word) => word.startsWith('BUILD_STAMP')))).toEqual([
      'BUILD_STAMP=nonce0-build',
    ]);
    expect(helpers[0]?.argv).toEqual(expect.arrayContaining(['BUILD_ALREADY=1790000000', 'MODULES_ALREADY=6']));
  });

  test('what only one of them saves is saved once', async () => {
    const first = await givenRun();
    await main(first);
    const nothing = {
      modules: ['mount.0=ours', 'have=6', 'write=none'],
      build: ['mount.0=ours', 'made=2', 'used=40', 'write=none'],
    };
    const second = await first.next({ docker: { extract: nothing } });
    await main(second);
    expect(cacheOf(second, 'build')?.saveReason).toBe('an earlier step of this job has saved all of it');
    await runPost(second.post().around);
    await runPost(first.post().around);
    expect(keysOf(first.store.entries.map(({ key }) => key))).toEqual(
      keysOf((stateOf(first)?.saves ?? []).map(({ key }) => key)),
    );
  });

  test('what both save is saved by the later one', async () => {
    const first = await givenRun();
    await main(first);
    const second = await first.next();
    await main(second);
    await runPost(second.post().around);
    const report = await runPost(first.post().around);
    expect(report?.caches.map(({ saveReason }) => saveReason)).toEqual(
      Array(2).fill('a later step of this job saves more'),
    );
    expect(keysOf(first.store.entries.map(({ key }) => key))).toEqual(
      keysOf((stateOf(second)?.saves ?? []).map(({ key }) => key)),
    );
  });

  test('another target has a snapshot of its own, so the next job finds both', async () => {
    const first = await givenRun({ inputs: { target: 'build' } });
    await main(first);
    const second = await first.next();
    await main(second);
    // The modules are the same whatever is built of them.
    expect(cacheOf(second, 'modules')?.reason).toBe('an earlier step of this job has filled these mounts');
    expect(cacheOf(second, 'build')).toMatchObject({ hit: 'miss' });
    await runPost(second.post().around);
    await runPost(first.post().around);
    const builds = first.store.entries.map(({ key }) => key).filter((key) => key.includes('-build-1-build-'));
    expect(new Set(builds.map((key) => key.split('-').slice(0, -3).join('-'))).size).toBe(2);
  });

  test('the notes of another job count for nothing, also in the same temporary folder', async () => {
    const first = await givenRun();
    await main(first);
    const other = await first.next({ env: { GITHUB_RUN_ATTEMPT: '2' } });
    await main(other);
    expect(other.store.calls.filter(({ method }) => method === 'restore').length).toBeGreaterThan(0);
    expect(cacheOf(other, 'build')?.hit).toBe('miss');
  });

  test('mounts that the builder has replaced are not taken for warm', async () => {
    const replaced = { modules: ['mount.0=replaced', 'write=none'], build: ['mount.0=replaced', 'write=none'] };
    const first = await givenRun({ docker: { extract: replaced } });
    await main(first);
    expect(cacheOf(first, 'build')?.saveReason).toContain('the builder replaced the mounts');
    const second = await first.next();
    await main(second);
    expect(second.store.calls.some(({ method }) => method === 'restore')).toBe(true);
  });
});

describe('a build that fails', () => {
  const failed = {
    code: 1,
    stderr: `${coldBuild.replace('#3 DONE 9.0s', '#3 ERROR: process "go build" did not complete successfully: exit code: 1')}
ERROR: failed to build: failed to solve: process "go build" did not complete successfully: exit code: 1
`,
  };
  test('turns the step red with the diagnosis, has all outputs, and what it compiled is kept', async () => {
    const run = await givenRun({ docker: { build: failed } });
    expect(await main(run)).toBe(1);
    expect(run.log.messages('error')).toEqual([
      expect.stringMatching(/^The build failed at \[build 5\/5\] RUN .*exit code: 1\nIts output says:\n  compiling$/),
    ]);
    expect(run.workflow.outputs.size).toBe(11);
    expect(reportOf(run)).toMatchObject({
      result: 'failure',
      failure: { step: expect.stringMatching(/^\[build 5\/5\] RUN /), file: '', line: 0, excerpt: ['compiling'] },
    });
    expect(stateOf(run)?.saves).toHaveLength(2);
    expect(run.shell.matching(/BUILD_SWEEP=0/)).toHaveLength(1);
    const report = await runPost(run.post().around);
    expect(report?.caches.every(({ saved }) => saved !== null)).toBe(true);
  });

  test('is on record as incomplete, and not as a cold run', async () => {
    const run = await givenRun({ docker: { build: failed } });
    await main(run);
    const folder = stateOf(run)?.saves[1]?.folder ?? '';
    expect(JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'))).toMatchObject({
      complete: false,
      timings: [],
    });
  });

  const buildKeysIn = (run: GivenRun): readonly string[] =>
    run.store.entries.map(({ key }) => key).filter((key) => key.includes('-build-1-build-'));
  const failedKey = /-[0-9a-f]{16}i-/;

  test('with nothing restored is saved under a key that hides no snapshot of a build that succeeded', async () => {
    const cold = await coldJob();
    const empty = { store: { entries: [] } };
    const run = await later(cold, { ...empty, docker: { build: failed } });
    await main(run);
    await runPost(run.post().around);
    const [incomplete = ''] = buildKeysIn(run);
    expect(incomplete).toMatch(failedKey);
    const both = [...cold.store.entries, ...run.store.entries];
    const next = await cold.next({ env: { GITHUB_RUN_ID: '79' }, docker: warm, store: { entries: both } });
    await main(next);
    expect(cacheOf(next, 'build')).toMatchObject({ hit: 'exact', matchedKey: buildKeysIn(cold)[0] });
  });

  test('with a whole snapshot restored adds to it, and the next one gets both', async () => {
    const cold = await coldJob();
    const run = await later(cold, { docker: { ...warm, build: failed } });
    await main(run);
    await runPost(run.post().around);
    const [, added = ''] = buildKeysIn(run);
    expect(added).toMatch(/-build-1-build-/);
    expect(added).not.toMatch(failedKey);
    const next = await cold.next({ env: { GITHUB_RUN_ID: '79' }, docker: warm });
    await main(next);
    expect(cacheOf(next, 'build')).toMatchObject({ hit: 'exact', matchedKey: added });
  });

  test('helps the next one of the same go.sum, but is not exact for it', async () => {
    const run = await givenRun({ docker: { build: failed } });
    await main(run);
    await runPost(run.post().around);
    const next = await later(run, { docker: warm });
    await main(next);
    expect(cacheOf(next, 'build')).toMatchObject({
      hit: 'partial',
      matchedKey: buildKeysIn(run)[0],
      reason: 'the same go.sum, of a build that failed, this ref',
    });
  });

  test('and is done again in the same job: what it made is saved once, as complete', async () => {
    const first = await givenRun({ docker: { build: failed } });
    await main(first);
    const second = await first.next();
    expect(await main(second)).toBe(0);
    // The second finds everything made by the first, and saves all of it under its own key.
    expect(second.shell.matching(/BUILD_ALREADY=0(\s|$)/)).toHaveLength(1);
    await runPost(second.post().around);
    const report = await runPost(first.post().around);
    expect(report?.caches.map(({ saveReason }) => saveReason)).toEqual(
      Array(2).fill('a later step of this job saves more'),
    );
    expect(buildKeysIn(first)).toEqual([expect.not.stringMatching(failedKey)]);
  });

  test('after one that succeeded in the same job adds to it', async () => {
    const first = await givenRun();
    await main(first);
    const second = await first.next({ docker: { build: failed } });
    await main(second);
    await runPost(second.post().around);
    await runPost(first.post().around);
    expect(buildKeysIn(first)).toEqual([stateOf(second)?.saves.find(({ kind }) => kind === 'build')?.key]);
    expect(buildKeysIn(first)).toEqual([expect.not.stringMatching(failedKey)]);
  });

  test('a first run on a builder that was warm already is no cold run either', async () => {
    const build = [
      'mount.0=ours',
      'total=40',
      'live=40',
      'liveBytes=4000',
      'made=2',
      'used=38',
      'compiled=1',
      'write=base',
    ];
    const run = await givenRun({ docker: { extract: { build, exports: ['build-0.tar'] } } });
    await main(run);
    const folder = stateOf(run)?.saves[0]?.folder ?? '';
    expect(JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'))).toMatchObject({
      timings: [{ hit: 'partial' }],
    });
  });
});

describe('trouble of ours never turns a good build red', () => {
  const broken = { code: 1, stderr: 'ERROR: failed to build: failed to solve: it is on fire\n' };
  const extractFails: DockerPlay = { extract: () => broken };

  test.each<readonly [string, RunOptions, string, RegExp]>([
    ['the store does not answer', { store: { trouble: { restore: 'HTTP 500' } } }, 'restore', /HTTP 500/],
    ['nothing can be put in', { docker: { inject: () => broken } }, 'inject', /could not be injected.*on fire/],
    [
      'the image has no shell',
      { docker: { inject: () => ({ code: 1, stderr: 'ERROR: exec: "/bin/sh": no such file or directory\n' }) } },
      'inject',
      /helper-image/,
    ],
    ['nothing can be read back', { docker: extractFails }, 'extract', /could not be extracted.*on fire/],
  ])('%s: one warning, and the phase tells', async (_name, options, phase, warning) => {
    const run = await givenRun(options);
    expect(await main(run)).toBe(0);
    expect(run.log.messages('warning')).toEqual([expect.stringMatching(warning)]);
    expect(
      reportOf(run)
        .phases.filter(({ outcome }) => outcome === 'degraded')
        .map(({ name }) => name),
    ).toEqual([phase]);
    expect(run.workflow.outputs.get('digest')).toBe('sha256:digest');
  });

  // A mistake of ours, or a disk that is full, at any place around the build.
  test.each([
    ['analysing', 'readText', /go\.mod$/, 'analyse'],
    ['restoring', 'makeTemporaryFolder', /^restored-/, 'restore'],
    ['putting in', 'makeTemporaryFolder', /^inject$/, 'inject'],
    ['putting in, half-way', 'writeText', /inject-.{6}\/Dockerfile$/, 'inject'],
    ['reading back', 'makeTemporaryFolder', /^extracted$/, 'extract'],
    ['packing', 'makeTemporaryFolder', /^snapshot-/, 'extract'],
  ] as const)('%s fails in a way that nobody thought of', async (_name, method, target, phase) => {
    const run = await givenRun();
    const files = troubledFiles(run.around.files, (each, at) =>
      each === method && target.test(at) ? 'ENOSPC' : undefined,
    );
    const readText = (at: string): Promise<string | undefined> =>
      method === 'readText' && target.test(at) ? Promise.reject(new Error('ENOSPC')) : run.around.checkout.readText(at);
    const checkout = { ...run.around.checkout, readText };
    const around = { ...run.around, files, checkout };
    expect(await mainBoundary(around, () => runMain(around))).toBe(0);
    expect(run.log.messages('error')).toEqual([]);
    expect(run.log.messages('warning').join()).toContain('ENOSPC');
    expect(reportOf(run)).toMatchObject({ result: 'success' });
    expect(
      reportOf(run)
        .phases.filter(({ outcome }) => outcome === 'degraded')
        .map(({ name }) => name),
    ).toEqual([phase]);
    expect(run.workflow.outputs.get('digest')).toBe('sha256:digest');
  });

  test('after a failed injection nobody knows what is in the mounts: nothing is saved, nothing is told as restored', async () => {
    const run = await later(await coldJob(), { docker: { inject: () => broken } });
    await main(run);
    expect(cacheOf(run, 'build')).toMatchObject({ hit: 'miss', matchedKey: '', restored: { bytes: 0, entries: 0 } });
    expect(cacheOf(run, 'build')?.saveReason).toContain('the content of the mounts is unknown');
    expect(stateOf(run)?.saves).toEqual([]);
  });

  test.each([
    ['the report', /report\.json$/, 'warning', /The report could not be written/],
    ['the notes for later steps', /\.job\.json$/, 'debug', /could not be recorded/],
  ] as const)('%s cannot be written', async (_name, target, level, said) => {
    const run = await givenRun();
    const files = troubledFiles(run.around.files, (method, at) =>
      method === 'writeText' && target.test(at) ? 'EROFS' : undefined,
    );
    const around = { ...run.around, files };
    expect(await mainBoundary(around, () => runMain(around))).toBe(0);
    expect(run.log.messages(level)).toEqual([expect.stringMatching(said)]);
    expect(stateOf(run)?.saves).toHaveLength(2);
  });

  test.each([
    ['the store', { store: { trouble: { restore: 'HTTP 500' } } }],
    ['packing', {}],
  ])('only where everything is to count it does: %s', async (name, options: RunOptions) => {
    const run = await givenRun({ ...options, env: { CACHED_GO_DOCKER_BUILD_STRICT: '1' } });
    const files = troubledFiles(run.around.files, (_method, at) =>
      name === 'packing' && at.startsWith('snapshot-') ? 'ENOSPC' : undefined,
    );
    const around = { ...run.around, files };
    expect(await mainBoundary(around, () => runMain(around))).toBe(1);
    expect(run.log.messages('error')).toEqual([expect.stringContaining('Not everything worked')]);
    expect(run.workflow.outputs.get('digest')).toBe('sha256:digest');
  });
});

describe('a run that is told to stop', () => {
  const stopping = (run: () => GivenRun | undefined) => () => {
    run()?.stop.abort();
    return { hangs: true };
  };

  test.each<readonly [string, (stop: () => { hangs: boolean }) => RunOptions, readonly string[]]>([
    ['while the builder is looked for', (stop) => ({ rules: [[/buildx inspect/, stop]] }), []],
    ['while images are looked at', (stop) => ({ rules: [[/image inspect/, stop]] }), ['Analyse']],
  ])('%s: nothing else begins', async (_name, options, groups) => {
    let run: GivenRun | undefined;
    const given = await givenRun(options(stopping(() => run)));
    run = given;
    expect(await main(given)).toBe(1);
    expect(given.log.groups).toEqual(groups);
    expect(given.log.messages('error')).toEqual(['The run was cancelled.']);
    expect(given.workflow.saved.size).toBe(0);
    await expect(runPost(given.post().around)).resolves.toBeUndefined();
  });

  test.each<readonly [string, readonly string[]]>([
    ['restored', ['Analyse', 'Restore caches']],
    ['put in', ['Analyse', 'Restore caches', 'Inject caches']],
  ])('while caches are %s: the build does not begin, and post only cleans up', async (when, groups) => {
    let run: GivenRun | undefined;
    const given = await givenRun({ docker: { inject: stopping(() => run) } });
    run = given;
    const restore: SnapshotStore['restore'] = async (wanted, folder, limits) => {
      if (when === 'restored') given.stop.abort();
      return given.store.restore(wanted, folder, limits);
    };
    const around = { ...given.around, store: () => ({ ...given.store, restore }) };
    expect(await mainBoundary(around, () => runMain(around))).toBe(1);
    expect(given.log.groups).toEqual(groups);
    expect(given.shell.matching(/progress=plain/)).toEqual([]);
    expect(given.log.messages('error')).toEqual(['The run was cancelled.']);
    expect(readdirSync(given.runnerTemp).filter((name) => /nonce\d+$/.test(name))).toEqual([]);
    expect(stateOf(given)).toMatchObject({ interrupted: true, saves: [] });
    const { around: post, log } = given.post();
    await runPost(post);
    expect(log.entries).toEqual([]);
  });

  test('during the build: nothing is read back, and post only cleans up', async () => {
    let run: GivenRun | undefined;
    const given = await givenRun({ docker: { build: stopping(() => run) } });
    run = given;
    expect(await main(given)).toBe(1);
    expect(given.log.groups.at(-1)).toBe('Build');
    expect(stateOf(given)).toMatchObject({ interrupted: true, saves: [] });
    const { around, log } = given.post();
    await runPost(around);
    expect(given.store.calls.filter(({ method }) => method !== 'restore')).toEqual([]);
    expect(log.entries).toEqual([]);
    expect(readdirSync(given.runnerTemp).filter((name) => name === 'cached-go-docker-build-nonce0')).toEqual([]);
  });

  test('after the build: nothing is saved', async () => {
    let run: GivenRun | undefined;
    const given = await givenRun({ docker: { extract: stopping(() => run) } });
    run = given;
    expect(await main(given)).toBe(1);
    expect(stateOf(given)).toMatchObject({ interrupted: true, saves: [] });
    expect(given.workflow.outputs.get('digest')).toBe('sha256:digest');
  });
});

describe('without caches', () => {
  test('there is the build alone', async () => {
    const run = await givenRun({ inputs: { cache: 'off' } });
    expect(await main(run)).toBe(0);
    expect(run.log.groups).toEqual(['Analyse', 'Build']);
    expect(run.store.calls).toEqual([]);
    expect(run.workflow.outputs.get('modules-cache')).toBe('off');
    expect(cacheOf(run, 'build')).toMatchObject({ hit: 'off', reason: '`cache: off`' });
  });

  test('a dry run shows the plan and builds nothing', async () => {
    const run = await givenRun({ inputs: { 'dry-run': 'true' } });
    expect(await main(run)).toBe(0);
    expect(run.log.groups).toEqual(['Analyse']);
    expect(run.log.text()).toContain('cached-go-docker-build-1-modules-');
    expect(run.shell.matching(/buildx build/)).toEqual([]);
    expect(readdirSync(run.runnerTemp)).toEqual(['event.json']);
  });

  test('a wrong configuration ends the run before anything is done', async () => {
    const run = await givenRun({ inputs: { push: 'perhaps', file: 'nope' } });
    expect(await main(run)).toBe(1);
    expect(run.log.messages('error')).toHaveLength(2);
    expect(run.log.groups).toEqual([]);
    expect(run.workflow.saved.size).toBe(0);
  });
});

describe('secrets', () => {
  const secret = 's3cr3t/v@lue';
  const proxy = 'https://me:pr0xy-pw@proxy.example.com';

  test('reach the build through a file and a variable of their own, and are nowhere afterwards', async () => {
    let seen = '';
    let edited = '';
    const run = await givenRun({
      inputs: { secrets: `token=${secret}`, goproxy: proxy, 'dockerfile-edits': 'auto' },
      docker: {
        build: ({ argv, env }) => {
          const source = argv.map((word) => /^id=token,src=(.*)$/.exec(word)?.[1]).find((file) => file !== undefined);
          seen = `${readFileSync(source ?? '', 'utf8')} ${env?.['CACHED_GO_DOCKER_BUILD_GOPROXY'] ?? ''}`;
          edited = readFileSync(argv[argv.indexOf('--file') + 1] ?? '', 'utf8');
          expect(argv.join(' ')).not.toMatch(/s3cr3t|pr0xy/);
          return {
            stderr: coldBuild
              .replace('compiling', `connecting to ${proxy}`)
              .replaceAll('go build -o', `TOKEN=${secret} go build -o`),
          };
        },
      },
    });
    expect(await main(run)).toBe(0);
    await runPost(run.post().around);
    expect(seen).toBe(`${secret} ${proxy}`);
    expect(edited).toContain('env=GOPROXY');
    const files = readdirSync(run.runnerTemp, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    const texts = files.map((file) => readFileSync(path.join(file.parentPath, file.name), 'latin1'));
    const kept = run.store.entries.flatMap((entry) => [
      entry.key,
      ...[...entry.files.values()].map((bytes) => Buffer.from(bytes).toString('latin1')),
    ]);
    const ours = run.log.entries.filter(({ level }) => level !== 'output').map(({ message }) => message);
    const told = [...texts, ...kept, ...ours, ...run.workflow.saved.values(), ...run.workflow.outputs.values()].join(
      '\n',
    );
    expect(told).toContain('go build');
    expect(told).not.toContain(secret);
    expect(told).not.toContain('pr0xy-pw');
  });

  test('an edited Dockerfile has its own ignore file beside it, and may be called as one of our files', async () => {
    let beside: readonly string[] = [];
    const run = await givenRun({
      inputs: { 'dockerfile-edits': 'auto', file: 'iid', goproxy: 'https://proxy.example.com' },
      files: { ...service, iid: service.Dockerfile, 'iid.dockerignore': 'secret\n' },
      docker: {
        build: ({ argv }) => {
          beside = readdirSync(path.dirname(argv[argv.indexOf('--file') + 1] ?? ''));
          return { stderr: coldBuild };
        },
      },
    });
    expect(await main(run)).toBe(0);
    expect(beside).toEqual(['iid', 'iid.dockerignore']);
    expect(run.workflow.outputs.get('imageid')).toBe('sha256:image');
  });
});
