import type { BuiltCommit } from '../../config/run/built-commit.ts';
import type { Config } from '../../config/config.ts';
import type { RunFacts } from '../../config/run/run-facts.ts';
import type { Isolation } from '../../trust/isolation.ts';
import { builderLife, isolatedBuild, isolationOf } from '../../trust/isolation.ts';
import { isRelease } from '../../trust/run-kind.ts';
import { trustDomain } from '../../trust/trust.ts';
import type { Request } from '../request/read-request.ts';
import { placeOf } from '../services/builder-place.ts';
import type { Services } from '../services/services.ts';

/** The configuration with what keeps the run's cache mounts and layers apart, where it must not meet those of others. */
export function isolated(
  services: Pick<Services, 'run'>,
  { facts, config, builder, isOwnBuilder }: Request,
  commit: BuiltCommit,
): { readonly config: Config; readonly isolation: Isolation; readonly isClean: boolean } {
  const life = builderLife(facts, { ...placeOf(builder), isOwn: isOwnBuilder });
  const isClean = isCleanBuild(facts, config);
  const domain = trustDomain(facts, commit);
  const {
    run: { folder, nonce },
  } = services;
  const isolation = isolationOf(facts, { domain, life, isClean, folder, nonce });
  const build = isolatedBuild(config.build, isolation, services.run.env);
  // Layers that others made must not come in, and layers that nobody else can take must not replace theirs.
  const layers = isClean ? { cacheFrom: [], cacheTo: [] } : {};
  return { config: { ...config, build: { ...build, ...layers } }, isolation, isClean };
}

/** Whether a build may take nothing that another run has made. */
export function isCleanBuild(facts: RunFacts, { cleanBuild }: Pick<Config, 'cleanBuild'>): boolean {
  return cleanBuild === 'on' || (cleanBuild === 'auto' && isRelease(facts));
}
