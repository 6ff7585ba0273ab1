import type { ReachedNode } from '../../buildx/builder/builder-nodes.ts';
import type { CacheKind } from '../../config/cache-kind.ts';
import type { KindTimes } from '../../mounts/kind-times.ts';
import type { MountGroup } from '../../mounts/mount-group.ts';
import type { FoundCache } from '../caches/cache-run.ts';
import type { NodeMounts } from '../request/analysis.ts';

/** A node of the builder, with the caches that its build uses and their mounts there. One helper build goes to each. */
export interface NodeCaches<T> {
  readonly node: ReachedNode;
  readonly caches: readonly { readonly run: T; readonly group: MountGroup }[];
}

/** The nodes whose mounts these caches are in, in the builder's order. */
export function cachesByNode<T extends Pick<FoundCache, 'plan'>>(
  runs: readonly T[],
  nodesOf: (run: T) => readonly NodeMounts[] = ({ plan }) => plan.nodes,
): readonly NodeCaches<T>[] {
  const nodes = new Map<number, ReachedNode>(runs.flatMap(nodesOf).map((node) => [node.index, node]));
  return [...nodes.values()]
    .toSorted((a, b) => a.index - b.index)
    .map((node) => ({
      node,
      caches: runs.flatMap((run) =>
        nodesOf(run)
          .filter(({ index }) => index === node.index)
          .map(({ group }) => ({ run, group })),
      ),
    }));
}

/** What helper builds took that ran side by side, one on each node. */
export function sideBySide(builds: readonly KindTimes[]): KindTimes {
  const kinds = new Set(builds.flatMap(({ ofKind }) => [...ofKind.keys()]));
  const longest = (kind: CacheKind): number => Math.max(...builds.map(({ ofKind }) => ofKind.get(kind) ?? 0));
  return {
    ofKind: new Map([...kinds].map((kind) => [kind, longest(kind)])),
    wallMs: Math.max(0, ...builds.map(({ wallMs }) => wallMs)),
  };
}

/** What two rounds of helper builds took. */
export function oneAfterTheOther(first: KindTimes, second: KindTimes): KindTimes {
  const kinds = [...first.ofKind.keys()];
  return {
    ofKind: new Map(kinds.map((kind) => [kind, (first.ofKind.get(kind) ?? 0) + (second.ofKind.get(kind) ?? 0)])),
    wallMs: first.wallMs + second.wallMs,
  };
}

/** What each node said that is in trouble; of a builder with one node its name says nothing. */
export function troubleOf(
  troubles: readonly { readonly node: ReachedNode; readonly reason: string }[],
  all: readonly unknown[],
): string {
  const [first] = troubles;
  if (all.length === 1 && first !== undefined) return first.reason;
  return troubles.map(({ node, reason }) => `node ${node.name}: ${reason}`).join('; ');
}
