import type { PhaseReport } from '../../report/run-report.ts';
import { Degraded } from './errors.ts';

/**
 * With CACHED_GO_DOCKER_BUILD_STRICT=1, throws `Degraded` when a phase could not do its work. For tests of this action: on
 * anybody else's machine trouble with a cache must not fail a build.
 */
export function failIfStrict(env: Readonly<Record<string, string | undefined>>, phases: readonly PhaseReport[]): void {
  if (env['CACHED_GO_DOCKER_BUILD_STRICT'] !== '1') return;
  const degraded = phases.filter(({ outcome }) => outcome === 'degraded');
  if (degraded.length === 0) return;
  throw new Degraded(`Not everything worked: ${degraded.map(({ name, reason }) => `${name}: ${reason}`).join('; ')}`);
}
