import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { filesFolder } from '../../../src/platform/store-local/entries.ts';
import { startJob, type WholeRun } from '../../harness/action-run.ts';
import { annotationsIn } from '../../harness/annotations.ts';
import { allEntries } from '../../harness/local-store.ts';
import { buildInputs } from '../../harness/service-inputs.ts';
import { freshNamespace, tinyModule, type Workspace } from '../../harness/workspace.ts';
import { startGoProxy, type GoProxy } from '../../servers/go-proxy.ts';

// A RUN leaves in its cache mounts whatever would make a reader wait, go wrong or drown. The builder outlives the job, so the next
// run meets it too.

const runProgram = promisify(execFile);
const hex = (digit: string): string => digit.repeat(64);
const leaving = `set -eu
cd /root/.cache/go-build
mkdir -p 00 01 02 .cached-go-docker-build/layers
mkfifo 00/${hex('0')}-a 00/${hex('0')}-d trim.pipe .cached-go-docker-build/layers/pipe
ln -s /etc/passwd 01/${hex('1')}-a
ln -s /etc/passwd 01/${hex('1')}-d
ln -s / 0g
mkdir -p "02/line
./aa"
printf x > "02/line
./aa/${hex('a')}-a"
for run in .cached-go-docker-build/runs/*; do rm -f "$run/done"; mkfifo "$run/done"; done
mkdir .cached-go-docker-build/lock
awk 'BEGIN { for (i = 0; i < 150000; i++) printf "02/%064x-a\\n02/name-%d\\n", i, i }' | xargs touch
cd /go/pkg/mod/cache
rm -f lock
mkfifo lock download/pipe.zip
mkdir -p download/linked/@v .cached-go-docker-build/lock ../.cached-go-docker-build/lock
ln -s /etc/passwd download/linked/@v/v1.0.0.zip
printf x > "download/line
end.zip"
`;

/** The names that a snapshot may have: those of go's entries, and of module archives. */
const entries = /^\.\/[0-9a-f]{2}\/[0-9a-f]{64}-[ad](?:\/[\w.-]+)?$/;
const archives = /^\.\/github\.com\/pkg\/errors\/@v\/v0\.9\.1\.(?:zip|mod|info)$/;
const limitMs = 60_000;

let root: string;
let workspace: Workspace;
let proxy: GoProxy;
let left: WholeRun;
let next: WholeRun;

async function run(namespace: string, number: number): Promise<WholeRun> {
  const job = await startJob({
    workspace: workspace.folder,
    env: { XDG_CACHE_HOME: path.join(root, 'store'), GITHUB_RUN_ID: String(number) },
  });
  try {
    return await job.run({ inputs: buildInputs(proxy, { 'cache-store': 'local' }, namespace) });
  } finally {
    await job.remove();
  }
}

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'leftovers-'));
  [workspace, proxy] = await Promise.all([tinyModule(), startGoProxy()]);
  const namespace = freshNamespace();
  const dockerfile = await workspace.read('Dockerfile');
  await workspace.write('leave.sh', leaving);
  await workspace.edit('Dockerfile', 'echo built', 'sh leave.sh && echo built');
  left = await run(namespace, 1);
  await workspace.write('Dockerfile', dockerfile);
  await workspace.write('more/more.go', 'package more\n\nconst Answer = 43\n');
  await workspace.edit('tiny.go', 'package tiny\n', 'package tiny\n\nimport _ "example.com/tiny/more"\n');
  next = await run(namespace, 2);
}, 600_000);
afterAll(async () => {
  await Promise.all([workspace.remove(), proxy.close(), rm(root, { recursive: true, force: true })]);
});

const msOf = ({ report }: WholeRun, names: readonly string[]): readonly number[] =>
  report.phases.filter(({ name }) => names.includes(name)).map(({ ms }) => ms);

async function namesIn(kind: string): Promise<readonly string[]> {
  const { entries: stored } = await allEntries(path.join(root, 'store'));
  const names: string[] = [];
  for (const { key, folder, files } of stored) {
    if (!key.startsWith(`cached-go-docker-build-1-${kind}-`)) continue;
    for (const { name } of files.filter((file) => file.name.includes('.tar.'))) {
      const { stdout } = await runProgram('tar', ['--zstd', '-tf', path.join(filesFolder(folder), name)]);
      names.push(...stdout.split('\n').filter((each) => each !== '' && !each.endsWith('/')));
    }
  }
  return names;
}

describe('a run whose build leaves pipes, locks, links and 300 000 names in its mounts', () => {
  test('succeeds, and reads its mounts in time', () => {
    if (left.code !== 0) throw new Error(left.stdout);
    expect([left.post.code, left.report.result]).toEqual([0, 'success']);
    expect(Math.max(...msOf(left, ['inject', 'extract']))).toBeLessThan(limitMs);
  });

  test('tells what it has left out', () => {
    const found = left.report.findings.filter(({ rule }) => rule === 'left-in-cache-mount');
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^\d+ names in the mount of the modules cache are neither file nor folder/),
      expect.stringMatching(/^\d+ names in the mount of the build cache are neither file nor folder/),
    ]);
    expect(annotationsIn(left.stdout, left.post.stdout).errors).toEqual([]);
  });

  test('saves only what go has made', async () => {
    expect(left.report.caches.map(({ saved }) => saved !== null)).toEqual([true, true]);
    const [build, modules] = [await namesIn('build'), await namesIn('modules')];
    expect(build.filter((name) => !entries.test(name))).toEqual([]);
    expect(build.filter((name) => name.includes(hex('0')) || name.includes(hex('1')))).toEqual([]);
    expect(modules.toSorted()).toEqual(['info', 'mod', 'zip'].map((end) => `./github.com/pkg/errors/@v/v0.9.1.${end}`));
    expect(modules.every((name) => archives.test(name))).toBe(true);
  });
});

describe('the next run on that builder', () => {
  test('finds its mounts warm, in time', () => {
    expect([next.code, next.report.result]).toEqual([0, 'success']);
    expect(Math.max(...msOf(next, ['restore', 'inject', 'extract']))).toBeLessThan(limitMs);
    expect(next.report.caches.map(({ hit }) => hit)).toEqual(['exact', 'exact']);
  });

  test('has nothing to leave out any more', () => {
    expect(next.report.findings.filter(({ rule }) => rule === 'left-in-cache-mount')).toEqual([]);
    expect(annotationsIn(next.stdout, next.post.stdout).errors).toEqual([]);
  });
});
