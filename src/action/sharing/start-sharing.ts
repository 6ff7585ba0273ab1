import type { ServicesOf } from '../services/services.ts';
import type { Sharing } from './plan-sharing.ts';
import { planSharing } from './plan-sharing.ts';

/** A look-up beside the build that is never waited for long. */
export interface StartedSharing {
  /** What came of it; `undefined` where it has not come to an end, which is given up. */
  readonly end: () => Promise<Sharing | undefined>;
  /** Gives it up, where nothing is read of the mounts. */
  readonly stop: () => void;
}

/** How long the run waits for it after the build. */
const graceMs = 1500;

/** Starts to look up what other images use. */
export function startSharing(
  services: ServicesOf<typeof planSharing>,
  analysis: Parameters<typeof planSharing>[1],
  runs: Parameters<typeof planSharing>[2],
): StartedSharing {
  const giveUp = new AbortController();
  const signal = AbortSignal.any([services.run.signal, giveUp.signal]);
  const planned = planSharing({ ...services, run: { signal } }, analysis, runs);
  return {
    end: async () => {
      const late = services.clock.sleep(graceMs, signal).then(() => undefined);
      const sharing = await Promise.race([planned, late]);
      giveUp.abort();
      return sharing;
    },
    stop: () => giveUp.abort(),
  };
}
