import { compareGoVersions, toolchainVersion } from './go-version.ts';

/** What decides which Go runs (https://go.dev/doc/toolchain#select). */
interface ToolchainFacts {
  /** The `go` line of the go.work, or of the go.mod without one. */
  readonly go: string | undefined;
  /** The `toolchain` line of the same file. */
  readonly toolchain: string | undefined;
  /** The Go that is installed, `1.26.1`. */
  readonly installed: string;
  /** As in force; `undefined` when nothing sets it, and Go takes its own default. */
  readonly gotoolchain: string | undefined;
}

export type ToolchainNeed =
  /** The Go that is there is the one that runs. */
  | { readonly kind: 'fits' }
  /** It is, and the `toolchain` line, which names a newer one, counts for nothing. */
  | { readonly kind: 'ignored'; readonly toolchain: string }
  /** Another one is needed, and Go may not look for it: each command fails. */
  | { readonly kind: 'too-old'; readonly running: string }
  /** Go downloads `version` before it does anything. */
  | { readonly kind: 'downloads'; readonly version: string; readonly because: string }
  /** Go looks for `version` in PATH, and for nothing else. */
  | { readonly kind: 'from-path'; readonly version: string; readonly because: string }
  /** A Go that knows no toolchains: it may refuse the file, or fail at what it does not know. */
  | { readonly kind: 'before-toolchains' };

/** Go chooses among toolchains since this version. */
const firstToolchain = '1.21';
/** A file without a `go` line asks for no more. */
const noLine = '1.16';

/** Decides as cmd/go/internal/toolchain.Select does. */
export function toolchainNeed(facts: ToolchainFacts): ToolchainNeed {
  const { installed, gotoolchain = 'auto' } = facts;
  const go = facts.go ?? noLine;
  if (compareGoVersions(installed, firstToolchain) < 0)
    return compareGoVersions(go, installed) > 0 ? { kind: 'before-toolchains' } : { kind: 'fits' };
  const { least, mode: allowed } = settingOf(gotoolchain, installed);
  // `toolchain default` keeps Go from looking for another.
  const mode = facts.toolchain === 'default' ? 'none' : allowed;
  const isSwitching = compareGoVersions(least, installed) !== 0;
  const wanted = mode === 'none' ? undefined : wantedBeyond(facts, go, least);
  const version = wanted?.version ?? (isSwitching ? least : undefined);
  if (mode === 'none' && compareGoVersions(go, least) > 0) return { kind: 'too-old', running: least };
  if (version === undefined) {
    const named = mode === 'none' ? toolchainVersion(facts.toolchain ?? '') : undefined;
    const isNewer = named !== undefined && compareGoVersions(named, least) > 0;
    return isNewer ? { kind: 'ignored', toolchain: named } : { kind: 'fits' };
  }
  const because = wanted?.because ?? `GOTOOLCHAIN=${gotoolchain}`;
  return { kind: mode === 'path' ? 'from-path' : 'downloads', version, because };
}

/** The least version that GOTOOLCHAIN allows, and whether Go may look for a newer one. */
function settingOf(
  gotoolchain: string,
  installed: string,
): { readonly least: string; readonly mode: 'none' | 'auto' | 'path' } {
  if (gotoolchain === 'auto' || gotoolchain === 'path') return { least: installed, mode: gotoolchain };
  const [name = '', suffix] = gotoolchain.split('+');
  const least = name === 'local' ? installed : (toolchainVersion(name) ?? installed);
  return { least, mode: suffix === 'auto' || suffix === 'path' ? suffix : 'none' };
}

function wantedBeyond(
  { toolchain }: ToolchainFacts,
  go: string,
  least: string,
): { readonly version: string; readonly because: string } | undefined {
  const named = toolchainVersion(toolchain ?? '');
  const isNamed = named !== undefined && compareGoVersions(named, least) > 0;
  if (isNamed && compareGoVersions(go, named) <= 0) return { version: named, because: `toolchain ${toolchain}` };
  if (compareGoVersions(go, least) <= 0) return undefined;
  // Of a language version Go takes the first release.
  const isLanguage = /^1\.\d+$/.test(go) && compareGoVersions(go, firstToolchain) >= 0;
  return { version: isLanguage ? `${go}.0` : go, because: `go ${go}` };
}
