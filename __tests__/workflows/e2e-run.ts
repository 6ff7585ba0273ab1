import { randomInt } from 'node:crypto';
import { expect } from '@jest/globals';
import { type CacheService, startCacheService } from '../servers/cache-service.ts';
import type { GoProxy } from '../servers/go-proxy.ts';
import { type ActLine, type ActRun, runAct } from './act-run.ts';
import type { Repository } from './repositories.ts';

export const emptyCacheService = (): Promise<CacheService> =>
  startCacheService({ tokens: { main: { ref: 'refs/heads/main', readable: [], write: true } } });

/**
 * GITHUB_RUN_ID of a run that no engine has seen, as GitHub gives them: e2e.yml writes it to go.sum, so that the layers of
 * another run are not taken for this one's.
 */
export const newRunId = (): string => String(randomInt(2 ** 47));

/** Runs e2e.yml on the default branch; counts what each job asks the module proxy for. */
export async function runE2e(options: {
  /** A copy of this repository. */
  readonly repository: Repository;
  readonly proxy: GoProxy;
  readonly cache: CacheService;
  readonly runId: string;
  readonly service?: 'web-service';
}): Promise<ActRun & { readonly asked: Readonly<Record<string, number>> }> {
  const { repository, proxy } = options;
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

export const linesOf = (run: ActRun, job: string): readonly ActLine[] => run.lines.filter((line) => line.job === job);

/** Names of the steps that ended well or badly, in order. */
export const ended = (run: ActRun, job: string, how: 'Success' | 'Failure'): readonly string[] =>
  linesOf(run, job).flatMap(({ text }) => new RegExp(`${how} - Main ([^[]+?)(?: \\[.*)?$`).exec(text)?.[1] ?? []);

export const errorsOf = (run: ActRun): readonly string[] =>
  run.lines.flatMap(({ job, command, text }) =>
    command === 'error' || text.includes('::error::') ? [`${job}: ${text.replace(/^.*::error::\s*/, '')}`] : [],
  );

export const summaryOf = (run: ActRun, job: string): string =>
  linesOf(run, job).find(({ command }) => command === 'summary')?.value ?? '';

export const coldSteps = [
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

export function expectGreen(run: ActRun & { readonly asked: Readonly<Record<string, number>> }): void {
  if (run.code !== 0) throw new Error(run.text);
  expect(ended(run, 'e2e/Cold', 'Success')).toEqual(coldSteps);
  expect(ended(run, 'e2e/Warm', 'Success')).toEqual(warmSteps);
  expect(errorsOf(run)).toEqual([]);
  expect(run.asked['e2e/Cold']).toBeGreaterThan(0);
  expect(run.asked['e2e/Warm']).toBe(0);
}
