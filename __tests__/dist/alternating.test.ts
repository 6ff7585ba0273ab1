import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { filesFolder } from '../../src/platform/store-local/entries.ts';
import type { Layer } from '../../src/snapshot/manifest.ts';
import { parseManifest } from '../../src/snapshot/manifest.ts';
import type { JobFacts, WholeRun } from '../harness/action-run.ts';
import { startJob } from '../harness/action-run.ts';
import { allEntries } from '../harness/local-store.ts';
import { seededNumbers, testSeed } from '../harness/seeded.ts';
import { buildInputs } from '../harness/service-inputs.ts';
import type { Workspace } from '../harness/workspace.ts';
import { tinyModule } from '../harness/workspace.ts';
import type { GoProxy } from '../servers/go-proxy.ts';
import { startGoProxy } from '../servers/go-proxy.ts';

type Branch = 'main' | 'pull';

const facts: Readonly<Record<Branch, Omit<JobFacts, 'workspace'>>> = {
  main: { env: {} },
  pull: {
    env: {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_BASE_REF: 'main',
      GITHUB_HEAD_REF: 'change',
    },
    event: {
      action: 'synchronize',
      repository: { default_branch: 'main', visibility: 'private' },
      pull_request: { number: 7, base: { ref: 'main' }, head: { repo: { full_name: 'owner/repo' } } },
    },
  },
};

const seed = testSeed();
const random = seededNumbers(seed);
const oneOf = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)];

/** Packages that import nothing, so that each is compiled for its own change alone. */
const packages = Array.from({ length: 12 }, (_, index) => `p${index}`);
const ownPackage = 'own';
/** The number of each package's last change. */
type Sources = ReadonlyMap<string, number>;

/** What the test knows of a snapshot of the build cache. */
interface Snapshot {
  readonly key: string;
  readonly branch: Branch;
  readonly layers: readonly Layer[];
  /** What its own layer holds, as `package@change`. */
  readonly holds: ReadonlySet<string>;
}

/** What a run did, and what it had to start from. */
interface TurnEnd {
  readonly name: string;
  readonly run: WholeRun;
  readonly requests: readonly string[];
  readonly compiled: readonly string[];
  /** What it would have compiled with the default branch's newest snapshot. */
  readonly mostlyCompiled: readonly string[];
  /** A snapshot of the modules was there that it may read. */
  readonly sawModules: boolean;
  /** How many packages had another text than in the nearest base that it may read; `undefined` without such a base. */
  readonly changedSinceBase: number | undefined;
  readonly saved: Layer['role'] | 'none';
}

const records: TurnEnd[] = [];
let workspace: Workspace;
let proxy: GoProxy;
let store: string;

beforeAll(async () => {
  [workspace, proxy, store] = await Promise.all([
    tinyModule(),
    startGoProxy(),
    mkdtemp(path.join(tmpdir(), 'alternating-')),
  ]);
  await workspace.edit('Dockerfile', 'go build .', 'go build -v ./...');
  const main = new Map([...packages, ownPackage].map((name) => [name, 0]));
  const pull = { own: 0 };
  const snapshots: Snapshot[] = [];
  const modulesOf = new Map<string, Branch>();
  for (let index = 0; index < 20; index += 1) {
    const branch: Branch = index % 2 === 0 ? 'main' : 'pull';
    if (branch === 'main') main.set(oneOf(packages) ?? '', index);
    else if (pull.own === 0 || random() < 0.5) pull.own = index;
    const evicted = random() < 0.4 ? await evict() : '';
    // The pull request's sources are the newest of main with its own change: it is rebased each time.
    const sources: Sources = branch === 'main' ? main : new Map([...main, [ownPackage, pull.own]]);
    records.push(
      await runOnce({
        name: `run ${index} of ${branch}${evicted}`,
        branch,
        sources,
        snapshots,
        modulesOf,
        id: index + 1,
      }),
    );
  }
});

afterAll(() => Promise.all([workspace.remove(), proxy.close(), rm(store, { recursive: true, force: true })]));

async function evict(): Promise<string> {
  const { entries } = await allEntries(store);
  const entry = oneOf(entries.toSorted((a, b) => (a.key < b.key ? -1 : 1)));
  if (entry === undefined) return '';
  await rm(entry.folder, { recursive: true });
  return ` without ${entry.key}`;
}

interface Turn {
  readonly name: string;
  readonly branch: Branch;
  readonly sources: Sources;
  readonly snapshots: Snapshot[];
  readonly modulesOf: Map<string, Branch>;
  readonly id: number;
}

async function runOnce({ name, branch, sources, snapshots, modulesOf, id }: Turn): Promise<TurnEnd> {
  const there = new Set((await allEntries(store)).entries.map(({ key }) => key));
  const visible = snapshots.filter((snapshot) => there.has(snapshot.key) && isVisible(snapshot.branch, branch));
  for (const [folder, change] of sources)
    await workspace.write(`${folder}/${folder}.go`, `package ${folder}\n\nconst Change = ${change}\n`);
  const { env, ...event } = facts[branch];
  const job = await startJob({
    workspace: workspace.folder,
    ...event,
    env: { ...env, XDG_CACHE_HOME: store, GITHUB_RUN_ID: String(id) },
  });
  proxy.clear();
  const run = await job.run({ inputs: buildInputs(proxy, { 'cache-store': 'local' }) });
  await job.remove();
  const ofMain = visible.findLast((snapshot) => snapshot.branch === 'main');
  const base = visible.findLast(({ layers, key }) =>
    layers.some((layer) => layer.role === 'base' && layer.key === key),
  );
  const record: TurnEnd = {
    name,
    run,
    requests: [...proxy.requests],
    compiled: [...run.stdout.matchAll(/^#\d+ [\d.]+ example\.com\/tiny\/(\w+)$/gm)]
      .map(([, each = '']) => each)
      .toSorted(),
    mostlyCompiled: missingIn(ofMain === undefined ? new Set() : contentOf(ofMain, snapshots, there), sources),
    sawModules: [...modulesOf].some(([key, of]) => there.has(key) && isVisible(of, branch)),
    changedSinceBase: base === undefined ? undefined : missingIn(base.holds, sources).length,
    saved: 'none',
  };
  const [modules, build] = ['modules', 'build'].map(
    (kind) => run.report.caches.find((cache) => cache.kind === kind)?.saved,
  );
  if (modules) modulesOf.set(modules.key, branch);
  if (!build) return record;
  const snapshot = await snapshotOf(build.key, branch, sources, snapshots);
  snapshots.push(snapshot);
  return { ...record, saved: snapshot.layers.at(-1)?.role ?? 'none' };
}

/** GitHub's rule: a run sees its own ref's entries and the default branch's. */
const isVisible = (of: Branch, to: Branch): boolean => of === to || of === 'main';
const named = ([name, change]: readonly [string, number]): string => `${name}@${change}`;
const missingIn = (content: ReadonlySet<string>, sources: Sources): readonly string[] =>
  [...sources]
    .filter((entry) => !content.has(named(entry)))
    .map(([name]) => name)
    .toSorted();

/** What can be restored of a snapshot from the entries that are there. */
function contentOf(snapshot: Snapshot, all: readonly Snapshot[], there: ReadonlySet<string>): ReadonlySet<string> {
  const keys = snapshot.layers.map(({ key }) => key).filter((key) => there.has(key));
  return new Set(keys.flatMap((key) => [...(all.find((each) => each.key === key)?.holds ?? [])]));
}

/** A base holds what was built; a delta holds what of that its base lacks. */
async function snapshotOf(
  key: string,
  branch: Branch,
  sources: Sources,
  before: readonly Snapshot[],
): Promise<Snapshot> {
  const entry = (await allEntries(store)).entries.find((each) => each.key === key);
  const text =
    entry === undefined ? undefined : await readFile(path.join(filesFolder(entry.folder), 'manifest.json'), 'utf8');
  const manifest = parseManifest(text, 'build');
  if (manifest === undefined) throw new Error(`the entry ${key} is not in the store`);
  const bases = manifest.layers.filter((layer) => layer.key !== key).map((layer) => layer.key);
  const below = new Set(before.filter((each) => bases.includes(each.key)).flatMap(({ holds }) => [...holds]));
  return {
    key,
    branch,
    layers: manifest.layers,
    holds: new Set([...sources].map(named).filter((each) => !below.has(each))),
  };
}

describe(`the default branch and a pull request in turn, with evictions between them (seed ${seed})`, () => {
  test('all runs succeed', () => {
    expect(records).toHaveLength(20);
    for (const { name, run } of records) expect([name, run.code, run.post.code]).toEqual([name, 0, 0]);
  });

  const colder = (branch: Branch): readonly string[] =>
    records.flatMap(({ name, compiled, mostlyCompiled }) => {
      const more = compiled.filter((each) => !mostlyCompiled.includes(each));
      return !name.includes(`of ${branch}`) || more.length === 0 ? [] : [`${name}: ${more.join(', ')}`];
    });

  test('there is such a snapshot most of the time, and something to compile', () => {
    const warm = records.filter(({ mostlyCompiled }) => mostlyCompiled.length <= packages.length / 2);
    expect(warm.length).toBeGreaterThan(8);
    expect(records.filter(({ compiled }) => compiled.length > 0).length).toBeGreaterThan(8);
  });

  test('no run of the default branch compiles what its newest snapshot has', () => {
    expect(colder('main')).toEqual([]);
  });

  test('no run downloads modules of which there is a snapshot', () => {
    expect(
      records.filter(({ sawModules, requests }) => sawModules && requests.length > 0).map(({ name }) => name),
    ).toEqual([]);
    expect(records.filter(({ sawModules }) => sawModules).length).toBeGreaterThan(8);
  });

  /** Bases that were written where one was there. The default branch may do that when much of it is dead. */
  const needless = (branch: Branch): readonly string[] =>
    records.flatMap(({ name, saved, changedSinceBase = Number.POSITIVE_INFINITY }) => {
      const isNeeded = changedSinceBase === Number.POSITIVE_INFINITY || (branch === 'main' && changedSinceBase >= 2);
      if (!name.includes(`of ${branch}`) || saved !== 'base' || isNeeded) return [];
      return [`${name}: ${changedSinceBase} packages have changed since the base`];
    });

  test('the default branch writes no base where one is there, unless much of that is dead', () => {
    expect(needless('main')).toEqual([]);
    expect(records.filter(({ saved }) => saved === 'delta').length).toBeGreaterThan(3);
  });

  test('the pull request compiles nothing that the newest snapshot of the default branch has, and writes no base beside it', () => {
    expect(colder('pull')).toEqual([]);
    expect(needless('pull')).toEqual([]);
  });
});
