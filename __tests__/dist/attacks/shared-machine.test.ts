import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Job, type JobFacts, startJob, type WholeRun } from '../../harness/action-run.ts';
import { allEntries } from '../../harness/local-store.ts';
import { buildInputs } from '../../harness/service-inputs.ts';
import { type Workspace, tinyModule } from '../../harness/workspace.ts';
import { startCacheService } from '../../servers/cache-service.ts';
import { startGoProxy } from '../../servers/go-proxy.ts';

let workspace: Workspace;
let folder: string;
const jobs: Job[] = [];
beforeEach(async () => {
  [workspace, folder] = await Promise.all([tinyModule(), mkdtemp(path.join(tmpdir(), 'machine-'))]);
});
afterEach(() =>
  Promise.all([
    workspace.remove(),
    rm(folder, { recursive: true, force: true }),
    ...jobs.splice(0).map((job) => job.remove()),
  ]),
);

async function newJob(facts: Omit<JobFacts, 'workspace'>): Promise<Job> {
  const job = await startJob({ ...facts, workspace: workspace.folder });
  jobs.push(job);
  return job;
}

/** The engine of the tests, as a daemon of another machine answers: through the network. */
async function farDaemon(): Promise<{ readonly url: string; readonly server: Server }> {
  const socket = (process.env['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock').replace('unix://', '');
  const server = createServer((client) => {
    const daemon = connect(socket);
    for (const [one, other] of [
      [client, daemon],
      [daemon, client],
    ] as const) {
      one.on('error', () => other.destroy());
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

describe('a daemon behind a docker context', () => {
  const sharingOf = async (env: Readonly<Record<string, string>>): Promise<string> => {
    const job = await newJob({ env: { RUNNER_ENVIRONMENT: 'github-hosted', ...env } });
    const { stdout } = await job.main({ inputs: { 'dry-run': 'true', 'cache-timeout': '45s' } });
    return /^ {2}Cache mounts +(\S.*)$/m.exec(stdout)?.[1] ?? stdout;
  };

  test('the control: the own socket of a hosted runner is gone after the job', async () => {
    expect(await sharingOf({})).toMatch(/^shared +nobody else uses them/);
  });

  test('of another machine is not gone after the job of a hosted runner: its mounts are kept apart', async () => {
    const { url, server } = await farDaemon();
    try {
      execFileSync('docker', ['--config', folder, 'context', 'create', 'far', '--docker', `host=${url}`], {
        stdio: 'pipe',
      });
      const env = { DOCKER_CONFIG: folder, DOCKER_CONTEXT: 'far', DOCKER_HOST: '' };
      expect(await sharingOf(env)).toMatch(/^kept apart +trusted: /);
    } finally {
      server.close();
    }
  });
});

test('no program that a run starts sees its inputs, its state or the tokens of the job', async () => {
  const log = path.join(folder, 'seen');
  const docker = execFileSync('sh', ['-c', 'command -v docker'], { encoding: 'utf8' }).trim();
  await writeFile(path.join(folder, 'docker'), `#!/bin/sh\nenv >> '${log}'\nexec '${docker}' "$@"\n`);
  await chmod(path.join(folder, 'docker'), 0o755);
  const [proxy, service] = await Promise.all([
    startGoProxy(),
    startCacheService({ tokens: { main: { ref: 'refs/heads/main', readable: [], write: true } } }),
  ]);
  try {
    const token = `token-${randomBytes(8).toString('hex')}`;
    const job = await newJob({
      env: { ...service.environment('main'), PATH: `${folder}:${process.env['PATH'] ?? ''}` },
    });
    const { code, post } = await job.run({ inputs: buildInputs(proxy, { 'github-token': token }) });
    const seen = await readFile(log, 'utf8');
    expect([code, post.code, seen.includes('BUILDX_')]).toEqual([0, 0, true]);
    expect(seen.split('\n').filter((line) => /^(INPUT|ACTIONS|STATE)_/.test(line))).toEqual([]);
    expect(seen).not.toContain(token);
  } finally {
    await Promise.all([proxy.close(), service.close()]);
  }
});

describe('the local store of a machine that many use', () => {
  const repository = { default_branch: 'main', visibility: 'private' };
  const fork = {
    env: {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_BASE_REF: 'main',
      GITHUB_HEAD_REF: 'theirs',
    },
    event: {
      action: 'opened',
      repository,
      pull_request: { number: 7, base: { ref: 'main' }, head: { repo: { full_name: 'you/repo' } } },
    },
  };

  async function run(facts: Omit<JobFacts, 'workspace'>): Promise<WholeRun> {
    const proxy = await startGoProxy();
    try {
      const env = { ...facts.env, XDG_CACHE_HOME: folder, RUNNER_ENVIRONMENT: 'self-hosted' };
      const job = await newJob({ ...facts, env });
      return await job.run({
        inputs: buildInputs(proxy, { 'cache-store': 'local', 'cache-max-size': '300KB', outputs: 'type=cacheonly' }),
      });
    } finally {
      await proxy.close();
    }
  }

  test('keeps what the default branch has, however much a fork saves, and is for its owner alone', async () => {
    await workspace.write('tiny.go', `package tiny\n\nconst Answer = "${randomBytes(8).toString('hex')}"\n`);
    const main = await run({ env: {} });
    expect([main.code, main.post.code]).toEqual([0, 0]);
    const keys = async (): Promise<readonly string[]> => (await allEntries(folder)).entries.map(({ key }) => key);
    const own = await keys();
    expect(own.length).toBe(2);
    // What is compiled of these holds them as they are.
    for (const change of [1, 2]) {
      const text = randomBytes(150_000).toString('base64');
      await workspace.write('tiny.go', `package tiny\n\nvar Text${change} = "${text}"\n`);
      const flood = await run(fork);
      expect([flood.code, flood.post.code]).toEqual([0, 0]);
    }
    const left = await keys();
    expect(left.filter((key) => own.includes(key)).toSorted()).toEqual(own.toSorted());
    expect(left.length).toBeGreaterThan(own.length);
    const { mode } = await stat(path.join(folder, 'cached-go-docker-build', 'snapshots'));
    expect((mode & 0o777).toString(8)).toBe('700');
  });
});
