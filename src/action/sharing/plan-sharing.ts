import { errorText } from '../../platform/error-text.ts';
import type { Limits, SnapshotStore } from '../../platform/store/store.ts';
import type { Catalog } from '../../sharing/catalog.ts';
import { catalogText } from '../../sharing/catalog.ts';
import { mergedCatalog } from '../../sharing/merged-catalog.ts';
import { readCatalog } from '../../sharing/read-catalog.ts';
import type { Listing, SharePlan } from '../../sharing/share-plan.ts';
import { sharePlan } from '../../sharing/share-plan.ts';
import type { SharedKeys } from '../../sharing/shared-keys.ts';
import { sharedKeys } from '../../sharing/shared-keys.ts';
import { limitsUntil } from '../../snapshot/fetch-layers.ts';
import { basesOf } from '../../snapshot/lay-over-base-branch.ts';
import type { CacheRun } from '../caches/cache-run.ts';
import { usedLayers } from '../caches/cache-run.ts';
import type { Analysis } from '../request/analysis.ts';
import type { Services } from '../services/services.ts';
import { storeChoice } from '../services/services.ts';

/** What the build cache of a run shares with other images. */
export interface Sharing {
  readonly keys: SharedKeys;
  readonly plan: SharePlan;
  /** What this image has added before. */
  readonly own: Catalog;
  /** When there is something new to tell: the newest catalog lacks some of what was added before, or the plan changes it. */
  readonly listing: Listing;
  /** Layers that the catalog names and the store has lost, or that are damaged. */
  readonly goneKeys: readonly string[];
}

/** All of it is beside the build. */
const limitMs = 20_000;

/**
 * Looks up beside the build what other images of the repository use, and decides what this run does about it, where `cache-sharing` is on. Only runs that may write a
 * base take part; nothing is shared of a cache in several mounts, or in a registry. Never fails: without an answer nothing is shared.
 */
export async function planSharing(
  services: Pick<Services, 'store' | 'files' | 'clock' | 'log'> & { readonly run: Pick<Services['run'], 'signal'> },
  { asked }: Pick<Analysis, 'asked'>,
  runs: readonly CacheRun[],
): Promise<Sharing | undefined> {
  if (!asked.config.cache.sharing) return undefined;
  const run = runs.find(({ kind }) => kind === 'build');
  if (run === undefined || !takesPart(run)) return undefined;
  const tools = { ...services, store: services.store(storeChoice(asked.config, asked.facts)) };
  if (tools.store.layerImage !== undefined) return undefined;
  const deadline = services.clock.monotonicMs() + limitMs;
  const limits = (): Limits => limitsUntil(services.clock, deadline, services.run.signal);
  try {
    const keys = sharedKeys(run.plan.keys);
    const newest = await readCatalog(tools, keys.layer, keys.catalog, limits());
    if (newest === undefined) return undefined;
    // Alone in the catalog, the image has added all of it.
    const isAlone = newest.images.every(({ scope }) => scope === keys.scope) && newest.images.length > 0;
    const own = isAlone ? newest : await readCatalog(tools, keys.layer, keys.own, limits());
    if (own === undefined) return undefined;
    const catalog = mergedCatalog(newest, own);
    const isBehind = catalogText(catalog) !== catalogText(newest);
    // Without a base of its own the run saves one, and adds nothing: of many jobs that start cold, each has enough to upload.
    const unshared = unsharedBytes(run, catalog);
    const listed = catalog.images.find(({ scope }) => scope === keys.scope);
    const wanted = sharePlan(catalog, listed, unshared);
    const seen = await lookedUp(tools.store, catalog, wanted, run, limits());
    const lacking = seen.flatMap(({ key, state }) => (state === 'there' ? [] : [key]));
    const goneKeys = seen.flatMap(({ key, state }) => (state === 'gone' ? [key] : []));
    const layers = catalog.layers.filter(({ layer: { key } }) => !lacking.includes(key));
    const plan = lacking.length === 0 ? wanted : sharePlan({ ...catalog, layers }, listed, unshared);
    if (unshared === undefined) return { keys, plan: { ...plan, write: [] }, own, listing: 'never', goneKeys };
    // One that has added itself and found no place in the catalog need not do so again.
    const isUnknown = listed === undefined && own.images.length === 0;
    const isNew = isBehind || isUnknown || plan.write.length + goneKeys.length > 0;
    return { keys, plan, own, listing: isNew ? 'always' : 'with-base', goneKeys };
  } catch (error) {
    services.log.debug(`What other images share is not known: ${errorText(error)}`);
    return undefined;
  }
}

function takesPart({ plan, lookup }: CacheRun): boolean {
  return (
    plan.access.read &&
    plan.access.write === 'yes' &&
    plan.nodes.length === 1 &&
    plan.group.records.length === 1 &&
    lookup.kind === 'done'
  );
}

/** Content of the base that lies in no layer of the catalog. An archive has a header for each of its files besides. */
function unsharedBytes({ standing: { manifest } }: CacheRun, { layers }: Catalog): number | undefined {
  const bases = basesOf(manifest?.layers ?? []);
  if (bases.length === 0) return undefined;
  return bases
    .filter(({ key }) => layers.every(({ layer }) => layer.key !== key))
    .reduce((sum, { bytes = Infinity, entries = 0 }) => sum + Math.max(0, bytes - entries * headerBytes), 0);
}

const headerBytes = 1024;

/** What is known of a layer: `unusable` where the store does not tell, or has one that this run could not restore. */
interface Seen {
  readonly key: string;
  readonly state: 'there' | 'unusable' | 'gone';
}

/**
 * What the store has of the layers that the run would take and of those that its snapshot names; without those that it has restored. One that is
 * damaged, or that a builder could not take, is as good as gone.
 */
function lookedUp(
  store: SnapshotStore,
  { layers }: Catalog,
  { take }: SharePlan,
  run: CacheRun,
  limits: Limits,
): Promise<readonly Seen[]> {
  const { manifest, damaged } = run.standing;
  const held = usedLayers(run).map(({ key }) => key);
  const named = (manifest?.layers ?? []).map(({ key }) => key);
  const bad = [...damaged, ...(manifest?.refused ?? []), ...('refused' in run.mounts ? run.mounts.refused : [])];
  const asked = layers.filter(
    (shared) =>
      bad.includes(shared.layer.digest) ||
      ((take.includes(shared) || named.includes(shared.layer.key)) && !held.includes(shared.layer.key)),
  );
  return Promise.all(
    asked.map(async ({ layer: { key, digest } }): Promise<Seen> => {
      if (bad.includes(digest)) return { key, state: 'gone' };
      const found = await store.find([[key]], limits);
      if (found.kind === 'degraded') return { key, state: 'unusable' };
      if (found.kind === 'none' || found.key !== key) return { key, state: 'gone' };
      // Its restore has found it missing, or had no room or no time for it.
      return { key, state: named.includes(key) ? 'unusable' : 'there' };
    }),
  );
}
