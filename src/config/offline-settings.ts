import type { GoSettings } from './go-settings.ts';

/**
 * Go's settings for a build that gets no module from the network. `stageFlags` are the values of GOFLAGS that the go commands
 * find in their stages. Where these differ nothing is joined to them: each stays as it is, and -mod=readonly is Go's default.
 */
export function offlineSettings(
  settings: GoSettings,
  { stageFlags, vendored }: { readonly stageFlags: readonly string[]; readonly vendored: boolean },
): GoSettings {
  const distinct = [...new Set(stageFlags)];
  const flags = settings.goflags ?? (distinct.length > 1 ? undefined : (distinct[0] ?? ''));
  // With vendored modules -mod=vendor is the default.
  const goflags = flags === undefined || vendored ? settings.goflags : readonlyFlags(flags);
  return { ...settings, goproxy: 'off', autoProxies: undefined, isPreset: false, goflags };
}

function readonlyFlags(flags: string): string {
  const others = flags.split(/\s+/).filter((flag) => flag !== '' && !/^-{1,2}mod=/.test(flag));
  // A flag in quotes may hold blanks: then all stays as it is, and the last -mod counts.
  const kept = /["']/.test(flags) ? [flags.trim()] : others;
  return [...kept, '-mod=readonly'].join(' ');
}
