import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Step } from '../../src/buildx/progress/plain-progress.ts';
import { progressParser } from '../../src/buildx/progress/plain-progress.ts';
import type { Workspace } from '../harness/workspace.ts';
import { namespaceFlags } from './apart.ts';
import { imageFolders, platformFlags } from './nodes.ts';
import { unique } from './rig.ts';

const runProgram = promisify(execFile);

/** Runs docker on the engine of the test run. */
export async function docker(args: readonly string[]): Promise<{ readonly stdout: string; readonly stderr: string }> {
  return runProgram('docker', args, {
    maxBuffer: 64 << 20,
    env: { ...process.env, BUILDX_NO_DEFAULT_ATTESTATIONS: '1' },
  });
}

export interface PlainBuild {
  /** Everything buildx printed. */
  readonly output: string;
  readonly steps: readonly Step[];
}

/** The build that a person would start by hand, without the action. */
export async function plainBuild(
  workspace: Workspace,
  namespace: string,
  more: readonly string[] = [],
): Promise<PlainBuild> {
  const args = [...namespaceFlags(namespace), ...platformFlags(), '--network', 'host'];
  const { stderr } = await docker([
    'buildx',
    'build',
    '--progress=plain',
    ...args,
    '--output=type=cacheonly',
    ...more,
    workspace.folder,
  ]);
  const progress = progressParser();
  for (const line of stderr.split('\n')) progress.feed(line);
  return { output: stderr, steps: progress.allSteps() };
}

/** The cache mounts of the fixtures' Dockerfile. */
export const mounts = { modules: 'id=/go/pkg/mod', build: 'id=/root/.cache/go-build' } as const;

export interface MountScript {
  readonly namespace: string;
  /** The image to run it in. */
  readonly from?: string;
  /** Fields of the cache mounts, which are at /m0, /m1, …; what `id=` names is enough where the mount has a default owner. */
  readonly mounts: readonly string[];
  /** POSIX sh. What it prints is what `inMounts` gives: of several nodes what any of them prints, once. */
  readonly script: string;
  /** Makes BuildKit drop the mounts first: new, empty ones take their places, as after a garbage collection. */
  readonly dropped?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a script beside cache mounts in a build of its own, as nobody but this test does. */
export async function inMounts({
  namespace,
  from = 'golang:1.26',
  mounts: fields,
  script,
  dropped = false,
  env = {},
}: MountScript): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'in-mounts-'));
  try {
    const flags = fields.map((field, index) => `--mount=type=cache,target=/m${index},${field}`);
    const dockerfile = [
      `FROM --platform=$BUILDPLATFORM ${from} AS helper`,
      'USER 0:0',
      'COPY script.sh /script.sh',
      ...Object.entries(env).map(([name, value]) => `ENV ${name}=${value}`),
      `ENV NONCE=${unique()}`,
      `RUN ${flags.join(' ')} sh -eu /script.sh > /found`,
      'FROM scratch',
      'COPY --from=helper /found /',
      '',
    ];
    await writeFile(path.join(folder, 'Dockerfile'), dockerfile.join('\n'));
    await writeFile(path.join(folder, 'script.sh'), script);
    const own = [...namespaceFlags(namespace), ...platformFlags(), '--network', 'host'];
    const args = [...own, ...(dropped ? ['--no-cache'] : []), `--output=type=local,dest=${folder}/out`];
    await docker(['buildx', 'build', '--progress=plain', ...args, folder]);
    const files = imageFolders(path.join(folder, 'out')).map((each) => path.join(each, 'found'));
    const found = await Promise.all(files.map(async (file) => (await readFile(file, 'utf8')).trimEnd()));
    return [...new Set(found)].join('\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** All files of a mount, relative to its root and sorted; without the folder in which the action keeps its record. */
export async function filesIn(namespace: string, mount: string): Promise<readonly string[]> {
  const script = "cd /m0 && find . -name .cached-go-docker-build -prune -o -type f -print | sed 's#^./##'";
  const names = (await inMounts({ namespace, mounts: [mount], script })).split('\n').filter((name) => name !== '');
  return [...new Set(names)].toSorted();
}
