import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runMain } from '../../src/action/run-main.ts';
import { runPost } from '../../src/action/run-post.ts';
import { decodeState } from '../../src/action/caches/post-state.ts';
import { mainBoundary } from '../../src/action/services/error-boundary.ts';
import type { Command } from '../../src/platform/shell.ts';
import { coldExtract } from '../action/docker.ts';
import { givenRun, type GivenRun, type RunOptions, service } from '../action/given.ts';
import { tarOf } from '../fakes/tar.ts';
import { printed } from '../mounts/given.ts';

const stem = 'example.com/lib/@v/v1.0.0';
const other = 'example.com/other/@v/v1.0.0';
const files = {
  ...service,
  'go.sum': `${service['go.sum']}${service['go.sum'].replaceAll('example.com/lib', 'example.com/other')}`,
};

/** An extraction whose modules are those of the image. */
async function extract({ argv }: Command) {
  const lines = (['modules', 'build'] as const).flatMap((kind) => {
    const prefix = `${kind.toUpperCase()}_NONCE=`;
    const nonce = argv.find((word) => word.startsWith(prefix))?.slice(prefix.length);
    return nonce === undefined ? [] : (coldExtract[kind] ?? []).map((line) => `${nonce} ${line}`);
  });
  const modules = await tarOf({
    [`./${stem}.zip`]: 'zip',
    [`./${stem}.mod`]: 'mod',
    './example.com/none/@v/v1.0.0.zip': '?',
  });
  return {
    stderr: printed(lines),
    stdout: await tarOf({ 'modules-0.tar': Buffer.from(modules).toString(), 'build-0.tar': 'b' }),
  };
}

const places = (run: { readonly runnerTemp: string }) => ({
  modules: path.join(run.runnerTemp, 'mod/cache/download'),
  build: path.join(run.runnerTemp, 'build'),
});

/** Go on the runner, with caches in the run's own folders. */
function goRule(
  at: () => GivenRun,
  replies: Readonly<Record<string, string>> = {},
): NonNullable<RunOptions['rules']>[number] {
  return [
    /^go env -json /,
    () =>
      JSON.stringify({
        GOMODCACHE: path.join(at().runnerTemp, 'mod'),
        GOCACHE: places(at()).build,
        GOVERSION: 'go1.26.1',
        GOOS: 'linux',
        GOARCH: 'amd64',
        ...replies,
      }),
  ];
}

async function given(options: RunOptions = {}, before?: GivenRun): Promise<GivenRun> {
  const made: GivenRun[] = [];
  const all: RunOptions = {
    files,
    rules: [goRule(() => made[0] as GivenRun)],
    docker: { extract },
    ...options,
    inputs: { host: 'true', ...options.inputs },
  };
  const run = await (before === undefined ? givenRun(all) : before.next(all));
  made.push(run);
  expect(await mainBoundary(run.services, () => runMain(run.services))).toBe(0);
  return run;
}

const stateOf = (run: GivenRun) => decodeState(run.workflow.saved.get('run') ?? '');
const phaseOf = (run: GivenRun, name: string) => stateOf(run)?.report.phases.find((phase) => phase.name === name);
const hostEntries = (run: GivenRun) =>
  run.store.entries.filter(({ key }) => key.startsWith(stateOf(run)?.beside.host?.primary ?? '?'));

/** What a go command leaves in the caches: a compiled package, and a module that it has checked. */
async function goStep(run: GivenRun, ageMs = 0): Promise<void> {
  const { modules, build } = places(run);
  const [action, content] = ['aa'.repeat(32), 'bb'.repeat(32)];
  for (const folder of ['aa', 'bb']) await mkdir(path.join(build, folder), { recursive: true });
  const at = run.services.clock.now() + 1000 - ageMs;
  await writeFile(path.join(build, `bb/${content}-d`), 'compiled');
  await writeFile(
    path.join(build, `aa/${action}-a`),
    `v1 ${action} ${content} ${'8'.padStart(20)} ${`${at}000000`.padStart(20)}\n`,
  );
  await utimes(path.join(build, `aa/${action}-a`), at / 1000, at / 1000);
  await mkdir(path.join(modules, path.dirname(other)), { recursive: true });
  for (const [end, text] of Object.entries({ zip: 'other zip', ziphash: 'h1:x', mod: 'other mod' }))
    await writeFile(path.join(modules, `${other}.${end}`), text);
}

async function list(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .toSorted();
}

describe('with host: true', () => {
  test('the runner gets the modules of the image that go.sum names, without the hashes by which Go would trust them', async () => {
    const run = await given();
    expect(phaseOf(run, 'host')).toMatchObject({
      outcome: 'done',
      reason: '2 module files and 0 compiled entries added',
    });
    expect(await list(places(run).modules)).toEqual([`${stem}.mod`, `${stem}.zip`]);
  });

  test('post saves what Go steps have added, and the next run has it', async () => {
    const cold = await given();
    await goStep(cold);
    await runPost(cold.post().services);
    expect(hostEntries(cold)).toHaveLength(1);
    const { modules, build } = places(cold);
    await Promise.all([modules, build].map((folder) => cold.services.files.remove(folder)));
    const warm = await given(
      {
        env: { GITHUB_RUN_ID: '78' },
        docker: { inject: { modules: ['verdict=exact', 'entries=2', 'zips=1'], build: ['entries=40'] } },
      },
      cold,
    );
    expect(await list(modules)).toEqual([stem, other].flatMap((each) => [`${each}.mod`, `${each}.zip`]));
    expect(await list(build)).toEqual([`aa/${'aa'.repeat(32)}-a`, `bb/${'bb'.repeat(32)}-d`]);
    expect(await readFile(path.join(modules, `${other}.zip`), 'utf8')).toBe('other zip');
    await runPost(warm.post().services);
    expect(hostEntries(warm)).toHaveLength(1);
  });

  test('the next run deletes superseded snapshots of the runner, too', async () => {
    const cold = await given();
    await goStep(cold);
    await runPost(cold.post().services);
    const { family = '', primary = '' } = stateOf(cold)?.beside.host ?? {};
    expect(primary.startsWith(family) && family !== primary).toBe(true);
    const ref = 'refs/heads/main';
    const old = [1, 2, 3].map((id) => {
      const at = cold.clock.now() - (5 - id) * 72 * 3_600_000;
      return { id, key: `${primary}${id}`, ref, sizeBytes: 1, createdAtMs: at, readAtMs: at };
    });
    const warm = await given(
      {
        env: { GITHUB_RUN_ID: '78' },
        inputs: { 'github-token': 'ghs_api' },
        docker: { inject: { modules: ['verdict=exact', 'entries=2', 'zips=1'], build: ['entries=40'] } },
        cacheEntries: { entries: old },
      },
      cold,
    );
    expect(warm.cacheEntries.entries.map(({ id }) => id)).toEqual([2, 3]);
  });

  test('a step that adds a module and compiles nothing keeps what others have compiled', async () => {
    const cold = await given();
    await goStep(cold);
    await runPost(cold.post().services);
    const { modules, build } = places(cold);
    await Promise.all([modules, build].map((folder) => cold.services.files.remove(folder)));
    const warm = await given({ env: { GITHUB_RUN_ID: '78' } }, cold);
    const later = new Date(warm.services.clock.now() + 1000);
    await utimes(path.join(modules, `${other}.zip`), later, later);
    await writeFile(path.join(modules, `${other}.ziphash`), 'h1:x');
    await runPost(warm.post().services);
    const [, second] = hostEntries(warm);
    const { layers } = JSON.parse(String(second?.files.get('manifest.json')));
    expect(layers).toMatchObject([{ entries: 2 }, { entries: 2 }]);
  });

  test.each<[string, RunOptions]>([
    ['a tag', { env: { GITHUB_REF: 'refs/tags/v1', GITHUB_REF_TYPE: 'tag' } }],
    ['a token that may only read', { env: { ACTIONS_CACHE_MODE: 'read' } }],
    ['a commit that is not known to be the own one', { checkout: false }],
  ])('%s saves nothing', async (_what, options) => {
    const run = await given(options);
    await goStep(run);
    await runPost(run.post().services);
    expect(run.store.entries).toEqual([]);
  });

  test('a tag gets no compiled entry of another run', async () => {
    const cold = await given();
    await goStep(cold);
    await runPost(cold.post().services);
    const { modules, build } = places(cold);
    await Promise.all([modules, build].map((folder) => cold.services.files.remove(folder)));
    await given({ env: { GITHUB_RUN_ID: '78', GITHUB_REF: 'refs/tags/v1', GITHUB_REF_TYPE: 'tag' } }, cold);
    expect(await list(build)).toEqual([]);
    // Go compares modules with go.sum.
    expect(await list(modules)).toEqual(expect.arrayContaining([`${other}.zip`]));
  });

  test('a runner that keeps its build cache gets no compiled entries and gives none, since other jobs have left theirs there', async () => {
    const before = await givenRun();
    await mkdir(path.join(places(before).build, 'aa'), { recursive: true });
    await writeFile(path.join(places(before).build, 'aa/old'), '');
    const run = await given({ env: { RUNNER_ENVIRONMENT: 'self-hosted' } }, before);
    expect(phaseOf(run, 'host')?.reason).toContain('GOCACHE of this runner has what other jobs left');
    expect(stateOf(run)?.beside.host?.takesBuild).toBe(false);
  });

  test('caches that are not empty beside actions/setup-go are told', async () => {
    const before = await givenRun();
    await mkdir(path.join(before.workspace, '../../_actions/actions/setup-go'), { recursive: true });
    await mkdir(places(before).modules, { recursive: true });
    await writeFile(path.join(places(before).modules, 'x'), '');
    const run = await given({}, before);
    expect(run.log.messages('notice')).toEqual([expect.stringContaining('Set `cache: false` there')]);
  });

  test('without Go on the runner it is told, and the build is as it was', async () => {
    const run = await given({ rules: [] });
    expect(run.log.messages('warning')).toEqual([expect.stringContaining('there is no go on the runner')]);
    expect(phaseOf(run, 'host')).toMatchObject({ outcome: 'degraded' });
  });

  test('nothing of a failed build is put in', async () => {
    const run = await givenRun({
      files,
      inputs: { host: 'true' },
      docker: { build: { code: 1, stderr: 'ERROR: failed to solve: x\n' } },
    });
    expect(await mainBoundary(run.services, () => runMain(run.services))).toBe(1);
    expect(phaseOf(run, 'host')).toMatchObject({ outcome: 'skipped', reason: 'the build failed' });
  });
});

test('without it nothing of the runner is looked at', async () => {
  const run = await given({ inputs: { host: 'false' } });
  expect(run.shell.matching(/^go /)).toEqual([]);
  expect(phaseOf(run, 'host')).toBeUndefined();
});
