import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Job, JobFacts, MainRun, StepRun, WholeRun } from '../harness/action-run.ts';
import { startJob } from '../harness/action-run.ts';
import { annotationsIn } from '../harness/annotations.ts';
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

const run = async (service: CacheService, token: keyof typeof tokens, facts: Partial<JobFacts> = {}): Promise<WholeRun> =>
  (await newJob(service, token, facts)).run({ inputs: buildInputs(proxy) });

/** Sources that no earlier run has seen; the packages of the module stay the same. */
const change = (): Promise<void> => workspace.write('tiny.go', `package tiny\n\nconst Answer = "${freshNamespace()}"\n`);

const reasonOf = ({ report }: WholeRun, name: string): string => report.phases.find((phase) => phase.name === name)?.reason ?? '';

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
    expect(again.outputs).toMatchObject({ 'cache-hit': 'true', 'build-cache-matched-key': expect.stringContaining('-70-1-') });
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
    expect(request.outputs).toMatchObject({ 'modules-cache': 'exact', 'build-cache': 'partial', 'build-cache-matched-key': expect.stringContaining('-70-3-') });
    expect(request.report.caches[1]?.reason).toMatch(/the same go\.sum, the (base of the pull request|default branch)/);
    expect(proxy.requests).toEqual([]);
    expect(reasonOf(request, 'extract')).toContain('1 package compiled');
    expect(service.entries().filter(({ ref }) => ref === pull)).toHaveLength(1);
  });
});

test('a repository that only ever runs on pull requests is warm from the second run on', async () => {
  const service = await newService();
  const first = await run(service, 'pull', ofPull);
  expect(first.report.caches.map(({ hit, saved }) => [hit, saved !== null])).toEqual([['miss', true], ['miss', true]]);
  await change();
  proxy.clear();
  const second = await run(service, 'pull', ofPull);
  expect(second.outputs).toMatchObject({ 'cache-hit': 'true', 'modules-cache': 'exact', 'build-cache': 'exact' });
  expect(reasonOf(second, 'extract')).toContain('1 package compiled');
  expect(proxy.requests).toEqual([]);
  expect(new Set(service.entries().map(({ ref }) => ref))).toEqual(new Set([pull]));
});

describe('a job that uses the action twice on one Dockerfile, to test and to ship', () => {
  const tag = `twice:${freshNamespace()}`;
  interface Twice {
    readonly mains: readonly MainRun[];
    readonly posts: readonly StepRun[];
    readonly requests: readonly string[];
  }
  let service: CacheService;
  let cold: Twice;
  let warm: Twice;

  async function twice(): Promise<Twice> {
    const job = await newJob(service, 'main');
    const inputs = (more: Record<string, string>): Record<string, string> => buildInputs(proxy, { file: 'Dockerfile.two', ...more }, namespace);
    const namespace = freshNamespace();
    proxy.clear();
    const mains = [await job.main({ inputs: inputs({ target: 'test', load: 'true', tags: tag }) }), await job.main({ inputs: inputs({ tags: `${tag}-2` }) })];
    const posts = await job.posts();
    return { mains, posts, requests: [...proxy.requests] };
  }

  beforeAll(async () => {
    service = await newService();
    const dockerfile = await workspace.read('Dockerfile');
    const mounts = '--mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build';
    const tested = dockerfile.replace('\nFROM scratch', `\nFROM build AS test\nRUN ${mounts} go build ./tested\n\nFROM build AS shipped\nRUN ${mounts} go build ./shipped\n\nFROM scratch`);
    await workspace.write('Dockerfile.two', tested.replace('COPY --from=build /out', 'COPY --from=shipped /out'));
    for (const name of ['tested', 'shipped']) await workspace.write(`${name}/${name}.go`, `package ${name}\n\nconst Answer = 42\n`);
    cold = await twice();
    await change();
    warm = await twice();
  });

  afterAll(() => promisify(execFile)('docker', ['image', 'rm', tag, `${tag}-2`]));

  test('succeeds without a warning', () => {
    for (const step of [...cold.mains, ...cold.posts, ...warm.mains, ...warm.posts]) {
      expect(step.code).toBe(0);
      expect(annotationsIn(step.stdout).warnings).toEqual([]);
    }
  });

  test('fills the mounts once: the second use adopts them', () => {
    for (const { mains } of [cold, warm]) {
      expect(mains[1]?.stdout).toContain('an earlier step of this job has filled these mounts');
      expect(mains[1]?.stdout).toContain('inject skipped');
    }
  });

  test('leaves one snapshot of the modules, and each use its own of the build cache', () => {
    const kinds = service.entries().map(({ key }) => /-(modules|build)-/.exec(key)?.[1]);
    expect(kinds.filter((kind) => kind === 'modules')).toHaveLength(1);
  });

  test('is warm in the next job, both times', () => {
    expect(warm.mains.map(({ outputs }) => outputs['modules-cache'])).toEqual(['exact', 'exact']);
    expect(warm.mains.map(({ outputs }) => outputs['build-cache'])).toEqual(['exact', 'exact']);
    expect(warm.requests).toEqual([]);
    console.log(cold.mains.map((m) => m.stdout.match(/^extract.*/m)?.[0]), cold.posts.map((m) => m.stdout.match(/^save.*|^success.*/gm)), warm.mains.map((m) => m.stdout.match(/^extract.*/m)?.[0]), warm.posts.map((m) => m.stdout.match(/^save.*/m)?.[0]), service.entries().map(({ key }) => key));
  });
});
