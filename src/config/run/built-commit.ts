import path from 'node:path';
import type { Checkout } from '../../platform/checkout.ts';
import { errorText } from '../../platform/error-text.ts';
import { commitOfRef, headIn, linkedGitFolder } from './git-files.ts';

/** Whose sources a build is made of. What cannot be told counts as somebody else's. */
export type BuiltCommit =
  | { readonly kind: 'known'; readonly sha: string }
  /** `reason` ends a sentence such as "the run writes nothing: …". */
  | { readonly kind: 'unknown'; readonly reason: string };

/** A folder that feeds the build, and what to call it. */
interface FeedingFolder {
  /** Absolute. */
  readonly folder: string;
  /** For example `the build context`. */
  readonly name: string;
  /** Everything below it can get into the image, and so another checkout below it. */
  readonly isWhole: boolean;
  /** Whether the build does not get a folder below it, by its path from there. */
  readonly isLeftOut?: (below: string) => boolean;
}

/**
 * The one commit that all folders that feed a build belong to, each looked up from the folder to the first of `tops` that it lies in.
 * Reads the files of Git itself, since a job container may have no git program.
 */
export async function builtCommit(
  files: Checkout,
  folders: readonly FeedingFolder[],
  tops: readonly [workspace: string, ...others: readonly string[]],
): Promise<BuiltCommit> {
  const commits = await Promise.all(
    folders.map((feeding) =>
      commitOf(files, feeding, tops.find((top) => isInside(top, feeding.folder)) ?? tops[0]).catch(
        (error: unknown): BuiltCommit => ({
          kind: 'unknown',
          reason: `${feeding.name} could not be read: ${errorText(error)}`,
        }),
      ),
    ),
  );
  const unknown = commits.find(({ kind }) => kind === 'unknown');
  const [first, ...others] = commits;
  if (first === undefined) return { kind: 'unknown', reason: 'no folder feeds the build' };
  if (unknown !== undefined) return unknown;
  const differs = others.findIndex((other) => JSON.stringify(other) !== JSON.stringify(first));
  if (differs === -1) return first;
  return {
    kind: 'unknown',
    reason: `${folders[differs + 1]?.name ?? ''} is of another checkout than ${folders[0]?.name ?? ''}`,
  };
}

async function commitOf(files: Checkout, feeding: FeedingFolder, top: string): Promise<BuiltCommit> {
  const { name, isWhole, isLeftOut = () => false } = feeding;
  const folder = await withoutLinks(files, feeding.folder, top);
  const unknown = (reason: string): BuiltCommit => ({ kind: 'unknown', reason });
  const root = await repositoryAround(files, folder, top);
  if (root === undefined) return unknown(`${name} is in no checkout of Git in the workspace, nor one itself`);
  const git = path.join(root, '.git');
  const head = await headIn(files, path.join(git, 'HEAD'));
  const sha = head?.kind === 'ref' ? await commitOfRef(files, git, head.ref) : head?.sha;
  if (sha === undefined) return unknown(`Git's files do not say which commit ${name} is of`);
  const nested = isWhole ? await checkoutBelow(files, { folder, root, isLeftOut }) : undefined;
  if (nested === undefined) return { kind: 'known', sha };
  return unknown(`${name} holds ${nested}`);
}

/** The same folder by a path without links: the checkout around it is not the one around a link to it. */
async function withoutLinks(files: Checkout, folder: string, top: string): Promise<string> {
  const [real, root] = await Promise.all([files.realPath(folder), files.realPath(top)]);
  return isInside(root, real) ? path.join(top, path.relative(root, real)) : path.resolve(folder);
}

/** The nearest checkout around a folder: one that has a Git folder of its own. A submodule belongs to the checkout around it. */
async function repositoryAround(files: Checkout, folder: string, top: string): Promise<string | undefined> {
  for (let dir = path.resolve(folder); isInside(top, dir); dir = path.dirname(dir)) {
    switch (await files.kindOf(path.join(dir, '.git'))) {
      case 'folder':
        return dir;
      case 'file': {
        const outer = await repositoryAround(files, path.dirname(dir), top);
        const isSubmodule = outer !== undefined && (await isSubmoduleOf(files, dir, outer));
        return isSubmodule ? outer : undefined;
      }
      default:
    }
    if (dir === path.dirname(dir)) return undefined;
  }
  return undefined;
}

/** Git keeps a submodule's own folder below `.git/modules` of the repository whose commit names its commit (gitsubmodules(7)). */
async function isSubmoduleOf(files: Checkout, dir: string, root: string): Promise<boolean> {
  const link = path.join(dir, '.git');
  if ((await files.kindOf(link)) !== 'file') return false;
  const git = await linkedGitFolder(files, link);
  return git !== undefined && isInside(path.join(root, '.git', 'modules'), git);
}

/** What lies below a folder of the checkout `root` and belongs to another one, in words; `undefined` when nothing does. */
async function checkoutBelow(
  files: Checkout,
  { folder, root, isLeftOut }: Required<Pick<FeedingFolder, 'folder' | 'isLeftOut'>> & { readonly root: string },
): Promise<string | undefined> {
  const found = await files.findBelow(folder, '.git');
  if (found === undefined) return `so many folders that another checkout among them would not be seen`;
  for (const dir of found.map((entry) => path.dirname(entry))) {
    const below = path.relative(folder, dir);
    if (dir !== root && !isLeftOut(below) && !(await isSubmoduleOf(files, dir, root)))
      return `another checkout, ${below}`;
  }
  return undefined;
}

function isInside(folder: string, candidate: string): boolean {
  const relative = path.relative(folder, candidate);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}
