import type { NodeReach } from '../../buildx/builder/builder-nodes.ts';
import type { CacheKind } from '../../config/cache-kind.ts';
import { joinModuleFiles } from '../../gomod/module-files.ts';
import type { MountGroup, MountRecord } from '../../mounts/mount-group.ts';
import { jointKeys } from '../../snapshot/joint-keys.ts';
import type { CacheKeys, KeyPart } from '../../snapshot/keys.ts';
import type { Analysis, CachePlan, NodeMounts, PlannedCache } from '../request/analysis.ts';
import { cacheKinds, planOf } from '../request/analysis.ts';
import { refsOfStore } from '../services/refs-of-store.ts';

type Served = CachePlan & { readonly kind: 'served' };

/**
 * The analyses of several images as one, so that one injection serves all: each mount once, one snapshot of each kind. `names` is what
 * names the images in the key.
 */
export function joinAnalyses(all: readonly [Analysis, ...Analysis[]], names: readonly KeyPart[]): Analysis {
  const [first] = all;
  if (all.length === 1) return first;
  const withMounts = all.filter(({ serving }) => serving.caches.some(({ plan }) => plan.kind === 'served'));
  const [served = first] = withMounts;
  const caches = cacheKinds.reduce<readonly PlannedCache[]>(
    (before, kind) => [...before, { kind, plan: jointPlan(kind, all, before, names) }],
    [],
  );
  return {
    ...first,
    asked: { ...first.asked, reach: jointReach(all) },
    toBuild: { ...first.toBuild, beside: all.slice(1).map(({ toBuild }) => toBuild) },
    serving: {
      ...served.serving,
      caches,
      registersFirst: withMounts.some(({ serving }) => serving.registersFirst),
      moduleFiles: joinModuleFiles(all.flatMap(({ serving: { moduleFiles } }) => moduleFiles ?? [])),
    },
    plan: { ...first.plan, findings: all.flatMap(({ plan }) => plan.findings) },
  };
}

function jointPlan(
  kind: CacheKind,
  all: readonly [Analysis, ...Analysis[]],
  before: readonly PlannedCache[],
  names: readonly KeyPart[],
): CachePlan {
  const [{ asked }] = all;
  const plans = all.flatMap(({ serving }) => planOf(serving.caches, kind) ?? []);
  const served = plans.filter((plan) => plan.kind === 'served');
  const [first, ...others] = served;
  if (first === undefined) {
    const reasons = plans.flatMap((plan) => (plan.kind === 'off' ? [plan.reason] : []));
    const isNeedless = plans.every((plan) => plan.kind === 'off' && plan.isNeedless === true);
    return { kind: 'off', reason: [...new Set(reasons)].join('; '), ...(isNeedless ? { isNeedless } : {}) };
  }
  // Of one image a folder of modules, of another one of compiled packages: neither can be told from the other in it.
  const taken = new Set(before.flatMap(({ plan }) => (plan.kind === 'served' ? plan.group.records : []).map(identity)));
  const nodes = jointNodes(kind, served).flatMap((node): readonly NodeMounts[] => {
    const records = node.group.records.filter((record) => !taken.has(identity(record)));
    return records.length === 0 ? [] : [{ ...node, group: { ...node.group, records } }];
  });
  const group = jointGroup(
    kind,
    nodes.map((node) => node.group),
  );
  if (group.records.length === 0)
    return { kind: 'off', reason: 'modules and compiled packages have one mount id in these Dockerfiles' };
  const keys: readonly [CacheKeys, ...CacheKeys[]] = [first.keys, ...others.map((plan) => plan.keys)];
  return {
    kind: 'served',
    group,
    nodes,
    keys: jointKeys(keys, {
      names,
      scopeName: asked.config.cache.scope,
      ...refsOfStore(asked.facts, asked.config),
    }),
    access: narrowest(served),
    dropped: served.every(({ dropped }) => dropped),
  };
}

/** One snapshot has content of all, so whoever may do least decides. */
function narrowest(served: readonly Served[]): Served['access'] {
  const order = ['no', 'if-none-exact', 'delta', 'yes'];
  const [least] = served
    .map(({ access }) => access)
    .toSorted((a, b) => order.indexOf(a.write) - order.indexOf(b.write));
  const isRead = served.every(({ access }) => access.read);
  return { read: isRead, write: least?.write ?? 'no', reason: least?.reason ?? '' };
}

function jointNodes(kind: CacheKind, served: readonly Served[]): readonly NodeMounts[] {
  const byName = new Map<string, NodeMounts>();
  for (const node of served.flatMap(({ nodes }) => nodes)) {
    const known = byName.get(node.name);
    const group = known === undefined ? node.group : jointGroup(kind, [known.group, node.group]);
    const platforms = [...new Set([...(known?.platforms ?? []), ...node.platforms])];
    byName.set(node.name, { ...(known ?? node), platforms, group });
  }
  return [...byName.values()];
}

/** The owner is no part of what BuildKit finds a mount by: as within one Dockerfile, the first RUN decides. */
function jointGroup(kind: CacheKind, groups: readonly MountGroup[]): MountGroup {
  const records = groups.flatMap((group) => group.records);
  const distinct = new Map<string, MountRecord>();
  for (const record of records) if (!distinct.has(identity(record))) distinct.set(identity(record), record);
  return { kind, records: [...distinct.values()] };
}

function identity({ owner: _owner, ...found }: MountRecord): string {
  return JSON.stringify(Object.entries(found).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function jointReach(all: readonly Analysis[]): NodeReach {
  const reaches = all.map(({ asked }) => asked.reach);
  const nodes = new Map(reaches.flatMap((reach) => reach.nodes).map((node) => [node.name, node] as const));
  return {
    nodes: [...nodes.values()],
    why: reaches.find(({ why }) => why !== '')?.why ?? '',
    elsewhere: [...new Set(reaches.flatMap(({ elsewhere }) => elsewhere))],
  };
}
