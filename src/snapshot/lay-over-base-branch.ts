import type { Layer, Manifest } from './manifest.ts';

/**
 * The snapshot of a branch or pull request, laid over the newest one of the ref that it is made from: that one has what was
 * compiled there since, which a rebase brings. The base is the ground's, since it is the younger one wherever they differ; of
 * its own are the deltas. A ground that a run of its own could not put into a builder is none.
 */
export function onGround(own: Manifest, ground: Manifest | undefined): Manifest {
  if (ground === undefined || ground.layers.some(({ digest }) => own.refused?.includes(digest) === true)) return own;
  const deltas = own.layers.filter(
    ({ role, digest }) => role === 'delta' && ground.layers.every((layer) => layer.digest !== digest),
  );
  return { ...own, layers: [...ground.layers, ...deltas], baseBytes: ground.baseBytes };
}

/** The bases among some layers. */
export function basesOf(layers: readonly Layer[]): readonly Layer[] {
  return layers.filter(({ role }) => role === 'base');
}

/** The same layers on the base that the snapshot of the branch has itself. */
export function withOwnBase(own: Manifest, laidOver: Manifest): Manifest {
  const deltas = laidOver.layers.filter(({ role }) => role === 'delta');
  return { ...own, layers: [...basesOf(own.layers), ...deltas] };
}
