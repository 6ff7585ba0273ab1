import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CacheService, startCacheService } from '../servers/cache-service.ts';
import { type GoProxy, startGoProxy } from '../servers/go-proxy.ts';
import { type ActLine, type ActRun, runAct } from './act-run.ts';
import { copyOfThis, type Repository } from './repositories.ts';

const timeoutMs = 900_000;
/** The large example compiles for minutes on a busy machine. */
const largeTimeoutMs = 2_400_000;

let repository: Repository;
let proxy: GoProxy;

beforeAll(async () => {
  repository = await copyOfThis();
  proxy = await startGoProxy();
}, timeoutMs);

afterAll(async () => {
  await proxy.close();
  await repository.remove();
});

const emptyCacheService = (): Promise<CacheService> =>
  startCacheService({ tokens: { main: { ref: 'refs/heads/main', readable: [], write: true } } });

/** Runs e2e.yml on the default branch; counts what each job asks the module proxy for. */
async function runE2e(options: {
  readonly cache: CacheService;
  readonly runId: string;
  readonly service?: 'web-service';
}): Promise<ActRun & { readonly asked: Readonly<Record<string, number>> }> {
  const asked: Record<string, number> = {};
  proxy.clear();
  const run = await runAct({
    folder: repository.folder,
    workflow: '.github/workflows/e2e.yml',
    runId: options.runId,
    env: options.cache.environment('main'),
    vars: { E2E_GOPROXY: proxy.url, E2E_GOSUMDB: 'off', E2E_NETWORK: 'host' },
    ...(options.service && { event: 'workflow_dispatch', inputs: { service: options.service } }),
    onLine: ({ job, text }) => {
      if (!text.includes('Run Complete job')) return;
      asked[job] = proxy.requests.length;
      proxy.clear();
    },
  });
  return { ...run, asked };
}

const linesOf = (run: ActRun, job: string): readonly ActLine[] => run.lines.filter((line) => line.job === job);

/** Names of the steps that ended well or badly, in order. */
const ended = (run: ActRun, job: string, how: 'Success' | 'Failure'): readonly string[] =>
  linesOf(run, job).flatMap(({ text }) => new RegExp(`${how} - Main ([^[]+?)(?: \\[.*)?$`).exec(text)?.[1] ?? []);

const errorsOf = (run: ActRun): readonly string[] =>
  run.lines.flatMap(({ job, command, text }) =>
    command === 'error' || text.includes('::error::') ? [`${job}: ${text.replace(/^.*::error::\s*/, '')}`] : [],
  );

const summaryOf = (run: ActRun, job: string): string =>
  linesOf(run, job).find(({ command }) => command === 'summary')?.value ?? '';

const coldSteps = [
  'Check out',
  'Make this run unlike all before it',
  'Build',
  'Nothing was there before',
  'Remove the image',
];
const warmSteps = [
  'Check out',
  'The modules of the first job, a changed source',
  'Build',
  'Both caches came back',
  'Little was compiled',
  'The change is in the image',
  'Remove the image',
];

function expectGreen(run: ActRun & { readonly asked: Readonly<Record<string, number>> }): void {
  if (run.code !== 0) throw new Error(run.text);
  expect(ended(run, 'e2e/Cold', 'Success')).toEqual(coldSteps);
  expect(ended(run, 'e2e/Warm', 'Success')).toEqual(warmSteps);
  expect(errorsOf(run)).toEqual([]);
  expect(run.asked['e2e/Cold']).toBeGreaterThan(0);
  expect(run.asked['e2e/Warm']).toBe(0);
}

describe('e2e.yml', () => {
  let cache: CacheService;
  let green: Awaited<ReturnType<typeof runE2e>>;

  beforeAll(async () => {
    cache = await emptyCacheService();
    green = await runE2e({ cache, runId: '101' });
  }, timeoutMs);

  afterAll(() => cache.close());

  test('saves in one job and restores in the next, which asks the proxy for nothing', () => expectGreen(green));

  test('both jobs print their summary', () => {
    expect(summaryOf(green, 'e2e/Cold')).toMatch(/### Go image build: success[^]*\| Build cache \| \*\*miss\*\*/);
    expect(summaryOf(green, 'e2e/Warm')).toMatch(/### Go image build: success[^]*\| Build cache \| \*\*exact\*\*/);
  });

  test(
    'the first job fails where something was there before',
    async () => {
      // The same run again: its caches are there, and nothing is new to it.
      const run = await runE2e({ cache, runId: '101' });
      expect(run.code).not.toBe(0);
      expect(errorsOf(run)).toEqual(["e2e/Cold: cache-hit is 'true' instead of 'false'"]);
      expect(ended(run, 'e2e/Cold', 'Failure')).toEqual(['Nothing was there before']);
      expect(linesOf(run, 'e2e/Warm')).toEqual([]);
    },
    timeoutMs,
  );

  test(
    'the second job fails where nothing came back',
    async () => {
      const forgetful = await emptyCacheService();
      const forget = setInterval(() => {
        for (const { key } of forgetful.entries()) void forgetful.evict(key);
      }, 20);
      try {
        const run = await runE2e({ cache: forgetful, runId: '102' });
        expect(run.code).not.toBe(0);
        expect(ended(run, 'e2e/Cold', 'Success')).toEqual(coldSteps);
        expect(errorsOf(run)).toEqual(["e2e/Warm: cache-hit is 'false' instead of 'true'"]);
        expect(ended(run, 'e2e/Warm', 'Failure')).toEqual(['Both caches came back']);
      } finally {
        clearInterval(forget);
        await forgetful.close();
      }
    },
    timeoutMs,
  );

  test(
    'a complete web service',
    async () => {
      const ownCache = await emptyCacheService();
      try {
        expectGreen(await runE2e({ cache: ownCache, runId: '103', service: 'web-service' }));
      } finally {
        await ownCache.close();
      }
    },
    largeTimeoutMs,
  );
});
