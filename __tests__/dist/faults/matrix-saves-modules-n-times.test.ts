import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Job, MainRun, Report, StepRun } from '../../harness/action-run.ts';
import { startJob } from '../../harness/action-run.ts';
import type { FaultProject } from '../../harness/faults.ts';
import { faultProject } from '../../harness/faults.ts';
import { reportIn } from '../../harness/report-in.ts';
import { buildInputs } from '../../harness/service-inputs.ts';
import type { CacheService } from '../../servers/cache-service.ts';
import { startCacheService } from '../../servers/cache-service.ts';
import type { GoProxy } from '../../servers/go-proxy.ts';
import { startGoProxy } from '../../servers/go-proxy.ts';

const tokens = { main: { ref: 'refs/heads/main', readable: [], write: true } };
const tags = ['', 'fa', 'fb', 'fc', 'fa fb'];

interface Leg {
  readonly main: MainRun;
  readonly post: StepRun;
  readonly report: Report;
}

let project: FaultProject;
let proxy: GoProxy;
let service: CacheService;
const jobs: Job[] = [];

/** All legs of one run: their mains, and when all have ended their posts, at the same time. */
async function round(runId: string, legTags: readonly string[]): Promise<readonly Leg[]> {
  const legs = await Promise.all(
    legTags.map(async (tag, index) => {
      const env = {
        ...service.environment('main'),
        GITHUB_RUN_ID: runId,
        GITHUB_JOB: `build-${index}`,
      };
      const job = await startJob({ workspace: project.folder, env });
      jobs.push(job);
      const inputs = buildInputs(proxy, { 'build-args': `BUILD_TAGS=${tag}` });
      return { job, main: await job.main({ inputs }) };
    }),
  );
  return Promise.all(
    legs.map(async ({ job, main }) => {
      const [post] = await job.posts();
      if (post === undefined) throw new Error('there was no post step');
      return { main, post, report: await reportIn(main) };
    }),
  );
}

beforeAll(async () => {
  [project, proxy, service] = await Promise.all([
    faultProject('matrix-saves-modules-n-times'),
    startGoProxy(),
    startCacheService({ tokens }),
  ]);
});
afterAll(async () => {
  await Promise.all([project.remove(), proxy.close(), service.close(), ...jobs.map((job) => job.remove())]);
});

const modulesOf = ({ report }: Leg) => report.caches.find(({ kind }) => kind === 'modules');
const savedKeys = (legs: readonly Leg[]): readonly string[] => legs.flatMap((leg) => modulesOf(leg)?.saved?.key ?? []);

describe('five legs at the same time', () => {
  let first: readonly Leg[];
  let second: readonly Leg[];
  let requests: readonly string[];

  beforeAll(async () => {
    first = await round('500', tags);
    proxy.clear();
    second = await round('501', tags.slice(0, 2));
    requests = [...proxy.requests];
  });

  test('begin with nothing', () => {
    expect(first.map((leg) => [leg.main.code, leg.post.code, modulesOf(leg)?.hit])).toEqual(
      tags.map(() => [0, 0, 'miss']),
    );
  });

  test('store their modules once', () => {
    expect(savedKeys(first)).toHaveLength(1);
    expect(savedKeys(first)[0]).toMatch(/-modules-(?:[0-9a-f]{12}-){2}[0-9a-f]{16}-500-1-[0-9a-f]{12}$/);
    const reasons = first.flatMap((leg) => (modulesOf(leg)?.saved === null ? [modulesOf(leg)?.saveReason] : []));
    expect(reasons).toHaveLength(4);
    for (const reason of reasons) expect(reason).toMatch(/the same snapshot already exists|another run has saved/);
  });

  test('each save what they compiled', () => {
    const build = first.map(({ report }) => report.caches.find(({ kind }) => kind === 'build'));
    expect(new Set(build.map((cache) => cache?.primaryKey)).size).toBeGreaterThan(1);
  });

  test('find all of it in the next run, download nothing and save no modules', () => {
    expect(second.map((leg) => [leg.main.code, modulesOf(leg)?.hit])).toEqual([
      [0, 'exact'],
      [0, 'exact'],
    ]);
    expect(requests).toEqual([]);
    expect(savedKeys(second)).toEqual([]);
  });
});
