import type { SumLine } from './go-sum.ts';

/** Go's toolchains come as modules, but go.sum cannot vouch for them: they are never kept. */
const toolchainModule = 'golang.org/toolchain';

/**
 * The files below `cache/download/` of GOMODCACHE that the lines vouch for: zip, mod and info. An info file is in no
 * hash; it only tells version
 * and time, and `go mod download` asks the network for it when it is not there.
 */
export function archivePaths(lines: readonly SumLine[]): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const { module, version, kind } of lines) {
    if (module === toolchainModule) continue;
    const stem = `${escaped(module)}/@v/${escaped(version)}`;
    paths.add(`${stem}.info`);
    paths.add(kind === 'zip' ? `${stem}.zip` : `${stem}.mod`);
  }
  return paths;
}

/** Case-escaped as in the module cache: `BurntSushi` becomes `!burnt!sushi` (golang.org/x/mod/module.EscapePath). */
export function escaped(pathOrVersion: string): string {
  return pathOrVersion.replaceAll(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}

/** `module@version` of a path below `cache/download/`. */
export function moduleOf(archivePath: string): string {
  const plain = archivePath.replaceAll(/!([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return plain.replace(/\/@v\/(.*)\.(?:zip|mod|info)$/, '@$1');
}
