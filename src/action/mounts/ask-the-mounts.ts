import type { CacheKind } from '../../config/cache-kind.ts';
import type { Injected } from '../../mounts/inject.ts';
import { injectMounts } from '../../mounts/inject.ts';
import { errorText } from '../../platform/error-text.ts';
import type { Manifest } from '../../snapshot/manifest.ts';
import type { Analysis } from '../request/analysis.ts';
import type { CacheRun } from '../caches/cache-run.ts';
import { helperSetting } from './helper-setting.ts';
import { jobName } from '../caches/job-record.ts';
import { mountsHash } from '../caches/mounts-hash.ts';
import type { Services } from '../services/services.ts';

/** Registering the run in its mounts before anything is put into them: what the builder still has need not be restored. */
interface Registration {
  /** The marks of the layers that the mounts of a kind have. Registers only where some mount may have one. */
  present(kind: CacheKind, manifest: Manifest): Promise<readonly string[]>;
  /** The lookup of a kind has ended; a kind that is left alone is not registered any more. */
  lookedUp(kind: CacheKind, isLeftAlone: boolean): void;
  /** What registering told, where it was done, or why it failed. */
  ended(): Promise<Registered>;
}

/** The kinds that are registered; `trouble` says why none is, and is empty where nothing went wrong. */
interface Registered {
  readonly injected: ReadonlyMap<CacheKind, Injected>;
  readonly trouble: string;
}

/**
 * Registers at once where the time is free: the builder has to pull the base image, or lives elsewhere and is likely to have
 * the mounts. Else only when a snapshot is found that was taken from these very mounts, then for all kinds in one build.
 */
export function registration(
  services: Pick<Services, 'machine' | 'shell' | 'files' | 'signal' | 'ownBuilds' | 'nonce'>,
  analysis: Analysis,
  runs: readonly Pick<CacheRun, 'kind' | 'plan'>[],
): Registration {
  let begun: Promise<Registered> | undefined;
  const leftAlone = new Set<CacheKind>();
  const begin = (): Promise<Registered> =>
    (begun ??= register(
      services,
      analysis,
      runs.filter(({ kind }) => !leftAlone.has(kind)),
    ));
  const votes = new Map(runs.map(({ kind }) => [kind, vote()]));
  if (analysis.registersFirst && runs.length > 0) void begin();
  return {
    present: async (kind, manifest) => {
      const run = runs.find((each) => each.kind === kind);
      if (run === undefined) return [];
      votes.get(kind)?.cast(manifest.mounts === mountsHash(services, analysis, run));
      const answers = begun === undefined ? await Promise.all([...votes.values()].map(({ result }) => result)) : [];
      if (begun === undefined && !answers.includes(true)) return [];
      return (await begin()).injected.get(kind)?.marks ?? [];
    },
    lookedUp: (kind, isLeftAlone) => {
      if (isLeftAlone) leftAlone.add(kind);
      votes.get(kind)?.cast(false);
    },
    ended: () => begun ?? Promise.resolve({ injected: new Map(), trouble: '' }),
  };
}

/** One kind's answer whether its mounts are those of a snapshot; the first word counts. */
function vote(): { readonly result: Promise<boolean>; readonly cast: (answer: boolean) => void } {
  let cast: (answer: boolean) => void = () => undefined;
  const result = new Promise<boolean>((resolve) => {
    cast = resolve;
  });
  return { result, cast: (answer) => cast(answer) };
}

async function register(
  services: Pick<Services, 'shell' | 'files' | 'signal' | 'ownBuilds' | 'nonce'>,
  analysis: Analysis,
  runs: readonly Pick<CacheRun, 'kind' | 'plan'>[],
): Promise<Registered> {
  try {
    const outcome = await injectMounts(services.shell, services.files, helperSetting(services, analysis), {
      job: jobName(analysis.facts),
      modules: analysis.moduleFiles,
      injections: runs.map(({ plan }) => ({ group: plan.group, layers: [] })),
    });
    if (outcome.kind === 'done') return { injected: outcome.injected, trouble: '' };
    return { injected: new Map(), trouble: outcome.reason };
  } catch (error) {
    return { injected: new Map(), trouble: errorText(error) };
  }
}
