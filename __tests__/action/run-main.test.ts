import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { mainBoundary } from '../../src/action/services/error-boundary.ts';
import { runMain } from '../../src/action/run-main.ts';
import { runPost } from '../../src/action/run-post.ts';
import type { SnapshotStore } from '../../src/platform/store/store.ts';
import { troubledFiles } from '../fakes/files.ts';
import { type DockerPlay } from './docker.ts';
import { givenRun, type GivenRun, type RunOptions } from './given.ts';
import { cacheOf, coldJob, later, main, reportOf, stateOf } from './jobs.ts';

/** What is told of a build that is done. */
const resultGroups = ['ImageID', 'Digest', 'Metadata', 'Reference'];

describe('a cold run', () => {
  test('does its phases in order, and leaves what post needs', async () => {
    const run = await givenRun();
    expect(await main(run)).toBe(0);
    expect(run.log.groups).toEqual([
      'Builder info',
      'Analyse',
      'Restore caches',
      'Inject caches',
      'Download modules',
      'Build',
      ...resultGroups,
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
    const files = troubledFiles(run.services.files, (each, at) =>
      each === method && target.test(at) ? 'ENOSPC' : undefined,
    );
    const readText = (at: string): Promise<string | undefined> =>
      method === 'readText' && target.test(at)
        ? Promise.reject(new Error('ENOSPC'))
        : run.services.checkout.readText(at);
    const checkout = { ...run.services.checkout, readText };
    const services = { ...run.services, files, checkout };
    expect(await mainBoundary(services, () => runMain(services))).toBe(0);
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
    const files = troubledFiles(run.services.files, (method, at) =>
      method === 'writeText' && target.test(at) ? 'EROFS' : undefined,
    );
    const services = { ...run.services, files };
    expect(await mainBoundary(services, () => runMain(services))).toBe(0);
    expect(run.log.messages(level)).toEqual([expect.stringMatching(said)]);
    expect(stateOf(run)?.saves).toHaveLength(2);
  });

  test.each([
    ['the store', { store: { trouble: { restore: 'HTTP 500' } } }],
    ['packing', {}],
  ])('only where everything is to count it does: %s', async (name, options: RunOptions) => {
    const run = await givenRun({ ...options, env: { CACHED_GO_DOCKER_BUILD_STRICT: '1' } });
    const files = troubledFiles(run.services.files, (_method, at) =>
      name === 'packing' && at.startsWith('snapshot-') ? 'ENOSPC' : undefined,
    );
    const services = { ...run.services, files };
    expect(await mainBoundary(services, () => runMain(services))).toBe(1);
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
    ['while images are looked at', (stop) => ({ rules: [[/image inspect/, stop]] }), ['Builder info', 'Analyse']],
  ])('%s: nothing else begins', async (_name, options, groups) => {
    let run: GivenRun | undefined;
    const given = await givenRun(options(stopping(() => run)));
    run = given;
    expect(await main(given)).toBe(1);
    expect(given.log.groups).toEqual(groups);
    expect(given.log.messages('error')).toEqual(['The run was cancelled.']);
    expect(given.workflow.saved.size).toBe(0);
    await expect(runPost(given.post().services)).resolves.toBeUndefined();
  });

  test.each<readonly [string, readonly string[]]>([
    ['restored', ['Builder info', 'Analyse', 'Restore caches']],
    ['put in', ['Builder info', 'Analyse', 'Restore caches', 'Inject caches']],
  ])('while caches are %s: the build does not begin, and post only cleans up', async (when, groups) => {
    let run: GivenRun | undefined;
    const given = await givenRun({ docker: { inject: stopping(() => run) } });
    run = given;
    const restore: SnapshotStore['restore'] = async (wanted, folder, limits) => {
      if (when === 'restored') given.stop.abort();
      return given.store.restore(wanted, folder, limits);
    };
    const services = { ...given.services, store: () => ({ ...given.store, restore }) };
    expect(await mainBoundary(services, () => runMain(services))).toBe(1);
    expect(given.log.groups).toEqual(groups);
    expect(given.shell.matching(/progress=plain/)).toEqual([]);
    expect(given.log.messages('error')).toEqual(['The run was cancelled.']);
    expect(readdirSync(given.runnerTemp).filter((name) => /nonce\d+$/.test(name))).toEqual([]);
    expect(stateOf(given)).toMatchObject({ interrupted: true, saves: [] });
    const { services: post, log } = given.post();
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
    const { services, log } = given.post();
    await runPost(services);
    expect(given.store.calls.filter(({ method }) => method !== 'restore' && method !== 'find')).toEqual([]);
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

describe('the log of a run', () => {
  test('has the builder, the command line and the reference of the build, without a further start of buildx', async () => {
    const run = await givenRun({ inputs: { cache: 'off', tags: 'me/app', labels: 'title=my app' } });
    await main(run);
    const said = (group: string) =>
      run.log.entries.filter((entry) => entry.group === group).map(({ message }) => message);
    expect(said('Builder info')).toEqual([
      'default (driver docker)',
      '  default  unix:///var/run/docker.sock  running    linux/amd64, linux/386',
    ]);
    expect(said('Build')[0]).toMatch(
      /^\[command\]docker buildx build --builder default .*--label 'title=my app' .*--tag me\/app \.$/,
    );
    expect(said('Reference')).toEqual(['default/default/abc123def']);
    expect(run.shell.matching(/buildx (version|inspect|history|ls)/)).toHaveLength(1);
  });
});

describe('without caches', () => {
  test('there is the build alone', async () => {
    const run = await givenRun({ inputs: { cache: 'off' } });
    expect(await main(run)).toBe(0);
    expect(run.log.groups).toEqual(['Builder info', 'Analyse', 'Build', ...resultGroups]);
    expect(run.store.calls).toEqual([]);
    expect(run.workflow.outputs.get('modules-cache')).toBe('off');
    expect(cacheOf(run, 'build')).toMatchObject({ hit: 'off', reason: '`cache: off`' });
  });

  test('a dry run shows the plan and builds nothing', async () => {
    const run = await givenRun({ inputs: { 'dry-run': 'true' } });
    expect(await main(run)).toBe(0);
    expect(run.log.groups).toEqual(['Builder info', 'Analyse']);
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
