import type { CacheKind } from '../../config/cache-kind.ts';
import type { Injected } from '../../mounts/inject.ts';
import { injectMounts } from '../../mounts/inject.ts';
import { errorText } from '../../platform/error-text.ts';
import type { Analysis } from '../request/analysis.ts';
import type { AskedMounts, FoundCache } from '../caches/cache-run.ts';
import { helperSetting } from './helper-setting.ts';
import { jobName } from '../caches/job-record.ts';
import type { Services } from '../services/services.ts';

/** What the mounts told, by kind: all of them are of the node that a helper build runs on. */
export interface Answers {
  readonly of: (kind: CacheKind) => AskedMounts;
  /** What asking took in milliseconds, for each kind and in all. */
  readonly ofKind: ReadonlyMap<CacheKind, number>;
  readonly wallMs: number;
}

/** Nobody was asked. */
export const unasked: Answers = { of: () => ({ kind: 'unasked' }), ofKind: new Map(), wallMs: 0 };

/** Registers the run in its mounts, in one helper build, before anything is put into them: what the builder still has need not be restored. */
export async function askTheMounts(
  services: Pick<Services, 'shell' | 'files' | 'run'>,
  analysis: Analysis,
  runs: readonly Pick<FoundCache, 'kind' | 'plan'>[],
): Promise<Answers> {
  const asked = (answer: (kind: CacheKind) => AskedMounts, times: Omit<Answers, 'of'>): Answers => ({
    of: (kind) => (runs.some((run) => run.kind === kind) ? answer(kind) : { kind: 'unasked' }),
    ...times,
  });
  const unreachable = (reason: string, ms: number): Answers =>
    asked(() => ({ kind: 'unreachable', reason }), { ofKind: new Map(runs.map(({ kind }) => [kind, ms])), wallMs: ms });
  try {
    const outcome = await injectMounts(services.shell, services.files, helperSetting(services, analysis), {
      job: jobName(analysis.asked.facts),
      modules: analysis.serving.moduleFiles,
      injections: runs.map(({ plan }) => ({ group: plan.group, layers: [] })),
    });
    if (outcome.kind === 'failed') return unreachable(outcome.reason, outcome.ms);
    return asked((kind) => registered(outcome.injected.get(kind)), outcome.times);
  } catch (error) {
    return unreachable(errorText(error), 0);
  }
}

function registered(injected: Injected | undefined): AskedMounts {
  return injected === undefined ? { kind: 'unasked' } : { kind: 'registered', injected };
}
