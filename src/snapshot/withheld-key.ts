import type { CacheKind } from '../config/cache-kind.ts';
import { type KeyPart, keyPrefix, scopeHash, shortHash } from './keys.ts';

/** A cache mount of one of the RUNs that a key is for; `run` is the RUN's number among these, from 0. */
interface NotedMount {
  readonly run: number;
  readonly cache: CacheKind;
}

/**
 * What the key begins with of an entry that says which added mounts RUNs have failed with. `texts` are all that these RUNs run, as far
 * as it is known: where one changes, nothing is known any more.
 */
export function withheldPrefix(scope: readonly KeyPart[], texts: readonly string[]): string {
  return `${keyPrefix}-withheld-${scopeHash(scope)}-${shortHash(JSON.stringify(texts))}-`;
}

/** The key of such an entry. It says all there is to say: the entry itself is empty. */
export function withheldKey(prefix: string, mounts: readonly NotedMount[]): string {
  return `${prefix}${[...new Set(mounts.map(({ run, cache }) => `${run}${letters[cache]}`))].toSorted().join('.')}`;
}

/** What such a key says; none where it is no such key. */
export function notedIn(prefix: string, key: string): readonly NotedMount[] {
  const text = key.startsWith(prefix) ? key.slice(prefix.length) : '';
  if (!/^\d{1,4}[mb](?:\.\d{1,4}[mb])*$/.test(text)) return [];
  return text.split('.').map((part) => ({
    run: Number(part.slice(0, -1)),
    cache: part.endsWith(letters.modules) ? 'modules' : 'build',
  }));
}

const letters: Readonly<Record<CacheKind, string>> = { modules: 'm', build: 'b' };
