import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runPost } from '../../../src/action/run-post.ts';
import { coldBuild } from '../docker.ts';
import { givenRun, type GivenRun } from '../given.ts';
import { cacheOf, coldJob, later, main, reportOf, stateOf, warm } from '../jobs.ts';

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
    const report = await runPost(run.post().services);
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
    await runPost(run.post().services);
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
    await runPost(run.post().services);
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
    await runPost(run.post().services);
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
    await runPost(second.post().services);
    const report = await runPost(first.post().services);
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
    await runPost(second.post().services);
    await runPost(first.post().services);
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
