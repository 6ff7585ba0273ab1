import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { dryRun, faultProject } from '../../harness/faults.ts';
import { repeatedCauses } from '../../harness/finding-causes.ts';
import { findingsIn } from '../../harness/plans.ts';

const names = readdirSync(path.join(import.meta.dirname, '../../fixtures/faults'));

test.each(names)('no cause has two findings in the plan of %s', async (name) => {
  const project = await faultProject(name);
  try {
    expect(repeatedCauses(findingsIn(await dryRun(project.folder)))).toEqual([]);
  } finally {
    await project.remove();
  }
});

test('findings are found in a plan', async () => {
  const project = await faultProject('no-deps-never-judged');
  try {
    const found = findingsIn(await dryRun(project.folder));
    expect(found.map(({ rule }) => rule)).toContain('compiles-all-anew');
  } finally {
    await project.remove();
  }
});
