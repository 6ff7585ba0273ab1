import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ChildProcess } from 'node:child_process';
import { createHash, randomInt } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { filesFolder } from '../../src/platform/store-local/entries.ts';
import { parseManifest } from '../../src/snapshot/manifest.ts';
import type { Job, MainRun } from '../harness/action-run.ts';
import { startJob } from '../harness/action-run.ts';
import { allEntries } from '../harness/local-store.ts';
import { remainingWith } from '../harness/processes.ts';
import { seededNumbers, testSeed } from '../harness/seeded.ts';
import { buildInputs } from '../harness/service-inputs.ts';
import type { Workspace } from '../harness/workspace.ts';
import { freshNamespace, tinyModule } from '../harness/workspace.ts';
import type { CacheService } from '../servers/cache-service.ts';
import { startCacheService } from '../servers/cache-service.ts';
import type { GoProxy } from '../servers/go-proxy.ts';
import { startGoProxy } from '../servers/go-proxy.ts';

/** Nothing that a killed step has started is there after that long. */
const limitMs = 10_000;
const ref = 'refs/heads/main';
const seed = testSeed();
const random = seededNumbers(seed);

/** Moments spread over a run, as parts of its duration: one in each of `count` equal parts. */
const momentsOf = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => Number(((index + random()) / count).toFixed(3)));

interface StoreCase {
  readonly store: 'local' | 'github';
  /** When main is killed, and when the next post is. */
  readonly moments: readonly { readonly main: number; readonly post: number }[];
}

const cases: readonly StoreCase[] = (
  [
    ['local', 3],
    ['github', 3],
  ] as const
).map(([store, count]) => {
  const posts = momentsOf(count);
  return { store, moments: momentsOf(count).map((main, index) => ({ main, post: posts[index] ?? 0 })) };
});

let workspace: Workspace;
let proxy: GoProxy;
let service: CacheService;
let folder: string;
let runs = 0;

beforeAll(async () => {
  [workspace, proxy, service, folder] = await Promise.all([
    tinyModule(),
    startGoProxy(),
    startCacheService({ tokens: { main: { ref, readable: [], write: true } } }),
    mkdtemp(path.join(tmpdir(), 'killed-')),
  ]);
  // One package changes in each run, the other never does.
  await workspace.write('steady/steady.go', 'package steady\n\nconst Answer = 42\n');
  await workspace.edit('Dockerfile', 'go build .', 'go build -v ./...');
});

afterAll(async () => {
  await Promise.all([workspace.remove(), proxy.close(), service.close(), rm(folder, { recursive: true, force: true })]);
});

const newJob = (store: StoreCase['store']): Promise<Job> =>
  startJob({
    workspace: workspace.folder,
    ownGroups: true,
    env: {
      GITHUB_RUN_ID: String((runs += 1)),
      ...(store === 'github' ? service.environment('main') : { XDG_CACHE_HOME: folder }),
    },
  });

const stepOf = (store: StoreCase['store'], more: Readonly<Record<string, string>> = {}) => ({
  inputs: buildInputs(proxy, { 'cache-store': store, ...more }),
});

const change = (): Promise<void> =>
  workspace.write('tiny.go', `package tiny\n\nconst Answer = "${freshNamespace()}"\n`);

/** Packages of the module that `go build -v` names. */
const compiledIn = ({ stdout }: MainRun): readonly string[] =>
  [...stdout.matchAll(/^#\d+ [\d.]+ (example\.com\/tiny\S*)$/gm)].map(([, name = '']) => name).toSorted();

/** Kills all of a step's group, as happens to it when its runner dies. */
async function killedAfter(ms: number, { child, ended }: { child: ChildProcess; ended: Promise<unknown> }) {
  await Promise.race([sleep(ms), ended]);
  const isHit = child.exitCode === null && child.pid !== undefined;
  if (isHit) process.kill(-(child.pid ?? 0), 'SIGKILL');
  await ended;
  return isHit;
}

async function leftOf(job: Job): Promise<readonly string[]> {
  const begin = performance.now();
  return remainingWith(() => limitMs - (performance.now() - begin), job.runnerTemp);
}

/** What is wrong with the entries of the local store. */
async function damages(): Promise<readonly string[]> {
  const { entries, damages: found } = await allEntries(folder);
  const wrong = entries.map(async ({ key, folder: entry }) => {
    const kind = key.includes('-modules-') ? 'modules' : 'build';
    const manifest = parseManifest(await readFile(path.join(filesFolder(entry), 'manifest.json'), 'utf8'), kind);
    if (manifest === undefined) return [`${key} has no manifest`];
    const own = manifest.layers.filter((layer) => layer.key === key);
    const digests = own.map(async ({ file, digest }) => {
      const hash = createHash('sha256').update(await readFile(path.join(filesFolder(entry), file)));
      return `sha256:${hash.digest('hex')}` === digest ? [] : [`${key} ${file} is damaged`];
    });
    return (await Promise.all(digests)).flat();
  });
  return [...found.map(({ reason }) => reason), ...(await Promise.all(wrong)).flat()];
}

describe.each(cases)(`runs that are killed, with the store $store (seed ${seed})`, ({ store, moments }) => {
  const tookMs = { main: 0, post: 0 };
  const hits = { main: 0, post: 0 };

  beforeAll(async () => {
    for (const name of ['cold', 'usual']) {
      await change();
      const job = await newJob(store);
      const [main, [post]] = [await job.main(stepOf(store)), await job.posts()];
      if (main.code !== 0 || post?.code !== 0) throw new Error(`the ${name} run failed: ${main.stdout}`);
      [tookMs.main, tookMs.post] = [main.ms, post.ms];
      await job.remove();
    }
  });

  test.each(moments)('main at $main and the next post at $post leave a warm next run', async (moment) => {
    await change();
    const killed = await newJob(store);
    hits.main += Number(await killedAfter(moment.main * tookMs.main, await killed.startMain(stepOf(store))));
    expect(await leftOf(killed)).toEqual([]);
    expect(await damages()).toEqual([]);
    await killed.remove();

    const next = await newJob(store);
    const main = await next.main(stepOf(store));
    tookMs.main = main.ms;
    expect([main.code, main.outputs]).toMatchObject([0, { 'modules-cache': 'exact', 'build-cache': 'exact' }]);
    expect(compiledIn(main)).toEqual(['example.com/tiny']);
    hits.post += Number(await killedAfter(moment.post * tookMs.post, await next.startPost()));
    expect(await leftOf(next)).toEqual([]);
    expect(await damages()).toEqual([]);
    await next.remove();
  });

  test('most of them were killed before their end', () => {
    expect(hits.main).toBeGreaterThanOrEqual(moments.length / 2);
    expect(hits.post).toBeGreaterThanOrEqual(moments.length / 2);
  });

  test('the run after them saves, and the one after that finds it', async () => {
    await change();
    const [saving, finding] = [await newJob(store), await newJob(store)];
    const [saved, found] = [await saving.run(stepOf(store)), await finding.run(stepOf(store))];
    const key = saved.report.caches.find(({ kind }) => kind === 'build')?.saved?.key;
    expect([compiledIn(saved), key]).toEqual([['example.com/tiny'], expect.any(String)]);
    expect([compiledIn(found), found.outputs['build-cache-matched-key']]).toEqual([[], key]);
    await Promise.all([saving.remove(), finding.remove()]);
  });
});

test('a run that is killed in a RUN which prints nothing leaves no process behind', async () => {
  // A process in the builder that can be told from all others.
  const nap = `sleep 9876${randomInt(1000, 9999)}`;
  const dockerfile = (await workspace.read('Dockerfile')).replace(
    '&& echo built',
    `&& echo dozing off && ${nap} && echo built`,
  );
  await workspace.write('Dockerfile.napping', dockerfile);
  await change();
  const job = await newJob('local');
  const { child, ended } = await job.startMain(stepOf('local', { file: 'Dockerfile.napping' }));
  await new Promise<void>((resolve) => {
    child.stdout?.on('data', (text: string) => text.includes('dozing off\n') && resolve());
    void ended.then(() => resolve());
  });
  expect(await killedAfter(1000, { child, ended })).toBe(true);
  const left = await leftOf(job);
  // Or it would sleep for a year where this fails.
  for (const line of left) process.kill(Number(line.split(' ')[0]), 'SIGKILL');
  expect(left).toEqual([]);
  await job.remove();
});
