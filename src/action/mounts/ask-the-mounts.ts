import type { CacheKind } from '../../config/cache-kind.ts';
import type { InjectOutcome } from '../../mounts/inject.ts';
import { injectMounts } from '../../mounts/inject.ts';
import { errorText } from '../../platform/error-text.ts';
import type { Analysis } from '../request/analysis.ts';
import type { AskedMounts, FoundCache } from '../caches/cache-run.ts';
import { joinInjected } from '../caches/injected-nodes.ts';
import { cachesByNode, type NodeCaches, sideBySide } from './caches-by-node.ts';
import { helperSetting } from './helper-setting.ts';
import { jobName } from '../caches/job-record.ts';
import type { Services } from '../services/services.ts';

/** What the mounts told, by kind. */
export interface Answers {
  readonly of: (kind: CacheKind) => AskedMounts;
  /** What asking took in milliseconds, for each kind and in all. */
  readonly ofKind: ReadonlyMap<CacheKind, number>;
  readonly wallMs: number;
}

/** Nobody was asked. */
export const unasked: Answers = { of: () => ({ kind: 'unasked' }), ofKind: new Map(), wallMs: 0 };

type Asking = Pick<FoundCache, 'kind' | 'plan'>;

/**
 * Registers the run in its mounts, in one helper build on each node, before anything is put into them: what the builder still has need
 * not be restored.
 */
export async function askTheMounts(
  services: Pick<Services, 'shell' | 'files' | 'run'>,
  analysis: Analysis,
  runs: readonly Asking[],
): Promise<Answers> {
  const nodes = await Promise.all(
    cachesByNode(runs).map(async (on) => ({ on, outcome: await askNode(services, analysis, on) })),
  );
  const times = sideBySide(
    nodes.map(({ on, outcome }) =>
      outcome.kind === 'done'
        ? outcome.times
        : { ofKind: new Map(on.caches.map(({ run }) => [run.kind, outcome.ms])), wallMs: outcome.ms },
    ),
  );
  const answer = (kind: CacheKind): AskedMounts => {
    const asked = nodes.filter(({ on }) => on.caches.some(({ run }) => run.kind === kind));
    const told = asked.map(({ on: { node }, outcome }) => {
      const each = outcome.kind === 'done' ? outcome.injected.get(kind) : outcome.reason;
      return [node.name, each ?? 'it did not report its mounts'] as const;
    });
    const injected = joinInjected(new Map(told));
    if (injected !== undefined) return { kind: 'registered', injected };
    const [reason] = told.flatMap(([, each]) => (typeof each === 'string' ? [each] : []));
    return reason === undefined ? { kind: 'unasked' } : { kind: 'unreachable', reason };
  };
  return { of: answer, ...times };
}

async function askNode(
  services: Pick<Services, 'shell' | 'files' | 'run'>,
  analysis: Analysis,
  { node, caches }: NodeCaches<Asking>,
): Promise<InjectOutcome> {
  try {
    return await injectMounts(services.shell, services.files, helperSetting(services, analysis, node), {
      job: jobName(analysis.asked.facts),
      modules: analysis.serving.moduleFiles,
      injections: caches.map(({ group }) => ({ group, layers: [] })),
    });
  } catch (error) {
    return { kind: 'failed', reason: errorText(error), ms: 0 };
  }
}
