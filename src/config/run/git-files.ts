import path from 'node:path';
import type { CheckoutReader } from '../../platform/checkout.ts';

/** What a `HEAD` file says (gitrepository-layout(5)): a ref such as `refs/heads/main`, or a commit. */
type GitHead = { readonly kind: 'ref'; readonly ref: string } | { readonly kind: 'commit'; readonly sha: string };

const commit = /^[0-9a-f]{40}([0-9a-f]{24})?$/;

/** `undefined` where there is no such file, or another text. */
export async function headIn(files: CheckoutReader, file: string): Promise<GitHead | undefined> {
  const text = (await files.readText(file))?.trim() ?? '';
  if (commit.test(text)) return { kind: 'commit', sha: text };
  const ref = /^ref: (refs\/[^\s]+)$/.exec(text)?.[1];
  return ref === undefined || ref.includes('..') ? undefined : { kind: 'ref', ref };
}

/** The commit of a ref, loose or packed. */
export async function commitOfRef(files: CheckoutReader, gitFolder: string, ref: string): Promise<string | undefined> {
  const loose = await headIn(files, path.join(gitFolder, ref));
  if (loose?.kind === 'commit') return loose.sha;
  const packed = (await files.readText(path.join(gitFolder, 'packed-refs'))) ?? '';
  const line = packed.split('\n').find((candidate) => candidate.trimEnd().endsWith(` ${ref}`));
  const [sha = ''] = line?.split(' ') ?? [];
  return commit.test(sha) ? sha : undefined;
}

/** The Git folder that a `.git` file names, as a worktree and a submodule have one. */
export async function linkedGitFolder(files: CheckoutReader, file: string): Promise<string | undefined> {
  const named = /^gitdir: (.+)$/m.exec((await files.readText(file)) ?? '')?.[1]?.trim();
  return named === undefined ? undefined : path.resolve(path.dirname(file), named);
}
