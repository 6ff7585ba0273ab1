import { expect, test } from '@jest/globals';
import { findGit } from '../../../src/action/plan/git.ts';
import { projectFiles } from '../../../src/action/plan/project-files.ts';
import { type Rule, scriptedShell } from '../../fakes/shell.ts';

const sha = 'a'.repeat(40);
async function gitThat(...rules: readonly Rule[]) {
  const shell = scriptedShell([...rules, [/rev-parse --show-cdup/, '\nfalse\n'], [/rev-list/, `${sha}\n`]]);
  const found = await findGit({ shell }, '/project');
  if (found.kind === 'none') throw new Error(found.reason);
  return found.git;
}

test('a diff that is larger than anybody can look at is none', async () => {
  const line = `:100644 100644 ${sha} ${sha} M\0file\0`;
  const few = await gitThat([/diff --raw/, line]);
  expect(await few.rawDiff(sha, sha)).toBe(line);
  const many = await gitThat([/diff --raw/, line.repeat(200_000)]);
  expect(await many.rawDiff(sha, sha)).toBeUndefined();
});

test('a long list of files is whole, and one that is not there is an error', async () => {
  const names = Array.from({ length: 400_000 }, (_, index) => `folder/with/a/long/name/for/files/${index}.go`);
  const git = await gitThat([/ls-files/, names.join('\0')]);
  expect((await git.files())?.length).toBe(names.length);
  for (const play of ['', { code: 128, stdout: 'a.go' }]) {
    const broken = await gitThat([/ls-files/, play]);
    await expect(projectFiles({ checkout: {} as never }, broken, '/project')).rejects.toThrow(
      /^path: git lists no file in the folder/,
    );
  }
});
