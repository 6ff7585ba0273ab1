import type { BuildEnd } from '../../buildx/call/user-build.ts';
import { foundLines } from '../../report/log-lines.ts';
import { cacheReport } from '../caches/cache-report.ts';
import type { PreparedCache, ReadCache } from '../caches/cache-run.ts';
import type { Analysis } from '../request/analysis.ts';
import { cachingCostMs } from '../savings/run-balance.ts';
import type { Phases } from '../services/phases.ts';
import type { StartedSharing } from '../sharing/start-sharing.ts';
import type { ServicesOf } from '../services/services.ts';
import { type Asking, extract, unread, unreadNote } from './extract-caches.ts';
import { inject, uninjected } from './inject-caches.ts';
import { restore, unrestored } from './restore-caches.ts';

const nothingServed = 'no cache is served';

/** Restores the caches and injects them into the mounts. */
export async function restoreAndInject(
  services: ServicesOf<typeof restore> & ServicesOf<typeof inject>,
  analysis: Analysis,
  phases: Phases,
): Promise<readonly PreparedCache[]> {
  if (!analysis.serving.caches.some(({ plan }) => plan.kind === 'served')) {
    phases.skip('restore', nothingServed);
    phases.skip('inject', nothingServed);
    return [];
  }
  const restored = await phases.attempt(
    'restore',
    'Restore caches',
    async () => {
      const end = await restore(services, analysis);
      for (const run of end.value)
        for (const line of foundLines(cacheReport(run.kind, run.plan, run))) services.log.info(line);
      return end;
    },
    (reason) => unrestored(analysis, reason),
  );
  if (services.run.signal.aborted) return restored.map(uninjected);
  return phases.attempt(
    'inject',
    'Inject caches',
    () => inject(services, analysis, restored),
    () => restored.map(uninjected),
  );
}

/** Extracts what is new in the mounts. */
export async function extractNew(
  services: ServicesOf<typeof extract>,
  analysis: Analysis,
  phases: Phases,
  runs: readonly PreparedCache[],
  end: BuildEnd,
  /** What is shared, where something can be, and what else is asked. */
  { sharing, asking }: { readonly sharing?: Pick<StartedSharing, 'end'>; readonly asking?: Asking } = {},
): Promise<readonly ReadCache[]> {
  if (runs.length === 0) {
    phases.skip('extract', nothingServed);
    return [];
  }
  return phases.attempt(
    'extract',
    'Extract caches',
    async () =>
      extract(services, analysis, runs, {
        end,
        costMs: cachingCostMs(phases.reports()),
        sharing: await sharing?.end(),
        ...(asking === undefined ? {} : { asking }),
      }),
    (reason) => unread(runs, unreadNote(reason)),
  );
}
