import path from 'node:path';
import { errorText } from '../../platform/error-text.ts';
import type { Limits } from '../../platform/store/store.ts';
import type { Catalog } from '../../sharing/catalog.ts';
import { catalogText, parseCatalog } from '../../sharing/catalog.ts';
import { mergedCatalog } from '../../sharing/merged-catalog.ts';
import { readCatalog } from '../../sharing/read-catalog.ts';
import { leastRate, limitsUntil } from '../../snapshot/fetch-layers.ts';
import { manifestFile } from '../../snapshot/manifest.ts';
import { size } from '../../text/units.ts';
import type { PostState } from '../caches/post-state.ts';
import type { Services } from '../services/services.ts';

/**
 * Uploads what other images may use: layers, then the newest catalog with what this run adds. Tells what became of it; empty where
 * there is nothing to tell. What is not saved the next run tries again, so nothing of it is trouble.
 */
export async function publishSharing(services: Tools, state: Published): Promise<string> {
  const { sharing } = state.beside;
  // A store that did not answer in main gets one short try for the snapshots, and none for this.
  if (sharing === undefined || state.saves.some(({ storeFailed }) => storeFailed)) return '';
  try {
    return await published(services, state, sharing);
  } catch (error) {
    services.log.debug(`What other images may use could not be saved: ${errorText(error)}`);
    return '';
  }
}

type Tools = Pick<Services, 'files' | 'clock' | 'store' | 'log'> & { readonly run: Pick<Services['run'], 'signal'> };
type Published = Pick<PostState, 'beside' | 'saves' | 'store' | 'timeoutMs'>;

async function published(
  services: Tools,
  { store: choice, timeoutMs }: Published,
  sharing: NonNullable<Published['beside']['sharing']>,
): Promise<string> {
  const { files } = services;
  const store = services.store(choice);
  const bytes = sharing.layers.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  // All of it together.
  const deadline = services.clock.monotonicMs() + Math.max(timeoutMs, bytes / leastRate);
  const limits = (): Limits => limitsUntil(services.clock, deadline, services.run.signal);
  const save = async (key: string, folder: string): Promise<boolean> => {
    const end = await store.save(key, folder, limits());
    if (end.kind === 'degraded') services.log.debug(`${key} was not saved: ${end.reason}`);
    return end.kind !== 'degraded';
  };
  const areSaved = await Promise.all(sharing.layers.map(({ key, folder }) => save(key, folder)));
  if (areSaved.includes(false)) return '';
  const text = await files.readText(path.join(sharing.folder, manifestFile));
  const own = parseCatalog(text, sharing.prefixes.layer);
  if (own === undefined) return '';
  const put = async (prefix: string, catalog: Catalog, turn: number): Promise<boolean> => {
    // A store may keep the very file.
    const folder = await files.makeTemporaryFolder('shared-list');
    await files.writeText(path.join(folder, manifestFile), catalogText(catalog));
    const isSaved = await save(`${prefix}${sharing.ending}-${turn}`, folder);
    await files.remove(folder);
    return isSaved;
  };
  const told = sharing.layers.length === 0 ? '' : `Shared layers: saved ${sharing.layers.length} of ${size(bytes)}`;
  if (!(await put(sharing.prefixes.own, own, 0))) return told;
  for (const [turn, pauseMs] of [0, ...pausesMs(sharing.ending)].entries()) {
    if (pauseMs > 0) await services.clock.sleep(pauseMs, services.run.signal);
    const newest = await readCatalog(
      { store, files, clock: services.clock },
      sharing.prefixes.layer,
      sharing.prefixes.catalog,
      limits(),
    );
    if (newest === undefined) break;
    const merged = mergedCatalog(newest, own);
    if (catalogText(merged) === catalogText(newest)) break;
    const isSaved = await put(sharing.prefixes.catalog, merged, turn);
    // Alone it has met nobody.
    if (!isSaved || merged.images.length < 2) break;
  }
  return told;
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
