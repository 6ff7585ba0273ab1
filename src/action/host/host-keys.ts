import type { CacheKeys, KeyPart } from '../../snapshot/keys.ts';
import { buildKeys } from '../../snapshot/keys.ts';
import type { Asked } from '../request/analysis.ts';
import { refsOfStore } from '../services/refs-of-store.ts';
import type { HostGo } from './host-go.ts';

/**
 * The key of the snapshot of the runner's Go caches: as that of a build cache, whose trust holds for it, but with the runner in the place of
 * an image. `modules` are the keys of the image's modules.
 */
export function hostKeys(
  { facts, config }: Pick<Asked, 'facts' | 'config'>,
  go: HostGo,
  modules: CacheKeys,
): CacheKeys {
  const { scope, mode } = config.cache;
  const parts: readonly KeyPart[] = [
    { name: 'host', value: go.platform, reason: "the runner's own Go" },
    // Where sources and modules lie is part of what Go compiles.
    { name: 'folders', value: `${facts.workspace} ${go.moduleFolder}`, reason: 'the workspace and GOMODCACHE' },
    { name: 'cache', value: mode === 'modules' ? 'modules' : 'both', reason: 'which caches are kept' },
    ...(scope === undefined ? [] : [{ name: 'cache-scope', value: scope, reason: 'as the input says' }]),
  ];
  const keys = buildKeys({
    scope: parts,
    scopeName: undefined,
    goVersion: go.version,
    sumHash: modules.parts.find(({ name }) => name === 'go.sum')?.value ?? '',
    ...refsOfStore(facts, config),
  });
  // Each is whole, so none is laid over that of another ref: one at a time, the best first.
  return { ...keys, groups: keys.groups.flat().map((fallback) => [fallback]) };
}
