import path from 'node:path';
import type { CacheKind } from '../../config/cache-kind.ts';
import type { RestoredLayer, Until } from '../../snapshot/fetch-layers.ts';
import type { CacheKeys } from '../../snapshot/keys.ts';
import { downloadSnapshot, findSnapshot } from '../../snapshot/restore.ts';
import { type ReadCache, usedLayers } from '../caches/cache-run.ts';
import type { Analysis, CachePlan } from '../request/analysis.ts';
import type { Services } from '../services/services.ts';
import { storeChoice } from '../services/services.ts';

/** What is on the runner of a snapshot; nothing to begin with. */
export interface OnRunner {
  /** Archives by what is in them. */
  readonly archives: readonly { readonly kind: CacheKind; readonly path: string }[];
  /** Empty where none was found. */
  readonly key: string;
  readonly isExact: boolean;
  /** Why something is missing that the store has; empty where nothing is. */
  readonly trouble: string;
}

export const nothing: OnRunner = { archives: [], key: '', isExact: false, trouble: '' };

type StoreTools = Pick<Services, 'run' | 'files' | 'clock' | 'store'>;

/**
 * The archives with the image's modules: those that were restored for the builder, those that this build has made, and from the store
 * what the builder had already, so that it was not downloaded.
 */
export async function imageModules(
  services: StoreTools,
  analysis: Analysis,
  plan: CachePlan & { readonly kind: 'served' },
  run: ReadCache | undefined,
): Promise<OnRunner> {
  const made = run?.saving.snapshot === undefined ? [] : await archivesIn(services, run.saving.snapshot.folder);
  const used = run === undefined ? [] : usedLayers(run);
  const here = run?.standing.layers.filter(({ layer }) => used.includes(layer)) ?? [];
  const isAll = used.length > 0 && here.length === used.length;
  const isWhole = isAll || (used.length === 0 && made.length > 0);
  const other = isWhole || !plan.access.read ? nothing : await fromStore(services, analysis, plan.keys, here);
  const paths = [...pathsOf(here).map((file) => file.path), ...made];
  return {
    ...other,
    archives: [...paths.map((file) => ({ kind: 'modules' as const, path: file })), ...other.archives],
  };
}

/** Finds and downloads a snapshot, without the layers that are here. */
export async function fromStore(
  services: StoreTools,
  { asked }: Pick<Analysis, 'asked'>,
  keys: CacheKeys,
  here: readonly RestoredLayer[] = [],
): Promise<OnRunner> {
  const { files, clock, run } = services;
  const tools = { store: services.store(storeChoice(asked.config, asked.facts)), files, clock };
  const until: Until = { deadline: clock.monotonicMs() + asked.config.cache.timeoutMs, signal: run.signal };
  const found = await findSnapshot(tools, keys, until);
  if (found.kind === 'degraded') return { ...nothing, trouble: found.reason };
  if (found.kind !== 'found') return nothing;
  const marks = here.map(({ layer }) => layer.mark);
  const restored = await downloadSnapshot(tools, found, marks, until);
  if (restored.kind === 'miss') return { ...nothing, trouble: restored.reason };
  const { key, layers, hit, trouble } = restored;
  return { archives: pathsOf(layers), key, isExact: hit === 'exact', trouble };
}

/** By their marks: a snapshot of the runner's caches has both kinds. An image is the builder's, and nothing of it is here. */
function pathsOf(layers: readonly RestoredLayer[]): OnRunner['archives'] {
  return layers.flatMap(({ layer, source }) =>
    source.kind === 'file'
      ? [{ kind: layer.mark.includes('-modules-') ? ('modules' as const) : ('build' as const), path: source.path }]
      : [],
  );
}

async function archivesIn({ files }: Pick<Services, 'files'>, folder: string): Promise<readonly string[]> {
  const names = await files.list(folder);
  return names.filter((name) => name.includes('.tar.')).map((name) => path.join(folder, name));
}
