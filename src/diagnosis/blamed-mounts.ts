import { posix } from 'node:path';
import type { AddedMount } from '../dockerfile/edit/mounts-of-edits.ts';

/** A mount that a failed RUN could not get past, and the line of its output that says so. */
interface BlamedMount {
  readonly mount: AddedMount;
  readonly words: string;
}

/**
 * Which of the mounts of a RUN its output blames: a line must have both words of what a mount prevents and a path that is the
 * mount's target, or lies so that the mount explains the words. Words alone, or with another path, blame nobody.
 */
export function blamedMounts(output: readonly string[], mounts: readonly AddedMount[]): readonly BlamedMount[] {
  const lines = output.filter((line) => line.length <= longestLine).map((line) => ({ line, paths: pathsIn(line) }));
  return mounts.flatMap((mount) => {
    const found = lines.findLast(({ line, paths }) => paths.some((path) => blames(line, path, mount.target)));
    return found === undefined ? [] : [{ mount, words: found.line.trim() }];
  });
}

/** Messages of programs are shorter; what is longer is data. */
const longestLine = 2000;

/** Where a path lies, seen from a mount's target. */
type Place = 'above' | 'at' | 'child' | 'deeper';

/** What programs say, and where the mount must be seen from the path for it. Texts are those of glibc, musl and Go. */
const symptoms: readonly { readonly words: RegExp; readonly places: readonly Place[] }[] = [
  // rename, rmdir and unlink of a folder that is a mount.
  { words: /\bresource busy\b/i, places: ['above', 'at'] },
  { words: /\b(?:cannot|can't|could not|failed to|unable to) (?:remove|delete|move|rename)\b/i, places: ['at'] },
  // What is in the mount is on another file system than what is around it.
  { words: /\bcross-device link\b|\binter-device move failed\b/i, places: ['above', 'at', 'child', 'deeper'] },
  // The mount stays in a folder that is being emptied; and another build may write into the cache meanwhile.
  { words: /\bdirectory not empty\b/i, places: ['above', 'at', 'child', 'deeper'] },
  { words: /\bread-only file system\b/i, places: ['at', 'child', 'deeper'] },
  // The mount is root's; without it the folder would be of whoever makes it. Modules themselves are never to be written to.
  { words: /\bpermission denied\b/i, places: ['at', 'child'] },
  // BuildKit has made the target and the folders above it.
  { words: /\bfile exists\b|\bcannot overwrite directory\b|\bis a directory\b/i, places: ['above', 'at'] },
  { words: /\bnot a directory\b/i, places: ['at', 'child', 'deeper'] },
];

function blames(line: string, path: string, target: string): boolean {
  const place = placeOf(path, target);
  if (place !== undefined) return symptoms.some(({ words, places }) => words.test(line) && places.includes(place));
  // After a `cd` programs name what they were given; hardly anything but a mount is busy.
  return isRelativeName(path, target) && /\bresource busy\b/i.test(line);
}

function placeOf(path: string, target: string): Place | undefined {
  if (!path.startsWith('/')) return undefined;
  const plain = posix.normalize(path).replace(/(?<=.)\/$/, '');
  if (plain === target) return 'at';
  // Everything lies below the root: it explains nothing.
  if (plain !== '/' && target.startsWith(`${plain}/`)) return 'above';
  if (!plain.startsWith(`${target}/`)) return undefined;
  return plain.slice(target.length + 1).includes('/') ? 'deeper' : 'child';
}

function isRelativeName(path: string, target: string): boolean {
  const name = posix.normalize(path).replace(/(?<=.)\/$/, '');
  return /^\w/.test(name) && target.endsWith(`/${name}`);
}

/** The words of a line that may be paths, without quotes and what closes them. */
function pathsIn(line: string): readonly string[] {
  return line
    .split(/[\s'"`‘’“”=()[\]<>]+/u)
    .map((word) => word.replace(/[:;,.!]+$/, ''))
    .filter((word) => word !== '');
}
