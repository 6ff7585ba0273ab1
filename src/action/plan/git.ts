import path from 'node:path';
import type { Services } from '../services/services.ts';

/** The Git repository of a folder, as `git` tells it. */
export interface Git {
  /** Absolute, without a look at links: as the folder is written. */
  readonly root: string;
  readonly head: { readonly sha: string; readonly parents: readonly string[] };
  readonly isShallow: boolean;
  /** The commit that a ref names; `undefined` when there is none. */
  commitOf(ref: string): Promise<string | undefined>;
  mergeBase(one: string, other: string): Promise<string | undefined>;
  /** `git diff --raw -z --no-renames`; `undefined` when git cannot compare them, or tells more than anybody can look at. */
  rawDiff(base: string, head: string): Promise<string | undefined>;
  /** The texts of files in a commit; those that are not there are left out. Paths are absolute. */
  textsAt(commit: string, files: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** All files that git knows, or would add, below the folder; absolute. `undefined` when it cannot tell. */
  files(): Promise<readonly string[] | undefined>;
}

type FoundGit = { readonly kind: 'git'; readonly git: Git } | { readonly kind: 'none'; readonly reason: string };

const timeoutMs = 120_000;
const mostOfDiff = 16 * 1024 * 1024;

/** Whatever the settings of git and of the submodules are. */
const diffFlags = '--raw -z --no-renames --no-abbrev --no-ext-diff --no-relative --ignore-submodules=none'.split(' ');

/** Finds the repository of a folder. Git never asks anybody for a password, and takes no lock. */
export async function findGit({ shell }: Pick<Services, 'shell'>, folder: string): Promise<FoundGit> {
  const env = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
  const run = async (...args: readonly string[]): Promise<string | undefined> => {
    const exit = await shell.run({ argv: ['git', ...args], cwd: folder, env, timeoutMs });
    return exit.kind === 'exited' && exit.code === 0 ? exit.stdout : undefined;
  };
  // The shell keeps no more than a part of what a program prints.
  const output = async (
    args: readonly string[],
    stdin = '',
  ): Promise<{ readonly code: number | undefined; readonly bytes: Buffer }> => {
    const chunks: Uint8Array[] = [];
    const exit = await shell.run({
      argv: ['git', ...args],
      cwd: folder,
      env,
      stdin,
      timeoutMs,
      stdoutTo: async (given) => {
        for await (const chunk of given) chunks.push(chunk);
      },
    });
    return { code: exit.kind === 'exited' ? exit.code : undefined, bytes: Buffer.concat(chunks) };
  };
  const found = await shell.run({
    argv: ['git', 'rev-parse', '--show-cdup', '--is-shallow-repository'],
    cwd: folder,
    env,
    timeoutMs,
  });
  if (found.kind === 'not-started') return { kind: 'none', reason: 'there is no git on this machine' };
  if (found.kind !== 'exited') return { kind: 'none', reason: 'git did not answer' };
  if (found.code !== 0) return { kind: 'none', reason: `git cannot read the repository: ${firstLine(found.stderr)}` };
  const [up = '', shallow = ''] = found.stdout.split('\n');
  const root = path.resolve(folder, up);
  const [sha = '', ...parents] = (await run('rev-list', '--parents', '--max-count=1', 'HEAD'))?.trim().split(' ') ?? [];
  if (sha === '') return { kind: 'none', reason: 'the repository has no commit yet' };
  const name = (file: string): string => path.relative(root, file).split(path.sep).join('/');
  return {
    kind: 'git',
    git: {
      root,
      head: { sha, parents },
      isShallow: shallow.trim() === 'true',
      commitOf: async (ref) =>
        (await run('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`))?.trim(),
      mergeBase: async (one, other) => (await run('merge-base', one, other))?.trim(),
      rawDiff: async (base, head) => {
        const { code, bytes } = await output(['diff', ...diffFlags, base, head]);
        return code === 0 && bytes.length < mostOfDiff ? bytes.toString() : undefined;
      },
      textsAt: async (commit, files) => {
        const asked = files.filter((file) => !/[\r\n]/.test(file));
        const stdin = asked.map((file) => `${commit}:${name(file)}\n`).join('');
        return batchTexts((await output(['cat-file', '--batch'], stdin)).bytes, asked);
      },
      files: async () => {
        const flags = ['-z', '--cached', '--others', '--exclude-standard', '--full-name'];
        const { code, bytes } = await output(['ls-files', ...flags]);
        return code === 0 && bytes.length > 0 ? pathsIn(bytes.toString(), root) : undefined;
      },
    },
  };
}

function pathsIn(output: string, root: string): readonly string[] {
  return output.split('\0').flatMap((file) => (file === '' ? [] : [path.join(root, file)]));
}

/** Each answer is a line with the size, then the bytes and a line break; one line with `missing` where there is nothing. */
function batchTexts(output: Buffer, files: readonly string[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let at = 0;
  for (const file of files) {
    const end = output.indexOf('\n', at);
    if (end < 0) break;
    const [, kind, size] = /^\S+ (\w+) (\d+)$/.exec(output.toString('utf8', at, end)) ?? [];
    at = end + 1;
    if (size === undefined) continue;
    if (kind === 'blob') texts.set(file, output.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return texts;
}

function firstLine(text: string): string {
  return (
    text
      .trim()
      .split('\n')[0]
      ?.replace(/^fatal: /, '')
      .slice(0, 200) ?? ''
  );
}
