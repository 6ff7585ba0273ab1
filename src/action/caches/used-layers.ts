import type { Manifest } from '../../snapshot/manifest.ts';
import type { CacheRun } from './cache-run.ts';

/** The layers of the snapshot that are in the mounts; none when it turned out to be no good. */
export function usedLayers(run: CacheRun): Manifest['layers'] {
  if (run.manifest === undefined) return [];
  if (run.adopted !== undefined) return run.manifest.layers;
  return run.manifest.layers.filter(
    (layer) => run.present.includes(layer) || run.layers.some((restored) => restored.layer === layer),
  );
}
