import path, { posix } from 'node:path';
import { fromContext, isEverything } from '../context/build-files.ts';
import { isGlob } from '../context/globs.ts';
import { isWithin } from '../dockerfile/stages/placements.ts';
import type { GoDockerfile } from '../dockerfile/go/go-dockerfile.ts';
import { copySources } from '../dockerfile/stages/copy-sources.ts';
import type { GoStep } from './reads/run-reads.ts';
import { putFiles } from './reads/stage-files.ts';

/** What is known of a repository. Paths are absolute. */
export interface ContextSearch {
  /** No context lies above it. */
  readonly root: string;
  readonly isThere: (path: string) => boolean;
  /** Whether the go.mod or go.work of a folder names folders that are not below it. */
  readonly leadsOut: (folder: string) => boolean;
}

/**
 * The context of a Dockerfile for which nobody has named one: the nearest folder at or above it that has what it copies and what its go
 * commands build; `undefined` where none has.
 */
export function likelyContext(
  file: string,
  resolved: GoDockerfile,
  go: readonly GoStep[],
  around: ContextSearch,
): string | undefined {
  const sources = copySources(resolved);
  const named = sources.filter((source) => !isEverything(source) && !isGlob(source) && !source.includes('$'));
  const built = go.flatMap((step) => builtFolders(resolved, step));
  const needed = [...named.map(fromContext), ...built];
  const takesAll = sources.some(isEverything);
  const { root, isThere, leadsOut } = around;
  const fits = (context: string): boolean =>
    needed.every((each) => isThere(path.join(context, each))) &&
    (!takesAll || ['', ...built].some((folder) => isInModule(isThere, context, folder))) &&
    !leadsOut(context);
  for (let context = path.dirname(file); context.length >= root.length; context = path.dirname(context)) {
    if (fits(context)) return context;
    if (context === path.dirname(context)) break;
  }
  return undefined;
}

/** Whether a folder of a context, or one above it within the context, has a go.mod or a go.work. */
function isInModule(isThere: ContextSearch['isThere'], context: string, folder: string): boolean {
  const parts = folder.split('/');
  return parts
    .map((_, index) => path.join(context, ...parts.slice(0, index + 1)))
    .concat(context)
    .some((at) => isThere(path.join(at, 'go.mod')) || isThere(path.join(at, 'go.work')));
}

/** Of what a go command builds, the folders that a copy of the whole context has to bring; relative to it. */
function builtFolders(resolved: GoDockerfile, { view, call, names }: GoStep): readonly string[] {
  const { folder } = call;
  const whole = putFiles(resolved, view.stage.index).find(
    ({ from, sources, dest }) => from === 'context' && sources.includes('') && dest !== undefined,
  );
  if (folder === undefined || whole?.dest === undefined) return [];
  const { dest } = whole;
  const relative = names.filter((name) => name.startsWith('.')).map((name) => name.replace(/\/?\.\.\.$/, ''));
  return relative.flatMap((name) => {
    const at = posix.resolve(folder, name.endsWith('.go') ? '.' : name);
    return isWithin(dest, at) ? [posix.relative(dest, at)] : [];
  });
}
