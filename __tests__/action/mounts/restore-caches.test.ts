import { describe, expect, test } from '@jest/globals';
import { runPost } from '../../../src/action/run-post.ts';
import { givenRun } from '../given.ts';
import { cacheOf, coldJob, keysOf, later, main, stateOf, warm } from '../jobs.ts';

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
    const report = await runPost(run.post().services);
    expect(report?.caches.map(({ saved }) => saved?.key)).toEqual(stateOf(run)?.saves.map(({ key }) => key));
    expect(run.store.entries).toHaveLength(4);
  });
});

describe('two uses in one job', () => {
  const warmSecond = { ...warm, inject: { build: ['entries=0'] } };
  test('the second finds the mounts warm, restores nothing and reads them by the first stamp', async () => {
    const run = await givenRun();
    await main(run);
    const second = await run.next({
      inputs: { push: 'true', tags: 'me/app:2', 'build-args': 'VERSION=2' },
      docker: warmSecond,
    });
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
    await runPost(second.post().services);
    await runPost(first.post().services);
    expect(keysOf(first.store.entries.map(({ key }) => key))).toEqual(
      keysOf((stateOf(first)?.saves ?? []).map(({ key }) => key)),
    );
  });

  test('what both save is saved by the later one', async () => {
    const first = await givenRun();
    await main(first);
    const second = await first.next();
    await main(second);
    await runPost(second.post().services);
    const report = await runPost(first.post().services);
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
    await runPost(second.post().services);
    await runPost(first.post().services);
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
