import type { HelperSetting } from '../../mounts/inject.ts';
import { helperWorkMs } from '../../mounts/work-limits.ts';
import type { Analysis } from '../request/analysis.ts';
import type { Services } from '../services/services.ts';

/** Longest time for a helper build: unpacking moves bytes on the builder's own disk, but its image may have to be pulled first. */
const helperTimeoutMs = 300_000;

/** What helper builds of this run share. */
export function helperSetting(services: Pick<Services, 'run'>, analysis: Analysis): HelperSetting {
  return {
    builder: analysis.asked.builder,
    image: analysis.serving.helperImage,
    namespace: analysis.serving.namespace,
    nonce: services.run.nonce,
    timeoutMs: helperTimeoutMs,
    workMs: helperWorkMs,
    signal: services.run.signal,
    ownBuilds: services.run.ownBuilds,
  };
}
