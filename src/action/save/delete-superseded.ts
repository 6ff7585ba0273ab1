import type { StoreKind } from '../../config/store/cache-store.ts';
import type { CacheEntries, CacheEntry } from '../../platform/store/cache-entries.ts';
import type { Limits, SnapshotStore } from '../../platform/store/store.ts';
import { errorText } from '../../platform/error-text.ts';
import { count, size } from '../../text/units.ts';
import { readCatalog } from '../../sharing/read-catalog.ts';
import { limitsUntil } from '../../snapshot/fetch-layers.ts';
import { keyPrefix } from '../../snapshot/keys.ts';
import { type KnownSnapshots, superseded, type Superseded, unusedLayers } from '../../snapshot/superseded.ts';
import type { Asked } from '../request/analysis.ts';
import type { CacheRun } from '../caches/cache-run.ts';
import type { Services, ServicesOf } from '../services/services.ts';
import { storeChoice } from '../services/services.ts';
import { knownSnapshots } from './known-snapshots.ts';

/** Work beside the build that is never waited for long. */
interface CleanUp {
  /** Tells what became of it; what has not come to an end is given up. `further`: snapshots that the run has met since. */
  readonly end: (further?: MetSnapshots) => Promise<void>;
}

/** Snapshots that may take the place of each other, each whole by itself, and the one of them that the run has found. */
interface MetSnapshots {
  readonly family: string;
  readonly foundKey: string;
}

/** How long it may take in all, and after everything else is done. */
const limitMs = 10_000;
const graceMs = 2_000;
/** Of one run; the next one goes on. The API allows 1 000 requests an hour for a repository. */
const mostDeletions = 50;

/** Starts to delete superseded entries of the cache service or a registry, where this run may. Never fails a run. */
export function startCleanUp(
  services: ServicesOf<typeof entriesOf> &
    Pick<Services, 'log' | 'clock' | 'files' | 'store'> & { readonly run: Pick<Services['run'], 'signal'> },
  asked: Pick<Asked, 'config' | 'facts'>,
  runs: readonly CacheRun[],
): CleanUp {
  const known = knownSnapshots(asked, runs, services.clock.now());
  const { ref } = asked.facts;
  const entries = known === undefined ? undefined : entriesOf(services, asked);
  if (known === undefined || entries === undefined) return { end: async () => undefined };
  const stop = new AbortController();
  const signal = AbortSignal.any([services.run.signal, stop.signal]);
  const denied = deniedReasons[asked.config.cache.store];
  const deadline = services.clock.monotonicMs() + limitMs;
  const limits = (): Limits => limitsUntil(services.clock, deadline, signal);
  const task = { ref, known, limits, denied, store: () => services.store(storeChoice(asked.config, asked.facts)) };
  const failed = (error: unknown): CleanedStore => ({ ...nothingCleaned, trouble: errorText(error) });
  const done = cleanUp(services, entries, task).catch(failed);
  return {
    end: async (further) => {
      void services.clock.sleep(graceMs, signal).then(() => stop.abort());
      const cleaned = await done;
      const more =
        further === undefined || cleaned.trouble !== ''
          ? nothingCleaned
          : await cleanUpFurther(services, entries, { ...task, further, cleaned }).catch(failed);
      stop.abort();
      tell(services, {
        removed: [...cleaned.removed, ...more.removed],
        left: cleaned.left + more.left,
        trouble: cleaned.trouble || more.trouble,
      });
    },
  };
}

/** What the store has; `undefined` where this run cannot ask. */
function entriesOf(
  { cacheEntries }: Pick<Services, 'cacheEntries'>,
  { config, facts }: Pick<Asked, 'config' | 'facts'>,
): CacheEntries | undefined {
  if (config.cache.store === 'registry') return cacheEntries(storeChoice(config, facts));
  const { apiUrl, repository } = facts;
  const token = config.githubToken;
  return token === undefined || repository === '' ? undefined : cacheEntries({ apiUrl, repository, token });
}

interface Cleaned {
  readonly removed: readonly Superseded[];
  /** Entries that the token may not delete. */
  readonly left: number;
  readonly trouble: string;
}

/** What was cleaned, and what is still there. */
interface CleanedStore extends Cleaned {
  readonly entries: readonly CacheEntry[];
}

const nothingCleaned: CleanedStore = { removed: [], left: 0, trouble: '', entries: [] };

interface Task {
  readonly ref: string;
  readonly known: KnownSnapshots;
  readonly limits: () => Limits;
  /** What to tell where the store refuses. */
  readonly denied: string;
  readonly store: () => SnapshotStore;
}

type Cleaning = Pick<Services, 'log' | 'clock' | 'files'>;

async function cleanUp(services: Cleaning, entries: CacheEntries, task: Task): Promise<CleanedStore> {
  const { ref, known, limits, denied } = task;
  const listed = await entries.list(ref, `${keyPrefix}-`, limits());
  if (listed.kind === 'denied') return { ...nothingCleaned, trouble: denied };
  if (listed.kind === 'degraded') return { ...nothingCleaned, trouble: listed.reason };
  const all = superseded(listed.entries, inFormOf(entries, known));
  const gone = new Set(all.map(({ entry }) => entry.id));
  const layers = (await layersToDelete(services, listed.entries, task)).filter(({ entry }) => !gone.has(entry.id));
  const cleaned = await removeAll(services, entries, [...all, ...layers], { ...task, most: mostDeletions });
  const removed = new Set(cleaned.removed.map(({ entry }) => entry.id));
  return { ...cleaned, entries: listed.entries.filter(({ id }) => !removed.has(id)) };
}

/** Of the layers that no snapshot may use, those that no image would take either. */
async function layersToDelete(
  { clock, files }: Cleaning,
  entries: readonly CacheEntry[],
  { known, limits, store }: Task,
): Promise<readonly Superseded[]> {
  if (known.shared === undefined) return [];
  const { layer, catalog: prefix } = known.shared;
  const unused = unusedLayers(entries, layer, known);
  if (unused.length === 0) return [];
  const catalog = await readCatalog({ clock, files, store: store() }, layer, prefix, limits());
  // Of a catalog that is not there nobody knows what it had.
  if (catalog === undefined || catalog.images.length === 0) return [];
  const listed = new Set(catalog.layers.map((shared) => shared.layer.key));
  return unused.filter(({ entry }) => !listed.has(entry.key));
}

/** The same for snapshots of which the run has known nothing when it began. */
async function cleanUpFurther(
  services: Cleaning,
  entries: CacheEntries,
  {
    further: { family, foundKey },
    cleaned,
    ...task
  }: Task & { readonly further: MetSnapshots; readonly cleaned: CleanedStore },
): Promise<Cleaned> {
  if (foundKey === '') return nothingCleaned;
  const named = new Set([...task.known.named, foundKey]);
  const all = superseded(cleaned.entries, { families: [family], named, maxBytes: undefined, nowMs: task.known.nowMs });
  return removeAll(services, entries, all, { ...task, most: mostDeletions - cleaned.removed.length });
}

async function removeAll(
  { log }: Pick<Services, 'log'>,
  entries: CacheEntries,
  all: readonly Superseded[],
  { limits, denied, most }: Pick<Task, 'limits' | 'denied'> & { readonly most: number },
): Promise<Cleaned> {
  const removed: Superseded[] = [];
  for (const each of all.slice(0, most)) {
    const outcome = await entries.remove(each.entry.id, limits());
    if (outcome.kind === 'denied') return { removed, left: all.length - removed.length, trouble: denied };
    if (outcome.kind === 'degraded') return { removed, left: 0, trouble: outcome.reason };
    if (outcome.kind === 'removed') removed.push(each);
    log.debug(`${each.entry.key} is superseded: ${each.reason}`);
  }
  return { removed, left: 0, trouble: '' };
}

function inFormOf({ keyForm = (key) => key }: CacheEntries, known: KnownSnapshots): KnownSnapshots {
  return { ...known, families: known.families.map(keyForm), named: new Set([...known.named].map(keyForm)) };
}

const deniedReasons: Readonly<Record<StoreKind, string>> = {
  github: 'the token may not delete caches (`actions: write`)',
  local: '',
  registry: 'the registry does not let this run delete them',
};

function tell({ log }: Pick<Services, 'log'>, { removed, left, trouble }: Cleaned): void {
  if (trouble !== '') log.debug(`Superseded snapshots could not all be deleted: ${trouble}`);
  if (left > 0)
    log.info(`${count(left, 'superseded snapshot stays', 'superseded snapshots stay')} in the store: ${trouble}.`);
  if (removed.length === 0) return;
  const bytes = removed.reduce((sum, { entry }) => sum + entry.sizeBytes, 0);
  log.info(`${count(removed.length, 'superseded snapshot', 'superseded snapshots')} deleted, ${size(bytes)}.`);
}
