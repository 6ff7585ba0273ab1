import type { CacheKind } from '../../config/cache-kind.ts';
import { asksForOthers } from '../../dockerfile/commands/module-settings.ts';
import type { FoundModules } from '../../gomod/find-modules.ts';
import type { ReadBuild } from '../request/read-build.ts';

/** The caches that a build can gain from: where nothing is downloaded, it needs no module cache. */
export function neededCaches(modules: FoundModules, { platforms: [first] }: ReadBuild): readonly CacheKind[] {
  const isNeedless = modules.vendored || (modules.kind === 'modules' && modules.restore.kind === 'needless');
  return isNeedless && !asksForOthers(first) ? ['build'] : ['modules', 'build'];
}
