import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { BaseImages } from '../../engine/base-images.ts';
import { startBaseImages } from '../../engine/base-images.ts';
import { startJob } from '../../harness/action-run.ts';
import type { WholeRun } from '../../harness/action-run.ts';
import { annotationsIn } from '../../harness/annotations.ts';
import type { ContainerBuilder } from '../../harness/container-builder.ts';
import { startContainerBuilder } from '../../harness/container-builder.ts';
import { expectSuccess } from '../../harness/expect-success.ts';
import type { FaultProject } from '../../harness/faults.ts';
import { faultProject } from '../../harness/faults.ts';
import { buildInputs } from '../../harness/service-inputs.ts';
import type { GoProxy } from '../../servers/go-proxy.ts';
import { startGoProxy } from '../../servers/go-proxy.ts';

jest.setTimeout(900_000);

const run = promisify(execFile);
let proxy: GoProxy;
let images: BaseImages;
let project: FaultProject;
let builder: ContainerBuilder;
let folder: string;

/** An index of the Go image and of one that this machine can execute nothing of. */
async function pushIndex(): Promise<void> {
  const { host } = images.registry;
  await writeFile(path.join(folder, 'main.go'), 'package main\n\nfunc main() {}\n');
  await run('go', ['build', '-o', 'sh', 'main.go'], {
    cwd: folder,
    env: { ...process.env, GOOS: 'linux', GOARCH: 'arm64', CGO_ENABLED: '0', GO111MODULE: 'off' },
  });
  const env = 'ENV GOLANG_VERSION=1.26.0 GOPATH=/go PATH=/bin';
  await writeFile(path.join(folder, 'Dockerfile'), `FROM scratch\n${env}\nCOPY sh /bin/sh\n`);
  const foreign = `${host}/library/golang:foreign`;
  const output = ['--output', `type=image,name=${foreign},push=true`, '--provenance=false'];
  await run('docker', ['buildx', 'build', '--builder', builder.name, '--platform', 'linux/arm64', ...output, folder]);
  const parts = [`${host}/library/golang:1.26`, foreign];
  await run('docker', ['buildx', 'imagetools', 'create', '--tag', `${host}/library/golang:multi`, ...parts]);
}

beforeAll(async () => {
  [proxy, images, project] = await Promise.all([
    startGoProxy(),
    startBaseImages(),
    faultProject('no-buildplatform-no-word'),
  ]);
  folder = await mkdtemp(path.join(tmpdir(), 'foreign-'));
  builder = await startContainerBuilder(images.mirrors);
  await pushIndex();
});
afterAll(async () => {
  await builder.remove();
  await Promise.all([
    proxy.close(),
    images.registry.close(),
    project.remove(),
    rm(folder, { recursive: true, force: true }),
  ]);
});

async function build(inputs: Readonly<Record<string, string>>): Promise<WholeRun> {
  const job = await startJob({ workspace: project.folder, env: { XDG_CACHE_HOME: folder } });
  try {
    const more = { 'cache-store': 'local', outputs: 'type=cacheonly', builder: builder.name, allow: 'network.host' };
    return await job.run({ inputs: buildInputs(proxy, { ...more, ...inputs }) });
  } finally {
    await job.remove();
  }
}

const threeLines = [
  'FROM --platform=$BUILDPLATFORM golang:multi AS build',
  'ARG TARGETOS TARGETARCH',
  'GOOS=$TARGETOS GOARCH=$TARGETARCH go build',
];

test('an emulation is told before the build, and again where it fails', async () => {
  const failed = await build({ platforms: 'linux/amd64,linux/arm64' });
  expect(failed.code).toBe(1);
  const { warnings, errors } = annotationsIn(failed.stdout);
  const [warning = ''] = warnings.filter((text) => text.startsWith('emulated-stage'));
  expect(warning).toContain('Stage build (line 1) is emulated for linux/arm64');
  expect(failed.stdout.indexOf('emulated-stage')).toBeLessThan(failed.stdout.indexOf('load build definition'));
  const error = errors.join('\n');
  expect(error).toContain('Cause: "exec format error"');
  for (const line of threeLines) {
    expect(warning).toContain(line);
    expect(error).toContain(line);
  }
});

test('nothing is said where the build is for the platform of the node', async () => {
  const plain = await build({ platforms: 'linux/amd64', 'dry-run': 'true' });
  expectSuccess(plain);
  expect(plain.stdout).not.toContain('emulated');
});

test('a platform that the index lacks ends the run before anything is built', async () => {
  const failed = await build({ platforms: 'linux/s390x' });
  const { errors, warnings } = annotationsIn(failed.stdout);
  expect([failed.code, warnings]).toEqual([1, []]);
  expect(errors).toEqual([
    expect.stringMatching(
      /takes golang:multi for linux\/s390x, and that image is there for linux\/amd64, linux\/arm64 only/,
    ),
    expect.stringMatching(/^The build was not started/),
  ]);
  expect(failed.stdout).not.toContain('load build definition');
});

test('BuildKit itself refuses what is told, and takes another name of a platform', async () => {
  const refused = await build({ platforms: 'linux/s390x', preflight: 'warn' });
  expect(refused.code).toBe(1);
  expect(refused.stdout).toContain('platform-missing');
  expect(refused.stdout).toContain('no match for platform in manifest');
  const named = await build({ platforms: 'linux/arm64/v8', 'dry-run': 'true' });
  expectSuccess(named);
  expect(named.stdout).not.toContain('platform-missing');
});
