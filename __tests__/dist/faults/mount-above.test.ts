import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { WholeRun } from '../../harness/action-run.ts';
import { cacheOf, type FaultRuns, faultRuns } from '../../harness/fault-runs.ts';

describe.each(['mount-above', 'mount-above-both'])("%s: the cache goes inside the author's mount", (name) => {
  let runs: FaultRuns;
  let cold: WholeRun;
  let warm: WholeRun;
  let requests: readonly string[];

  beforeAll(async () => {
    runs = await faultRuns(name);
    cold = await runs.run();
    await runs.touch('main.go');
    warm = await runs.run();
    requests = [...runs.proxy.requests];
  });

  afterAll(() => runs.remove());

  test('both caches are saved by the first run', () => {
    expect([cold.code, cold.post.code]).toEqual([0, 0]);
    expect(cacheOf(cold, 'modules').saved).not.toBeNull();
    expect(cacheOf(cold, 'build').saved).not.toBeNull();
  });

  test('and used by the second, which downloads nothing', () => {
    expect([warm.code, warm.post.code]).toEqual([0, 0]);
    expect([cacheOf(warm, 'modules').hit, cacheOf(warm, 'build').hit]).toEqual(['exact', 'exact']);
    expect(cacheOf(warm, 'build').used).toBeGreaterThan(0);
    expect(requests.filter((request) => request.endsWith('.zip'))).toEqual([]);
  });

  test('nothing is said to be not kept', () => {
    for (const run of [cold, warm]) {
      expect(run.report.findings.filter(({ rule }) => rule.startsWith('cache-mount'))).toEqual([]);
      expect(run.stdout).not.toContain('not kept');
    }
  });
});
