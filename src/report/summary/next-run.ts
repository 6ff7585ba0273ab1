import { cacheNames } from '../cache-text.ts';
import { markdownCode } from '../markdown.ts';
import type { CacheReport, RunReport } from '../run-report.ts';

/** What a run after this one will find of each cache, and what makes it cold again; a list in Markdown. */
export function nextRun({ caches, result }: RunReport, storeKind: 'github' | 'local' | 'registry' | undefined): string {
  const tried = caches.filter(({ hit }) => hit !== 'off');
  if (tried.length === 0) return '';
  const isStored = tried.some(({ saved, matchedKey }) => saved !== null || matchedKey !== '');
  return [
    '**The next run**',
    [
      ...tried.map((cache) => `- ${cacheNames[cache.kind]}: ${found(cache, result)}`),
      ...(isStored && storeKind === 'github'
        ? ['- GitHub deletes a snapshot that no run has read for seven days, and the oldest ones of a full repository.']
        : []),
    ].join('\n'),
  ].join('\n\n');
}

function found(cache: CacheReport, result: RunReport['result']): string {
  const { kind, saved, matchedKey, hit } = cache;
  if (saved !== null) {
    const what = result === 'failure' ? 'what this failed build has made' : 'what this run has saved';
    return `finds ${what}, ${markdownCode(saved.key)}. ${limits[kind]}`;
  }
  if (matchedKey !== '')
    return `finds the same snapshot as this run, ${markdownCode(matchedKey)}.${hit === 'exact' ? ` ${limits[kind]}` : ''}`;
  return 'finds nothing from this run, and starts cold unless another run saves first.';
}

/** What a snapshot is not exact for (docs/caching.md, how it is keyed). */
const limits: Readonly<Record<CacheReport['kind'], string>> = {
  modules: 'A changed go.sum starts from these modules and downloads the rest.',
  build:
    'A changed go.sum starts from it too. It is cold with another Go version, target, platform or path of the Dockerfile.',
};
