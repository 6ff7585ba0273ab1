import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import type { Job, WholeRun } from '../harness/action-run.ts';
import { startJob } from '../harness/action-run.ts';
import { annotationsIn } from '../harness/annotations.ts';
import { buildInputs } from '../harness/service-inputs.ts';
import type { Workspace } from '../harness/workspace.ts';
import { tinyModule } from '../harness/workspace.ts';
import type { CacheService } from '../servers/cache-service.ts';
import { dnsPreload, startCacheService } from '../servers/cache-service.ts';
import { cacheCalls } from '../servers/cache-service-faults.ts';
import type { GoProxy } from '../servers/go-proxy.ts';
import { startGoProxy } from '../servers/go-proxy.ts';

/** What a cache service that is no good may cost a run at most, beside what caching costs a run whose service is good. */
const limitMs = 60_000;

const main = { ref: 'refs/heads/main', readable: [], write: true };
/** As GitHub's own tokens: what it may do stands in it. */
const readOnlyClaim = `e30.${Buffer.from(JSON.stringify({ ac: JSON.stringify([{ Scope: main.ref, Permission: 1 }]) })).toString('base64url')}.x`;
const tokens = { main, 'read-only': { ...main, write: false }, [readOnlyClaim]: { ...main, write: false } };

interface Trouble {
  readonly name: string;
  /** A snapshot of an earlier run is there. */
  readonly warm?: true;
  readonly token?: string;
  readonly blobHost?: 'azure';
  readonly spoil: (service: CacheService) => void | Promise<void>;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The one warning; without it there must be none. */
  readonly warning?: RegExp;
  readonly hits: readonly string[];
  readonly saveReason: RegExp;
  /** What this run saves takes the place of what it could not restore. */
  readonly superseded?: true;
}

const everyCall = (fault: Parameters<CacheService['fail']>[1]) => (service: CacheService) => {
  for (const call of cacheCalls) service.fail(call, fault);
};

const troubles: readonly Trouble[] = [
  {
    name: 'stalls in mid-download',
    warm: true,
    // From such a host the library downloads as it does from GitHub's.
    blobHost: 'azure',
    env: { NODE_OPTIONS: `--require=${dnsPreload}` },
    spoil: (service) => service.fail('download', { kind: 'stall', afterBytes: 200 }),
    warning: /given up after 4\d(\.\d+)? s while downloading/,
    hits: ['miss', 'miss'],
    // Whatever can be saved in the little time that is left.
    saveReason: /this build's new entries|given up after \d(\.\d)? s/,
  },
  {
    name: 'never takes an upload',
    spoil: (service) => service.fail('put-blob', { kind: 'hang' }),
    warning:
      /^The caches were not saved: .*given up after 4\d(\.\d+)? s while uploading.*\. The next run starts from the last snapshot\.$/,
    hits: ['miss', 'miss'],
    saveReason: /while uploading/,
  },
  {
    name: 'never answers a lookup',
    spoil: (service) => service.fail('GetCacheEntryDownloadURL', { kind: 'hang' }),
    warning: /given up after 15 s while looking for the entry/,
    hits: ['miss', 'miss'],
    saveReason: /given up after \d+(\.\d+)? s while looking for the entry/,
  },
  {
    name: 'answers every call with 500',
    spoil: everyCall({ kind: 'status', status: 500 }),
    warning: /^The cache could not be read; building without it: .*500/,
    hits: ['miss', 'miss'],
    saveReason: /500|given up/,
  },
  {
    name: 'hands out archives that are damaged',
    warm: true,
    spoil: async (service) => {
      for (const { key } of service.entries()) await damage(service.archivePath(key));
    },
    warning: /^The cache could not be read; building without it: the archive of the entry cannot be used: /,
    hits: ['miss', 'miss'],
    saveReason: /this build's new entries/,
    superseded: true,
  },
  {
    name: 'is not there',
    env: { ACTIONS_RESULTS_URL: undefined },
    spoil: () => undefined,
    warning: /ACTIONS_RESULTS_URL .*not set/,
    hits: ['miss', 'miss'],
    saveReason: /not set/,
  },
  {
    name: 'refuses what the run wants to save',
    token: 'read-only',
    spoil: () => undefined,
    warning: /^The caches were not saved.*the token of this run may not write to the cache/,
    hits: ['miss', 'miss'],
    saveReason: /may not write/,
  },
  {
    name: 'gave a token in which the run reads that it may not save',
    token: readOnlyClaim,
    spoil: () => undefined,
    hits: ['miss', 'miss'],
    saveReason: /this run's cache token may only read/,
  },
];

async function damage(file: string): Promise<void> {
  const bytes = await readFile(file);
  bytes.fill(0x5a, Math.floor(bytes.length / 2));
  await writeFile(file, bytes);
}

interface Run extends WholeRun {
  readonly job: Job;
}

let workspace: Workspace;
let proxy: GoProxy;
const services: CacheService[] = [];
const jobs: Job[] = [];
const runs = new Map<string, Promise<Run>>();
/** Side by side, since most of them only wait; more at once would wait for the processor. */
const lanes = 3;
/** What caching cost runs without trouble on this machine, meanwhile. */
const costsMs: number[] = [];
/** A run after the damaged archives. */
let later: WholeRun | undefined;

async function runWith(trouble: Trouble): Promise<Run> {
  const service = await startCacheService({
    tokens,
    ...(trouble.blobHost === undefined ? {} : { blobHost: trouble.blobHost }),
  });
  services.push(service);
  if (trouble.warm) costsMs.push(costMs(await run(service, 'main', trouble.env ?? {})));
  await trouble.spoil(service);
  const spoilt = await run(service, trouble.token ?? 'main', trouble.env ?? {});
  if (trouble.superseded) later = await run(service, 'main', {});
  return spoilt;
}

/** All but the build itself. */
function costMs({ ms, post, report }: WholeRun): number {
  return ms + post.ms - (report.phases.find(({ name }) => name === 'build')?.ms ?? 0);
}

async function run(
  service: CacheService,
  token: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Run> {
  const job = await startJob({
    workspace: workspace.folder,
    env: { ...service.environment(token), GITHUB_RUN_ID: String(jobs.length) },
  });
  jobs.push(job);
  return { ...(await job.run({ inputs: buildInputs(proxy), env })), job };
}

beforeAll(async () => {
  [workspace, proxy] = await Promise.all([tinyModule(), startGoProxy()]);
  for (const [index, trouble] of troubles.entries()) {
    const before = [...runs.values()][index - lanes] ?? Promise.resolve();
    const started = Promise.resolve(before.catch(() => undefined)).then(() => runWith(trouble));
    started.catch(() => undefined);
    runs.set(trouble.name, started);
  }
});

afterAll(async () => {
  await Promise.allSettled(runs.values());
  await Promise.all(
    [...jobs, ...services.map((service) => ({ remove: () => service.close() })), workspace].map((each) =>
      each.remove(),
    ),
  );
  await proxy.close();
});

test('a lookup without an answer is no miss, and the next run finds what is there', async () => {
  const { summary = '' } = (await runs.get('never answers a lookup')) ?? {};
  const cell = '**failed**: the cache service did not answer';
  expect(summary).toContain(`\n| Found | ${cell} | ${cell} |\n`);
  expect(summary.split('given up after 15 s')).toHaveLength(2);
  expect(summary).toContain('Build cache: finds the last snapshot of an earlier run, if there is one, as soon as');
  expect(summary).not.toContain('later runs are compared');
});

describe.each(troubles)('a cache service that $name', ({ name, warning, hits, saveReason }) => {
  const theRun = async (): Promise<Run> => {
    const found = await runs.get(name);
    if (found === undefined) throw new Error(`${name} was not run`);
    return found;
  };

  test('does not keep the build from succeeding', async () => {
    const { code, post, report, outputs } = await theRun();
    expect([code, post.code, report.result]).toEqual([0, 0, 'success']);
    expect(report.steps.find((step) => step.name.includes('go build'))).toMatchObject({ cached: false });
    expect(outputs).toMatchObject({ 'cache-hit': 'false', 'modules-cache': hits[0], 'build-cache': hits[1] });
  });

  test(`costs at most ${limitMs / 1000} s more than a good one`, async () => {
    const cost = costMs(await theRun());
    await Promise.allSettled(runs.values());
    expect(cost - Math.max(...costsMs)).toBeLessThan(limitMs);
  });

  test('is told in one warning with the reason, if anybody can do something about it', async () => {
    const { stdout, post, report } = await theRun();
    const { warnings, errors } = annotationsIn(stdout, post.stdout);
    expect(errors).toEqual([]);
    expect(warnings).toEqual(warning === undefined ? [] : [expect.stringMatching(warning)]);
    expect(report.caches.map((cache) => cache.saveReason)).toEqual([
      expect.stringMatching(saveReason),
      expect.stringMatching(saveReason),
    ]);
  });

  test('leaves only the report', async () => {
    const { job, outputs } = await theRun();
    expect(await job.left()).toEqual([expect.stringMatching(/^cached-go-docker-build-[0-9a-f]{24}\.report\.json$/)]);
    expect(JSON.parse(await readFile(outputs['report'] ?? '', 'utf8'))).toMatchObject({ result: 'success' });
  });
});

test('an archive that is damaged harms one run alone', async () => {
  await Promise.allSettled(runs.values());
  expect(later?.outputs['cache-hit']).toBe('true');
});
