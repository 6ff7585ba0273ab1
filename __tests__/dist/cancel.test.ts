import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Job, MainRun, StepRun } from '../harness/action-run.ts';
import { startJob } from '../harness/action-run.ts';
import { annotationsIn } from '../harness/annotations.ts';
import { remainingWith } from '../harness/processes.ts';
import { buildInputs } from '../harness/service-inputs.ts';
import type { Workspace } from '../harness/workspace.ts';
import { tinyModule } from '../harness/workspace.ts';
import type { CacheService } from '../servers/cache-service.ts';
import { startCacheService } from '../servers/cache-service.ts';
import type { GoProxy } from '../servers/go-proxy.ts';
import { startGoProxy } from '../servers/go-proxy.ts';
import { type OtlpCollector, startCollector } from '../servers/otlp-collector.ts';

/** The runner kills a step that was told to stop and is still there then. */
const limitMs = 10_000;
/** A process in the builder that can be told from all others. */
const nap = `sleep 9876${randomInt(1000, 9999)}`;

let workspace: Workspace;
let proxy: GoProxy;
let service: CacheService;
let collector: OtlpCollector;
const jobs: Job[] = [];

async function newJob(): Promise<Job> {
  const job = await startJob({
    workspace: workspace.folder,
    env: {
      ...service.environment('main'),
      GITHUB_RUN_ID: String(jobs.length),
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    },
  });
  jobs.push(job);
  return job;
}

beforeAll(async () => {
  [workspace, proxy, service, collector] = await Promise.all([
    tinyModule(),
    startGoProxy(),
    startCacheService({ tokens: { main: { ref: 'refs/heads/main', readable: [], write: true } } }),
    startCollector(),
  ]);
  await workspace.write(
    'Dockerfile.napping',
    (await workspace.read('Dockerfile')).replace('&& echo built', `&& echo dozing off && ${nap} && echo built`),
  );
  const cold = await (await newJob()).run({ inputs: buildInputs(proxy) });
  if (cold.code !== 0 || service.entries().length !== 2)
    throw new Error(`no snapshot to begin with: ${cold.stdout}${cold.post.stdout}`);
});

afterAll(async () => {
  await Promise.all([...jobs.map((job) => job.remove()), workspace.remove()]);
  await Promise.all([proxy, service, collector].map((each) => each.close()));
});

interface Moment {
  readonly during: string;
  /** What the log says when it has begun. */
  readonly sign: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly spoil?: () => void;
  /** The helper build that runs then, by the name of its folder. */
  readonly helper?: RegExp;
}

const moments: readonly Moment[] = [
  {
    during: 'restore',
    sign: 'GetCacheEntryDownloadURL',
    inputs: {},
    spoil: () => service.fail('GetCacheEntryDownloadURL', { kind: 'hang' }),
  },
  { during: 'inject', sign: '::group::Inject caches', inputs: {}, helper: /^inject-\w+$/ },
  { during: 'build', sign: 'dozing off\n', inputs: { file: 'Dockerfile.napping' } },
  { during: 'extract', sign: '::group::Extract caches', inputs: {}, helper: /^extract-\w+$/ },
];

describe.each(moments)('a run that is told to stop during $during', ({ sign, inputs, spoil, helper }) => {
  let job: Job;
  let main: MainRun;
  let post: StepRun | undefined;
  let endedAfterMs: number;
  let leftProcesses: readonly string[];
  let helpers: readonly string[];

  beforeAll(async () => {
    spoil?.();
    job = await newJob();
    const { child, ended } = await job.startMain({ inputs: buildInputs(proxy, inputs) });
    await printed(child.stdout, sign);
    helpers = helper === undefined ? [] : await helpersOf(job, helper);
    // The helper build of so small a cache takes a quarter of a second and more; the other moments last until the end.
    await sleep(100);
    const begin = performance.now();
    child.kill('SIGINT');
    main = await ended;
    endedAfterMs = performance.now() - begin;
    leftProcesses = await remainingWith(() => limitMs - (performance.now() - begin), job.runnerTemp, nap);
    service.heal();
    [post] = await job.posts();
  });

  test('ends in time, as cancelled', () => {
    expect(endedAfterMs).toBeLessThan(limitMs);
    expect(main.code).toBe(1);
    expect(annotationsIn(main.stdout)).toMatchObject({ errors: ['The run was cancelled.'], warnings: [] });
  });

  test('leaves no process behind, neither here nor in the builder', () => {
    expect(leftProcesses).toEqual([]);
  });

  test('leaves no record of a helper build', async () => {
    if (helper !== undefined) expect(helpers).toHaveLength(1);
    const { stdout } = await promisify(execFile)('docker', [
      'buildx',
      'history',
      'ls',
      '--no-trunc',
      '--format',
      'json',
    ]);
    for (const name of helpers) expect(stdout).not.toContain(name);
  });

  test('only cleans up in post', async () => {
    expect(post?.code).toBe(0);
    expect(annotationsIn(post?.stdout ?? '').commands).toEqual([]);
    // Its report, if it came so far as to have one.
    expect(
      (await job.left()).filter((name) => !/^cached-go-docker-build-[0-9a-f]{24}\.report\.json$/.test(name)),
    ).toEqual([]);
    expect(service.entries()).toHaveLength(2);
  });

  test('is told to the collector as cancelled', () => {
    const number = String(jobs.indexOf(job));
    const roots = collector.spans.filter(({ attributes }) => attributes['cicd.pipeline.run.id'] === number);
    expect(roots.map(({ name, isError }) => [name, isError])).toEqual([['go image build', true]]);
    expect(roots[0]?.attributes).toMatchObject({ 'cicd.pipeline.task.run.result': 'cancellation' });
  });
});

test('the run after them is warm', async () => {
  const { code, outputs } = await (await newJob()).run({ inputs: buildInputs(proxy) });
  expect([code, outputs['cache-hit']]).toEqual([0, 'true']);
});

/** Resolves when the stream has shown the text. */
function printed(stream: NodeJS.ReadableStream | null, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let seen = '';
    stream?.on('data', (chunk: string) => {
      seen += chunk;
      if (seen.includes(text)) resolve();
    });
    stream?.once('end', () => reject(new Error(`${text} was never printed:\n${seen}`)));
  });
}

/** The helper builds that have begun, as soon as there is one. */
async function helpersOf(job: Job, helper: RegExp): Promise<readonly string[]> {
  const latest = performance.now() + limitMs;
  while (performance.now() < latest) {
    const names = (await filesOf(job)).filter((name) => helper.test(name));
    if (names.length > 0) return names;
    await sleep(5);
  }
  return [];
}

/** Names below the run's private folder. */
async function filesOf(job: Job): Promise<readonly string[]> {
  const folder = (await job.left()).find((name) => /^cached-go-docker-build-[0-9a-f]{24}$/.test(name));
  return folder === undefined ? [] : readdir(path.join(job.runnerTemp, folder));
}
