import type { CacheKind } from '../config/cache-kind.ts';
import type { OutputName } from '../config/inputs/outputs.ts';
import type { CacheReport, RunReport } from './run-report.ts';

/** What buildx tells of the image; empty text where it tells nothing, as after a failed build. */
interface BuildOutputs {
  readonly imageid: string;
  readonly digest: string;
  readonly metadata: string;
}

/**
 * The outputs of a run, all of them, also of a failed one. A cache that is `off` did not match: whoever skips a step on
 * `cache-hit` counts on the content of both.
 */
export function outputsFrom(
  report: RunReport,
  build: BuildOutputs,
  reportPath: string,
): Readonly<Record<OutputName, string>> {
  const modules = cacheOf(report, 'modules');
  const compiled = cacheOf(report, 'build');
  return {
    imageid: build.imageid,
    digest: build.digest,
    metadata: build.metadata,
    'cache-hit': String(modules?.hit === 'exact' && compiled?.hit === 'exact'),
    'modules-cache': modules?.hit ?? 'off',
    'build-cache': compiled?.hit ?? 'off',
    'modules-cache-primary-key': modules?.primaryKey ?? '',
    'modules-cache-matched-key': modules?.matchedKey ?? '',
    'build-cache-primary-key': compiled?.primaryKey ?? '',
    'build-cache-matched-key': compiled?.matchedKey ?? '',
    report: reportPath,
  };
}

function cacheOf(report: RunReport, kind: CacheKind): CacheReport | undefined {
  return report.caches.find((cache) => cache.kind === kind);
}
