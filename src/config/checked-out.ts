import path from 'node:path';
import type { Checkout } from '../platform/checkout.ts';

/**
 * The commit of the repository that `folder` belongs to, looked up from `folder` to `workspace`; `undefined` when it
 * cannot be told. Reads the
 * files of Git itself, since a job container may have no git program.
 */
export async function checkedOutSha(files: Checkout, folder: string, workspace: string): Promise<string | undefined> {
  for (let dir = path.resolve(folder); isInside(workspace, dir); dir = path.dirname(dir)) {
    const gitDir = path.join(dir, '.git');
    // A file is a submodule's: the commit of the repository around it fixes its content.
    if ((await files.kindOf(gitDir)) === 'folder') return headOf(files, gitDir);
    if (dir === path.dirname(dir)) return undefined;
  }
  return undefined;
}

const commit = /^[0-9a-f]{40}([0-9a-f]{24})?$/;

async function headOf(files: Checkout, gitDir: string): Promise<string | undefined> {
  const head = (await files.readText(path.join(gitDir, 'HEAD')))?.trim() ?? '';
  if (commit.test(head)) return head;
  const ref = /^ref: (refs\/[^\s]+)$/.exec(head)?.[1];
  if (ref === undefined || ref.includes('..')) return undefined;
  const loose = (await files.readText(path.join(gitDir, ref)))?.trim() ?? '';
  if (commit.test(loose)) return loose;
  const packed = (await files.readText(path.join(gitDir, 'packed-refs'))) ?? '';
  const line = packed.split('\n').find((candidate) => candidate.trimEnd().endsWith(` ${ref}`));
  const [sha = ''] = line?.split(' ') ?? [];
  return commit.test(sha) ? sha : undefined;
}

function isInside(folder: string, candidate: string): boolean {
  const relative = path.relative(folder, candidate);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}
