import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Job, JobFacts, WholeRun } from '../harness/action-run.ts';
import { startJob } from '../harness/action-run.ts';
import { buildInputs } from '../harness/service-inputs.ts';
import type { Workspace } from '../harness/workspace.ts';
import { freshNamespace, tinyModule } from '../harness/workspace.ts';
import type { CacheService } from '../servers/cache-service.ts';
import { startCacheService } from '../servers/cache-service.ts';
import type { GoProxy } from '../servers/go-proxy.ts';
import { startGoProxy } from '../servers/go-proxy.ts';

const main = 'refs/heads/main';
const refOf = (number: number): string => `refs/pull/${number}/merge`;
const pullRequest = (number: number, from: string): Omit<JobFacts, 'workspace'> => ({
  env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: refOf(number), GITHUB_BASE_REF: 'main' },
  event: {
    action: 'synchronize',
    repository: { default_branch: 'main', visibility: 'private' },
    pull_request: { number, base: { ref: 'main' }, head: { repo: { full_name: from } } },
  },
});
const fork = pullRequest(8, 'stranger/repo');
/** Those who must not meet what the fork has left, with the tokens that the service has for them. */
const others: readonly (readonly [string, string, Omit<JobFacts, 'workspace'>])[] = [
  ['the default branch', 'main', { env: {} }],
  ['a pull request of the repository', 'pull', pullRequest(7, 'owner/repo')],
  ["another fork's pull request", 'otherFork', pullRequest(9, 'other/repo')],
  [
    'a tag',
    'tag',
    {
      env: { GITHUB_REF: 'refs/tags/v1.0.0', GITHUB_REF_TYPE: 'tag' },
      event: { repository: { default_branch: 'main' } },
    },
  ],
];
const everywhere = [refOf(8)];
const scopes = {
  fork: { ref: refOf(8), readable: [main], write: true },
  main: { ref: main, readable: everywhere, write: true },
  pull: { ref: refOf(7), readable: [main, ...everywhere], write: true },
  otherFork: { ref: refOf(9), readable: [main, ...everywhere], write: true },
  tag: { ref: 'refs/tags/v1.0.0', readable: [main, ...everywhere], write: true },
};

let workspace: Workspace;
let proxy: GoProxy;
const jobs: Job[] = [];

async function run(service: CacheService, token: string, facts: Omit<JobFacts, 'workspace'>): Promise<WholeRun> {
  const env = { ...service.environment(token), GITHUB_RUN_ID: String(jobs.length + 1), ...facts.env };
  const job = await startJob({ workspace: workspace.folder, ...facts, env });
  jobs.push(job);
  return job.run({ inputs: buildInputs(proxy) });
}

beforeAll(async () => {
  [workspace, proxy] = await Promise.all([tinyModule(), startGoProxy()]);
});
afterAll(() => Promise.all([...jobs.map((job) => job.remove()), workspace.remove(), proxy.close()]));

// What GitHub promises of the scopes of refs is not what the compiled code of a stranger may hang on: here the service hands out
// the entries of every ref.
describe("the snapshots of a fork's pull request, where the service would hand out the entries of every ref", () => {
  let service: CacheService;
  let own: WholeRun;
  const runs = new Map<string, WholeRun>();

  beforeAll(async () => {
    service = await startCacheService({ tokens: scopes });
    // A step from the layer cache would leave nothing to save.
    await workspace.write('tiny.go', `package tiny\n\nconst Answer = "${freshNamespace()}"\n`);
    await run(service, 'fork', fork);
    own = await run(service, 'fork', fork);
    for (const [name, token, facts] of others) runs.set(name, await run(service, token, facts));
  });
  afterAll(() => service.close());

  test('serve itself', () => {
    expect(own.report.caches.find(({ kind }) => kind === 'build')).toMatchObject({ hit: 'exact' });
  });

  test.each(others.map(([name]) => name))('give %s no compiled code', (name) => {
    const found = runs.get(name);
    const build = found?.report.caches.find(({ kind }) => kind === 'build');
    const ofFork = service.entries().filter(({ ref }) => ref === refOf(8));
    expect([found?.code, ofFork.length > 0]).toEqual([0, true]);
    expect(ofFork.map(({ key }) => key)).not.toContain(build?.matchedKey);
    expect(build).toMatchObject({ hit: name === 'a tag' ? 'off' : expect.stringMatching(/miss|partial/) });
  });
});
