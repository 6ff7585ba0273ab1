import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PostState } from '../../../src/action/caches/post-state.ts';
import { type Job, startJob } from '../../harness/action-run.ts';
import { annotationsIn } from '../../harness/annotations.ts';
import { expectSuccess } from '../../harness/expect-success.ts';
import { type Workspace, tinyModule } from '../../harness/workspace.ts';
import { warmReport } from '../../report/samples.ts';
import { type CacheService, startCacheService } from '../../servers/cache-service.ts';

// Where main leaves no state, post takes the variable that any earlier step of the job may have set for all later ones.

let host: string;
let workspace: Workspace;
let service: CacheService;
let job: Job;

beforeAll(async () => {
  host = await mkdtemp(path.join(tmpdir(), 'host-'));
  await mkdir(path.join(host, '.ssh'));
  await writeFile(path.join(host, '.ssh/key'), 'key');
  [workspace, service] = await Promise.all([
    tinyModule(),
    startCacheService({ tokens: { main: { ref: 'refs/heads/main', readable: [], write: true } } }),
  ]);
  job = await startJob({ workspace: workspace.folder, env: service.environment('main') });
});
afterAll(() =>
  Promise.all([job.remove(), workspace.remove(), service.close(), rm(host, { recursive: true, force: true })]),
);

const save: PostState['saves'][number] = {
  kind: 'build',
  key: 'cached-go-docker-build-1-build-stolen',
  rivals: [],
  foundKey: '',
  supersedes: false,
  folder: '',
  role: 'base',
  standsOn: [],
  sizeBytes: 3,
  storeFailed: false,
};

test.each([
  ['removes no folder', (): Partial<PostState> => ({ temporaryFolder: host })],
  ['uploads no folder', (): Partial<PostState> => ({ saves: [{ ...save, folder: path.join(host, '.ssh') }] })],
  ['writes no file', (): Partial<PostState> => ({ reportFile: path.join(host, '.profile') })],
])('with a forged state post %s that is not its own', async (_name, forged) => {
  const temporaryFolder = path.join(job.runnerTemp, 'cached-go-docker-build-forged');
  const state: PostState = {
    version: 1,
    report: warmReport,
    saves: [],
    store: { kind: 'github', space: 'refs/heads/main', readable: [] },
    reportFile: '',
    temporaryFolder,
    jobRecord: '',
    timeoutMs: 45_000,
    interrupted: false,
    beside: {},
    ...forged(),
  };
  const { post } = await job.run({ inputs: { context: 'nowhere' }, env: { STATE_run: JSON.stringify(state) } });
  expectSuccess(post);
  expect(annotationsIn(post.stdout).warnings).toEqual([expect.stringContaining('is not its own')]);
  expect(await readdir(host)).toEqual(['.ssh']);
  expect(existsSync(path.join(host, '.ssh/key'))).toBe(true);
  expect(service.entries().map(({ key }) => key)).toEqual([]);
});
