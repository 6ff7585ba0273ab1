import { expect, test } from '@jest/globals';
import { partOf } from '../../harness/dry-run-parts.ts';
import { expectSuccess } from '../../harness/expect-success.ts';
import { dryRun, faultProject } from '../../harness/faults.ts';

async function planned(name: string) {
  const project = await faultProject(name);
  try {
    const run = await dryRun(project.folder);
    expectSuccess(run);
    return run;
  } finally {
    await project.remove();
  }
}

test.each(['nested-heredoc', 'harmless-go'])('%s: nothing is edited, and nothing is said', async (name) => {
  const run = await planned(name);
  expect(partOf(run, 'Findings')).toEqual([]);
  expect(partOf(run, 'Edits')).toEqual([]);
  expect(run.stdout).not.toContain('uses Go');
  expect(run.stderr).toBe('');
});

test('command-substitution: only the RUN that runs go is named', async () => {
  const [finding = '', ...others] = partOf(await planned('command-substitution'), 'Findings');
  expect(others).toEqual([]);
  expect(finding).toContain('in line 2 RUN --mount');
  expect(finding).not.toMatch(/in line [345]/);
});

test('heredoc-data-error: the script that is written is judged where it is run', async () => {
  const run = await planned('heredoc-data-error');
  expect(partOf(run, 'Findings')).toEqual([]);
  const edits = partOf(run, 'Edits');
  expect(edits).toHaveLength(1);
  expect(edits[0]).toMatch(/^edited +line 13 .*go-build$/);
});

test('go-version-joins-verdicts: the RUN of go version has no mounts, so it has no share of a verdict', async () => {
  const edits = partOf(await planned('go-version-joins-verdicts'), 'Edits');
  expect(edits.map((line) => /^edited +line (\d+) /.exec(line)?.[1])).toEqual(['5', '7']);
});
