import { posix } from 'node:path';
import type { CacheKind } from '../../config/cache-kind.ts';
import type { GoPaths } from '../stages/go-paths.ts';
import { GO_BUILD_FOLDER, MICROSOFT_BUILD_FOLDER } from '../stages/microsoft-go.ts';
import type { MountPermissions, RunMount } from '../stages/run-mounts.ts';

/** A cache mount at the place of one of Go's caches, with all that BuildKit's record of it depends on. */
export interface CacheMount {
  readonly kind: CacheKind;
  /** Expanded, as written, also when it is relative: it is the id of a mount that has none. */
  readonly target: string;
  /** Resolved against WORKDIR. */
  readonly absoluteTarget: string;
  /** Expanded; empty when it is not given. */
  readonly id: string;
  /** An image's reference; empty when it is not given. */
  readonly from: string;
  readonly source: string;
  readonly permissions: MountPermissions;
  readonly sharing: 'shared' | 'private' | 'locked';
  readonly readonly: boolean;
  /** Its flag's value as it stands in the file, with variables. */
  readonly text: string;
  readonly stage: number;
  readonly line: number;
}

/** A cache that a RUN keeps in a way that cannot be restored or saved. */
export interface Unserved {
  readonly kind: CacheKind;
  readonly stage: number;
  readonly line: number;
  readonly reason: string;
  readonly fix: string;
  readonly placed: MountPlacement['kind'];
  readonly type: RunMount['type'];
}

/** A cache mount that no go command of its RUN looks into, since the RUN has another where they do. */
export interface IdleMount {
  readonly kind: CacheKind;
  /** As written, expanded. */
  readonly target: string;
  readonly line: number;
  readonly reason: string;
}

/**
 * The id by which BuildKit keeps the mount, without the namespace: `id`, else the cleaned target as written, also when
 * that is relative (frontend/dockerfile/dockerfile2llb/convert_runmount.go).
 */
export function effectiveId(mount: Pick<CacheMount, 'id' | 'target'>): string {
  if (mount.id !== '') return mount.id;
  const clean = posix.normalize(mount.target);
  return clean.length > 1 ? clean.replace(/\/$/, '') : clean;
}

/**
 * Two mounts with the same text are the same files in a builder. `from`, `uid`, `gid` and `mode` choose another record
 * under an id; the latter three count only without a `source`, and giving one of them gives the others their defaults.
 * `sharing` is not part of it.
 */
export function mountIdentity(mount: Pick<CacheMount, 'id' | 'target' | 'from' | 'source' | 'permissions'>): string {
  const source = posix.resolve('/', mount.source);
  const { uid, gid, mode } = mount.permissions;
  const owned = source === '/' && (uid !== '' || gid !== '' || mode !== '');
  const owner = owned ? `${Number(uid)}:${Number(gid)}:${parseInt(mode || '755', 8).toString(8)}` : '';
  return JSON.stringify([effectiveId(mount), mount.from, source, owner]);
}

/** What a mount is to the RUN's Go caches. */
export type MountPlacement =
  | { readonly kind: 'at'; readonly cache: CacheKind }
  /** Above or below the folders of these caches. */
  | { readonly kind: 'above' | 'below'; readonly caches: readonly CacheKind[] }
  /** Where Go's cache often is, but not where this RUN's go commands look. */
  | { readonly kind: 'beside'; readonly cache: CacheKind }
  | { readonly kind: 'none' };

/** `unsure`: the paths are a guess, so a mount at one of Go's usual places is taken for Go's. */
export function placementOf(mount: RunMount, paths: GoPaths, unsure: boolean): MountPlacement {
  const target = mount.absoluteTarget;
  if (target === paths.gomodcache) return { kind: 'at', cache: 'modules' };
  if (target === paths.gocache) return { kind: 'at', cache: 'build' };
  const renamed = renamedCache(target, paths);
  if (renamed !== undefined) return { kind: renamed, cache: 'build' };
  const folders = [
    { cache: 'modules', folder: paths.gomodcache },
    { cache: 'build', folder: paths.gocache },
  ] as const;
  const below = folders.filter(({ folder }) => isInside(target, folder)).map(({ cache }) => cache);
  if (below.length > 0) return { kind: 'below', caches: below };
  const usual = usualCache(target);
  if (usual) return { kind: unsure ? 'at' : 'beside', cache: usual };
  const above = folders.filter(({ folder }) => isInside(folder, target)).map(({ cache }) => cache);
  return above.length > 0 ? { kind: 'above', caches: above } : { kind: 'none' };
}

/** Whether a path is below a folder. */
export function isInside(path: string, folder: string): boolean {
  return path !== folder && path.startsWith(folder === '/' ? '/' : `${folder}/`);
}

/**
 * Microsoft's Go has another name for the folder. Whoever writes that name has that Go, also where the image does not show it;
 * and what is known to be that Go does not look into the other folder.
 */
function renamedCache(target: string, { gocache }: GoPaths): 'at' | 'beside' | undefined {
  if (posix.dirname(target) !== posix.dirname(gocache)) return undefined;
  const [mounted, used] = [posix.basename(target), posix.basename(gocache)];
  if (mounted === MICROSOFT_BUILD_FOLDER && used === GO_BUILD_FOLDER) return 'at';
  return mounted === GO_BUILD_FOLDER && used === MICROSOFT_BUILD_FOLDER ? 'beside' : undefined;
}

function usualCache(target: string): CacheKind | undefined {
  if (target.endsWith('/pkg/mod')) return 'modules';
  return /\/(?:ms-)?go-build$/.test(target) ? 'build' : undefined;
}
