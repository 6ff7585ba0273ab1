import type { Vertex } from '../buildx/progress/raw-progress.ts';
import { stageTimes } from '../buildx/progress/stage-times.ts';
import type { CacheKind } from '../config/cache-kind.ts';
import { helperStageName } from './helper-dockerfile.ts';

/** What a helper build took for each kind's sake, in milliseconds, without fetching its image. */
export interface KindTimes {
  readonly ofKind: ReadonlyMap<CacheKind, number>;
  /** For both together: their stages run side by side. */
  readonly wallMs: number;
}

/** Splits the time of a helper build that has a stage for each of these kinds. */
export function kindTimes(
  build: { readonly vertexes: readonly Vertex[]; readonly ms: number },
  kinds: readonly CacheKind[],
): KindTimes {
  const { ofStage, wallMs } = stageTimes(build.vertexes, kinds.map(helperStageName), build.ms);
  return { ofKind: new Map(kinds.map((kind) => [kind, ofStage.get(helperStageName(kind)) ?? 0])), wallMs };
}
