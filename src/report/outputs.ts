import type { CacheKind, CacheReport, RunReport } from './run-report.ts';

/** The action's outputs with their documentation; action.yml and the docs are compared with this table. */
export const outputTexts = {
  imageid: 'Image id.',
  digest: 'Image digest.',
  metadata: 'Build result metadata, as JSON.',
  'cache-hit': '`true` when both caches matched exactly, else `false`.',
  'modules-cache': 'How the module cache was restored: `exact`, `partial`, `miss` or `off`.',
  'build-cache': 'How the build cache was restored: `exact`, `partial`, `miss` or `off`.',
  'modules-cache-primary-key': 'Key that the module cache was looked up with.',
  'modules-cache-matched-key': 'Key of the restored module cache; empty when there was none.',
  'build-cache-primary-key': 'Key that the build cache was looked up with.',
  'build-cache-matched-key': 'Key of the restored build cache; empty when there was none.',
  report: 'Path of the report of the run (JSON).',
} as const;

export type OutputName = keyof typeof outputTexts;

/** What buildx tells of the image; empty text where it tells nothing, as after a failed build. */
export interface BuildOutputs {
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
