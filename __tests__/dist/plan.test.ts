import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileCommands } from '../fakes/actions-runner.ts';
import { dist } from '../harness/action-run.ts';
import { expectSuccess } from '../harness/expect-success.ts';
import { exampleRepository, type PlannedRepository } from '../harness/plan-run.ts';
import { node24 } from '../servers/store-worker-bundle.ts';

let repository: PlannedRepository;
let temporary: string;
beforeAll(async () => {
  [repository, temporary] = await Promise.all([exampleRepository(), mkdtemp(path.join(tmpdir(), 'runner-temp-'))]);
});
afterAll(() => Promise.all([repository.remove(), rm(temporary, { recursive: true })]));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function start(argv: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  const all = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...env };
  return new Promise((resolve) => {
    execFile(node24, argv, { cwd: repository.folder, env: all }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

/** The sub-action as the runner starts it after a push. */
async function step(before: string, inputs: Readonly<Record<string, string>> = {}) {
  const files = Object.fromEntries(['event', 'output', 'summary'].map((name) => [name, path.join(temporary, name)]));
  const { event = '', output = '', summary = '' } = files;
  await Promise.all([writeFile(event, JSON.stringify({ before })), writeFile(output, ''), writeFile(summary, '')]);
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const ended = await start([path.join(dist, 'plan.js')], {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_WORKSPACE: repository.folder,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: temporary,
    ...Object.fromEntries(given),
  });
  const outputs = Object.fromEntries(readFileCommands(await readFile(output, 'utf8')));
  return { ...ended, outputs, summary: await readFile(summary, 'utf8') };
}

test('the sub-action gives the matrix of what a push affects, with the reasons in log and summary', async () => {
  const before = await repository.git('rev-parse', 'HEAD');
  // A file name that would be a command, and Markdown, if it were printed as it is.
  await repository.commit({ 'services/gateway/static/::error::<b>x': 'x' });
  const { code, stdout, outputs, summary } = await step(before);
  expect(code).toBe(0);
  expect(outputs).toMatchObject({ any: 'true', count: '1' });
  expect(JSON.parse(outputs['matrix'] ?? '')).toEqual({
    include: [
      {
        name: 'gateway',
        context: '.',
        file: 'services/gateway/Dockerfile',
        target: '',
        module: '.',
        packages: './services/gateway',
        'build-args': '',
        'cache-scope': 'gateway',
      },
    ],
  });
  expect(stdout).toMatch(/gateway +services\/gateway\/Dockerfile +yes +services\/gateway\/static/);
  expect(stdout).not.toMatch(/^::error::/m);
  expect(summary).toContain('1 of 6 images affected');
  expect(summary).not.toContain('<b>');
});

test('wrong inputs end it with one error, and without outputs', async () => {
  const { code, stdout, outputs } = await step('0'.repeat(40), { base: 'nowhere' });
  expect(code).toBe(1);
  expect(stdout.split('\n').filter((line) => line.startsWith('::error::'))).toEqual([
    expect.stringContaining('base: git knows no `nowhere`.'),
  ]);
  expect(outputs).toEqual({});
});

test('the command prints the matrix for a program, and the table for people', async () => {
  await repository.commit({ 'libs/job/more.go': 'package job\n' });
  const cli = path.join(dist, 'cli.js');
  const plan = await start([cli, 'plan', '--base', 'HEAD~1', '--exclude=worker'], {});
  expectSuccess(plan);
  const { include } = JSON.parse(plan.stdout) as { include: readonly { name: string }[] };
  expect(include.map(({ name }) => name)).toEqual(['api', 'audit', 'scheduler']);
  expect(plan.stderr).toMatch(/^3 of 5 images affected\. 1 changed path since `base`, HEAD~1/m);
  expect(await start([cli, 'plan', '--bse=x'], {})).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('`--base`'),
  });
  expect(await start([cli, 'plan', '--base=nowhere'], {})).toMatchObject({ code: 1, stdout: '' });
  expect((await start([cli, 'plan', '--help'], {})).stdout).toContain('--platforms');
});
