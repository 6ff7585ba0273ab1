import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Job, JobFacts, MainRun, StepRun, WholeRun } from '../harness/action-run.ts';
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

const main = 'refs/heads/main';
const pull = 'refs/pull/7/merge';
const tokens = {
  main: { ref: main, readable: [], write: true },
  pull: { ref: pull, readable: [main], write: true },
};
const ofPull: Omit<JobFacts, 'workspace'> = {
  env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: pull, GITHUB_BASE_REF: 'main', GITHUB_HEAD_REF: 'change' },
  event: {
    action: 'synchronize',
    repository: { default_branch: 'main', visibility: 'private' },
    pull_request: { number: 7, base: { ref: 'main' }, head: { repo: { full_name: 'owner/repo' } } },
  },
};

let workspace: Workspace;
let proxy: GoProxy;
const services: CacheService[] = [];
const jobs: Job[] = [];

async function newService(): Promise<CacheService> {
  const service = await startCacheService({ tokens });
  services.push(service);
  return service;
}

async function newJob(service: CacheService, token: keyof typeof tokens, facts: Partial<JobFacts> = {}): Promise<Job> {
  const env = { ...service.environment(token), GITHUB_RUN_ID: String(jobs.length + 1), ...facts.env };
  const job = await startJob({ workspace: workspace.folder, ...facts, env });
  jobs.push(job);
  return job;
}

const run = async (
  service: CacheService,
  token: keyof typeof tokens,
  facts: Partial<JobFacts> = {},
): Promise<WholeRun> => (await newJob(service, token, facts)).run({ inputs: buildInputs(proxy) });

/** Sources that no earlier run has seen; the packages of the module stay the same. */
const change = (): Promise<void> =>
  workspace.write('tiny.go', `package tiny\n\nconst Answer = "${freshNamespace()}"\n`);

const reasonOf = ({ report }: WholeRun, name: string): string =>
  report.phases.find((phase) => phase.name === name)?.reason ?? '';

beforeAll(async () => {
  [workspace, proxy] = await Promise.all([tinyModule(), startGoProxy()]);
});

afterAll(async () => {
  await Promise.all([...jobs, workspace].map((each) => each.remove()));
  await Promise.all([...services, proxy].map((each) => each.close()));
});

describe('a run of the default branch', () => {
  let service: CacheService;

  beforeAll(async () => {
    service = await newService();
    await run(service, 'main', { env: { GITHUB_RUN_ID: '70' } });
  });

  test('is warm when it is run again', async () => {
    proxy.clear();
    const again = await run(service, 'main', { env: { GITHUB_RUN_ID: '70', GITHUB_RUN_ATTEMPT: '2' } });
    expect(again.outputs).toMatchObject({
      'cache-hit': 'true',
      'build-cache-matched-key': expect.stringContaining('-70-1-'),
    });
    expect(reasonOf(again, 'extract')).toContain(' 0 packages compiled, nothing to save');
    expect(proxy.requests).toEqual([]);
  });

  test('saves under its own attempt what is new when it is run again', async () => {
    await change();
    const again = await run(service, 'main', { env: { GITHUB_RUN_ID: '70', GITHUB_RUN_ATTEMPT: '3' } });
    expect(again.report.caches.map(({ saved }) => saved?.key)).toEqual([undefined, expect.stringContaining('-70-3-')]);
  });

  test('warms a pull request, which saves its own difference where only it can read it', async () => {
    await change();
    proxy.clear();
    const request = await run(service, 'pull', ofPull);
    expect(request.outputs).toMatchObject({
      'modules-cache': 'exact',
      'build-cache': 'partial',
      'build-cache-matched-key': expect.stringContaining('-70-3-'),
    });
    expect(request.report.caches[1]?.reason).toMatch(/the same go\.sum, the (base of the pull request|default branch)/);
    expect(proxy.requests).toEqual([]);
    expect(reasonOf(request, 'extract')).toContain('1 package compiled');
    expect(service.entries().filter(({ ref }) => ref === pull)).toHaveLength(1);
  });
});

test('a repository that only ever runs on pull requests is warm from the second run on', async () => {
  const service = await newService();
  const first = await run(service, 'pull', ofPull);
  expect(first.report.caches.map(({ hit, saved }) => [hit, saved !== null])).toEqual([
    ['miss', true],
    ['miss', true],
  ]);
  await change();
  proxy.clear();
  const second = await run(service, 'pull', ofPull);
  expect(second.outputs).toMatchObject({ 'cache-hit': 'true', 'modules-cache': 'exact', 'build-cache': 'exact' });
  expect(reasonOf(second, 'extract')).toContain('1 package compiled');
  expect(proxy.requests).toEqual([]);
  expect(new Set(service.entries().map(({ ref }) => ref))).toEqual(new Set([pull]));
});

describe('a job that uses the action on one Dockerfile to test, to ship, and to ship again', () => {
  const tag = `thrice:${freshNamespace()}`;
  interface Uses {
    readonly mains: readonly MainRun[];
    readonly posts: readonly StepRun[];
    readonly requests: readonly string[];
  }
  let service: CacheService;
  let cold: Uses;
  let warm: Uses;

  async function threeUses(): Promise<Uses> {
    const job = await newJob(service, 'main');
    const namespace = freshNamespace();
    proxy.clear();
    const mains: MainRun[] = [];
    for (const inputs of [
      { target: 'test', load: 'true', tags: tag },
      { tags: `${tag}-ship` },
      { tags: `${tag}-again` },
    ]) {
      mains.push(await job.main({ inputs: buildInputs(proxy, { file: 'Dockerfile.two', ...inputs }, namespace) }));
    }
    const posts = await job.posts();
    return { mains, posts, requests: [...proxy.requests] };
  }

  beforeAll(async () => {
    service = await newService();
    const dockerfile = await workspace.read('Dockerfile');
    const mounts = '--mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build';
    const stage = (name: string): string => `\nFROM build AS ${name}\nRUN ${mounts} go build ./${name}\n`;
    const staged = dockerfile.replace('\nFROM scratch', `${stage('test')}${stage('ship')}\nFROM scratch`);
    await workspace.write(
      'Dockerfile.two',
      staged.replace('COPY --from=build /built/out', 'COPY --from=ship /built/out'),
    );
    for (const name of ['test', 'ship'])
      await workspace.write(`${name}/${name}.go`, `package ${name}\n\nconst Answer = 42\n`);
    cold = await threeUses();
    await change();
    warm = await threeUses();
  });

  afterAll(() => promisify(execFile)('docker', ['image', 'rm', tag, `${tag}-ship`, `${tag}-again`]));

  test('succeeds without a warning', () => {
    for (const step of [...cold.mains, ...cold.posts, ...warm.mains, ...warm.posts]) {
      expectSuccess(step);
      expect(annotationsIn(step.stdout).warnings).toEqual([]);
    }
  });

  test('adopts in a later use what an earlier one has put into the mounts', () => {
    const adopted = 'an earlier step of this job has filled these mounts';
    for (const { mains } of [cold, warm]) {
      expect(
        mains.map(({ stdout }) => stdout.split('\n').filter((line) => line.includes(`, ${adopted}`)).length),
      ).toEqual([0, 1, 2]);
      expect(mains[2]?.stdout).toContain('inject skipped');
    }
  });

  test('has one good snapshot of the modules in the end, and one of the build cache for each target', () => {
    const scopes = service.entries().map(({ key }) => /-1-(modules|build-\w+)-/.exec(key)?.[1] ?? key);
    expect(scopes.filter((scope) => scope === 'modules')).toHaveLength(1);
    expect(new Set(scopes).size).toBe(3);
  });

  test('is warm in the next job, each time', () => {
    const exact = ['exact', 'exact', 'exact'];
    expect(warm.mains.map(({ outputs }) => outputs['modules-cache'])).toEqual(exact);
    expect(warm.mains.map(({ outputs }) => outputs['build-cache'])).toEqual(exact);
    expect(warm.requests).toEqual([]);
    expect(warm.mains.map(({ stdout }) => /(\d+) packages? compiled/.exec(stdout)?.[1])).toEqual([
      '1',
      '0',
      // Every step came from the layer cache: nothing is read back.
      undefined,
    ]);
  });
});
