import type { Finding } from '../report/run-report.ts';

/** What was found in the build for one platform. */
interface PlatformFindings {
  /** `linux/arm64`. */
  readonly platform: string;
  readonly findings: readonly Finding[];
}

/**
 * The findings of a build for several platforms, each once. One that does not hold for all of them names those that it holds
 * for; one that ends the build for some of them is an error.
 */
export function findingsOfPlatforms(all: readonly PlatformFindings[]): readonly Finding[] {
  const platforms = new Set(all.map(({ platform }) => platform));
  const found = new Map<string, { readonly finding: Finding; readonly on: Set<string> }>();
  for (const { platform, findings } of all) {
    for (const finding of findings) {
      const { level: _level, ...text } = finding;
      const key = JSON.stringify(text);
      const known = found.get(key);
      const on = (known?.on ?? new Set()).add(platform);
      found.set(key, { finding: known?.finding.level === 'error' ? known.finding : finding, on });
    }
  }
  return [...found.values()].map(({ finding, on }) =>
    on.size === platforms.size ? finding : { ...finding, message: `For ${[...on].join(', ')}: ${finding.message}` },
  );
}
