import { cacheNames } from '../cache-text.ts';
import { markdownCode } from '../markdown.ts';
import type { CacheReport, RunReport } from '../run-report.ts';
import { isLookupFailed } from './troubles.ts';

/** What a run after this one will find of each cache, and what makes it cold again; a list in Markdown. */
export function nextRun(report: RunReport, storeKind: 'github' | 'local' | 'registry' | undefined): string {
  const tried = report.caches.filter(
    ({ hit, restoredAgainInRun }) => hit !== 'off' || restoredAgainInRun !== undefined,
  );
  if (tried.length === 0) return '';
  return [
    '**The next run**',
    [
      ...tried.map((cache) => `- ${cacheNames[cache.kind]}: ${found(cache, report)}`),
      ...(tried.some(isStored) && storeKind === 'github'
        ? ['- GitHub deletes a snapshot that no run has read for seven days, and the oldest ones of a full repository.']
        : []),
    ].join('\n'),
  ].join('\n\n');
}

function isStored({ saved, matchedKey, unusedKey }: CacheReport): boolean {
  return saved !== null || matchedKey !== '' || unusedKey !== undefined;
}

function found(cache: CacheReport, report: RunReport): string {
  const { kind, saved, matchedKey, unusedKey, hit, restoredAgainInRun } = cache;
  if (restoredAgainInRun !== undefined)
    return `is not restored until run ${restoredAgainInRun}, or a run with another go.sum, because it cost more than it saved in the last three runs. With ${markdownCode('cache: all')} every run restores it.`;
  if (saved !== null) {
    const what = report.result === 'failure' ? 'what this failed build has made' : 'what this run has saved';
    return `finds ${what}, ${markdownCode(saved.key)}. ${limits[kind]}`;
  }
  if (matchedKey !== '')
    return `finds the same snapshot as this run, ${markdownCode(matchedKey)}.${hit === 'exact' ? ` ${limits[kind]}` : ''}`;
  if (unusedKey !== undefined) return `finds the snapshot that this run did not use, ${markdownCode(unusedKey)}.`;
  if (isLookupFailed(cache, report))
    return 'finds the last snapshot of an earlier run, if there is one, as soon as the store answers again.';
  return 'finds nothing from this run, and starts cold unless another run saves first.';
}

/** What a snapshot is not exact for (docs/caching.md, how it is keyed). */
const limits: Readonly<Record<CacheReport['kind'], string>> = {
  modules: 'A changed go.sum starts from these modules and downloads the rest.',
  build:
    'A changed go.sum starts from it too. It is cold with another Go version, target, platform or path of the Dockerfile.',
};
