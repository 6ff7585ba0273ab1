import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { runPost } from '../../../src/action/run-post.ts';
import { coldBuild } from '../docker.ts';
import { cacheOf, coldJob, later, main, reportOf, stateOf, warm } from '../jobs.ts';

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
    const left = readdirSync(run.services.run.temporaryFolder, { recursive: true }).map(String);
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
    await runPost(run.post().services);
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
