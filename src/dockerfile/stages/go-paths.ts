import { posix } from 'node:path';
import type { CacheKind } from '../../config/cache-kind.ts';
import type { Environment } from './environment.ts';
import { GO_BUILD_FOLDER } from './microsoft-go.ts';

/** Where a go command finds its caches. */
export interface GoPaths {
  readonly gomodcache: string;
  readonly gocache: string;
  readonly home: string;
  /** False when the home folder is a guess: only /etc/passwd of the stage knows it. */
  readonly homeKnown: boolean;
  /** The caches whose folder is below the home folder since nothing says otherwise. */
  readonly belowHome: Readonly<Record<CacheKind, boolean>>;
}

/** The settings that decide where Go's caches are. */
export const PATH_SETTINGS: readonly string[] = ['GOMODCACHE', 'GOCACHE', 'GOPATH', 'HOME', 'XDG_CACHE_HOME'];

/**
 * GOMODCACHE and GOCACHE by Go's own rules (`go help environment`): the environment, then what `go env -w` wrote, then
 * the defaults below GOPATH and the user's cache folder. `foundHome` is the user's folder, where somebody looked.
 */
export function goPaths(
  environment: Environment,
  written: ReadonlyMap<string, string>,
  foundHome: string | undefined,
): GoPaths {
  const { home, homeKnown } = homeOf(environment, foundHome);
  const setting = (name: string): string => environment.env.get(name) || written.get(name) || '';
  const gopath = setting('GOPATH').split(':')[0] || posix.join(home, 'go');
  const cacheHome = environment.env.get('XDG_CACHE_HOME') || posix.join(home, '.cache');
  return {
    gomodcache: posix.resolve('/', setting('GOMODCACHE') || posix.join(gopath, 'pkg/mod')),
    gocache: posix.resolve(
      '/',
      setting('GOCACHE') || posix.join(cacheHome, environment.buildFolder ?? GO_BUILD_FOLDER),
    ),
    home,
    homeKnown,
    belowHome: {
      modules: setting('GOMODCACHE') === '' && setting('GOPATH') === '',
      build: setting('GOCACHE') === '' && (environment.env.get('XDG_CACHE_HOME') ?? '') === '',
    },
  };
}

/**
 * HOME in a RUN: what ENV or ARG says, else the user's folder in /etc/passwd, else `/`. The container runtime looks it up,
 * by name or number.
 */
function homeOf({ env, user }: Environment, foundHome: string | undefined): { home: string; homeKnown: boolean } {
  const set = env.get('HOME');
  if (set) return { home: set, homeKnown: true };
  if (foundHome !== undefined) return { home: foundHome, homeKnown: true };
  if (isRoot(user)) return { home: '/root', homeKnown: true };
  const name = user.split(':')[0] ?? '';
  return { home: /^\d+$/.test(name) ? '/' : `/home/${name}`, homeKnown: false };
}

/** Whether the Dockerfile itself says where a cache is, whatever its image has in its environment; that is taken for Go's own. */
export function saysFolder(env: ReadonlyMap<string, string>, kind: CacheKind): boolean {
  if (kind === 'build') return Boolean(env.get('GOCACHE') || env.get('XDG_CACHE_HOME'));
  return Boolean(env.get('GOMODCACHE') || (env.get('GOPATH') ?? GUESSED_GOPATH) !== GUESSED_GOPATH);
}

/** Of Go's official images, and of the many that are built like them. */
export const GUESSED_GOPATH = '/go';

/** Whether a USER text means uid 0. */
export function isRoot(user: string): boolean {
  return ['', 'root', '0'].includes(user.split(':')[0] ?? '');
}

/** Who owns what a RUN of this user makes: numbers where USER gives both, else the name that the image must resolve. */
export type Owner = { readonly uid: number; readonly gid: number } | { readonly name: string };

export function ownerOf(user: string): Owner {
  const [uid = '', gid = ''] = user.split(':');
  const group = gid === 'root' ? '0' : gid;
  if (isRoot(user) && (gid === '' || /^\d+$/.test(group))) return { uid: 0, gid: Number(group) };
  if (/^\d+$/.test(uid) && /^\d+$/.test(group)) return { uid: Number(uid), gid: Number(group) };
  return { name: user };
}
