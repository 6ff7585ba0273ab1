import type { CacheKeys } from './keys.ts';
import type { Layer, Manifest } from './manifest.ts';

/** Which entries are of the run's own ref. */
type Family = Pick<CacheKeys, 'kind' | 'family'>;

/**
 * The snapshot of a branch or pull request, laid over the newest one of the ref that it is made from: that one has what was
 * compiled there since, which a rebase brings. The base is the ground's, since it is the younger one wherever they differ; of
 * its own are the deltas that it holds itself. A ground that a run of its own could not put into a builder is none.
 */
export function onGround(keys: Family, own: Manifest, ground: Manifest | undefined): Manifest {
  if (ground === undefined || ground.layers.some(({ digest }) => own.refused?.includes(digest) === true)) return own;
  const deltas = own.layers.filter(
    (layer) => !isBelow(keys, layer) && ground.layers.every(({ digest }) => digest !== layer.digest),
  );
  return { ...own, layers: [...ground.layers, ...deltas], baseBytes: ground.baseBytes };
}

/**
 * Whether a delta leaves out what the layer has: a base, and for the build cache of a branch or pull request all that another ref has saved. So
 * each holds what its own commits have changed, and not once more what the default branch has since its base.
 */
export function isBelow({ kind, family }: Family, { role, key }: Layer): boolean {
  return role === 'base' || (kind === 'build' && !key.startsWith(family));
}

/** The bases among some layers. */
export function basesOf(layers: readonly Layer[]): readonly Layer[] {
  return layers.filter(({ role }) => role === 'base');
}

/** The same layers on those that the snapshot of the branch stands on itself. */
export function withOwnBase(keys: Family, own: Manifest, laidOver: Manifest): Manifest {
  const below = own.layers.filter((layer) => isBelow(keys, layer));
  const deltas = laidOver.layers.filter(
    ({ role, digest }) => role === 'delta' && below.every((layer) => layer.digest !== digest),
  );
  return { ...own, layers: [...below, ...deltas] };
}
