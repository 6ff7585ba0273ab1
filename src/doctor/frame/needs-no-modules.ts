import type { FoundModules } from '../../gomod/find-modules.ts';

/** Nothing is downloaded for a module that requires no other. */
export function needsNoModules(found: FoundModules): boolean {
  return found.kind === 'modules' && found.modules.every(({ goMod }) => goMod.require.length === 0);
}
