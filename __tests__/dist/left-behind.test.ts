import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Job, WholeRun } from '../harness/action-run.ts';
import { startJob } from '../harness/action-run.ts';
import { annotationsIn } from '../harness/annotations.ts';
import type { Programs } from '../harness/programs.ts';
import { programs } from '../harness/programs.ts';
import { buildInputs } from '../harness/service-inputs.ts';
import type { Workspace } from '../harness/workspace.ts';
import { tinyModule } from '../harness/workspace.ts';
import type { CacheService } from '../servers/cache-service.ts';
import { startCacheService } from '../servers/cache-service.ts';
import type { GoProxy } from '../servers/go-proxy.ts';
import { startGoProxy } from '../servers/go-proxy.ts';

const docker = async (...words: readonly string[]): Promise<string> =>
  (await promisify(execFile)('docker', words)).stdout;

let workspace: Workspace;
let proxy: GoProxy;
let service: CacheService;
let bin: Programs;
/** HOME and TMPDIR of the jobs: nobody else writes there. */
let elsewhere: string;
const jobs: Job[] = [];

interface Tracked extends WholeRun {
  readonly left: readonly string[];
  /** Folders of the helper builds, which name their records. */
  readonly helpers: readonly string[];
  /** All that was asked of Docker. */
  readonly calls: readonly string[];
  /** What the builder keeps of builds, that it did not before. */
  readonly records: readonly string[];
}

async function runIt(inputs: Readonly<Record<string, string>>): Promise<Tracked> {
  const env = {
    ...service.environment('main'),
    GITHUB_RUN_ID: String(jobs.length + 1),
    HOME: path.join(elsewhere, 'home'),
    TMPDIR: path.join(elsewhere, 'tmp'),
    PATH: `${bin.folder}:${process.env['PATH'] ?? ''}`,
  };
  const job = await startJob({ workspace: workspace.folder, env });
  jobs.push(job);
  const before = (await bin.calls()).length;
  const known = await records();
  const run = await job.run({ inputs: buildInputs(proxy, inputs) });
  const calls = (await bin.calls()).slice(before);
  // The fetch has the user's context, and a Dockerfile of its own.
  const name = /^buildx build .*(?:\/((?:inject|extract)-\w+)$|\/(fetch-\w+)\/dockerfile\/)/;
  const helpers = calls.flatMap((call) => name.exec(call)?.slice(1) ?? []).filter((each) => each !== undefined);
  const made = (await records()).filter((record) => !known.includes(record));
  return { ...run, left: await job.left(), helpers, calls, records: made };
}

async function records(): Promise<readonly string[]> {
  const refs = await docker('buildx', 'history', 'ls', '--no-trunc', '--format', '{{.Ref}}');
  return refs.split('\n').filter((ref) => ref !== '');
}

beforeAll(async () => {
  elsewhere = await mkdtemp(path.join(tmpdir(), 'elsewhere-'));
  await Promise.all(['home', 'tmp'].map((name) => mkdir(path.join(elsewhere, name))));
  [workspace, proxy, service, bin] = await Promise.all([
    tinyModule(),
    startGoProxy(),
    startCacheService({ tokens: { main: { ref: 'refs/heads/main', readable: [], write: true } } }),
    programs('real'),
  ]);
});

afterAll(async () => {
  await Promise.all([...jobs, workspace, bin].map((each) => each.remove()));
  await Promise.all([proxy.close(), service.close(), rm(elsewhere, { recursive: true })]);
});

const tag = `left-behind:${Date.now()}`;

interface Case {
  readonly name: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly code: number;
  readonly warnings: readonly RegExp[];
  readonly helpers: readonly RegExp[];
}

const cases: readonly Case[] = [
  { name: 'a job', inputs: { tags: tag }, code: 0, warnings: [], helpers: [/^inject-/, /^fetch-/, /^extract-/] },
  {
    name: 'a job whose helper builds cannot run',
    inputs: { 'helper-image': 'localhost:1/nobody/nothing:1' },
    code: 0,
    warnings: [/^The caches could not be injected.*localhost:1/],
    helpers: [/^inject-/],
  },
  {
    name: 'a job whose build fails',
    inputs: { file: 'Dockerfile.failing' },
    code: 1,
    warnings: [],
    helpers: [/^inject-/, /^extract-/],
  },
];

describe.each(cases)('$name', ({ inputs, code, warnings, helpers }) => {
  let run: Tracked;

  beforeAll(async () => {
    await workspace.write(
      'Dockerfile.failing',
      (await workspace.read('Dockerfile')).replace('&& echo built', '&& exit 7 && echo built'),
    );
    run = await runIt(inputs);
  });

  test('ends as it should', () => {
    expect([run.code, run.post.code]).toEqual([code, 0]);
    expect(annotationsIn(run.stdout, run.post.stdout).warnings).toEqual(
      warnings.map((warning) => expect.stringMatching(warning)),
    );
  });

  test('leaves no record of its helper builds', async () => {
    expect(run.helpers).toEqual(helpers.map((helper) => expect.stringMatching(helper)));
    // The user's build has one.
    expect(run.records).toHaveLength(1);
  });

  test("asks Docker for nothing that would leave a container, or an image but the user's", () => {
    const harmless =
      /^(buildx (inspect|imagetools inspect|history (ls|rm)|version)|image (inspect|history)|version|info)\b/;
    const others = run.calls.filter((call) => !harmless.test(call));
    const outputs = others.map(
      (call) =>
        /^buildx build .*--output (type=cacheonly|type=tar)\b/.exec(call)?.[1] ??
        call.replace(/^(buildx build) .*/, '$1'),
    );
    const ofHelpers = run.helpers.map((name) => (/^(?:inject|fetch)/.test(name) ? 'type=cacheonly' : 'type=tar'));
    expect(outputs.toSorted()).toEqual(['buildx build', ...ofHelpers].toSorted());
  });

  test('leaves only its report in the temporary folder of the runner', () => {
    expect(run.left).toEqual([expect.stringMatching(/\.report\.json$/)]);
  });

  test('leaves nothing of its own anywhere else', async () => {
    const files = await readdir(elsewhere, { recursive: true });
    // What Docker's own client keeps of the user's build is Docker's.
    expect(files.filter((name) => !/^(home|tmp)$|^home\/\.docker/.test(name))).toEqual([]);
    const workspaceFiles = (await readdir(workspace.folder)).toSorted();
    expect(workspaceFiles).toEqual(['.git', 'Dockerfile', 'Dockerfile.failing', 'go.mod', 'go.sum', 'tiny.go']);
  });
});

afterAll(() => docker('image', 'rm', tag));
