import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readRequest } from '../../../src/action/request/read-request.ts';
import { errorText } from '../../../src/platform/error-text.ts';
import { givenRun, type RunOptions, service } from '../given.ts';

async function problemsOf(options: RunOptions): Promise<readonly string[]> {
  const { services } = await givenRun(options);
  const error: unknown = await readRequest(services).then(
    () => new Error('there was no problem'),
    (reason: unknown) => reason,
  );
  return errorText(error).split('\n');
}

test('a good request: what is asked for, by whom, and the builder', async () => {
  const { services } = await givenRun({ inputs: { target: 'BUILD', tags: 'me/app' } });
  const { config, facts, builder } = await readRequest(services);
  expect(config.build).toMatchObject({ context: '.', target: 'BUILD', tags: ['me/app'] });
  expect(facts).toMatchObject({ ref: 'refs/heads/main', defaultBranch: 'main', visibility: 'private', runId: '77' });
  expect(builder).toEqual({
    name: 'default',
    driver: 'docker',
    nodes: [
      {
        name: 'default',
        endpoint: 'unix:///var/run/docker.sock',
        platforms: ['linux/amd64', 'linux/386'],
        status: 'running',
      },
    ],
  });
});

test('everything that is wrong is told at once, each with its input', async () => {
  const problems = await problemsOf({
    inputs: {
      file: 'no.Dockerfile',
      push: 'perhaps',
      cache: 'al',
      secrets: 'no-equals-sign',
      'cache-timeout': 'soon',
      builder: 'nope',
    },
    rules: [[/buildx inspect/, { code: 1, stderr: 'ERROR: no builder "nope" found\n' }]],
  });
  expect(problems.map((problem) => problem.split(':')[0]).toSorted()).toEqual([
    'builder',
    'cache',
    'cache-timeout',
    'file',
    'push',
    'secrets',
  ]);
});

describe('what is not there', () => {
  test.each<readonly [string, RunOptions, RegExp]>([
    ['a checkout', { files: {}, inputs: { context: '.' } }, /checkout/],
    ['a Dockerfile', { files: { 'go.mod': 'module x\n' } }, /^file: there is no Dockerfile/],
    ['the context', { inputs: { context: 'servces' } }, /^context: there is no folder `servces`/],
    [
      'the target',
      { inputs: { target: 'biuld' } },
      /^target: the Dockerfile has no stage `biuld`; its stages are `build`\. Did you mean `build`\?/,
    ],
    [
      'any named stage',
      { inputs: { target: 'x' }, files: { ...service, Dockerfile: 'FROM scratch\n' } },
      /it has no named stages/,
    ],
    ['the file of a secret', { inputs: { 'secret-files': 'a=nowhere' } }, /^secret-files: .*nowhere/],
    [
      'docker',
      { rules: [[/inspect/, async () => ({ code: 127, stderr: 'docker: command not found' })]] },
      /^builder: /,
    ],
  ])('%s', async (_name, options, problem) => {
    expect(await problemsOf(options)).toEqual([expect.stringMatching(problem)]);
  });

  test('a target is not looked for where there is no Dockerfile', async () => {
    const problems = await problemsOf({ files: { 'go.mod': 'module x\n' }, inputs: { target: 'x' } });
    expect(problems).toHaveLength(1);
  });

  test.each<readonly [string, RunOptions]>([
    ['of a Git URL', { inputs: { context: 'https://github.com/other/lib.git', target: 'x' } }],
    ['of a Dockerfile by its URL', { inputs: { file: 'https://example.com/Dockerfile', target: 'x' } }],
    ['without a checkout, of the repository', { files: {} }],
  ])('there is nothing to look for on the runner %s', async (_name, options) => {
    expect(await problemsOf(options)).toEqual(['there was no problem']);
  });

  test('without a checkout, an absolute path is built', async () => {
    const elsewhere = mkdtempSync(path.join(tmpdir(), 'elsewhere-'));
    writeFileSync(path.join(elsewhere, 'Dockerfile'), 'FROM scratch\n');
    try {
      expect(await problemsOf({ files: {}, inputs: { context: elsewhere } })).toEqual(['there was no problem']);
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  test('`dockerfile` is as good as `Dockerfile`', async () => {
    const { Dockerfile: text, ...files } = service;
    const lower = { 'deploy/dockerfile': text, ...files };
    const problems = (file: string) => problemsOf({ files: lower, inputs: { file, target: 'build' } });
    expect(await problems('deploy/Dockerfile')).toEqual(['there was no problem']);
    expect(await problems('deploy/Dockerfile.prod')).toHaveLength(1);
  });
});

test('a text of several lines makes no second line of the message', async () => {
  const problems = await problemsOf({ inputs: { context: 'a\n::error::b' } });
  expect(problems).toHaveLength(1);
});

test('secrets are masked before anything else is done', async () => {
  const { services, workflow } = await givenRun({
    inputs: {
      secrets: 'token=s3cret-value',
      'github-token': 'ghs_abc',
      goproxy: 'https://me:pw-in-url@proxy.example.com',
    },
    rules: [
      [
        /buildx inspect/,
        () => {
          expect(workflow.secrets).toEqual(expect.arrayContaining(['s3cret-value', 'ghs_abc', 'pw-in-url']));
          return { code: 1 };
        },
      ],
    ],
  });
  await expect(readRequest(services)).rejects.toThrow('builder');
  expect.assertions(2);
});

test.each([
  ['no event', undefined, ''],
  ['an event that is no JSON', '{', ''],
])('%s is no failure: less is known then', async (_name, text, branch) => {
  const { services } = await givenRun();
  const files = {
    ...services.files,
    readText: async (file: string) => (file.endsWith('event.json') ? text : services.files.readText(file)),
  };
  const { facts } = await readRequest({ ...services, files });
  expect(facts.defaultBranch ?? '').toBe(branch);
});

test('an event that cannot be read is no failure either', async () => {
  const { services } = await givenRun();
  const readText = (file: string) =>
    file.endsWith('event.json') ? Promise.reject(new Error('EACCES')) : services.files.readText(file);
  await expect(readRequest({ ...services, files: { ...services.files, readText } })).resolves.toMatchObject({
    facts: { defaultBranch: undefined },
  });
});

test('a run that is told to stop meanwhile was cancelled, whatever docker says', async () => {
  const { services, stop } = await givenRun({
    rules: [
      [
        /buildx inspect/,
        () => {
          stop.abort();
          return { code: 1, stderr: 'ERROR: interrupted' };
        },
      ],
    ],
  });
  await expect(readRequest(services)).rejects.toMatchObject({ name: 'Cancelled' });
});
