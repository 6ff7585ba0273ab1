import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The commit of every workspace that `checkOut` makes: it holds nothing, so that a test may change files at will. */
export const checkedOutSha = 'd0905def2ef4f86754845a9c091c289e425a9772';

/**
 * Makes the folder what actions/checkout leaves: a repository of Git with a detached HEAD. One that is there stays, and so does an
 * empty folder: there was no checkout.
 */
export function checkOut(folder: string): void {
  if (existsSync(path.join(folder, '.git')) || readdirSync(folder).length === 0) return;
  git(folder, ['init', '-q', '--template=']);
  const tree = git(folder, ['mktree']);
  const sha = git(folder, ['commit-tree', '-m', 'empty', tree]);
  if (sha !== checkedOutSha) throw new Error(`git made ${sha} of the empty commit`);
  writeFileSync(path.join(folder, '.git', 'HEAD'), `${sha}\n`);
}

function git(cwd: string, args: readonly string[]): string {
  const person = { NAME: 't', EMAIL: 't@example.com', DATE: '2026-01-01T00:00:00Z' };
  const people = Object.entries(person).flatMap(([key, value]) =>
    ['AUTHOR', 'COMMITTER'].map((role) => [`GIT_${role}_${key}`, value] as const),
  );
  const env = {
    PATH: process.env['PATH'],
    HOME: '/nonexistent',
    GIT_CONFIG_NOSYSTEM: '1',
    ...Object.fromEntries(people),
  };
  return execFileSync('git', args, { cwd, env, encoding: 'utf8', input: '' }).trim();
}
