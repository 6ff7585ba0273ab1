import path from 'node:path';
import type { Checkout } from '../platform/checkout.ts';

/** Folders that never hold a module of the image's own. */
const foldersWithoutModules: ReadonlySet<string> = new Set(['node_modules', 'vendor', '.git', 'testdata']);

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
    .filter((segment) => segment !== '' && segment !== '.')
    // Several `**` in a row are as one.
    .filter((segment, index, all) => segment !== '**' || all[index - 1] !== '**');
  // No path is looked for that is as deep.
  if (segments.filter((segment) => segment !== '**').length > deepest) return [];
  const root = path.isAbsolute(pattern) ? '/' : base;
  return [...new Set(await matches({ files, seen: new Set() }, root, segments, deepest))].toSorted();
}

/** Whether paths match a pattern, without a look at the disk; both relative to the same folder. */
export function globMatcher(pattern: string): (candidate: string) => boolean {
  const segments = pattern.split('/').map((segment) => (segment === '**' ? 'any' : partsOf(segment)));
  return (candidate) => segmentsMatch(segments, candidate.split('/'));
}

/** The same for one path. */
export function matchesGlob(pattern: string, candidate: string): boolean {
  return globMatcher(pattern)(candidate);
}

interface Walk {
  readonly files: Checkout;
  /** Folders with how many segments were left to match in them: another way to the same finds nothing new. */
  readonly seen: Set<string>;
}

async function matches(
  walk: Walk,
  folder: string,
  segments: readonly string[],
  depth: number,
): Promise<readonly string[]> {
  const [segment, ...rest] = segments;
  if (segment === undefined) return [folder];
  const place = `${segments.length} ${folder}`;
  if (depth === 0 || walk.seen.has(place)) return [];
  walk.seen.add(place);
  const { files } = walk;
  if (segment === '**') {
    const deeper = await Promise.all(
      (await subfolders(files, folder)).map((sub) => matches(walk, sub, segments, depth - 1)),
    );
    return [...(await matches(walk, folder, rest, depth)), ...deeper.flat()];
  }
  if (!isGlob(segment)) {
    const found = path.join(folder, segment);
    return (await files.kindOf(found)) === 'absent' ? [] : matches(walk, found, rest, depth - 1);
  }
  const parts = partsOf(segment);
  // A link to a folder is found, and not walked into: it may lead back.
  const all = rest.length === 0 ? await files.list(folder) : await files.subfolders(folder);
  const names = all.filter((name) => segmentMatches(parts, name));
  const found = await Promise.all(names.map((name) => matches(walk, path.join(folder, name), rest, depth - 1)));
  return found.flat();
}

/** The folders in a folder, without those that never hold a module. */
export async function subfolders(files: Checkout, folder: string): Promise<readonly string[]> {
  const names = (await files.subfolders(folder)).filter((name) => !foldersWithoutModules.has(name));
  return names.map((name) => path.join(folder, name));
}

/**
 * Whether the segments of a path match those of a pattern. Of all `**` only the last that was met can have to take more: so it
 * takes at most as many steps as there are pairs of segments, however many stars there are.
 */
function segmentsMatch(patterns: readonly ('any' | readonly Part[])[], segments: readonly string[]): boolean {
  return wildcardMatch(patterns.length, segments.length, {
    isAny: (pattern) => patterns[pattern] === 'any',
    isOne: (pattern, segment) => {
      const parts = patterns[pattern] ?? 'any';
      return parts !== 'any' && segmentMatches(parts, segments[segment] ?? '');
    },
  });
}

/** Whether a name matches a pattern of `*`, `?` and sets. */
function segmentMatches(parts: readonly Part[], name: string): boolean {
  const letters = [...name];
  return wildcardMatch(parts.length, letters.length, {
    isAny: (part) => parts[part]?.kind === 'any',
    isOne: (part, letter) => partMatches(parts[part], letters[letter] ?? ''),
  });
}

interface Wildcards {
  /** Whether the part of the pattern stands for any number of items. */
  readonly isAny: (part: number) => boolean;
  /** Whether it stands for this one. */
  readonly isOne: (part: number, item: number) => boolean;
  /** An item that no such part may take, and that as many parts stand for as there are of it. */
  readonly isLimit?: (item: number) => boolean;
}

/** Whether so many parts of a pattern stand for so many items. It takes at most as many steps as there are pairs of the two. */
export function wildcardMatch(
  parts: number,
  items: number,
  { isAny, isOne, isLimit = () => false }: Wildcards,
): boolean {
  let [part, item] = [0, 0];
  let again: { readonly part: number; readonly item: number } | undefined;
  while (item < items) {
    if (part < parts && isAny(part)) {
      again = { part, item };
      part += 1;
    } else if (part < parts && isOne(part, item)) {
      part += 1;
      item += 1;
    } else if (again !== undefined && !isLimit(again.item)) {
      again = { part: again.part, item: again.item + 1 };
      part = again.part + 1;
      item = again.item;
    } else return false;
  }
  while (part < parts && isAny(part)) part += 1;
  return part === parts;
}

type Part =
  | { readonly kind: 'any' | 'one' }
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'set'; readonly set: RegExp };

function partsOf(pattern: string): readonly Part[] {
  const parts: Part[] = [];
  const letters = [...pattern];
  const lastClose = letters.lastIndexOf(']');
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] ?? '';
    const close = letter === '[' ? closeOf(letters, at, lastClose) : -1;
    if (close !== -1) {
      parts.push(...setOf(letters.slice(at, close + 1)));
      at = close;
    } else if (letter === '*') parts.push({ kind: 'any' });
    else parts.push(letter === '?' ? { kind: 'one' } : { kind: 'letter', letter });
  }
  return parts;
}

/** Where the set that opens there ends, with something in it; -1 when it does not, which is looked for only where it can. */
function closeOf(letters: readonly string[], open: number, lastClose: number): number {
  const first = ['!', '^'].includes(letters[open + 1] ?? '') ? open + 2 : open + 1;
  return first >= lastClose || letters[first] === ']' ? -1 : letters.indexOf(']', first);
}

function partMatches(part: Part | undefined, letter: string): boolean {
  switch (part?.kind) {
    case 'one':
      return letter !== '/';
    case 'letter':
      return part.letter === letter;
    case 'set':
      return part.set.test(letter);
    case 'any':
    case undefined:
      return false;
  }
}

/** A range that runs backwards, as in `[z-a]`, makes no set: it stands for its own letters. */
function setOf(letters: readonly string[]): readonly Part[] {
  try {
    const source = letters.join('').replace(/^\[!/, '[^').replaceAll('\\', '\\\\');
    return [{ kind: 'set', set: new RegExp(`^${source}$`) }];
  } catch {
    return letters.map((letter) => ({ kind: 'letter', letter }));
  }
}
