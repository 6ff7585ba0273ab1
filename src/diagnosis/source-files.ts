import path from 'node:path';
import type { GoMessage } from './go-messages.ts';

/** A Go module of the checkout. `folder` is absolute. */
export interface SourceModule {
  readonly folder: string;
  /** Its module path. */
  readonly path: string;
}

/**
 * Which files of the checkout a message can be about, absolute. A package has its folder below that of its module, whatever the
 * image calls it; without a package, the path counts from one of the folders in which go may have run.
 */
export function sourceFiles(
  said: GoMessage,
  modules: readonly SourceModule[],
  folders: readonly string[],
): readonly string[] {
  if (said.package !== '') {
    const [own] = modules
      .filter((module) => said.package === module.path || said.package.startsWith(`${module.path}/`))
      .toSorted((a, b) => b.path.length - a.path.length);
    if (own === undefined) return [];
    const inside = said.package.slice(own.path.length + 1);
    return [path.join(own.folder, inside, path.posix.basename(said.path))];
  }
  const relative = path.posix.normalize(said.path);
  if (relative.startsWith('/') || relative.startsWith('..')) return [];
  const roots = [...new Set([...folders, ...modules.map(({ folder }) => folder)])];
  return roots.map((root) => path.join(root, relative));
}

/** Whether a line of a file can be the one of the message: it is there, and has the import path that the message names. */
export function isLineOf(said: GoMessage, text: string): boolean {
  const line = text.split('\n')[said.line - 1];
  if (line === undefined) return false;
  const imported = /^(?:package|no required module provides package|use of internal package) ([^\s;:]+)/.exec(
    said.message,
  )?.[1];
  return imported === undefined || line.includes(`"${imported}"`);
}
