import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { dist } from '../harness/action-run.ts';
import { tinyModule, type Workspace } from '../harness/workspace.ts';
import { type FileServer, startFileServer } from '../servers/file-server.ts';
import { type GoProxy, startGoProxy } from '../servers/go-proxy.ts';

const asked = '/github.com/pkg/errors/@v/v0.9.1.mod';

let workspace: Workspace;
let proxy: GoProxy;
let bad: FileServer;
let secure: FileServer;

beforeAll(async () => {
  [workspace, proxy, bad, secure] = await Promise.all([
    tinyModule(),
    startGoProxy(),
    startFileServer({
      [`/login${asked}`]: { kind: 'body', body: '<html>' },
      [`/stall${asked}`]: { kind: 'stall' },
      [`/reset${asked}`]: { kind: 'reset' },
    }),
    startFileServer({}, { secure: true }),
  ]);
});
afterAll(() => Promise.all([workspace.remove(), proxy.close(), bad.close(), secure.close()]));

function check(...words: readonly string[]): Promise<{ readonly code: number; readonly out: string }> {
  // No docker on the PATH, and no go.
  const env = { PATH: '/nowhere', HOME: workspace.folder };
  const argv = [path.join(dist, 'cli.js'), 'check-proxy', ...words];
  return new Promise((resolve) => {
    execFile(process.execPath, argv, { cwd: workspace.folder, env }, (error, stdout, stderr) => {
      const code = error === null ? 0 : Number(error.code);
      resolve({ code, out: `${stdout}${stderr}` });
    });
  });
}

test('finds the one that is right, and does not wait for the others', async () => {
  const list = [
    `${bad.url}/login`,
    `${bad.url}/stall`,
    `${bad.url}/reset`,
    secure.url,
    'http://127.0.0.1:9',
    proxy.url,
  ];
  // The upstream of the test's proxy may be slow the first time.
  await fetch(`${proxy.url}${asked}`);
  const { code, out } = await check('--goproxy', list.join('|'));
  expect(code).toBe(0);
  expect(out).toContain('asked for the go.mod of github.com/pkg/errors v0.9.1, whose hash is in go.sum');
  expect(out).toMatch(new RegExp(`^${proxy.url} +yes +yes +\\d+ ms`, 'm'));
  expect(out).toMatch(/\/login +yes +no .*login page/);
  expect(out).toMatch(/\/stall +no +- .*no answer within .*another one answered/);
  expect(out).toMatch(/\/reset +no +- .*connection reset/);
  expect(out).toMatch(/https:\S+ +no +- .*certificate not trusted/);
  expect(out).toMatch(/127\.0\.0\.1:9 +no +- .*connection refused/);
  expect(out).toContain(`As an input: goproxy: ${proxy.url}\n`);
});

test('ends with 1 when none is right', async () => {
  const { code, out } = await check('--goproxy', `${bad.url}/login|${bad.url}/missing`);
  expect(code).toBe(1);
  expect(out).toMatch(/\/missing +yes +no .*does not have the module \(status 404\)/);
  expect(out).not.toMatch(/^\s+at /m);
});

test('tells of a wrong flag, and of a wrong value', async () => {
  expect(await check('--goproxi', 'x')).toMatchObject({ code: 2, out: expect.stringContaining('--goproxy') });
  expect(await check('--goproxy', 'drect')).toMatchObject({ code: 1, out: expect.stringContaining('`direct`') });
});
