import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { WholeRun } from '../harness/action-run.ts';
import { startJob } from '../harness/action-run.ts';
import { expectSuccess } from '../harness/expect-success.ts';
import { buildInputs } from '../harness/service-inputs.ts';
import { tinyModule, type Workspace } from '../harness/workspace.ts';
import { type CachingProxy, startCachingProxy } from '../servers/caching-proxy.ts';
import { type GoProxy, startGoProxy } from '../servers/go-proxy.ts';

const errorsZip = '/github.com/pkg/errors/@v/v0.9.1.zip';

let upstream: GoProxy;
let own: CachingProxy;
let workspaces: readonly Workspace[];
let first: WholeRun;
let asked: readonly string[];
let second: WholeRun;
let third: WholeRun;

/** A run whose caches are off, so that each module comes from the proxy or not at all. */
async function run(workspace: Workspace, goproxy: string): Promise<WholeRun> {
  const job = await startJob({ workspace: workspace.folder, env: {} });
  try {
    return await job.run({ inputs: buildInputs(upstream, { cache: 'off', goproxy, outputs: 'type=cacheonly' }) });
  } finally {
    await job.remove();
  }
}

beforeAll(async () => {
  upstream = await startGoProxy();
  own = await startCachingProxy(upstream.url);
  const [service, tiny, other] = await Promise.all([tinyModule(), tinyModule(), tinyModule()]);
  workspaces = [service, tiny, other];
  await service.edit('go.mod', 'example.com/tiny', 'example.com/service');
  // A version that the proxy was never asked for.
  await other.edit('go.mod', 'v0.9.1', 'v0.8.1');
  await other.edit('go.sum', 'v0.9.1', 'v0.8.1');
  first = await run(service, own.url);
  asked = [...upstream.requests];
  await upstream.close();
  second = await run(tiny, `auto|http://127.0.0.1:9|${own.url}`);
  third = await run(other, own.url);
});

afterAll(() => Promise.all([own.close(), ...workspaces.map((each) => each.remove())]));

describe('a module proxy in the network that keeps what it hands out', () => {
  test('serves a build with nothing in its caches, and takes the modules from its upstream', () => {
    expectSuccess(first);
    expect(asked).toContain(errorsZip);
  });

  test('serves another project when its upstream is gone', () => {
    expectSuccess(second);
    expect(second.stdout).toMatch(/\[build \d\/\d\] RUN .*go mod download/);
    expect(second.stdout).not.toMatch(/go mod download\n#\d+ CACHED/);
  });

  test('is the one that `auto` takes of two', () => {
    expect(second.stdout).toMatch(/127\.0\.0\.1:9 +no +- .*connection refused/);
    expect(second.stdout).toContain(`${own.url} is the only one with the right answer`);
  });

  test('and its upstream was really gone: what it never handed out is not there', () => {
    expect(third.code).toBe(1);
    expect(third.stdout).toMatch(/github\.com\/pkg\/errors@v0\.8\.1: reading http:\/\/127\.0\.0\.1/);
  });
});

test('the example starts the version that is tested here', async () => {
  const root = path.join(import.meta.dirname, '../..');
  const [tool, dockerfile] = await Promise.all(
    ['scripts/go-tool.sh', 'examples/go-proxy/Dockerfile'].map((file) => readFile(path.join(root, file), 'utf8')),
  );
  const version = /goproxy\) version=(\S+)/.exec(tool ?? '')?.[1] ?? 'none';
  expect(dockerfile).toContain(version);
});
