import { allRules } from './rules/failure-rules.ts';
import type { Rule } from './rules/rule.ts';

/** Why modules could not be downloaded. `network`: another try may succeed; `final`: it would end the same way. */
export interface FetchFault {
  readonly kind: 'network' | 'final';
  /** What the user can do. */
  readonly advice: string;
}

/**
 * What go, git and ssh say, by the kind of fault. The first rule that matches counts, and a final one before any of the
 * network: one module that is not there fails the whole download, however often the others are tried.
 */
const fetchRules: readonly (Rule & { readonly fetch: FetchFault['kind'] })[] = (['final', 'network'] as const).flatMap(
  (fetch) => allRules.filter((rule) => rule.fetch === fetch).map((rule) => ({ ...rule, fetch })),
);

/** How messages of a failed download are to be taken; `unknown` where no rule knows them, and then nothing is tried again. */
export function classifyFault(
  messages: string,
): (FetchFault & { readonly line: string }) | { readonly kind: 'unknown'; readonly line: string } {
  const lines = messages.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('go: downloading '));
  for (const { fetch, pattern, remedy } of fetchRules) {
    const line = lines.find((each) => new RegExp(pattern, 'i').test(each));
    if (line !== undefined) return { kind: fetch, advice: remedy, line };
  }
  return { kind: 'unknown', line: lines[0] ?? '' };
}

/** One pattern for `grep -E -i` that finds every fault of a kind. */
export function faultPattern(kind: FetchFault['kind']): string {
  return fetchRules
    .filter(({ fetch }) => fetch === kind)
    .map(({ pattern }) => pattern)
    .join('|');
}
