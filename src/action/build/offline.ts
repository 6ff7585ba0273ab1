import { downloadsModules } from '../../dockerfile/cut/cut-stage.ts';
import { moduleOf } from '../../gomod/archive-paths.ts';
import { count } from '../../text/units.ts';
import type { Analysis } from '../request/analysis.ts';
import { planOf } from '../request/analysis.ts';
import type { PreparedCache } from '../caches/cache-run.ts';
import { injectedOf, unpreparedNodes } from '../caches/cache-run.ts';

const shownModules = 20;
const howToFetch =
  'Run the same step once with `fetch: only` in place of `offline: true`, where there is a network: it fills the cache and builds nothing.';

/**
 * Why an offline build cannot succeed with the modules that its mounts have; empty when it may. Go has been asked without a
 * network when these were put in. A Dockerfile that never runs `go mod download` may need less than go.sum names: then a snapshot
 * of a whole build with the same go.sum is enough, and what is lacking all the same the RUN tells.
 */
export function offlineProblem(
  { asked, serving, toBuild }: Pick<Analysis, 'asked' | 'serving' | 'toBuild'>,
  runs: readonly PreparedCache[],
): string {
  if (!asked.config.fetch.offline) return '';
  const plan = planOf(serving.caches, 'modules');
  // Vendored, or kept in a way that is the user's own business.
  if (plan?.kind !== 'served') return '';
  if (plan.dropped) return `With \`no-cache\` BuildKit empties the cache mounts, so an offline build has no modules.`;
  const run = runs.find(({ kind }) => kind === 'modules');
  if (run === undefined || run.lookup.kind === 'adopted' || run.standing.hit === 'exact') return '';
  const injected = injectedOf(run);
  const lost = unpreparedNodes(run);
  if (injected !== undefined && lost.length > 0)
    return `The build is offline, and ${lost.join(' and ')} of its builder may lack modules, because nothing could be injected there.`;
  if (injected?.verdict === 'exact') return '';
  const downloads = toBuild.goStages.some(({ goRuns }) => goRuns.some(downloadsModules));
  const { matchedKey } = run.standing;
  const isWhole = matchedKey !== '' && matchedKey.startsWith(plan.keys.primary);
  if (injected?.verdict === 'partial' && !downloads && isWhole) return '';
  const missing = (injected?.missing ?? []).map(moduleOf);
  if (missing.length === 0) {
    const why = injected?.reason || run.standing.reason;
    return `The build is offline, and the modules in its mounts are not complete${why === '' ? '' : ` (${why})`}. ${howToFetch}`;
  }
  const more = missing.length > shownModules ? ` and ${missing.length - shownModules} more` : '';
  const list = missing.slice(0, shownModules).join(', ');
  return `The build is offline, and ${count(missing.length, 'module is', 'modules are')} missing: ${list}${more}. ${howToFetch}`;
}
