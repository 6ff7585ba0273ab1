import type { CacheKind } from '../../config/cache-kind.ts';
import type { Injected, Injection, InjectOutcome } from '../../mounts/inject.ts';

/** What came of putting snapshots into the mounts. */
interface Put {
  /** Each cache that is registered in its mounts, with what lies in them now. */
  readonly injected: ReadonlyMap<CacheKind, Injected>;
  /** Why the snapshot of a cache cannot be put in, although the builder works: it is no good. */
  readonly refused: ReadonlyMap<CacheKind, string>;
  /** Why some cache is not registered; empty when all are. */
  readonly trouble: string;
  /** What each took for itself, and all of it together, in milliseconds. */
  readonly ofKind: ReadonlyMap<CacheKind, number>;
  readonly wallMs: number;
}

/**
 * Puts snapshots into the mounts by `inject`, one helper build for each call. When that fails, the caches are registered without
 * any content: a builder that cannot do even this has trouble of its own, and says nothing against a snapshot. One that can is asked
 * again for each snapshot by itself, since two in one build fail together.
 */
export async function putSnapshots(
  injections: readonly Injection[],
  inject: (injections: readonly Injection[]) => Promise<InjectOutcome>,
): Promise<Put> {
  const first = await inject(injections);
  if (first.kind === 'done')
    return {
      injected: first.injected,
      refused: new Map(),
      trouble: '',
      ofKind: first.times.ofKind,
      wallMs: first.times.wallMs,
    };
  const loaded = injections.filter(({ layers }) => layers.length > 0);
  let wallMs = first.ms;
  const tried = async (some: readonly Injection[]): Promise<InjectOutcome> => {
    const outcome = await inject(some);
    wallMs += outcome.ms;
    return outcome;
  };
  const injected = new Map<CacheKind, Injected>();
  const refused = new Map<CacheKind, string>();
  const note = (outcome: InjectOutcome): boolean => {
    if (outcome.kind === 'done') for (const [kind, each] of outcome.injected) injected.set(kind, each);
    return outcome.kind === 'done';
  };
  const ended = (trouble: string): Put => {
    const ofKind = new Map(injections.map(({ group }) => [group.kind, wallMs]));
    return { injected, refused, trouble, ofKind, wallMs };
  };
  if (loaded.length === 0 || first.isCancelled === true || isOfBuilder(first.reason) || isOfTheWay(loaded, first))
    return ended(first.reason);
  if (!note(await tried(injections.map(without)))) return ended(first.reason);
  // Trying again what took all the time there is would double it. A lost connection says nothing against the only snapshot.
  if ((loaded.length === 1 && first.isLost !== true) || first.isOver === true) {
    for (const { group } of loaded) refused.set(group.kind, first.reason);
    return ended('');
  }
  let trouble = '';
  for (const injection of loaded) {
    const alone = await tried([injection]);
    if (note(alone) || alone.kind === 'done') continue;
    // What was put in until it failed is not this run's.
    const again = await tried([without(injection)]);
    if (note(again) && alone.isLost !== true) {
      refused.set(injection.group.kind, alone.reason);
      continue;
    }
    injected.delete(injection.group.kind);
    trouble = alone.reason;
  }
  return ended(trouble);
}

function without(injection: Injection): Injection {
  return { ...injection, layers: [] };
}

/** Images that the builder could not get in time, or at all, may be as good as any; one that is gone is not. */
function isOfTheWay(injections: readonly Injection[], { reason, isOver }: InjectOutcome & { kind: 'failed' }): boolean {
  if (!injections.some(({ layers }) => layers.some(({ source }) => source.kind === 'image'))) return false;
  const isPulling =
    /failed to (?:resolve source metadata|copy|do request|authorize|fetch|open)|httpReadSeeker|unexpected status|pull access denied|timeout|connection re(?:set|fused)|no such host|\bEOF\b/i;
  return isOver === true || (isPulling.test(reason) && !/not found/i.test(reason));
}

/** A builder that has no room or no memory has none for a good snapshot either. */
function isOfBuilder(reason: string): boolean {
  return /no space left|quota exceeded|cannot allocate memory|out of memory|read-only file system/i.test(reason);
}
