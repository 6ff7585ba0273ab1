import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import type { WholeRun } from '../harness/action-run.ts';
import { startJob } from '../harness/action-run.ts';
import { annotationsIn } from '../harness/annotations.ts';
import { expectSuccess } from '../harness/expect-success.ts';
import type { Workspace } from '../harness/workspace.ts';
import { freshNamespace, tinyModule } from '../harness/workspace.ts';
import type { CacheService } from '../servers/cache-service.ts';
import { startCacheService } from '../servers/cache-service.ts';
import type { FileServer } from '../servers/file-server.ts';
import { startFileServer } from '../servers/file-server.ts';

jest.setTimeout(120_000);

/** Docker's build checks find one thing in it, at line 2; it needs no image. */
const warned = '# syntax comes with the builder\nFROM scratch as x\nCOPY tiny.go /tiny.go\n';

let service: CacheService;
let server: FileServer;
beforeAll(async () => {
  [service, server] = await Promise.all([
    startCacheService({ tokens: { main: { ref: 'refs/heads/main', readable: [], write: true } } }),
    startFileServer({ '/Dockerfile': { kind: 'body', body: warned } }),
  ]);
});
afterAll(() => Promise.all([service.close(), server.close()]));

async function runIn(
  inputs: Readonly<Record<string, string>>,
  given: { readonly env?: Record<string, string>; readonly change?: (workspace: Workspace) => Promise<unknown> } = {},
): Promise<WholeRun> {
  const workspace = await tinyModule();
  await workspace.write('Dockerfile', warned);
  await given.change?.(workspace);
  const job = await startJob({ workspace: workspace.folder, env: { ...service.environment('main'), ...given.env } });
  try {
    return await job.run({ inputs: { 'cache-timeout': '45s', outputs: 'type=cacheonly', ...inputs } });
  } finally {
    await Promise.all([job.remove(), workspace.remove()]);
  }
}

describe('a call', () => {
  test('check: fails with what buildx sums up, and the metadata has the result', async () => {
    const { code, stdout, outputs } = await runIn({ call: 'check', outputs: '' });
    expect(code).toBe(1);
    expect(annotationsIn(stdout).errors).toEqual(['Check complete, 1 warning has been found!']);
    expect(JSON.parse(outputs['metadata'] ?? '')).toMatchObject({
      'result.json': { warnings: [{ ruleName: 'FromAsCasing' }] },
      'result.txt': expect.stringContaining('Dockerfile:2'),
      'result.statuscode': '1',
    });
  });

  test.each(['outline', 'targets'])('%s: succeeds, and the metadata has the result', async (call) => {
    const { code, outputs, report } = await runIn({ call, outputs: '' });
    expect(code).toBe(0);
    expect(JSON.parse(outputs['metadata'] ?? '')).toMatchObject({
      'result.json': {},
      'result.txt': expect.any(String),
    });
    expect(report.caches.map(({ reason }) => reason)).toEqual(Array(2).fill(`\`call: ${call}\` builds nothing`));
  });
});

describe('what the build checks find', () => {
  test('is a warning at its line', async () => {
    const { code, stdout, outputs } = await runIn({});
    expect(code).toBe(0);
    const { commands } = annotationsIn(stdout);
    expect(commands.filter(({ message }) => message.startsWith('FromAsCasing: '))).toMatchObject([
      { name: 'warning', properties: { file: 'Dockerfile', line: '2' } },
    ]);
    expect(outputs['metadata']).toContain('buildx.build.warnings');
  });

  test('is no warning where the job wishes so', async () => {
    const { stdout } = await runIn({}, { env: { DOCKER_BUILD_CHECKS_ANNOTATIONS: 'false' } });
    expect(annotationsIn(stdout).warnings.join('\n')).not.toContain('FromAsCasing');
  });
});

describe('of a Dockerfile of which a copy with mounts is built', () => {
  const naive = [
    '# A copy of this file is built.',
    'FROM golang:1.26 as build',
    'WORKDIR /src',
    'COPY . .',
    'RUN go build ./... && echo built > /out',
    'FROM scratch',
    'COPY --from=build /out /out',
    '',
  ].join('\n');
  const file = 'build/api.Dockerfile';
  let run: WholeRun;
  beforeAll(async () => {
    const namespace = `BUILDKIT_CACHE_MOUNT_NS=${freshNamespace()}`;
    const inputs = { file, provenance: 'mode=max', 'build-args': namespace, fetch: 'off', network: 'host' };
    run = await runIn(inputs, { change: ({ write }) => write(file, naive) });
  });
  const metadata = (): Readonly<Record<string, unknown>> =>
    JSON.parse(run.outputs['metadata'] ?? '') as Readonly<Record<string, unknown>>;

  test('a check is told at the line of the own file, whose text the metadata has', () => {
    expectSuccess(run);
    expect(run.stdout).toMatch(/RUN --mount=type=cache,\S+ .*go build \.\/\.\.\./);
    const { commands } = annotationsIn(run.stdout);
    expect(commands.filter(({ message }) => message.startsWith('FromAsCasing: '))).toMatchObject([
      { name: 'warning', properties: { file, line: '2' } },
    ]);
    expect(metadata()['buildx.build.warnings']).toMatchObject([
      { sourceInfo: { data: Buffer.from(naive).toString('base64') }, range: [{ start: { line: 2 } }] },
    ]);
  });

  test('provenance has the name', () => {
    expect(metadata()['buildx.build.provenance']).toMatchObject({
      invocation: { configSource: { entryPoint: 'api.Dockerfile' } },
    });
  });
});

describe('a Dockerfile', () => {
  test('called `dockerfile` is found', async () => {
    const change = ({ folder }: Workspace): Promise<void> =>
      rename(path.join(folder, 'Dockerfile'), path.join(folder, 'dockerfile'));
    expect(await runIn({ target: 'x' }, { change })).toMatchObject({ code: 0 });
  });

  test('that is a URL is built, with one notice', async () => {
    const { code, stdout } = await runIn({ file: `${server.url}/Dockerfile` });
    expect(code).toBe(0);
    const notices = annotationsIn(stdout).commands.filter(({ name }) => name === 'notice');
    expect(notices.map(({ message }) => message)).toEqual([expect.stringContaining('is not on the runner')]);
  });
});

describe('BUILDKIT_PROGRESS', () => {
  test('rawjson: the log has JSON, and the steps are known', async () => {
    const { stdout, report } = await runIn({}, { env: { BUILDKIT_PROGRESS: 'rawjson' } });
    expect(stdout).toMatch(/^\{"vertexes":/m);
    expect(report.steps.map(({ name }) => name).join('\n')).toContain('COPY tiny.go');
  });

  test('quiet: the log has no step, and the error of a build that fails', async () => {
    const broken = ({ write }: Workspace): Promise<void> => write('Dockerfile', `${warned}COPY nowhere /\n`);
    const inputs = { preflight: 'off' };
    const { code, stdout } = await runIn(inputs, { env: { BUILDKIT_PROGRESS: 'quiet' }, change: broken });
    expect(code).toBe(1);
    expect(stdout).not.toMatch(/^#\d+ /m);
    expect(stdout).toMatch(/^ERROR: .*nowhere/m);
  });
});

test('a build that ends without an error line shows the last lines of its output', async () => {
  const { code, stdout } = await runIn({ 'shm-size': 'much' });
  expect(code).toBe(1);
  expect(annotationsIn(stdout).errors.join('\n')).toMatch(/shm-size/);
});

test('the token in the address of a context is in no line that is shown', async () => {
  const { code, stdout } = await runIn({ context: 'http://tok3n-of-me@127.0.0.1:1/other/app.git#v1:sub' });
  const shown = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  expect(code).toBe(1);
  expect(shown.join('\n')).toMatch(/127\.0\.0\.1:1\/other\/app\.git/);
  expect(shown.join('\n')).not.toContain('tok3n');
});
