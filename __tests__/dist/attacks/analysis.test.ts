import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { symlinkSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Job, type JobFacts, type MainRun, startJob } from '../../harness/action-run.ts';
import { annotationsIn } from '../../harness/annotations.ts';
import { type Workspace, tinyModule } from '../../harness/workspace.ts';

// What others wrote is read before anything is built: it neither holds that up nor speaks to the runner.

let workspace: Workspace;
const jobs: Job[] = [];
beforeEach(async () => {
  workspace = await tinyModule();
});
afterEach(() => Promise.all([workspace.remove(), ...jobs.splice(0).map((job) => job.remove())]));

async function dryRun(facts: Partial<JobFacts> = {}): Promise<MainRun> {
  const job = await startJob({ env: {}, ...facts, workspace: workspace.folder });
  jobs.push(job);
  return job.main({ inputs: { 'dry-run': 'true', 'cache-timeout': '45s' } });
}

const addLine = async (line: string): Promise<void> =>
  workspace.write('Dockerfile', (await workspace.read('Dockerfile')).replace('COPY . .', `${line}\nCOPY . .`));

describe('an analysis comes to its end', () => {
  const letters = 'a'.repeat(60);

  test.each([
    ['stars in a COPY', (): Promise<void> => addLine(`COPY ${'*a'.repeat(40)}b/go.* /x/`)],
    ['folders of stars in a COPY', (): Promise<void> => addLine(`COPY ${'**/*/'.repeat(12)}go.mod /x/`)],
    ['stars in the ignore file', (): Promise<void> => workspace.write('.dockerignore', `${'*a'.repeat(40)}b\n!go.*\n`)],
    [
      'folders of stars in the ignore file',
      (): Promise<void> => workspace.write('.dockerignore', `${'**/'.repeat(30)}${'*a'.repeat(30)}b\n`),
    ],
  ])('with %s', async (_name, make) => {
    await workspace.write(`${letters}/${letters}/${letters}/${letters}/go.mod`, 'module deep\n');
    await make();
    await addLine(`COPY ${letters}/${letters}/${letters}/${letters}/go.mod /y/`);
    const { code, stdout } = await dryRun();
    expect(code).toBe(0);
    expect(stdout).toMatch(/^analyse done/m);
  });

  test('with folders that are links to each other', async () => {
    await mkdir(path.join(workspace.folder, 'loops'));
    for (let index = 0; index < 20; index++) symlinkSync('.', path.join(workspace.folder, 'loops', `loop${index}`));
    await addLine(`COPY ${'**/*/'.repeat(6)}go.mod loops/*/*/*/*/*/*/*/*/*/go.mod* /x/`);
    const { code, stdout } = await dryRun();
    expect(code).toBe(0);
    expect(stdout).toMatch(/^analyse done/m);
  });

  test('with a Dockerfile that is too large it is built as it is', async () => {
    await addLine(`# ${'x'.repeat(1000)}\n`.repeat(400));
    const { code, stdout } = await dryRun();
    expect(code).toBe(0);
    expect(stdout).toMatch(/^analyse gave up/m);
    expect(annotationsIn(stdout).warnings.join('\n')).toContain('Dockerfile was not read: it is larger than');
    expect(stdout).not.toContain('error of cached-go-docker-build itself');
  });
});

// On a builder that others use too, the frontend of a fork's Dockerfile is looked for whether or not it could be analysed.
test.each([
  ['carriage returns', '\r'.repeat(60_000)],
  ['blanks', ' '.repeat(60_000)],
  ['letters and dots', `# syntax=${'a.'.repeat(60_000)}`],
])("a fork's Dockerfile that begins with many %s is answered", async (_name, begin) => {
  await workspace.write('Dockerfile', `${begin}\n${await workspace.read('Dockerfile')}`);
  const { code, ms } = await dryRun({
    env: { RUNNER_ENVIRONMENT: 'self-hosted', GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' },
    event: { pull_request: { number: 7, head: { repo: { full_name: 'you/repo' } } } },
  });
  expect(code).toBe(begin.startsWith('#') ? 1 : 0);
  expect(ms).toBeLessThan(60_000);
});

test.each(['\u0085', '\u2028', '\u00a0', '\u00ad', '\u200b', '\ufeff', '\u0001'])(
  'what stands behind %j in a Dockerfile is no command',
  async (unseen) => {
    const forged = [`${unseen}::error::forged`, `:${unseen}:error::forged`, `#${unseen}#[error]forged`].join('\n');
    await addLine(`RUN <<EOF\n${forged}\nEOF\n# ${forged.replaceAll('\n', '\n# ')}`);
    const found = annotationsIn((await dryRun()).stdout);
    expect(found.errors).toEqual([]);
  },
);
