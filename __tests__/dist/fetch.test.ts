import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Job, WholeRun } from '../harness/action-run.ts';
import { startJob } from '../harness/action-run.ts';
import { annotationsIn } from '../harness/annotations.ts';
import { buildInputs } from '../harness/service-inputs.ts';
import type { Workspace } from '../harness/workspace.ts';
import { freshNamespace, naiveModule, tinyModule } from '../harness/workspace.ts';
import type { CacheService } from '../servers/cache-service.ts';
import { startCacheService } from '../servers/cache-service.ts';
import { startFileServer } from '../servers/file-server.ts';
import type { FaultRule, GoProxy } from '../servers/go-proxy.ts';
import { startGoProxy } from '../servers/go-proxy.ts';

let workspace: Workspace;
let service: CacheService;
let proxy: GoProxy;
let rule: FaultRule = () => 'none';
const services: CacheService[] = [];
const jobs: Job[] = [];

beforeAll(async () => {
  [workspace, proxy] = await Promise.all([tinyModule(), startGoProxy((asked) => rule(asked))]);
});
afterEach(() => {
  rule = () => 'none';
});
afterAll(async () => {
  await Promise.all([...jobs, workspace].map((each) => each.remove()));
  await Promise.all([proxy, ...services].map((each) => each.close()));
});

interface Run extends WholeRun {
  readonly requests: readonly string[];
  readonly warnings: readonly string[];
}

let runs = 0;
async function run(
  inputs: Readonly<Record<string, string>> = {},
  namespace = freshNamespace(),
  { folder }: Workspace = workspace,
): Promise<Run> {
  const env = { ...service.environment('token'), GITHUB_RUN_ID: String(2000 + (runs += 1)) };
  const job = await startJob({ workspace: folder, env });
  jobs.push(job);
  proxy.clear();
  const whole = await job.run({ inputs: buildInputs(proxy, inputs, namespace) });
  return { ...whole, requests: [...proxy.requests], warnings: annotationsIn(whole.stdout, whole.post.stdout).warnings };
}
/** A cache service that has nothing yet. */
async function fresh(): Promise<void> {
  service = await startCacheService({ tokens: { token: { ref: 'refs/heads/main', readable: [], write: true } } });
  services.push(service);
}

const phase = ({ report, stdout }: Run, name: string) => {
  const found = report?.phases.find((each) => each.name === name);
  if (found === undefined) throw new Error(`there is no phase ${name}:\n${stdout}`);
  return found;
};
const zip = '/github.com/pkg/errors/@v/v0.9.1.zip';

describe('modules that are not there', () => {
  let cold: Run;
  let warm: Run;
  beforeAll(async () => {
    await fresh();
    cold = await run();
    warm = await run();
  });

  test('are downloaded before the build, once', () => {
    expect([cold.code, phase(cold, 'fetch').outcome, phase(cold, 'fetch').reason]).toEqual([
      0,
      'done',
      '1 module downloaded',
    ]);
    expect(cold.requests.filter((each) => each === zip)).toEqual([zip]);
  });

  test('are kept, and then there is nothing to download', () => {
    expect(cold.report.caches[0]).toMatchObject({
      kind: 'modules',
      hit: 'miss',
      added: 1,
      saved: { key: expect.any(String) },
    });
    expect([warm.code, phase(warm, 'fetch').outcome, warm.requests]).toEqual([0, 'skipped', []]);
    expect(warm.report.caches[0]).toMatchObject({ hit: 'exact' });
  });
});

test('a proxy that stumbles is asked again', async () => {
  await fresh();
  rule = ({ path, before }) =>
    before > 0 ? 'none' : path.endsWith('.zip') ? 'reset' : path.endsWith('.info') ? 'stall' : 'unavailable';
  const stumbled = await run({ 'fetch-timeout': '3s' });
  expect([stumbled.code, phase(stumbled, 'fetch').outcome, stumbled.warnings]).toEqual([0, 'done', []]);
  expect(phase(stumbled, 'fetch').reason).toMatch(/^1 module downloaded with [23456] tries$/);
});

describe('of a Dockerfile that never downloads all modules', () => {
  let naive: Workspace;
  beforeAll(async () => {
    naive = await naiveModule();
    await fresh();
  });
  afterAll(() => naive.remove());

  test('those of what is built come before the build, which then asks for nothing; and they are kept', async () => {
    const asked: number[] = [];
    rule = ({ path, before }) => {
      asked.push(Date.now());
      return path.endsWith('.zip') && before === 0 ? 'unavailable' : 'none';
    };
    const cold = await run({}, undefined, naive);
    const fetching = phase(cold, 'fetch');
    expect([cold.code, fetching.outcome, cold.warnings]).toEqual([0, 'done', []]);
    expect(fetching.reason).toBe('1 module downloaded with 2 tries for the packages that are built');
    // The other one that go.mod requires is for a test.
    const needed = '/github.com/segmentio/fasthash/@v/v1.0.3.zip';
    expect(cold.requests.filter((each) => each.endsWith('.zip'))).toEqual([needed, needed]);
    expect(Math.max(...asked)).toBeLessThanOrEqual(Date.parse(fetching.startedAt) + fetching.ms);
    const warm = await run({}, undefined, naive);
    expect([warm.code, phase(warm, 'fetch').outcome, warm.requests]).toEqual([0, 'skipped', []]);
    expect(phase(warm, 'fetch').reason).toContain('what was restored is of a whole build with this go.sum');
  });
});

test('of several proxies, one that does not answer is asked once, before anything waits for it', async () => {
  await fresh();
  const path = zip.replace('.zip', '.mod');
  const dead = await startFileServer({ [path]: { kind: 'stall' } });
  try {
    const { code, report, warnings } = await run({ goproxy: `${dead.url}|${proxy.url}` });
    expect([code, report.caches[0]?.added, dead.requests.map((request) => request.path)]).toEqual([0, 1, [path]]);
    expect(warnings.join('\n')).toContain(
      `skipping proxies that do not respond, because Go would wait for each of them with every module: ${dead.url}`,
    );
  } finally {
    await dead.close();
  }
});

test('a module that is nowhere is asked for once, and the build tells', async () => {
  await fresh();
  rule = () => 'missing';
  const lost = await run();
  expect([lost.code, phase(lost, 'fetch').outcome, phase(lost, 'build').outcome]).toEqual([1, 'degraded', 'failed']);
  expect(lost.warnings.join('\n')).toContain('404 Not Found');
  expect(lost.stdout).not.toContain('A try ended after 2 s');
});

test('fetch: only fills the cache and builds nothing', async () => {
  await fresh();
  const only = await run({ fetch: 'only' });
  expect([only.code, phase(only, 'fetch').outcome, phase(only, 'build').outcome]).toEqual([0, 'done', 'skipped']);
  const build = await run();
  expect([build.code, build.requests, build.report.caches[0]?.hit]).toEqual([0, [], 'exact']);
});

test('fetch: only fails when the modules do not come', async () => {
  await fresh();
  rule = () => 'missing';
  const only = await run({ fetch: 'only' });
  expect([only.code, phase(only, 'build').outcome]).toEqual([1, 'skipped']);
  expect(annotationsIn(only.stdout, only.post.stdout).errors.join('\n')).toContain('The modules could not be fetched');
});

test('checks ask the real go: what is not tidy is a warning, or fails the step', async () => {
  await fresh();
  // Nothing imports the one requirement.
  const checked = await run({ 'module-checks': 'verify,tidy' });
  expect([checked.code, phase(checked, 'fetch').reason]).toEqual([0, '1 module downloaded, verify ok, tidy bad']);
  expect(checked.warnings.join('\n')).toMatch(/not tidy: .*github.com\/pkg\/errors/);
  const failing = await run({ 'module-checks': 'tidy,fail' });
  expect([failing.code, phase(failing, 'build').outcome]).toEqual([1, 'skipped']);
});

test('fetch: off leaves it to the build', async () => {
  await fresh();
  const off = await run({ fetch: 'off' });
  expect([off.code, phase(off, 'fetch').outcome, phase(off, 'fetch').reason]).toEqual([0, 'skipped', 'fetch is off']);
  expect(off.requests).toContain(zip);
});
