import type { PrefixGroups } from '../store/store.ts';

/** What the store asks of its child process, as one line of JSON on the child's standard input. */
export type WorkerRequest =
  | { readonly kind: 'find'; readonly groups: PrefixGroups }
  | { readonly kind: 'restore'; readonly groups: PrefixGroups; readonly timeoutMs: number }
  | { readonly kind: 'save'; readonly key: string };

/**
 * What the child answers, as one line of JSON on its file descriptor 3. The library's own words come on its
 * standard output.
 */
export type WorkerAnswer =
  | { readonly kind: 'found'; readonly key: string }
  /** No such entry, or trouble that the library only printed. */
  | { readonly kind: 'none' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'exists' }
  /** Not saved, and the library only printed why. */
  | { readonly kind: 'not-saved' }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * The folder name that every archive holds. Constant and relative: it is part of what the service compares on a
 * lookup.
 */
export const archivedFolder = 'snapshot';

/** The file descriptor of the child's answer. */
export const answerDescriptor = 3;

/** Reads a request; throws when it is none. */
export function parseWorkerRequest(text: string): WorkerRequest {
  const value = parseRecord(text);
  const { kind, groups, timeoutMs, key } = value;
  if (kind === 'find' && isGroups(groups)) return { kind, groups };
  if (kind === 'restore' && isGroups(groups) && typeof timeoutMs === 'number') return { kind, groups, timeoutMs };
  if (kind === 'save' && typeof key === 'string') return { kind, key };
  throw new Error('not a request of the store');
}

/** Reads an answer; `undefined` when it is none, for example because the child died in the middle of it. */
export function parseWorkerAnswer(text: string): WorkerAnswer | undefined {
  try {
    const { kind, key, reason } = parseRecord(text);
    if (kind === 'found' && typeof key === 'string') return { kind, key };
    if (kind === 'failed' && typeof reason === 'string') return { kind, reason };
    if (kind === 'none' || kind === 'saved' || kind === 'exists' || kind === 'not-saved') return { kind };
    return undefined;
  } catch {
    return undefined;
  }
}

function parseRecord(text: string): {
  readonly [name in 'kind' | 'groups' | 'timeoutMs' | 'key' | 'reason']?: unknown;
} {
  const value: unknown = JSON.parse(text);
  return typeof value === 'object' && value !== null ? value : {};
}

function isGroups(value: unknown): value is PrefixGroups {
  return Array.isArray(value) && value.every(isStrings);
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
