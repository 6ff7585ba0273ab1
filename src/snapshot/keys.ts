import { createHash } from 'node:crypto';
import type { CacheKind } from '../config/cache-kind.ts';
import type { ModuleSet } from './module-set.ts';
import { setPart } from './module-set.ts';

/** One part of a key, with its value and why it is what it is. */
export interface KeyPart {
  readonly name: string;
  readonly value: string;
  readonly reason: string;
  /** What the value is the hash of, where that is more than a reason can tell. */
  readonly parts?: readonly Omit<KeyPart, 'parts'>[];
}

/** The keys of one cache of one run. */
export interface CacheKeys {
  readonly kind: CacheKind;
  readonly parts: readonly KeyPart[];
  /** Everything of this run's key before the run id. A snapshot that begins with it is an exact one. */
  readonly primary: string;
  /**
   * The same for a snapshot that lacks what a whole build needs, since the build failed: it must not hide one that has it.
   * Equal to `primary` for the modules: whether all of them are there is asked of Go.
   */
  readonly incomplete: string;
  /** What the keys begin with of all snapshots that may take the place of each other, whatever their go.sum. */
  readonly family: string;
  /**
   * Prefixes to look for, group by group. Within a group the store's own order holds; a later group is asked only when an
   * earlier one has nothing. The first group is the exact one.
   */
  readonly groups: readonly (readonly Fallback[])[];
  /** Build cache: what the keys of the same scope begin with, whatever Go compiled them. */
  readonly anyGo?: string;
}

interface Fallback {
  readonly prefix: string;
  readonly reason: string;
}

/** The first part of every key; its number changes with the format of what is stored. */
export const keyPrefix = 'cached-go-docker-build-1';

/** Follows the go.sum hash in the key of an incomplete snapshot. No hash has this letter. */
export const incompleteMark = 'i';

/**
 * The key of the modules: what go.sum names, whatever image, branch or platform it is for. `sumHash` is hex. Which files they are comes first, so
 * that in a repository of several a changed go.sum finds its own modules as they were, and not those of another. `owner` names the
 * repository where the store may hold entries of others; empty where it does not.
 */
export function modulesKeys(sumHash: string, sumFiles: readonly string[], owner = ''): CacheKeys {
  const hash = sumHash.slice(0, 16);
  const all = `${keyPrefix}-modules-${owner === '' ? '' : `${shortHash(owner)}-`}`;
  const files = shortHash(sumFiles.toSorted().join('\n'));
  const family = `${all}${files}-`;
  const primary = `${family}${hash}-`;
  return {
    kind: 'modules',
    parts: [
      { name: 'prefix', value: keyPrefix, reason: 'the format of the snapshots' },
      { name: 'kind', value: 'modules', reason: 'module archives (GOMODCACHE)' },
      ...(owner === '' ? [] : [{ name: 'repository', value: shortHash(owner), reason: owner.trim() }]),
      { name: 'files', value: files, reason: 'which go.sum files count' },
      { name: 'go.sum', value: hash, reason: `the lines of ${sumFiles.join(', ')}, in any order` },
    ],
    primary,
    incomplete: primary,
    family,
    groups: [
      [{ prefix: primary, reason: 'the same go.sum' }],
      [{ prefix: family, reason: 'the newest modules of the same files, with other lines' }],
      [{ prefix: all, reason: 'the newest modules of other files' }],
    ],
  };
}

interface BuildKeyFacts {
  /** Everything that makes the compiled entries differ, with the reason; only what is given is part of the scope. */
  readonly scope: readonly KeyPart[];
  /** Overrides the scope. */
  readonly scopeName: string | undefined;
  /** Go's version in the image, or the image's reference when that is unknown. */
  readonly goVersion: string;
  readonly sumHash: string;
  readonly ref: string;
  /** Other refs whose snapshots may be read, the nearest first, with the reason. */
  readonly readableRefs: readonly { readonly ref: string; readonly reason: string }[];
}

/** The key of the build cache. The writing ref is a part of it, so that each ref can be asked for by itself. */
export function buildKeys(facts: BuildKeyFacts): CacheKeys {
  const scope = facts.scopeName === undefined ? scopeHash(facts.scope) : shortHash(`cache-scope ${facts.scopeName}`);
  const goVersion = plain(facts.goVersion);
  const sum = facts.sumHash.slice(0, 16);
  const anyGo = `${keyPrefix}-build-${scope}-`;
  const beforeRef = `${anyGo}${goVersion}-`;
  const refs = [{ ref: facts.ref, reason: 'this ref' }, ...facts.readableRefs.filter(({ ref }) => ref !== facts.ref)];
  const prefixOf = (ref: string): string => `${beforeRef}${shortHash(ref)}-`;
  const group = (ending: string, what: string): readonly Fallback[] =>
    refs.map(({ ref, reason }) => ({ prefix: `${prefixOf(ref)}${ending}`, reason: `${what}, ${reason}` }));
  return {
    kind: 'build',
    parts: [
      { name: 'prefix', value: keyPrefix, reason: 'the format of the snapshots' },
      { name: 'kind', value: 'build', reason: 'compiled packages (GOCACHE)' },
      facts.scopeName === undefined
        ? { name: 'scope', value: scope, reason: 'what is built, made from', parts: facts.scope }
        : { name: 'scope', value: scope, reason: `cache-scope: ${facts.scopeName}` },
      { name: 'go', value: goVersion, reason: 'Go in the base image' },
      { name: 'ref', value: shortHash(facts.ref), reason: facts.ref },
      { name: 'go.sum', value: sum, reason: 'the modules that are compiled' },
    ],
    primary: `${prefixOf(facts.ref)}${sum}-`,
    incomplete: `${prefixOf(facts.ref)}${sum}${incompleteMark}-`,
    family: prefixOf(facts.ref),
    groups: [
      group(`${sum}-`, 'the same go.sum'),
      group(`${sum}${incompleteMark}-`, 'the same go.sum, of a build that failed'),
      group('', 'another go.sum'),
    ],
    anyGo,
  };
}

/** What is to be saved. */
interface SavedContent {
  /** Whether it has what a whole build needs. */
  readonly complete: boolean;
  /** Of its newest layer. */
  readonly digest: string;
  /** The modules that it has; absent for the build cache, and where they were not told. */
  readonly modules?: ModuleSet;
}

/** The key to save under: no two runs, attempts or contents meet, nor do two sets of modules. */
export function savingKey(
  keys: CacheKeys,
  run: { readonly id: string; readonly attempt: string },
  { complete, digest, modules }: SavedContent,
): string {
  const content = modules === undefined ? digest.replace(/^sha256:/, '').slice(0, 12) : setPart(modules);
  return `${complete ? keys.primary : keys.incomplete}${plain(run.id)}-${plain(run.attempt)}-${content}`;
}

/** Whether a snapshot is of the same go.sum as this run, whatever ref wrote it. */
export function isOfSameSum(keys: CacheKeys, key: string): boolean {
  const sum = keys.parts.find(({ name }) => name === 'go.sum')?.value ?? '';
  return sum !== '' && key.includes(`-${sum}`);
}

/** What the keys of snapshots begin with that make one needless: of the same inputs, and complete if it is; the best first. */
export function rivalsOf(keys: CacheKeys, complete: boolean): readonly string[] {
  return complete ? [keys.primary] : [...new Set([keys.primary, keys.incomplete])];
}

/** Go as the key of a snapshot names it, where that is another than this run's. */
export function otherGoIn({ anyGo, parts }: CacheKeys, key: string): string | undefined {
  if (anyGo === undefined || !key.startsWith(anyGo)) return undefined;
  const [go = ''] = key.slice(anyGo.length).split('-');
  const own = parts.find(({ name }) => name === 'go')?.value;
  return go === own || !/^[\w.]{1,64}$/.test(go) ? undefined : go;
}

/** Whether a key is that of a complete snapshot of the same go.sum, whichever ref wrote it. */
export function isCompleteKey(keys: CacheKeys, key: string): boolean {
  return keys.groups[0]?.some(({ prefix }) => key.startsWith(prefix)) ?? false;
}

/** Whether a key is that of an incomplete snapshot of this run's own. */
export function isIncompleteKey(keys: CacheKeys, key: string): boolean {
  return keys.incomplete !== keys.primary && key.startsWith(keys.incomplete);
}

/** What a scope is called in keys, whatever the order of its parts. */
export function scopeHash(scope: readonly KeyPart[]): string {
  return shortHash(
    JSON.stringify(scope.map(({ name, value }) => [name, value]).toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))),
  );
}

/** The hash of a text as it stands in keys. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** Keys have no commas or spaces, and `-` parts them. */
function plain(text: string): string {
  return text.replaceAll(/[^\w.]/g, '_').slice(0, 64);
}
