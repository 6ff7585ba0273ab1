import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import type { Job, MainRun, Step, WholeRun } from '../harness/action-run.ts';
import { startJob } from '../harness/action-run.ts';
import { annotationsIn } from '../harness/annotations.ts';
import { expectSuccess } from '../harness/expect-success.ts';
import { buildInputs } from '../harness/service-inputs.ts';
import type { Workspace } from '../harness/workspace.ts';
import { freshNamespace, tinyModule } from '../harness/workspace.ts';
import type { CacheService } from '../servers/cache-service.ts';
import { startCacheService } from '../servers/cache-service.ts';
import type { GoProxy } from '../servers/go-proxy.ts';
import { startGoProxy } from '../servers/go-proxy.ts';

/** Whatever a runner, a shell or BuildKit would obey, were it let to. `forged` never appears in anything of our own. */
const forgeries = [
  '::error::forged',
  '::set-output name=forged::x',
  '::save-state name=forged::x',
  '::add-mask::forged',
  '::stop-commands::forged',
  '##[error]forged',
  '##[set-output name=forged;]x',
  '%0A::error::forged',
  `"'$(touch /forged)\`touch /forged\``,
];
const hostile = forgeries.join('\n');
/** One item of a list: quoted, so that its new lines stay in it. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

let workspace: Workspace;
let proxy: GoProxy;
let service: CacheService;
const jobs: Job[] = [];

async function newJob(): Promise<Job> {
  const job = await startJob({
    workspace: workspace.folder,
    env: { ...service.environment('main'), GITHUB_RUN_ID: String(jobs.length + 1) },
  });
  jobs.push(job);
  return job;
}

const runIt = async (step: Step): Promise<WholeRun> => (await newJob()).run(step);

beforeAll(async () => {
  [workspace, proxy, service] = await Promise.all([
    tinyModule(),
    startGoProxy(),
    startCacheService({ tokens: { main: { ref: 'refs/heads/main', readable: [], write: true } } }),
  ]);
});

afterAll(async () => {
  await Promise.all([...jobs.map((job) => job.remove()), workspace.remove(), proxy.close(), service.close()]);
});

function expectNothingForged(...runs: readonly Pick<MainRun, 'stdout'>[]): void {
  const commands = annotationsIn(...runs.map(({ stdout }) => stdout)).commands;
  // Our own messages may quote a value; none begins with it.
  expect(
    commands.filter(
      ({ message, properties }) => /^\s*forged/.test(message) || Object.values(properties).includes('forged'),
    ),
  ).toEqual([]);
  expect(commands.map(({ name }) => name).filter((name) => !['error', 'warning', 'add-mask'].includes(name))).toEqual(
    [],
  );
}

const inputNames = Object.keys(
  parse(readFileSync(path.join(import.meta.dirname, '../../action.yml'), 'utf8')).inputs,
).filter((name) => name !== 'dry-run');

describe('a value with commands of the runner in it', () => {
  const runs = new Map<string, MainRun>();

  beforeAll(async () => {
    const names = [...inputNames];
    const work = async (): Promise<void> => {
      for (let name = names.shift(); name !== undefined; name = names.shift()) {
        const job = await newJob();
        runs.set(name, await job.main({ inputs: { 'cache-timeout': '45s', [name]: hostile, 'dry-run': 'true' } }));
      }
    };
    await Promise.all([work(), work(), work()]);
  });

  test.each(inputNames)('is no command in %s, nor an accident', (name) => {
    const run = runs.get(name) ?? { code: -1, stdout: '' };
    expectNothingForged(run);
    expect(run.stdout).not.toContain('an error of cached-go-docker-build itself');
    const { errors } = annotationsIn(run.stdout);
    expect(run.code).toBe(errors.length === 0 ? 0 : 1);
    for (const error of errors) expect(error.startsWith(`${name}: `)).toBe(true);
  });
});

describe('values that are only values', () => {
  let cold: WholeRun;
  let warm: WholeRun;
  const inputs = (): Record<string, string> => ({
    ...buildInputs(proxy),
    'build-args': [
      quoted(`BUILDKIT_CACHE_MOUNT_NS=${freshNamespace()}\n${hostile}`),
      quoted(`MOUNT_ID=${hostile}`),
      quoted(`TEXT=${hostile}`),
    ].join('\n'),
    labels: quoted(`forged.label=${hostile}`),
    'cache-scope': hostile,
    'cache-dependency-path': quoted(hostile),
  });

  beforeAll(async () => {
    await workspace.write(
      'Dockerfile',
      (await workspace.read('Dockerfile'))
        .replace('WORKDIR /src', 'ARG MOUNT_ID\nARG TEXT\nWORKDIR /src')
        .replaceAll('target=/root/.cache/go-build', 'id=${MOUNT_ID},target=/root/.cache/go-build')
        .replace('&& echo built', '&& [ ! -e /forged ] && echo built'),
    );
    // A mount with an id of its own is no part of a layer's key: only other sources make its RUN run.
    await workspace.write('tiny.go', `package tiny\n\nconst Cold = "${freshNamespace()}"\n`);
    cold = await runIt({ inputs: inputs() });
    await workspace.edit('tiny.go', 'Cold', 'Warm');
    warm = await runIt({ inputs: inputs() });
  });

  test('do not become Dockerfile text, shell text or commands', () => {
    expect([cold.code, cold.post.code, warm.code, warm.post.code]).toEqual([0, 0, 0, 0]);
    expectNothingForged(cold, cold.post, warm, warm.post);
  });

  test('reach the image as they are', async () => {
    const { stdout } = await promisify(execFile)('docker', [
      'image',
      'inspect',
      '--format',
      '{{json .Config.Labels}}',
      warm.outputs['imageid'] ?? '',
    ]);
    expect(JSON.parse(stdout)).toEqual({ 'forged.label': hostile });
  });

  test('name the same mounts in every run', () => {
    expect(warm.outputs['build-cache']).toBe('exact');
  });
});

test('what a build prints is no command', async () => {
  const text = [...forgeries.slice(0, 7), ...forgeries.slice(0, 7).map((line) => `\r${line}`), 'end'].join('\n');
  await workspace.write(
    'Dockerfile',
    'FROM golang:1.26\nCOPY forgeries /\nRUN cat /forgeries && cat /forgeries >&2\n# ::error::forged\n',
  );
  await workspace.write('forgeries', `${text}\n${freshNamespace()}\n`);
  const run = await runIt({ inputs: buildInputs(proxy) });
  expectSuccess(run);
  expect(run.stdout).toContain('::error::forged');
  expectNothingForged(run, run.post);
  expect(Object.keys(run.outputs)).not.toContain('forged');
  const failed = await (async () => {
    await workspace.write(
      'Dockerfile',
      'FROM golang:1.26\nCOPY forgeries /\nRUN cat /forgeries && echo ::error::forged && cat /forgeries >&2 && exit 3\n',
    );
    return runIt({ inputs: buildInputs(proxy) });
  })();
  expect([failed.code, failed.post.code]).toEqual([1, 0]);
  expectNothingForged(failed, failed.post);
  const { errors, commands } = annotationsIn(failed.stdout);
  expect(errors).toEqual([
    expect.stringMatching(/^The build failed at .*\(Dockerfile:3\): .*exit code: 3\nIts output says:\n/s),
  ]);
  expect(commands.find(({ name }) => name === 'error')?.properties).toMatchObject({ file: 'Dockerfile', line: '3' });
  expect(failed.report).toMatchObject({
    failure: { file: 'Dockerfile', line: 3, excerpt: expect.arrayContaining(['end']) },
  });
});
