import { describe, expect, test } from '@jest/globals';
import { commitOfRef, headIn, linkedGitFolder } from '../../../src/config/run/git-files.ts';
import { memoryFiles } from '../../fakes/files.ts';

const sha = 'a'.repeat(40);
const other = 'b'.repeat(40);

describe('a HEAD', () => {
  test.each<[string, string, unknown]>([
    ['of a branch', 'ref: refs/heads/a/b\n', { kind: 'ref', ref: 'refs/heads/a/b' }],
    ['of a commit', `${sha}\n`, { kind: 'commit', sha }],
    ['of a commit by its longer hash', 'c'.repeat(64), { kind: 'commit', sha: 'c'.repeat(64) }],
    ['of a hash that is cut off', 'a'.repeat(39), undefined],
    ['of a hash in capitals', 'A'.repeat(40), undefined],
    ['that leads out of the folder', 'ref: refs/heads/../../x', undefined],
    ['of a ref beside refs/', 'ref: HEAD', undefined],
    ['with more behind the ref', 'ref: refs/heads/main x', undefined],
    ['that is empty', '', undefined],
  ])('%s', async (_name, text, expected) => {
    expect(await headIn(memoryFiles({ '/r/.git/HEAD': text }), '/r/.git/HEAD')).toEqual(expected);
  });

  test('that is not there', async () => expect(await headIn(memoryFiles(), '/r/.git/HEAD')).toBeUndefined());
});

describe('the commit of a ref', () => {
  const packed = (...lines: readonly string[]) => ({ '/g/packed-refs': `# pack-refs\n${lines.join('\n')}\n` });
  const loose = { '/g/refs/heads/main': `${sha}\n` };
  test.each<[string, Readonly<Record<string, string>>, string | undefined]>([
    ['is that of its own file', loose, sha],
    ['is that of the packed refs', packed(`${sha} refs/heads/main`), sha],
    ['is that of its own file where both have it', { ...loose, ...packed(`${other} refs/heads/main`) }, sha],
    ['is not that of a ref whose name ends alike', packed(`${sha} refs/heads/x/refs/heads/main2`), undefined],
    ['is not that of a line without a hash', packed('^x refs/heads/main'), undefined],
    ['is unknown without a file', {}, undefined],
  ])('%s', async (_name, files, expected) => {
    expect(await commitOfRef(memoryFiles(files), '/g', 'refs/heads/main')).toBe(expected);
  });
});

test.each<[string, string, string | undefined]>([
  ['a submodule, from its own folder', 'gitdir: ../.git/modules/lib\n', '/app/.git/modules/lib'],
  ['a worktree, by a whole path', 'gitdir: /r/.git/worktrees/x', '/r/.git/worktrees/x'],
  ['a file that names none', 'nothing', undefined],
])('the Git folder of %s', async (_name, text, expected) => {
  expect(await linkedGitFolder(memoryFiles({ '/app/lib/.git': text }), '/app/lib/.git')).toBe(expected);
});
