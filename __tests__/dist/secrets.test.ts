import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Job, WholeRun } from '../harness/action-run.ts';
import { startJob } from '../harness/action-run.ts';
import type { CanarySearch } from '../harness/canaries.ts';
import { canarySearch } from '../harness/canaries.ts';
import { expectSuccess } from '../harness/expect-success.ts';
import { buildInputs } from '../harness/service-inputs.ts';
import type { Workspace } from '../harness/workspace.ts';
import { freshNamespace, tinyModule } from '../harness/workspace.ts';
import type { CacheService } from '../servers/cache-service.ts';
import { startCacheService } from '../servers/cache-service.ts';
import type { GoProxy } from '../servers/go-proxy.ts';
import { startGoProxy } from '../servers/go-proxy.ts';

const run = promisify(execFile);
const word = (name: string): string => `${name}${randomBytes(9).toString('hex')}`;
const canaries = {
  secret: word('secret'),
  secondLine: word('second'),
  file: word('file'),
  variable: word('variable'),
  password: word('password'),
  token: word('ghs_'),
  cacheToken: word('cache'),
  runtime: 'runtime-token-of-this-run',
};
const masked = Object.values(canaries);

let workspace: Workspace;
let proxy: GoProxy;
let service: CacheService;
let scratch: string;
let search: CanarySearch;
const jobs: Job[] = [];
const tag = `secrets:${freshNamespace()}`;

interface Told extends WholeRun {
  readonly rawReport: string;
  readonly left: string;
}

async function build(dockerfile: string): Promise<Told> {
  await workspace.write('Dockerfile', dockerfile);
  await writeFile(path.join(scratch, 'secret-file'), canaries.file);
  const job = await startJob({
    workspace: workspace.folder,
    env: { ...service.environment(canaries.runtime), WORD: canaries.variable },
  });
  jobs.push(job);
  const whole = await job.run({
    inputs: buildInputs(proxy, {
      secrets: `"lines=${canaries.secret}\n${canaries.secondLine}"`,
      'secret-files': `file=${path.join(scratch, 'secret-file')}`,
      'secret-envs': 'variable=WORD',
      // Go does not send a password without encryption, and takes the next proxy then.
      goproxy: `http://user:${canaries.password}@127.0.0.1:1|${proxy.url}`,
      'github-token': canaries.token,
      'cache-to': `type=local,dest=${path.join(scratch, 'layers')},secret_access_key=${canaries.cacheToken}`,
      provenance: 'mode=max',
      tags: tag,
    }),
  });
  return {
    ...whole,
    rawReport: await readFile(whole.outputs['report'] ?? '', 'utf8'),
    left: (await job.left()).join('\n'),
  };
}

const inRuns = '--mount=type=secret,id=lines --mount=type=secret,id=file --mount=type=secret,id=variable,env=WORD';
let told: Told;
let printed: Told;

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'secrets-'));
  search = canarySearch(masked, scratch);
  [workspace, proxy, service] = await Promise.all([
    tinyModule(),
    startGoProxy(),
    startCacheService({ tokens: { [canaries.runtime]: { ref: 'refs/heads/main', readable: [], write: true } } }),
  ]);
  const dockerfile = await workspace.read('Dockerfile');
  const using = dockerfile
    .replaceAll('RUN --mount', `RUN ${inRuns} --mount`)
    .replace('echo built', 'test -s /run/secrets/lines -a -s /run/secrets/file -a -n "$WORD" && echo built');
  told = await build(using);
  await rm(path.join(scratch, 'layers'), { recursive: true, force: true });
  printed = await build(using.replace('echo built', 'cat /run/secrets/lines && echo built'));
});

afterAll(async () => {
  await Promise.all([...jobs, workspace].map((each) => each.remove()));
  await Promise.all([
    proxy.close(),
    service.close(),
    rm(scratch, { recursive: true }),
    run('docker', ['image', 'rm', tag]),
  ]);
});

/** The runner keeps what it is told to mask to itself. */
const shown = (stdout: string): string => stdout.replace(/^::add-mask::.*$/gm, '');
const found = (text: string): readonly string[] => search.found(text);

describe('no secret is in', () => {
  test('the log', () => {
    expect([told.code, told.post.code]).toEqual([0, 0]);
    expect(found(shown(told.stdout) + shown(told.post.stdout))).toEqual([]);
  });

  test('the log, when a RUN prints it', () => {
    expectSuccess(printed);
    expect(printed.stdout).toContain('***');
    expect(found(shown(printed.stdout) + shown(printed.post.stdout))).toEqual([]);
  });

  test.each(['state', 'summary', 'rawReport', 'left'] as const)('the %s', (name) => {
    expect(told[name]).not.toBe('');
    expect(found(told[name])).toEqual([]);
  });

  test('the outputs', () => {
    expect(told.outputs['metadata']).toContain('cached-go-docker-build-goproxy');
    expect(found(JSON.stringify(told.outputs))).toEqual([]);
  });

  test('the snapshots', async () => {
    expect(service.entries()).not.toEqual([]);
    for (const { key } of service.entries())
      expect(await search.foundBelow(await search.unpacked(service.archivePath(key)))).toEqual([]);
    expect(found(service.requests.map(({ body }) => body).join('\n'))).toEqual([]);
  });

  test('the image', async () => {
    expect(await search.foundInImage(tag)).toEqual([]);
  });

  test("the builder's record of the build, with its provenance", async () => {
    const { record, provenance } = await search.recordOf(told.outputs['metadata'] ?? '');
    expect(record).toContain(workspace.folder);
    expect(provenance).toContain('cached-go-docker-build-goproxy');
    expect(found(record + provenance)).toEqual([]);
  });
});

test('the search finds a secret in an archive in an archive', async () => {
  const folder = await mkdtemp(path.join(scratch, 'control-'));
  await writeFile(path.join(folder, 'canary'), `x${canaries.secret}x`);
  await run('tar', ['-C', folder, '--zstd', '-cf', path.join(scratch, 'inner.tar.zst'), '.']);
  await run('tar', ['-C', scratch, '-cf', path.join(scratch, 'outer.tar'), 'inner.tar.zst']);
  expect(await search.foundBelow(await search.unpacked(path.join(scratch, 'outer.tar')))).toEqual([canaries.secret]);
});
