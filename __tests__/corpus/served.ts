import type { GoStage } from '../../src/dockerfile/go/go-stages.ts';

export type CacheKind = 'modules' | 'build';

/** The caches that no RUN of these stages, read from the edited file, has. `vendored`: no modules are needed. */
export function unservedKinds(stages: readonly GoStage[], vendored: boolean): readonly CacheKind[] {
  const kinds: readonly CacheKind[] = vendored ? ['build'] : ['modules', 'build'];
  const mounted = new Set(
    stages.flatMap(({ runs }) => runs.flatMap(({ cacheMounts: { served } }) => served)).map(({ kind }) => kind),
  );
  return kinds.filter((kind) => !mounted.has(kind));
}
