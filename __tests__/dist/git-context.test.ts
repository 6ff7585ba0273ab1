import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { WholeRun } from '../harness/action-run.ts';
import { startJob } from '../harness/action-run.ts';
import { annotationsIn } from '../harness/annotations.ts';
import { expectSuccess } from '../harness/expect-success.ts';
import { freshNamespace } from '../harness/workspace.ts';

jest.setTimeout(300_000);

/** A repository on a Git host of this machine, and a checkout of it. */
interface Hosted {
  readonly url: string;
  readonly sha: string;
  /** A new checkout. */
  checkOut(): Promise<string>;
  close(): Promise<void>;
}

async function hosted(files: string): Promise<Hosted> {
  const root = await mkdtemp(path.join(tmpdir(), 'hosted-'));
  const [work, bare] = [path.join(root, 'work'), path.join(root, 'me/app.git')];
  const git = async (...args: readonly string[]): Promise<string> =>
    (await promisify(execFile)('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args])).stdout.trim();
  await cp(files, work, { recursive: true });
  // No layer of another run of this test serves this one.
  await writeFile(path.join(work, 'nonce.txt'), freshNamespace());
  await git('init', '--quiet', '--initial-branch=main', work);
  await git('-C', work, 'add', '--all', '--force', '.');
  await git('-C', work, 'commit', '--quiet', '--message', 'all');
  await git('clone', '--quiet', '--bare', work, bare);
  await git('-C', bare, 'update-server-info');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    readFile(path.join(root, path.normalize(pathname))).then(
      (body) => response.end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    sha: await git('-C', work, 'rev-parse', 'HEAD'),
    checkOut: async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'checkout-'));
      await git('clone', '--quiet', work, folder);
      return folder;
    },
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      await rm(root, { recursive: true });
    },
  };
}

let store: string;
let host: Hosted;
beforeAll(async () => {
  store = await mkdtemp(path.join(tmpdir(), 'store-'));
  host = await hosted(path.join(import.meta.dirname, '../fixtures/swap'));
});
afterAll(() => Promise.all([rm(store, { recursive: true }), host.close()]));

async function runOn(change: (folder: string) => Promise<unknown> = async () => undefined): Promise<WholeRun> {
  const workspace = await host.checkOut();
  await change(workspace);
  const server = { GITHUB_SERVER_URL: host.url, GITHUB_REPOSITORY: 'me/app', GITHUB_SHA: host.sha };
  const job = await startJob({ workspace, env: { ...server, XDG_CACHE_HOME: store } });
  const inputs = {
    context: '{{defaultContext}}',
    'build-args': `BUILDKIT_CACHE_MOUNT_NS=${freshNamespace()}`,
    'cache-store': 'local',
    outputs: 'type=cacheonly',
    fetch: 'off',
  };
  try {
    return await job.run({ inputs });
  } finally {
    await Promise.all([job.remove(), rm(workspace, { recursive: true })]);
  }
}

const noticesOf = ({ stdout }: WholeRun): readonly string[] =>
  annotationsIn(stdout).commands.flatMap(({ name, message }) => (name === 'notice' ? [message] : []));

describe('a Git context that is checked out', () => {
  let cold: WholeRun;
  let warm: WholeRun;
  beforeAll(async () => {
    cold = await runOn();
    warm = await runOn();
  });

  test('is fetched by BuildKit, and built with the mounts that its Dockerfile lacks', () => {
    expect([cold.code, warm.code]).toEqual([0, 0]);
    const { argv = '' } = /^\[command\]docker buildx build (?<argv>.*)$/m.exec(cold.stdout)?.groups ?? {};
    expect(argv).toMatch(/ --file \S+\/dockerfile\/Dockerfile /);
    expect(argv.endsWith(` '${host.url}/me/app.git#${host.sha}'`)).toBe(true);
    expect(cold.stdout).toMatch(/RUN --mount=type=cache,\S+ .*go build/);
    expect(noticesOf(cold)).toEqual([]);
  });

  test('saves the build cache, and restores it', () => {
    const hitOf = ({ report }: WholeRun) => report.caches.find(({ kind }) => kind === 'build')?.hit;
    expect([hitOf(cold), hitOf(warm)]).toEqual(['miss', 'exact']);
  });
});

test('a Git context whose checkout was changed is built without caches, with one notice', async () => {
  const changed = await runOn((folder) => writeFile(path.join(folder, 'Dockerfile'), 'FROM scratch\nCOPY nowhere /\n'));
  expectSuccess(changed);
  expect(changed.report.caches.map(({ hit }) => hit)).toEqual(['off', 'off']);
  expect(noticesOf(changed)).toEqual([expect.stringContaining('is not on the runner')]);
});
