import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parseDocument } from 'yaml';
import { freshNamespace, tinyModule } from '../harness/workspace.ts';
import { type GoProxy, startGoProxy } from '../servers/go-proxy.ts';
import { type ActRun, runAct } from './act-run.ts';
import { newRunId } from './e2e-run.ts';
import { commitAll, copyOfFolder, actionAlone, type Repository } from './repositories.ts';

const example = path.join(import.meta.dirname, '../../examples/ci/gitea.yml');
const workflow = '.gitea/workflows/image.yml';
const server = 'https://gitea.example.com';

let folder = '';
let proxy: GoProxy;
let itself: Repository;
let service: Repository;
const tags: string[] = [];
const runs: (ActRun & { readonly requests: readonly string[] })[] = [];

/** The example, as it runs on this machine: act takes no addresses, and asks nobody outside. */
async function adapted(): Promise<string> {
  const text = (await readFile(example, 'utf8')).replaceAll('uses: https://github.com/', 'uses: ');
  const document = parseDocument(text);
  const inputs = ['jobs', 'image', 'steps', 1, 'with'];
  const settings = {
    goproxy: proxy.url,
    network: 'host',
    'build-args': 'BUILDKIT_CACHE_MOUNT_NS=${{ vars.NAMESPACE }}',
  };
  for (const [name, value] of Object.entries(settings)) document.setIn([...inputs, name], value);
  return document.toString();
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gitea-'));
  const [tiny, started, copy] = await Promise.all([tinyModule(), startGoProxy(), actionAlone()]);
  [proxy, itself] = [started, copy];
  service = await copyOfFolder('somebody/tiny', tiny.folder, async (at) => {
    await mkdir(path.dirname(path.join(at, workflow)), { recursive: true });
    await writeFile(path.join(at, workflow), await adapted());
  });
  await tiny.remove();
  for (const answer of [1, 2]) {
    await writeFile(path.join(service.folder, 'tiny.go'), `package tiny\n\nconst Answer = ${answer}\n`);
    tags.push(`registry.example.com/app:${await commitAll(service.folder)}`);
    proxy.clear();
    const run = await runAct({
      folder: service.folder,
      workflow,
      runId: newRunId(),
      runners: ['docker'],
      env: { GITHUB_SERVER_URL: server },
      vars: { NAMESPACE: freshNamespace() },
      cacheServer: path.join(folder, 'cache'),
      repositories: { 'cached-go-docker-build/cached-go-docker-build@v1': itself.folder },
    });
    runs.push({ ...run, requests: [...proxy.requests] });
  }
});

afterAll(async () => {
  execFileSync('docker', ['image', 'rm', '--force', ...tags], { stdio: 'ignore' });
  await Promise.all([proxy.close(), itself.remove(), service.remove(), rm(folder, { recursive: true })]);
});

test('a cache service of version 1 takes and gives both caches', () => {
  const [cold, warm] = runs;
  expect([cold?.text, cold?.code]).toEqual([expect.stringMatching(/Module cache: miss[^]*Build cache: miss/), 0]);
  expect([warm?.text, warm?.code]).toEqual([expect.stringMatching(/Module cache: exact[^]*Build cache: exact/), 0]);
  expect(cold?.requests.length).toBeGreaterThan(0);
  expect(warm?.requests).toEqual([]);
  expect(warm?.text).toContain(' 1 package compiled, ');
});

test('the keys name server and repository, since that service keeps no repositories apart', () => {
  for (const { text } of runs) expect(text).toContain(`${server}/somebody/tiny refs/heads/main`);
});

test('there is no warning', () => {
  expect(runs.flatMap(({ lines }) => lines.filter(({ command }) => command === 'warning'))).toEqual([]);
});
