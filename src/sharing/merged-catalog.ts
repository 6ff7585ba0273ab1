import type { Catalog, ImageUse, SharedLayer } from './catalog.ts';
import { mostGone, mostImages, mostLayers } from './catalog.ts';
import { layersToTake, storedBytes } from './taken-layers.ts';

/** For that long an image keeps its place while others wait for one. */
const placeMs = 30 * 24 * 60 * 60 * 1000;

/**
 * The catalog with what a run adds; without layers that are gone, or that no image would take any more. The text
 * of a catalog that has all of an addition stays the same.
 */
export function mergedCatalog(catalog: Catalog, addition: Catalog): Catalog {
  const images = addition.images.reduce(withImage, catalog.images);
  const gone = [...new Set([...catalog.gone, ...addition.gone])].slice(-mostGone);
  const added = new Set(addition.layers.map(({ layer }) => layer.key));
  const layers = [...catalog.layers.filter(({ layer }) => !added.has(layer.key)), ...addition.layers].filter(
    ({ layer }) => !gone.includes(layer.key),
  );
  const taken = new Set<SharedLayer>(images.flatMap(({ entries }) => layersToTake(entries, layers)));
  return {
    images,
    layers: withoutDoubles(
      images,
      layers.filter((layer) => taken.has(layer)),
    ).slice(-mostLayers),
    gone,
  };
}

/** Two runs that knew of different images may have written layers of the same. Those go without which all images store less. */
function withoutDoubles(images: readonly ImageUse[], layers: readonly SharedLayer[]): readonly SharedLayer[] {
  const doubled = layers.filter((layer) =>
    layers.some((other) => other !== layer && [...layer.entries.keys()].some((id) => other.entries.has(id))),
  );
  const now = storedBytes(images, layers);
  const [best] = doubled
    .map((layer) => layers.filter((other) => other !== layer))
    .map((left) => ({ left, bytes: storedBytes(images, left) }))
    .toSorted((a, b) => a.bytes - b.bytes);
  return best === undefined || best.bytes >= now ? layers : withoutDoubles(images, best.left);
}

function withImage(images: readonly ImageUse[], image: ImageUse): readonly ImageUse[] {
  if (images.some(({ scope, atMs }) => scope === image.scope && atMs >= image.atMs)) return images;
  const others = images.filter(({ scope }) => scope !== image.scope).toSorted((a, b) => a.atMs - b.atMs);
  if (others.length < mostImages) return [...others, image];
  const [oldest, ...rest] = others;
  return oldest !== undefined && image.atMs - oldest.atMs > placeMs ? [...rest, image] : images;
}
