import path from 'node:path';
import { errorText } from '../../platform/error-text.ts';
import type { Limits } from '../../platform/store/store.ts';
import type { Catalog } from '../../sharing/catalog.ts';
import { catalogText, parseCatalog } from '../../sharing/catalog.ts';
import { mergedCatalog } from '../../sharing/merged-catalog.ts';
import { manifestFile } from '../../snapshot/manifest.ts';
import { size } from '../../text/units.ts';
import type { PostState } from '../caches/post-state.ts';
import type { Services } from '../services/services.ts';
import { readCatalog } from './plan-sharing.ts';

/**
 * Uploads what other images may use: layers, then the newest catalog with what this run adds. Tells what became of it; empty where
 * there is nothing to tell. What is not saved the next run tries again, so nothing of it is trouble.
 */
export async function publishSharing(services: Tools, state: Published): Promise<string> {
  const { sharing } = state.beside;
  if (sharing === undefined) return '';
  try {
    return await published(services, state, sharing);
  } catch (error) {
    services.log.debug(`What other images may use could not be saved: ${errorText(error)}`);
    return '';
  }
}

type Tools = Pick<Services, 'files' | 'clock' | 'store' | 'log'> & { readonly run: Pick<Services['run'], 'signal'> };
type Published = Pick<PostState, 'beside' | 'store' | 'timeoutMs'>;

async function published(
  services: Tools,
  { store: choice, timeoutMs }: Published,
  sharing: NonNullable<Published['beside']['sharing']>,
): Promise<string> {
  const { files } = services;
  const store = services.store(choice);
  const limits = limitsFor(services, timeoutMs, sharing.layers);
  const ends = await Promise.all(
    sharing.layers.map(async (layer) => ({ layer, end: await store.save(layer.key, layer.folder, limits) })),
  );
  for (const { layer, end } of ends)
    if (end.kind === 'degraded') services.log.debug(`${layer.key} was not saved: ${end.reason}`);
  const saved = ends.flatMap(({ layer, end }) => (end.kind === 'degraded' ? [] : [layer]));
  const lost = new Set(ends.flatMap(({ layer, end }) => (end.kind === 'degraded' ? [layer.key] : [])));
  const written = parseCatalog(await files.readText(path.join(sharing.folder, manifestFile)), sharing.prefixes.layer);
  if (written === undefined) return '';
  const own = { ...written, layers: written.layers.filter(({ layer }) => !lost.has(layer.key)) };
  const put = async (prefix: string, catalog: Catalog, turn: number): Promise<void> => {
    // A store may keep the very file.
    const folder = await files.makeTemporaryFolder('shared-list');
    await files.writeText(path.join(folder, manifestFile), catalogText(catalog));
    const key = `${prefix}${sharing.ending}-${turn}`;
    const end = await store.save(key, folder, limits);
    await files.remove(folder);
    if (end.kind === 'degraded') services.log.debug(`${key} was not saved: ${end.reason}`);
  };
  await put(sharing.prefixes.own, own, 0);
  for (const [turn, pauseMs] of [0, ...pausesMs(sharing.ending)].entries()) {
    if (pauseMs > 0) await services.clock.sleep(pauseMs, services.run.signal);
    const newest = await readCatalog(
      { store, files, clock: services.clock },
      sharing.prefixes.layer,
      sharing.prefixes.catalog,
      limits,
    );
    if (newest === undefined) break;
    const merged = mergedCatalog(newest, own);
    if (catalogText(merged) === catalogText(newest)) break;
    await put(sharing.prefixes.catalog, merged, turn);
    // Alone it has met nobody.
    if (merged.images.length < 2) break;
  }
  const bytes = saved.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  return saved.length === 0 ? '' : `Shared layers: saved ${saved.length} of ${size(bytes)}`;
}

/**
 * Another job may write a catalog at the same time, and the store tell of either of them a second or two later: so the run looks again,
 * each at times of its own.
 */
function pausesMs(ending: string): readonly number[] {
  return [0, 1].map(
    (turn) => 2500 + (Number.parseInt(ending.slice(-8 + 4 * turn).slice(0, 4), 16) / 65_536) * 3000 || 4000,
  );
}

/** The least upload rate that is waited for, in bytes a millisecond: 4 MB/s. */
const leastRate = 4000;

function limitsFor(
  { run: { signal } }: { readonly run: Pick<Services['run'], 'signal'> },
  timeoutMs: number,
  layers: readonly { readonly sizeBytes: number }[],
): Limits {
  const bytes = layers.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  return { timeoutMs: Math.max(timeoutMs, bytes / leastRate), signal };
}
