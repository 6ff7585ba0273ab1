import path from 'node:path';
import type { Limits } from '../platform/store/store.ts';
import { fetchEntry, type GatherTools } from '../snapshot/fetch-layers.ts';
import { manifestFile } from '../snapshot/manifest.ts';
import type { Catalog } from './catalog.ts';
import { emptyCatalog, parseCatalog } from './catalog.ts';

/** The newest catalog: an empty one where there is none yet, `undefined` where the store does not answer. */
export async function readCatalog(
  tools: GatherTools,
  layerKeys: string,
  prefix: string,
  limits: Limits,
): Promise<Catalog | undefined> {
  const fetched = await fetchEntry(tools, 'shared-list', [[prefix]], limits);
  if (fetched.kind === 'none') return emptyCatalog;
  if (fetched.kind === 'degraded') return undefined;
  const catalog = parseCatalog(await tools.files.readText(path.join(fetched.folder, manifestFile)), layerKeys);
  await tools.files.remove(fetched.folder);
  return catalog ?? emptyCatalog;
}
