import type { CacheKind } from '../../config/cache-kind.ts';
import { cacheFolder } from '../go/cache-folder.ts';
import type { GoStage } from '../go/go-stages.ts';

/** A cache mount that an edit has added to a RUN. */
export interface AddedMount {
  readonly line: number;
  readonly cache: CacheKind;
  /** Absolute. */
  readonly target: string;
}

/** The cache mounts among what was added to RUNs, as the stages of the edited Dockerfile have them. Each once. */
export function mountsOfEdits(
  changed: readonly { readonly line: number; readonly added: readonly string[] }[],
  stages: readonly GoStage[],
): readonly AddedMount[] {
  const addedAt = new Map(changed.map(({ line, added }) => [line, new Set(added)]));
  const runs = stages.flatMap((stage) => stage.runs).filter(({ inherited }) => !inherited);
  const mounts = runs.flatMap((run) =>
    run.cacheMounts.all
      .filter(({ type, text }) => type === 'cache' && addedAt.get(run.line)?.has(`--mount=${text}`) === true)
      .flatMap(({ absoluteTarget }): readonly AddedMount[] =>
        (['modules', 'build'] as const)
          .filter((cache) => cacheFolder(run, cache) === absoluteTarget)
          .map((cache) => ({ line: run.line, cache, target: absoluteTarget })),
      ),
  );
  return [...new Map(mounts.map((mount) => [JSON.stringify(mount), mount])).values()];
}
