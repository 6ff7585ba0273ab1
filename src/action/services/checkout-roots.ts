import path from 'node:path';
import { inputReader } from '../../config/inputs/input-reader.ts';
import { isBelowOrSame } from '../../context/build-files.ts';
import { isGlob } from '../../context/globs.ts';

/**
 * The folders in which a run looks for files of the project, absolute: the workspace, outside Actions the context; and where
 * inputs lead out of it, the folder that each names.
 */
export function checkoutRoots(folder: string, inActions: boolean, input: (name: string) => string): readonly string[] {
  const context = path.resolve(folder, input('context').trim() || '.');
  const first = inActions ? path.resolve(folder) : context;
  const patterns = inputReader(input).list('cache-dependency-path');
  const named = patterns.flatMap(({ text }) => (text.startsWith('!') ? [] : [folderOf(path.resolve(folder, text))]));
  const others = [context, ...named].filter((each) => each !== path.sep && !isBelowOrSame(first, each));
  return [...new Set([first, ...others])];
}

/** The folder in which a file, or what a pattern stands for, is looked for. */
function folderOf(pattern: string): string {
  const segments = pattern.split(path.sep);
  const firstGlob = segments.findIndex(isGlob);
  return segments.slice(0, firstGlob === -1 ? -1 : firstGlob).join(path.sep) || path.sep;
}
