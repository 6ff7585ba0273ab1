import type { HelperSetting } from '../../mounts/inject.ts';
import { helperWorkMs } from '../../mounts/work-limits.ts';
import type { Analysis } from '../request/analysis.ts';
import type { Surroundings } from '../services/services.ts';

/** Longest time for a helper build: unpacking moves bytes on the builder's own disk, but its image may have to be pulled first. */
const helperTimeoutMs = 300_000;

/** What helper builds of this run share. */
export function helperSetting(around: Surroundings, analysis: Analysis): HelperSetting {
  return {
    builder: analysis.builder,
    image: analysis.helperImage,
    namespace: analysis.namespace,
    nonce: around.nonce,
    timeoutMs: helperTimeoutMs,
    workMs: helperWorkMs,
    signal: around.signal,
    ownBuilds: around.ownBuilds,
  };
}
