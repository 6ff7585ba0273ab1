import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Job, startJob, type StepRun } from '../harness/action-run.ts';
import { buildInputs } from '../harness/service-inputs.ts';
import { freshNamespace, naiveModule, type Workspace } from '../harness/workspace.ts';
import { type CacheService, startCacheService } from '../servers/cache-service.ts';
import { type GoProxy, startGoProxy } from '../servers/go-proxy.ts';

const timeoutMs = 240_000;

/** A new runner on which one job builds the image, then runs go itself. */
interface Runner {
  readonly job: Job;
  readonly host: string;
  /** Runs go with the caches of this runner: what it asked the module proxy for, and what it compiled. */
  go(
    ...args: readonly string[]
  ): Promise<{ readonly requests: readonly string[]; readonly compiled: readonly string[] }>;
}

let workspace: Workspace;
let proxy: GoProxy;
let service: CacheService;
/** That of each runner, where Go's folders have the same names. */
let home: string;
const jobs: Job[] = [];

async function runner(runId: string, inputs: Readonly<Record<string, string>> = {}): Promise<Runner> {
  await rm(home, { recursive: true, force: true });
  // Of modules Go makes folders that nobody may write.
  const goEnv = {
    GOMODCACHE: path.join(home, 'mod'),
    GOCACHE: path.join(home, 'build'),
    GOFLAGS: '-modcacherw',
    GOPROXY: proxy.url,
    GOSUMDB: 'off',
  };
  const env = { ...service.environment('token'), GITHUB_RUN_ID: runId, RUNNER_ENVIRONMENT: 'github-hosted' };
  const job = await startJob({ workspace: workspace.folder, env });
  jobs.push(job);
  const main = await job.main({
    inputs: buildInputs(proxy, { host: 'true', ...inputs }, freshNamespace()),
    env: goEnv,
  });
  if (main.code !== 0) throw new Error(main.stdout);
  const host = main.stdout.split('\n').find((line) => line.startsWith('host done')) ?? main.stdout;
  return {
    job,
    host,
    go: async (...args) => {
      proxy.clear();
      const { stderr } = await promisify(execFile)('go', [...args], {
        cwd: workspace.folder,
        env: { ...process.env, ...goEnv },
        maxBuffer: 64 << 20,
      });
      const compiled = [...stderr.matchAll(/\/compile .* -p (\S+) /g)].map(([, name = '']) => name);
      return { requests: [...proxy.requests], compiled };
    },
  };
}

beforeAll(async () => {
  [workspace, proxy, service] = await Promise.all([
    naiveModule(),
    startGoProxy(),
    startCacheService({ tokens: { token: { ref: 'refs/heads/main', readable: [], write: true } } }),
  ]);
  home = await mkdtemp(path.join(tmpdir(), 'runner-home-'));
});
afterAll(async () => {
  await Promise.all([...jobs, workspace].map((each) => each.remove()));
  await rm(home, { recursive: true, force: true });
  await Promise.all([proxy.close(), service.close()]);
});

describe('with host: true', () => {
  let posts: readonly StepRun[];

  test(
    'go downloads nothing on the runner that the image needed, and what a Go step adds is saved',
    async () => {
      const { job, go, host } = await runner('1');
      expect(host).toContain('and 0 compiled entries added');
      expect(await go('build', '-x', './...')).toMatchObject({
        requests: [],
        compiled: expect.arrayContaining(['example.com/naive']),
      });
      // This needs a module that is not in the image.
      await workspace.write('more/more.go', 'package more\n\nimport _ "github.com/JohnCGriffin/overflow"\n');
      const more = await go('build', './...');
      expect(more.requests.some((url) => url.endsWith('.zip'))).toBe(true);
      posts = await job.posts();
      expect(posts.map(({ code }) => code)).toEqual([0]);
      expect(posts[0]?.stdout).toMatch(/^host-save done in .*: saved .* as cached-go-docker-build-1-build-/m);
    },
    timeoutMs,
  );

  test(
    'on the next runner the same Go steps download and compile nothing',
    async () => {
      const { job, go } = await runner('2');
      expect(await go('build', '-x', './...')).toEqual({ requests: [], compiled: [] });
      const [post] = await job.posts();
      expect(post?.stdout).toMatch(/^host-save skipped: the snapshot has most of what Go steps used$/m);
    },
    timeoutMs,
  );

  test(
    'before the image: a step with `fetch: only`',
    async () => {
      const { job, go } = await runner('3', { fetch: 'only' });
      expect(await go('build', '-x', './...')).toEqual({ requests: [], compiled: [] });
      await job.posts();
    },
    timeoutMs,
  );
});
