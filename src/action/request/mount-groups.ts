import type { CacheKind } from '../../config/cache-kind.ts';
import type { CacheMount } from '../../dockerfile/go/cache-mounts.ts';
import { effectiveId, mountIdentity } from '../../dockerfile/go/cache-mounts.ts';
import { isRoot } from '../../dockerfile/stages/go-paths.ts';
import type { GoRun } from '../../dockerfile/go/go-runs.ts';
import type { GoStage } from '../../dockerfile/go/go-stages.ts';
import type { MountGroup, MountRecord } from '../../mounts/mount-group.ts';
import type { MountPlan } from '../../report/run-preview.ts';

/** The mounts of a build by kind, and what was decided about each. */
interface GroupedMounts {
  readonly groups: ReadonlyMap<CacheKind, MountGroup>;
  readonly plans: readonly MountPlan[];
}

/** Gathers the records that the stages' RUNs mount: each record once, whatever number of RUNs share it. */
export function groupMounts(stages: readonly GoStage[]): GroupedMounts {
  const records = new Map<CacheKind, Map<string, MountRecord>>();
  const plans: MountPlan[] = [];
  for (const stage of stages) {
    for (const run of stage.runs) {
      for (const mount of run.cacheMounts.served) {
        const identity = mountIdentity(mount);
        const isTaken = [...records].some(([kind, others]) => kind !== mount.kind && others.has(identity));
        const record: Recorded = isTaken ? { kind: 'unserved', reason: sharedReason } : recordFrom(mount, run);
        plans.push(mountPlan(stage, mount, record));
        if (record.kind === 'unserved') continue;
        const ofKind = records.get(mount.kind) ?? new Map<string, MountRecord>();
        records.set(mount.kind, ofKind);
        if (!ofKind.has(identity)) ofKind.set(identity, record.record);
      }
      plans.push(
        ...run.cacheMounts.unserved.map((unserved) => ({
          kind: unserved.kind,
          identity: '',
          target: unserved.kind === 'modules' ? run.paths.gomodcache : run.paths.gocache,
          stage: stageName(stage),
          line: unserved.line,
          decision: 'skipped' as const,
          reason: `${unserved.reason}; ${unserved.fix}`,
        })),
        ...run.cacheMounts.idle.map(({ kind, target, line, reason }) => ({
          ...{ kind, identity: '', target, stage: stageName(stage), line, reason },
          decision: 'skipped' as const,
        })),
      );
    }
  }
  const groups = [...records].map(([kind, ofKind]) => [kind, { kind, records: [...ofKind.values()] }] as const);
  // A stage that is built for several platforms has its mounts once for each; most are the same.
  const distinct = new Map(plans.map((plan) => [JSON.stringify(plan), plan]));
  return { groups: new Map(groups), plans: [...distinct.values()] };
}

const sharedReason =
  'modules and compiled packages have one mount id here, so they lie in one folder: give each its own `id`';

/** A stage as people call it. */
export function stageName(stage: Pick<GoStage, 'name' | 'index'>): string {
  return stage.name === '' ? String(stage.index) : stage.name;
}

type Recorded =
  | { readonly kind: 'record'; readonly record: MountRecord }
  | { readonly kind: 'unserved'; readonly reason: string };

function recordFrom(mount: CacheMount, run: GoRun): Recorded {
  const owner = ownerFrom(mount, run);
  if (owner === undefined) {
    return {
      kind: 'unserved',
      reason: `the owner of the files is not known: write USER with numbers instead of ${run.who.user}, or uid= and gid= into the mount`,
    };
  }
  if (![mount.from, mount.source].every((value) => /^[\w./:@-]*$/.test(value)))
    return { kind: 'unserved', reason: 'its `from` or `source` is not an image and a path' };
  const { sharing, from, source } = mount;
  const { uid, gid, mode } = mount.permissions;
  if (![uid, gid, mode].every((value) => /^\d*$/.test(value)))
    return { kind: 'unserved', reason: 'its `uid`, `gid` or `mode` is not a number' };
  return { kind: 'record', record: { id: effectiveId(mount), sharing, uid, gid, mode, from, source, owner } };
}

/**
 * Files must belong to the user of the RUN; where that is a name, the mount's own owner tells the numbers. A group that is not
 * known does no harm: the owner can write.
 */
function ownerFrom(mount: CacheMount, run: GoRun): MountRecord['owner'] | undefined {
  if ('uid' in run.who.owner) return run.who.owner;
  const [user = '', group = ''] = run.who.owner.name.split(':');
  const uid = isRoot(user) ? '0' : [user, mount.permissions.uid].find((text) => /^\d+$/.test(text));
  const gid = [group, mount.permissions.gid].find((text) => /^\d+$/.test(text)) ?? '0';
  return uid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}

function mountPlan(stage: GoStage, mount: CacheMount, recorded: Recorded): MountPlan {
  const { uid, gid, mode } = mount.permissions;
  const owner = [uid === '' ? '' : `uid=${uid}`, gid === '' ? '' : `gid=${gid}`, mode === '' ? '' : `mode=${mode}`];
  const identity = [`id=${effectiveId(mount)}`, ...owner, mount.from === '' ? '' : `from=${mount.from}`]
    .filter((part) => part !== '')
    .join(' ');
  const served = recorded.kind === 'record';
  return {
    kind: mount.kind,
    identity,
    target: mount.target,
    stage: stageName(stage),
    line: mount.line,
    decision: served ? 'served' : 'skipped',
    reason: served
      ? mount.kind === 'modules'
        ? "it is at the stage's GOMODCACHE"
        : "it is at the stage's GOCACHE"
      : recorded.reason,
  };
}
