import { describe, expect, test } from '@jest/globals';
import { mainBoundary } from '../../src/action/services/error-boundary.ts';
import { runMain } from '../../src/action/run-main.ts';
import { runPost } from '../../src/action/run-post.ts';
import { decodeState } from '../../src/action/caches/post-state.ts';
import type { Command } from '../../src/platform/shell.ts';
import type { Played } from '../fakes/shell.ts';
import { printed } from '../mounts/given.ts';
import { type DockerPlay, coldExtract } from '../action/docker.ts';
import { givenRun, type GivenRun } from '../action/given.ts';

async function job(run: GivenRun): Promise<void> {
  expect(await mainBoundary(run.services, () => runMain(run.services))).toBe(0);
  await runPost(run.post().services);
}
const cacheOf = (run: GivenRun, kind: string) =>
  decodeState(run.workflow.saved.get('run') ?? '')?.report.caches.find((cache) => cache.kind === kind);
const keysOf = (run: GivenRun, kind: string): readonly string[] =>
  run.store.entries.map(({ key }) => key).filter((key) => key.startsWith(`cached-go-docker-build-1-${kind}-`));

const valueOf = ({ argv }: Command, name: string): string =>
  argv.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';

/** An injection in which the build cache cannot be put in; everything else can. */
const badBuild = (command: Command): Played => {
  if (valueOf(command, 'BUILD_MARKS') !== '')
    return { code: 1, stderr: 'ERROR: failed to build: failed to solve: archive/tar: invalid tar header\n' };
  const modules = valueOf(command, 'MODULES_MARKS') === '' ? 'verdict=none' : 'verdict=exact';
  return {
    stderr: printed([
      ...[modules, 'entries=6', 'zips=2'].map((line) => `${valueOf(command, 'MODULES_NONCE')} ${line}`),
      `${valueOf(command, 'BUILD_NONCE')} entries=0`,
    ]),
  };
};
const good: DockerPlay = { inject: { modules: ['verdict=exact', 'entries=6', 'zips=2'], build: ['entries=40'] } };

describe('a snapshot that no builder takes', () => {
  test('is a miss of its own cache alone; what the run saves is what the next one takes', async () => {
    const cold = await givenRun();
    await job(cold);
    const [bad = ''] = keysOf(cold, 'build');
    const attacked = await cold.next({ env: { GITHUB_RUN_ID: '78' }, docker: { inject: badBuild } });
    await job(attacked);
    expect([cacheOf(attacked, 'modules')?.hit, cacheOf(attacked, 'build')]).toMatchObject([
      'exact',
      {
        hit: 'miss',
        matchedKey: '',
        restored: { bytes: 0 },
        reason: expect.stringMatching(/cannot be injected: archive\/tar/),
      },
    ]);
    expect(attacked.log.messages('warning')).toEqual([
      expect.stringMatching(/^This build starts without what cannot be injected, and a new snapshot replaces it: /),
    ]);
    const saved = keysOf(attacked, 'build').filter((key) => key !== bad);
    expect(saved).toHaveLength(1);
    const next = await attacked.next({ env: { GITHUB_RUN_ID: '79' }, docker: good });
    await job(next);
    expect(cacheOf(next, 'build')).toMatchObject({ hit: 'exact', matchedKey: saved[0] });
    expect(next.log.messages('warning')).toEqual([]);
  });

  test('is one too that goes in without a word and brings nothing', async () => {
    const cold = await givenRun();
    await job(cold);
    const inject = { modules: ['verdict=exact', 'entries=6', 'zips=2'], build: ['entries=0'] };
    const attacked = await cold.next({ env: { GITHUB_RUN_ID: '78' }, docker: { inject } });
    await job(attacked);
    expect(cacheOf(attacked, 'build')).toMatchObject({
      hit: 'miss',
      reason: expect.stringContaining('its archives hold no entry'),
    });
    expect(keysOf(attacked, 'build')).toHaveLength(2);
  });

  test('of the default branch is not laid below what a pull request saves in its place', async () => {
    const cold = await givenRun();
    await job(cold);
    const event = {
      repository: { default_branch: 'main', visibility: 'private' },
      pull_request: { number: 7, base: { ref: 'main' }, head: { repo: { full_name: 'me/app' } } },
    };
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'main' };
    const pull = await cold.next({
      env: { ...env, GITHUB_RUN_ID: '78' },
      event,
      docker: { inject: badBuild, extract: coldExtract },
    });
    await job(pull);
    expect(keysOf(pull, 'build')).toHaveLength(2);
    const own = keysOf(pull, 'build').at(-1);
    const next = await pull.next({ env: { ...env, GITHUB_RUN_ID: '79' }, event, docker: good });
    await job(next);
    expect(cacheOf(next, 'build')).toMatchObject({
      hit: 'exact',
      matchedKey: own,
      reason: 'the same go.sum, this ref',
    });
  });

  test('is not what fails where the builder takes nothing at all', async () => {
    const cold = await givenRun();
    await job(cold);
    const inject = (): Played => ({ code: 1, stderr: 'ERROR: failed to build: failed to solve: it is on fire\n' });
    const broken = await cold.next({ env: { GITHUB_RUN_ID: '78' }, docker: { inject } });
    await job(broken);
    expect([keysOf(broken, 'build'), keysOf(broken, 'modules')]).toEqual([
      keysOf(cold, 'build'),
      keysOf(cold, 'modules'),
    ]);
    expect(keysOf(broken, 'build')).toHaveLength(1);
  });
});
