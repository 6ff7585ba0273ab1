import path from 'node:path';
import { withoutSlashes } from './build-files.ts';
import { globMatcher } from './globs.ts';

/**
 * What a .dockerignore keeps out of a build, by paths relative to the context. As BuildKit reads it: the last pattern that
 * matches a path or a folder above it counts, `!` lets in again, and patterns begin at the root of the context
 * (github.com/moby/patternmatcher).
 */
export function ignoredBy(text: string): (file: string) => boolean {
  const patterns = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => patternFrom(line.trim()));
  const known = new Map<string, boolean>();
  return (file) => {
    const before = known.get(file);
    if (before !== undefined) return before;
    const segments = file.split('/');
    const paths = segments.map((_, index) => segments.slice(0, index + 1).join('/'));
    const last = patterns.findLast(({ matches }) => paths.some((candidate) => matches(candidate)));
    known.set(file, last?.ignores ?? false);
    return last?.ignores ?? false;
  };
}

interface IgnorePattern {
  readonly matches: (path: string) => boolean;
  readonly ignores: boolean;
}

function patternFrom(line: string): readonly IgnorePattern[] {
  const ignores = !line.startsWith('!');
  const written = (ignores ? line : line.slice(1)).trim();
  const pattern = withoutSlashes(path.posix.normalize(written));
  if (written === '' || pattern === '' || pattern === '.') return [];
  // Within a word, `**` goes over slashes too.
  return [{ matches: globMatcher(pattern.replaceAll(/\*\*(?=[^/])/g, '**/*')), ignores }];
}
