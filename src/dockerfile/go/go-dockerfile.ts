import type { BuildScope, Images } from '../stages/build-scope.ts';
import type { PlacedDockerfile } from '../stages/placed-dockerfile.ts';
import { placeDockerfile } from '../stages/placed-dockerfile.ts';
import { allSteps } from '../stages/steps.ts';
import type { Dockerfile } from '../syntax/parse.ts';
import type { GoStage, ResolvedDockerfile } from './go-stages.ts';
import { goStages } from './go-stages.ts';

/** A Dockerfile in one build, with the stages of it that run go. */
export interface GoDockerfile extends ResolvedDockerfile {
  readonly goStages: readonly GoStage[];
}

/** Reads a Dockerfile for one platform of a build: once for each text and scope. */
export function goDockerfile(placed: PlacedDockerfile, images: Images): GoDockerfile {
  const resolved = { ...placed, images, steps: allSteps(placed, images) };
  return { ...resolved, goStages: goStages(resolved) };
}

/** The same of a text that has not been placed yet. */
export function readDockerfile(dockerfile: Dockerfile, scope: BuildScope, images: Images): GoDockerfile {
  return goDockerfile(placeDockerfile(dockerfile, scope), images);
}

/** The same Dockerfile when more is known of its RUNs: who their users are, or what they call. */
export function withKnown(read: GoDockerfile, known: Pick<BuildScope, 'users' | 'called'>): GoDockerfile {
  const resolved = { ...read, scope: { ...read.scope, ...known } };
  return { ...resolved, goStages: goStages(resolved) };
}
