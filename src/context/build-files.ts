import path from 'node:path';
import { isGlob, matchesGlob } from './globs.ts';

/** Which files of the context come into a build. */
export interface BuildFiles {
  /** Absolute. */
  readonly context: string;
  /** What the Dockerfile copies from the context, as written; empty when that is not known. */
  readonly copySources: readonly string[];
  /** Whether a path, relative to the context, is kept out by a .dockerignore. */
  readonly isIgnored?: (file: string) => boolean;
}

/** Whether a file of the context comes into the build, as far as that is known. */
export function isBrought({ context, copySources, isIgnored }: BuildFiles, file: string): boolean {
  if (!isBelowOrSame(context, file)) return false;
  const name = path.relative(context, file).split(path.sep).join('/');
  if (isIgnored?.(name) === true) return false;
  return copySources.length === 0 || copySources.some((source) => brings(source, name));
}

/** A source that is a folder brings all that is in it. */
function brings(source: string, name: string): boolean {
  const plain = fromContext(source);
  const paths = name.split('/').map((_, index, segments) => segments.slice(0, index + 1).join('/'));
  return isEverything(source) || paths.some((each) => (isGlob(plain) ? matchesGlob(plain, each) : plain === each));
}

/** Whether a COPY source is the whole context. */
export function isEverything(source: string): boolean {
  return ['', '.', '*'].includes(fromContext(source));
}

/** A normalized path without a slash at its ends: there is never more than one. */
export function withoutSlashes(normalized: string): string {
  return normalized.replace(/^\//, '').replace(/\/$/, '');
}

/** A COPY source counts from the context's root, with or without a slash before it. */
export function fromContext(source: string): string {
  const plain = withoutSlashes(path.posix.normalize(`/${source}`));
  return plain === '' ? '.' : plain;
}

/** Whether a path is a folder or below it; both absolute. */
export function isBelowOrSame(folder: string, candidate: string): boolean {
  const relative = path.relative(folder, candidate);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}
