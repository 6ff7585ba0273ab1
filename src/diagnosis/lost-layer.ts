import type { BuildError } from '../buildx/progress/failure.ts';

/**
 * What containerd says when a layer is deleted between being made and being used: an image that was removed, or another build that unpacks
 * the same layers, at that moment (https://github.com/moby/buildkit/issues/6521). With the same layers, the next try succeeds.
 */
const lostLayer =
  /\b(?:parent )?snapshot \S+ does not exist: not found\b|\bcontent digest sha256:[0-9a-f]{64}: not found\b|\blease "?\S+"?: not found\b/;

/** Whether the engine failed to keep what it had just built. A RUN's own words tell nothing of it: a program may print any. */
export function isLayerLost({ message, exitCode }: Pick<BuildError, 'message' | 'exitCode'>): boolean {
  return exitCode === 0 && lostLayer.test(message);
}
