import type { BuildScope } from './build-scope.ts';
import type { Frontend } from './frontend.ts';
import { frontendOf } from './frontend.ts';
import type { StageGraph } from './stage-graph.ts';
import { reachedFrom, stageGraph, targetStage } from './stage-graph.ts';
import type { Dockerfile, Stage } from '../syntax/parse.ts';

/** A Dockerfile in one build: what its FROM lines mean there, and which of its stages are built. */
export interface PlacedDockerfile {
  readonly dockerfile: Dockerfile;
  readonly scope: BuildScope;
  readonly frontend: Frontend;
  readonly graph: StageGraph;
  /** The stage that is built; `undefined` where none has that name. */
  readonly target: Stage | undefined;
  /** The indexes of the stages that building it runs, in the file's order. */
  readonly reached: ReadonlySet<number>;
}

export function placeDockerfile(dockerfile: Dockerfile, scope: BuildScope): PlacedDockerfile {
  const graph = stageGraph(dockerfile, scope);
  const target = targetStage(dockerfile, scope);
  const reached = target === undefined ? [] : [...reachedFrom(graph, target.index)].toSorted((a, b) => a - b);
  return { dockerfile, scope, frontend: frontendOf(dockerfile, scope), graph, target, reached: new Set(reached) };
}

/** The stages that building the target runs, in the file's order. Those that `build-contexts` replaces are not run. */
export function builtStages({ dockerfile, reached }: PlacedDockerfile): readonly Stage[] {
  return dockerfile.stages.filter(({ index }) => reached.has(index));
}

interface BaseImage {
  readonly stage: number;
  /** Expanded, as the Dockerfile names it. */
  readonly reference: string;
  readonly platform: string;
}

/** The images that the built stages begin with. */
export function baseImages({ graph, reached }: PlacedDockerfile): readonly BaseImage[] {
  return graph.stages.flatMap(({ stage, base, platform }) =>
    base.kind === 'image' && reached.has(stage.index)
      ? [{ stage: stage.index, reference: base.reference, platform }]
      : [],
  );
}
