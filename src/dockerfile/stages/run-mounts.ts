import { posix } from 'node:path';
import { writtenMount } from '../syntax/mount-fields.ts';
import { type Environment, expandIn } from './environment.ts';
import type { Instruction } from '../syntax/parse.ts';

/** A `--mount` of a RUN with its values expanded. */
export interface RunMount {
  /** The flag's value as it stands in the file, quotes and escapes taken away. */
  readonly text: string;
  readonly type: 'bind' | 'cache' | 'tmpfs' | 'secret' | 'ssh';
  /** As written, also when relative. */
  readonly target: string;
  /** Resolved against WORKDIR. */
  readonly absoluteTarget: string;
  readonly id: string;
  readonly from: string;
  readonly source: string;
  readonly permissions: MountPermissions;
  readonly sharing: 'shared' | 'private' | 'locked';
  readonly readonly: boolean;
  /** The environment variable of a secret, undefined when it is a file. */
  readonly env: string | undefined;
  /** Variables in its text that are not set. */
  readonly unset: readonly string[];
}

/** Who may do what with the mount's folder, as written; empty where it is not given. */
export interface MountPermissions {
  readonly uid: string;
  readonly gid: string;
  readonly mode: string;
}

type RunMounts =
  | { readonly kind: 'mounts'; readonly mounts: readonly RunMount[] }
  /** The build itself will fail on it. */
  | { readonly kind: 'bad'; readonly message: string };

/** All mounts of a RUN, as BuildKit reads them: every value is expanded with the stage's variables, except `from`. */
export function runMounts(instruction: Instruction, environment: Environment, escape: string): RunMounts {
  const mounts: RunMount[] = [];
  for (const flag of instruction.flags.filter(({ name }) => name === 'mount')) {
    const read = runMount(flag.value, environment, escape);
    if (read.kind === 'bad') return read;
    mounts.push(read.mount);
  }
  return { kind: 'mounts', mounts };
}

type RunMountRead =
  | { readonly kind: 'mount'; readonly mount: RunMount }
  | { readonly kind: 'bad'; readonly message: string };

/** One mount by the text of its flag. */
export function runMount(text: string, environment: Environment, escape: string): RunMountRead {
  const mount = mountFrom(text, environment, escape);
  return typeof mount === 'string' ? { kind: 'bad', message: mount } : { kind: 'mount', mount };
}

function mountFrom(text: string, environment: Environment, escape: string): RunMount | string {
  const written = writtenMount(text);
  if (written === undefined) return `--mount=${text} has a misplaced quote`;
  const values = new Map<string, string>();
  const unset: string[] = [];
  for (const [key, unexpanded] of written.fields) {
    const value = expandIn(environment, unexpanded, escape);
    if (value.kind === 'bad') return `--mount=${text}: ${value.message}`;
    if (key === 'readwrite') values.set('readonly', String(isFalse(value.value)));
    else values.set(key, value.value);
    unset.push(...value.unset);
  }
  const mount = mountOf(values, unset, environment);
  return mount === undefined ? `--mount=${text} has an unknown type or sharing` : { text, ...mount };
}

function mountOf(
  values: ReadonlyMap<string, string>,
  unset: readonly string[],
  { workdir }: Environment,
): Omit<RunMount, 'text'> | undefined {
  const get = (key: string): string => values.get(key) ?? '';
  const type = oneOf(get('type').toLowerCase() || 'bind', ['bind', 'cache', 'tmpfs', 'secret', 'ssh']);
  const sharing = oneOf(get('sharing').toLowerCase() || 'shared', ['shared', 'private', 'locked']);
  if (!type || !sharing) return undefined;
  const target = get('target');
  const readonly = values.has('readonly') ? !isFalse(get('readonly')) : type !== 'cache' && type !== 'tmpfs';
  const plain = {
    id: get('id'),
    from: get('from'),
    source: get('source'),
    permissions: { uid: get('uid'), gid: get('gid'), mode: get('mode') },
  };
  const absoluteTarget = posix.resolve('/', workdir, target);
  return { ...plain, type, target, absoluteTarget, sharing, readonly, env: values.get('env'), unset };
}

const isFalse = (value: string): boolean => ['0', 'f', 'false'].includes(value.toLowerCase());

function oneOf<T extends string>(value: string, allowed: readonly T[]): T | undefined {
  return allowed.find((candidate) => candidate === value);
}
