import path from 'node:path';
import type { Checkout } from '../platform/checkout.ts';

/** Folders that never hold a module of the image's own. */
export const foldersWithoutModules: ReadonlySet<string> = new Set(['node_modules', 'vendor', '.git', 'testdata']);

const deepest = 16;

export function isGlob(text: string): boolean {
  return /[*?[]/.test(text);
}

/**
 * Existing paths below `base` that match, absolute and sorted. `**` stands for any number of folders; `*` and `?` do
 * not match a slash.
 */
export async function expandGlob(files: Checkout, base: string, pattern: string): Promise<readonly string[]> {
  const segments = path
    .normalize(pattern)
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.');
  const root = path.isAbsolute(pattern) ? '/' : base;
  return [...new Set(await matches(files, root, segments, deepest))].toSorted();
}

/** Whether a path matches, without a look at the disk; both relative to the same folder. */
export function matchesGlob(pattern: string, candidate: string): boolean {
  return segmentsMatch(pattern.split('/'), candidate.split('/'));
}

async function matches(
  files: Checkout,
  folder: string,
  segments: readonly string[],
  depth: number,
): Promise<readonly string[]> {
  const [segment, ...rest] = segments;
  if (segment === undefined) return [folder];
  if (depth === 0) return [];
  if (segment === '**') {
    const deeper = await Promise.all(
      (await subfolders(files, folder)).map((sub) => matches(files, sub, segments, depth - 1)),
    );
    return [...(await matches(files, folder, rest, depth)), ...deeper.flat()];
  }
  if (!isGlob(segment)) {
    const found = path.join(folder, segment);
    return (await files.kindOf(found)) === 'absent' ? [] : matches(files, found, rest, depth - 1);
  }
  const names = (await files.list(folder)).filter((name) => segmentExpression(segment).test(name));
  const found = await Promise.all(names.map((name) => matches(files, path.join(folder, name), rest, depth - 1)));
  return found.flat();
}

/** The folders in a folder, without those that never hold a module. */
export async function subfolders(files: Checkout, folder: string): Promise<readonly string[]> {
  const names = (await files.subfolders(folder)).filter((name) => !foldersWithoutModules.has(name));
  return names.map((name) => path.join(folder, name));
}

function segmentsMatch(patterns: readonly string[], segments: readonly string[]): boolean {
  const [pattern, ...patternsAfter] = patterns;
  if (pattern === undefined) return segments.length === 0;
  if (pattern === '**')
    return (
      segments.some((_, index) => segmentsMatch(patternsAfter, segments.slice(index))) ||
      segmentsMatch(patternsAfter, [])
    );
  const [segment, ...segmentsAfter] = segments;
  return (
    segment !== undefined && segmentExpression(pattern).test(segment) && segmentsMatch(patternsAfter, segmentsAfter)
  );
}

function segmentExpression(segment: string): RegExp {
  const source = segment.replaceAll(/\[[!^]?[^\]]+\]|[*?]|[\\^$.+()[\]{}|]/g, (token) => {
    if (token === '*') return '[^/]*';
    if (token === '?') return '[^/]';
    if (token.length === 1) return `\\${token}`;
    const set = token.replace(/^\[!/, '[^').replaceAll('\\', '\\\\');
    return isSet(set) ? set : token.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  });
  return new RegExp(`^${source}$`);
}

/** A range that runs backwards, as in `[z-a]`, makes no set: it stands for its own letters. */
function isSet(source: string): boolean {
  try {
    return new RegExp(source).source !== '';
  } catch {
    return false;
  }
}
