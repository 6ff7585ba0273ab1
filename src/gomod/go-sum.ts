import { createHash } from 'node:crypto';
import type { LineProblem } from './go-mod.ts';

/** One line of a go.sum: the hash of a module's zip, or of its go.mod alone. */
export interface SumLine {
  readonly module: string;
  readonly version: string;
  readonly kind: 'zip' | 'mod';
  readonly hash: string;
}

/** Reads a go.sum or go.work.sum (https://go.dev/ref/mod#go-sum-files). A malformed line is left out and told. */
export function parseGoSum(text: string): {
  readonly lines: readonly SumLine[];
  readonly problems: readonly LineProblem[];
} {
  const lines: SumLine[] = [];
  const problems: LineProblem[] = [];
  for (const [index, content] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (content.trim() === '') continue;
    const [module, versionAndFile, hash, ...more] = content.trim().split(/\s+/);
    const problem = lineProblem(module, versionAndFile, hash, more);
    if (problem !== undefined) problems.push({ line: index + 1, message: problem });
    if (problem !== undefined || module === undefined || versionAndFile === undefined || hash === undefined) continue;
    const isMod = versionAndFile.endsWith('/go.mod');
    lines.push({
      module,
      version: isMod ? versionAndFile.slice(0, -'/go.mod'.length) : versionAndFile,
      kind: isMod ? 'mod' : 'zip',
      hash,
    });
  }
  return { lines, problems };
}

/**
 * sha256 (hex) of the lines, the same whatever their order, repetitions and line ends: what the modules' cache key is
 * made of.
 *
 * Lines with unknown hash algorithms count too, since they name content as well.
 */
export function sumHash(lines: readonly SumLine[]): string {
  const texts = lines.map(
    ({ module, version, kind, hash }) => `${module} ${version}${kind === 'mod' ? '/go.mod' : ''} ${hash}\n`,
  );
  const hash = createHash('sha256');
  for (const text of [...new Set(texts)].toSorted()) hash.update(text);
  return hash.digest('hex');
}

function lineProblem(
  module: string | undefined,
  version: string | undefined,
  hash: string | undefined,
  more: readonly string[],
): string | undefined {
  if (module !== undefined && /^[<>=|]{7}$/.test(module)) return 'a merge conflict is left in the file';
  if (module === undefined || version === undefined || hash === undefined || more.length > 0) {
    return 'a line holds a module, a version and a hash';
  }
  if (!isModulePath(module)) return 'the module path is not one that Go accepts';
  if (!/^v\d[0-9A-Za-z.+-]*(\/go\.mod)?$/.test(version)) return 'the version is not one that Go accepts';
  return /^h\d+:/.test(hash) ? undefined : 'the hash does not begin with `h1:`';
}

/**
 * The rules of golang.org/x/mod/module.CheckPath for an element: it neither begins nor ends with a dot, so the path
 * cannot lead out of a folder.
 */
function isModulePath(path: string): boolean {
  return path.split('/').every((element) => /^[\w~-](?:[\w.~-]*[\w~-])?$/.test(element));
}
