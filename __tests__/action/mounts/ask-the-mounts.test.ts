import { describe, expect, test } from '@jest/globals';
import { runMain } from '../../../src/action/run-main.ts';
import { runPost } from '../../../src/action/run-post.ts';
import { decodeState } from '../../../src/action/caches/post-state.ts';
import type { DockerPlay, Told } from '../docker.ts';
import { givenRun, type GivenRun, type RunOptions } from '../given.ts';

const extract: Told = {
  modules: ['mount.0=ours', 'have=6', 'liveBytes=600', 'zips=2', 'new=0', 'write=none'],
  build: ['mount.0=ours', 'total=44', 'live=41', 'liveBytes=4100', 'made=4', 'used=37', 'compiled=1', 'write=none'],
};
/** The marks of what the cold run has saved. */
const ofModules = 'layer.0.0=nonce0-modules-0 6 6';
const ofBuild = 'layer.0.0=nonce0-build-0 80 80';
const told = (modules: readonly string[], build: readonly string[]): DockerPlay => ({
  inject: { modules: ['verdict=exact', 'go=go1.26.1', ...modules], build: ['go=go1.26.1', ...build] },
  extract,
});

async function coldJob(): Promise<GivenRun> {
  const run = await givenRun();
  await runMain(run.services);
  await runPost(run.post().services);
  return run;
}

async function warmJob(options: RunOptions, machine = 'runner-1') {
  const run = await (await coldJob()).next({ ...options, env: { GITHUB_RUN_ID: '78' } });
  await runMain({ ...run.services, run: { ...run.services.run, machine } });
  const { report } = decodeState(run.workflow.saved.get('run') ?? '') ?? {};
  const helpers = run.shell.matching(/--output type=cacheonly/).map(({ argv }) => argv);
  const marksOf = (kind: string): readonly string[] =>
    helpers.map((argv) => argv.find((word) => word.startsWith(`${kind}_MARKS=`))?.split('=')[1] ?? '-');
  return {
    run,
    report,
    modules: marksOf('MODULES'),
    build: marksOf('BUILD'),
    downloaded: run.store.calls.filter(({ method }) => method === 'restore').length,
    phase: (name: string) => report?.phases.find((phase) => phase.name === name),
    cache: (kind: string) => report?.caches.find((cache) => cache.kind === kind),
  };
}

describe('a builder that has the mounts of the job before', () => {
  test('is asked first, and gets nothing that it has', async () => {
    const { modules, build, phase, cache } = await warmJob({ docker: told([ofModules], [ofBuild]) });
    expect([modules, build]).toEqual([[''], ['']]);
    expect(phase('inject')).toMatchObject({ outcome: 'skipped', reason: 'there is nothing to inject' });
    expect([cache('modules'), cache('build')]).toMatchObject([
      { hit: 'exact', restored: { bytes: 0, entries: 0 } },
      { hit: 'exact', reason: 'the same go.sum, this ref; the builder still has the whole snapshot' },
    ]);
  });

  test('gets the one cache that it has lost', async () => {
    const { modules, build, cache } = await warmJob({
      docker: told([ofModules], ['layer.0.0=nonce0-build-0 8 80', 'entries=8']),
    });
    expect([modules, build]).toEqual([
      ['', '-'],
      ['', 'nonce0-build-0'],
    ]);
    expect(cache('modules')?.restored.bytes).toBe(0);
    expect(cache('build')?.restored.bytes).toBeGreaterThan(0);
  });

  test('tells what is extracted which layers it has', async () => {
    const { run } = await warmJob({ docker: told([ofModules], [ofBuild]) });
    const [extracting] = run.shell.matching(/BUILD_SWEEP/);
    expect(extracting?.argv).toEqual(
      expect.arrayContaining([
        'BUILD_BASE_MARKS=nonce0-build-0',
        'BUILD_BASE_BYTES=4000',
        'MODULES_MARKS=nonce0-modules-0',
      ]),
    );
  });
});

test('another machine is not asked: its mounts are new', async () => {
  const { modules, build } = await warmJob({ docker: told([], []) }, 'runner-2');
  expect([modules, build]).toEqual([['nonce0-modules-0'], ['nonce0-build-0']]);
});

describe('a builder that has to pull the base image', () => {
  const rules: RunOptions['rules'] = [
    [/imagetools inspect/, JSON.stringify({ image: { config: { Env: ['GOLANG_VERSION=1.26.1', 'GOPATH=/go'] } } })],
  ];
  const pulling: DockerPlay = { ...told([], []), images: { 'golang:1.26': undefined } };

  test('does so while snapshots are looked for', async () => {
    const { modules, build } = await warmJob({ docker: pulling, rules }, 'runner-2');
    expect([modules, build]).toEqual([
      ['', 'nonce0-modules-0'],
      ['', 'nonce0-build-0'],
    ]);
  });

  test('and cannot, is not asked again, which is told once', async () => {
    const { run, modules, phase, cache } = await warmJob({
      docker: { ...pulling, inject: () => ({ code: 1, stderr: 'ERROR: no such image\n' }) },
    });
    expect(modules).toEqual(['']);
    expect(phase('inject')).toMatchObject({ outcome: 'degraded', reason: 'no such image' });
    expect(run.log.messages('warning')).toEqual([expect.stringContaining('no such image')]);
    expect([cache('build')?.hit, cache('build')?.saveReason]).toEqual(['miss', expect.stringContaining('is unknown')]);
  });
});
