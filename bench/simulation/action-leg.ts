import { createHash } from 'node:crypto';
import path from 'node:path';
import { memoryFiles } from '../../__tests__/fakes/files.ts';
import type { FoundCache, PreparedCache } from '../../src/action/caches/cache-run.ts';
import { standingOn } from '../../src/action/caches/cache-run.ts';
import { foundRun } from '../../src/action/mounts/found-run.ts';
import { injectedStanding } from '../../src/action/mounts/injected-standing.ts';
import { extractionOf, unreadReason } from '../../src/action/mounts/what-to-extract.ts';
import { startCleanUp } from '../../src/action/save/delete-superseded.ts';
import { packSnapshot } from '../../src/action/save/pack.ts';
import { saveEntry } from '../../src/action/save/save-entry.ts';
import { planSharing } from '../../src/action/sharing/plan-sharing.ts';
import { publishSharing } from '../../src/action/sharing/publish-sharing.ts';
import { layersLeftOut, sharedOf } from '../../src/action/sharing/shared-of.ts';
import { judgeOf } from '../../src/action/savings/judge.ts';
import { timingScope } from '../../src/action/savings/step-times.ts';
import { storeChoice } from '../../src/action/services/services.ts';
import type { BuildEnd } from '../../src/buildx/call/user-build.ts';
import type { CacheKind } from '../../src/config/cache-kind.ts';
import type { Clock } from '../../src/platform/clock.ts';
import type { Files } from '../../src/platform/files.ts';
import type { Log } from '../../src/platform/log.ts';
import { ownTiming } from '../../src/savings/measured-steps.ts';
import type { PreparedSnapshot } from '../../src/snapshot/compose.ts';
import type { PreparedSharing } from '../../src/sharing/prepared-sharing.ts';
import { shareLines } from '../../src/sharing/share-plan.ts';
import { downloadSnapshot, findSnapshot } from '../../src/snapshot/restore.ts';
import { runKind } from '../../src/trust/run-kind.ts';
import { archiveContent, archiveText, bytesOf, type Content, without } from './archive.ts';
import { buildMs, type Leg, type LegEnd, spaceOf } from './leg.ts';
import { analysisOf, commitOf, configOf, type Surroundings } from './leg-analysis.ts';
import { type Mount, readMount } from './mount.ts';
import type { CacheService } from './service.ts';
import { compiled, downloaded, inflation, mainMark } from './world.ts';

/** Lets the action's own code decide: what may be read and written, by which keys, what is restored, what is saved and deleted. */
export async function actionLeg(
  service: CacheService,
  now: () => number,
  leg: Leg,
  sleep: Clock['sleep'] = async () => undefined,
): Promise<LegEnd> {
  const files = memoryFiles();
  const clock: Clock = { now, monotonicMs: now, sleep: () => new Promise(() => undefined) };
  const config = configOf(leg);
  const store = service.store(files, storeChoice(config, leg.facts));
  const analysis = analysisOf(leg, config);
  const services = {
    files,
    clock,
    log: silent,
    store: () => store,
    cacheEntries: () => service.restApi(spaceOf),
    run: { nonce: '', machine: 'runner', signal: new AbortController().signal },
  };
  const needed = { modules: downloaded(leg.group, leg.commit), build: builtBy(leg) };
  const until = { deadline: now() + 45_000, signal: services.run.signal };
  const prepared: { readonly run: PreparedCache; readonly mount: Mount }[] = [];
  for (const start of served(analysis)) {
    const found = await restored({ store, files, clock }, analysis, start, until);
    const layers = await layersOf(files, found);
    const there: Content = new Map(layers.flatMap(({ content }) => [...content]));
    const mount = { layers, there, needed: needed[start.kind] };
    prepared.push({ run: injected(found, mount), mount });
  }
  const runs = prepared.map(({ run }) => run);
  const cleanUp = startCleanUp(services, analysis.asked, runs);
  const sharing = await planSharing(services, analysis, runs);
  const lines = sharing === undefined ? undefined : shareLines(sharing.plan, sharing.listing);
  const build = prepared.find(({ run }) => run.kind === 'build');
  const lacking = bytesOf(without(needed.build, build?.mount.there ?? new Map()));
  const end = endOf(leg, buildMs(lacking));
  const pending: Pending[] = [];
  const post: { sharing?: PreparedSharing } = {};
  for (const { run, mount } of prepared) {
    if (unreadReason(analysis, run, end) !== undefined) continue;
    const [node] = run.plan.nodes;
    if (node === undefined) continue;
    const extraction = extractionOf(services, analysis, run, node, { end, roomBytes: 10e9, shared: lines });
    const extracted = await packedIn(files, run.kind, readMount(mount, extraction));
    const own = ownTiming(
      measured(run.kind, mount),
      run.standing.manifest?.timings ?? [],
      timingScope(analysis.serving),
      costMs(run.kind, mount),
    );
    const read = { ...run, extracted, saving: { snapshot: undefined, reason: '' } };
    const left = layersLeftOut(sharing, extracted);
    const ends = { end, costMs: costMs(run.kind, mount), own, shared: left };
    const { snapshot } = await packSnapshot(services, analysis, read, ends);
    if (snapshot !== undefined) pending.push({ run, snapshot });
    if (run.kind === 'build') Object.assign(post, await sharedOf(services, analysis, sharing, extracted));
  }
  await cleanUp.end();
  return {
    build: build === undefined || !build.run.plan.access.read ? 'off' : hasBase(build.run) ? 'warm' : 'cold',
    isModulesWarm: runs.some(({ kind, standing }) => kind === 'modules' && standing.layers.length > 0),
    neededBytes: bytesOf(needed.build),
    reusedBytes: bytesOf(needed.build) - lacking,
    durationMs: 10_000 + costMs('build', build?.mount) + end.ms,
    save: async () => {
      const ends = await Promise.all(pending.map((each) => saved(services, storeChoice(config, leg.facts), each)));
      const by = runKind(leg.facts, commitOf(leg));
      await publishSharing(
        { ...services, clock: { ...clock, sleep } },
        { beside: post, saves: [], store: storeChoice(config, leg.facts), timeoutMs: 45_000 },
      );
      const shared = (post.sharing?.layers ?? []).map(({ sizeBytes }) => ({
        by,
        what: 'shared layer',
        bytes: sizeBytes,
      }));
      return [
        ...shared,
        ...ends.flatMap(({ end: saving, what }) =>
          saving.kind === 'saved' ? [{ by, what, bytes: saving.bytes }] : [],
        ),
      ];
    },
  };
}

interface Pending {
  readonly run: PreparedCache;
  readonly snapshot: PreparedSnapshot;
}

async function saved(
  services: Parameters<typeof saveEntry>[0] & { readonly clock: Clock },
  store: ReturnType<typeof storeChoice>,
  { run: { lookup, plan }, snapshot }: Pending,
) {
  const pending = {
    ...snapshot,
    foundKey: 'foundKey' in lookup ? lookup.foundKey : '',
    supersedes: plan.dropped,
    storeFailed: lookup.kind === 'store-failed',
  };
  const deadline = services.clock.now() + 60_000;
  const end = await saveEntry(services, { jobRecord: '', store }, pending, deadline);
  return { end, what: `${snapshot.kind} ${snapshot.role}` };
}

function served({ serving }: Surroundings): readonly FoundCache[] {
  return serving.caches.flatMap(({ kind, plan }) =>
    plan.kind === 'off'
      ? []
      : [
          {
            kind,
            plan,
            lookup: { kind: 'none' },
            standing: standingOn({}),
            mounts: { kind: 'unasked' },
            cost: { ownMs: 0, togetherMs: 0 },
          },
        ],
  );
}

async function restored(
  tools: Parameters<typeof findSnapshot>[0],
  analysis: Surroundings,
  run: FoundCache,
  until: Parameters<typeof downloadSnapshot>[3],
): Promise<FoundCache> {
  if (!run.plan.access.read) return { ...run, standing: standingOn({ hit: 'off' }) };
  const found = await findSnapshot(tools, run.plan.keys, until, judgeOf(analysis));
  return foundRun(run, found.kind === 'found' ? await downloadSnapshot(tools, found, [], until) : found);
}

async function layersOf(files: Files, { standing }: FoundCache): Promise<Mount['layers']> {
  return Promise.all(
    standing.layers.map(async ({ layer, source }) => ({
      layer,
      content: archiveContent(source.kind === 'file' ? ((await files.readText(source.path)) ?? '') : ''),
    })),
  );
}

/** As the helper build tells it: Go has looked for all modules. */
function injected(found: FoundCache, mount: Mount): PreparedCache {
  const missing = without(mount.needed, mount.there);
  const told = {
    entries: mount.there.size,
    zips: 0,
    verdict: found.kind === 'build' ? 'none' : missing.size === 0 ? 'exact' : 'partial',
    reason: '',
    missing: [],
    goVersion: '',
    marks: [],
    at: 0,
  } as const;
  const joined = { ...told, nodes: new Map([['', told]]), failed: new Map() };
  return {
    ...found,
    standing: injectedStanding(found, joined),
    mounts: { kind: 'stamped', stamp: 's', injected: joined, preparedMs: 0, refused: [] },
    fetched: undefined,
  };
}

/** A build that fails has compiled half of the own packages. */
function builtBy({ image, commit, isFailing }: Leg): Content {
  const all = compiled(image, commit);
  if (!isFailing) return all;
  const kept = all.size - Math.ceil(image.packages.length / 2);
  return new Map([...all].slice(0, kept).filter(([name]) => !name.startsWith(mainMark)));
}

function endOf({ isFailing }: Leg, ms: number): BuildEnd {
  const error = { message: 'exit code: 1', step: '', output: [], exitCode: 1, file: '', line: 0 };
  const result = isFailing ? ({ kind: 'failure', error } as const) : ({ kind: 'success' } as const);
  return { result, steps: [], allSteps: [], imageid: '', digest: '', metadata: '', ms };
}

async function packedIn(files: Files, kind: CacheKind, { extracted, packed, sharing }: ReturnType<typeof readMount>) {
  const layers = await Promise.all(
    sharing?.layers.map(async ({ content, entries }, index) => ({
      archive: await archiveOf(files, kind, content, index + 1),
      entries,
    })) ?? [],
  );
  const out = sharing === undefined ? {} : { sharing: { ...sharing, layers } };
  if (extracted.packing.write === 'none' || packed.size === 0)
    return { ...extracted, packing: { ...extracted.packing, write: 'none' as const, ...out } };
  const archive = await archiveOf(files, kind, packed, 0);
  const names = createHash('sha256')
    .update([...packed.keys()].toSorted().join('\n'))
    .digest('hex');
  const contents = kind === 'modules' ? { ...extracted.contents, names } : extracted.contents;
  return { ...extracted, contents, packing: { ...extracted.packing, archives: [archive], ...out } };
}

async function archiveOf(files: Files, kind: CacheKind, packed: Content, index: number) {
  const text = archiveText(packed);
  const digest = createHash('sha256').update(text).digest('hex');
  const file = path.join('/extracted', `${kind}-${index}.tar.zst`);
  await files.writeText(file, text);
  return {
    path: file,
    bytes: Math.round(bytesOf(packed) * (kind === 'build' ? inflation : 1)),
    sizeBytes: bytesOf(packed),
    digest: `sha256:${digest}`,
    mark: `${digest.slice(0, 32)}-${kind}-${index}`,
    entries: packed.size,
  };
}

/** The module cache alone is measured by a RUN that only downloads: 6.6 s without it. */
function measured(kind: CacheKind, mount: Mount): Parameters<typeof ownTiming>[0] {
  const isCold = mount.layers.length === 0;
  const lacking = bytesOf(without(mount.needed, mount.there));
  const stepsMs = kind === 'build' ? buildMs(lacking) : 300 + (lacking / 130e6) * 6300;
  return { kind: 'measured', of: kind, stepsMs, isCold, isAlone: false };
}

/** Restoring, injecting and reading as measured: 6.4 s for 93 MB of build cache, 5 s for 160 MB of modules. */
function costMs(kind: CacheKind, mount: Mount | undefined): number {
  return 700 + bytesOf(mount?.there ?? new Map()) * (kind === 'modules' ? 4000 / 160e6 : 5700 / 93e6);
}

function hasBase({ standing }: PreparedCache): boolean {
  return standing.layers.some(({ layer }) => layer.role === 'base');
}

const silent: Log = {
  info: () => undefined,
  notice: () => undefined,
  warning: () => undefined,
  error: () => undefined,
  debug: () => undefined,
  group: async (_title, body) => body(),
  quote: () => undefined,
  passThrough: (body) => body(() => undefined),
};
