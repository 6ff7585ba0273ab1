import { createHash } from 'node:crypto';
import type { CacheKind } from '../../config/cache-kind.ts';
import { cacheFolder } from '../go/cache-folder.ts';
import { type CacheMount, effectiveId, mountIdentity } from '../go/cache-mounts.ts';
import type { GoRun } from '../go/go-runs.ts';
import type { GoStage } from '../go/go-stages.ts';
import { runMount } from '../stages/run-mounts.ts';

/** For what a flag is written. */
interface FlagContext {
  readonly family: readonly GoStage[];
  readonly escape: string;
  /** Another platform may give variables other values. */
  readonly severalPlatforms: boolean;
}

const USUAL_FOLDERS: Readonly<Record<CacheKind, string>> = { modules: '/go/pkg/mod', build: '/root/.cache/go-build' };

/** The flag that mounts a cache into a RUN. It shares the record that other RUNs of these stages mount there. */
export function mountFlag(run: GoRun, kind: CacheKind, context: FlagContext): string {
  const target = cacheFolder(run, kind);
  const declared = declaredRecord(run, kind, context);
  if (declared !== undefined && 'text' in declared) return `--mount=${declared.text}`;
  const suffix =
    target === USUAL_FOLDERS[kind] ? '' : `-${createHash('sha256').update(target).digest('hex').slice(0, 8)}`;
  const id = declared?.id ?? `cached-go-docker-build-${kind}${suffix}`;
  const sharing = declared && declared.sharing !== 'shared' ? `,sharing=${declared.sharing}` : '';
  return `--mount=type=cache,id=${id},target=${target}${sharing}${ownerFields(run, declared)}`;
}

/** As other RUNs declare it, else what makes the mount the user's own: BuildKit's default is root. */
function ownerFields({ who: { owner } }: GoRun, declared: DeclaredRecord | undefined): string {
  if (declared !== undefined) return declared.ownerFields;
  return 'uid' in owner && owner.uid !== 0 ? `,uid=${owner.uid},gid=${owner.gid}` : '';
}

/** The mounts that the author has written at a folder of these stages. */
export function declaredAt(folder: string, kind: CacheKind, family: readonly GoStage[]): readonly CacheMount[] {
  const mounts = family.flatMap((stage) => stage.runs).flatMap((run) => run.cacheMounts.served);
  return mounts.filter((mount) => mount.kind === kind && mount.absoluteTarget === folder);
}

interface DeclaredRecord {
  readonly id: string;
  readonly sharing: string;
  readonly ownerFields: string;
}

/**
 * The record that other RUNs of these stages mount there, when there is one and it can be written once more for this RUN's
 * user: then all share it.
 */
function declaredRecord(
  run: GoRun,
  kind: CacheKind,
  context: FlagContext,
): DeclaredRecord | { readonly text: string } | undefined {
  const declared = declaredAt(cacheFolder(run, kind), kind, context.family);
  const [first] = declared;
  const isOne = declared.every((other) => isSameRecord(other, first));
  // A text without variables means the same everywhere.
  const mount = declared.find(({ text }) => !text.includes('$')) ?? first;
  if (mount === undefined || !isOne) return undefined;
  const isOwn = 'uid' in run.who.owner && run.who.owner.uid === Number(mount.permissions.uid);
  const { uid, gid, mode } = mount.permissions;
  const numbers = Object.entries({ uid, gid, mode }).filter(([, text]) => text !== '');
  const plain = mount.from === '' && mount.source === '' && numbers.every(([, text]) => /^\d+$/.test(text));
  if (!isOwn || !plain) return undefined;
  if (mount.text.includes('$')) {
    if (meansTheSame(mount, run, context)) return { text: mount.text };
    if (context.severalPlatforms) return undefined;
  }
  const id = effectiveId(mount);
  if (!/^[A-Za-z0-9_./-]+$/.test(id)) return undefined;
  return { id, sharing: mount.sharing, ownerFields: numbers.map(([name, text]) => `,${name}=${text}`).join('') };
}

function isSameRecord(one: CacheMount, other: CacheMount | undefined): boolean {
  return other !== undefined && mountIdentity(one) === mountIdentity(other) && one.sharing === other.sharing;
}

/** Whether the author's text, with its variables, is the same mount in another RUN, and can be written there as it is. */
function meansTheSame(mount: CacheMount, run: GoRun, { escape }: FlagContext): boolean {
  if (mount.readonly || !/^[A-Za-z0-9_.,:=@+/${}-]+$/.test(mount.text)) return false;
  const read = runMount(mount.text, run.environment, escape);
  if (read.kind === 'bad') return false;
  const { absoluteTarget, sharing, unset } = read.mount;
  return (
    unset.length === 0 &&
    absoluteTarget === mount.absoluteTarget &&
    sharing === mount.sharing &&
    mountIdentity(read.mount) === mountIdentity(mount)
  );
}
