import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { symlinkSync, truncateSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Job, WholeRun } from '../../harness/action-run.ts';
import { startJob } from '../../harness/action-run.ts';
import { annotationsIn } from '../../harness/annotations.ts';
import { expectSuccess } from '../../harness/expect-success.ts';
import { buildInputs } from '../../harness/service-inputs.ts';
import type { Workspace } from '../../harness/workspace.ts';
import { freshNamespace, tinyModule } from '../../harness/workspace.ts';
import type { GoProxy } from '../../servers/go-proxy.ts';
import { startGoProxy } from '../../servers/go-proxy.ts';

// A checkout with links to files of the runner, whose Dockerfile prints all that a helper build is given.

const canary = `canary${randomBytes(9).toString('hex')}`;
const sum = 'h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

let proxy: GoProxy;
let host: string;
let workspace: Workspace;
const jobs: Job[] = [];

beforeAll(async () => {
  [proxy, host] = await Promise.all([startGoProxy(), mkdtemp(path.join(tmpdir(), 'host-'))]);
});
afterAll(() => Promise.all([proxy.close(), rm(host, { recursive: true, force: true })]));
beforeEach(async () => {
  workspace = await tinyModule();
});
afterEach(() => Promise.all([workspace.remove(), ...jobs.splice(0).map((job) => job.remove())]));

/** A file of the runner, outside of the workspace. */
async function hostFile(name: string, text: string): Promise<string> {
  const file = path.join(host, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  return file;
}

const link = (name: string, target: string): void => symlinkSync(target, path.join(workspace.folder, name));
const relink = async (name: string, target: string): Promise<void> => {
  await rm(path.join(workspace.folder, name), { force: true });
  link(name, target);
};

async function run(inputs: Readonly<Record<string, string>> = {}): Promise<WholeRun & { readonly told: string }> {
  const job = await startJob({
    workspace: workspace.folder,
    env: { CANARY: canary, RUNNER_ENVIRONMENT: 'self-hosted' },
  });
  jobs.push(job);
  const whole = await job.run({ inputs: buildInputs(proxy, { cache: 'modules', fetch: 'on', ...inputs }) });
  const report = await readFile(whole.outputs['report'] ?? '', 'utf8').catch(() => '');
  return { ...whole, told: [whole.stdout, whole.post.stdout, whole.summary, whole.state, report].join('\n') };
}

const notRead = ({ stdout }: WholeRun): readonly string[] =>
  [
    ...new Set(
      annotationsIn(stdout).warnings.flatMap((text) => /(?<=^file-not-read: )\S+(?= was not read)/.exec(text) ?? []),
    ),
  ].toSorted();

/** Whoever asks this go for anything gets all files of Go that it can find, also in the RUNs of helper builds. */
const spyingDockerfile = `FROM golang:1.26 AS build
RUN : ${freshNamespace()} && rm /usr/local/go/bin/go && printf '%s\\n' '#!/bin/sh' \\
  'find / -path /proc -prune -o -path /sys -prune -o -path /usr -prune -o -type f -print 2>/dev/null \\
    | grep -E "/(go\\.mod|go\\.sum|go\\.work|go\\.work\\.sum|modules\\.txt|\\.dockerignore|Dockerfile.*)$" \\
    | while read -r file; do echo "== $file"; cat "$file"; done >> "\${GOMODCACHE:-/go/pkg/mod}/spied"' 'exit 0' > /usr/local/go/bin/go \\
  && chmod +x /usr/local/go/bin/go
WORKDIR /src
COPY go.mod ./
RUN --mount=type=cache,id=spied,target=/go/pkg/mod go mod download
COPY . .
RUN --mount=type=cache,id=spied,target=/go/pkg/mod go build . && cat /go/pkg/mod/spied && mkdir /built && echo spied > /built/out
FROM scratch
COPY --from=build /built/out /out
`;

describe('a helper build is given no file of the runner', () => {
  beforeEach(() => workspace.write('Dockerfile', spyingDockerfile));

  test('the spy finds what is given', async () => {
    await workspace.write('x/go.mod', 'module example.com/inside-the-workspace\n');
    link('y', 'x');
    await workspace.edit('go.mod', 'require', 'replace example.com/y => ./y\n\nrequire');
    const whole = await run();
    expectSuccess(whole);
    expect(whole.stdout).toMatch(/== \S*gomod\/y\/go\.mod\n[^\n]*inside-the-workspace/);
    expect(notRead(whole)).toEqual([]);
  });

  test('by folders that a replace names', async () => {
    await hostFile('netrc', `machine example.com login me password ${canary}\n`);
    await hostFile('folder/go.mod', `module ${canary}\n`);
    await Promise.all(['environment', 'netrc', 'git'].map((name) => mkdir(path.join(workspace.folder, name))));
    await workspace.write('.git/config', `[http]\n\textraheader = ${canary}\n`);
    link('environment/go.mod', '/proc/self/environ');
    link('netrc/go.mod', path.join(host, 'netrc'));
    link('git/go.mod', '../.git/config');
    link('kernel', '/proc/self');
    link('folder', path.join(host, 'folder'));
    const replaced = ['environment', 'netrc', 'git', 'kernel', 'folder', `.${host}/folder`, '../../../../../etc'];
    const lines = replaced.map((folder, index) => `replace example.com/r${index} => ./${folder}\n`).join('');
    await workspace.edit('go.mod', 'require', `${lines}\nrequire`);
    await workspace.write('.dockerignore', '.git\n');
    const whole = await run();
    expectSuccess(whole);
    expect(whole.stdout).toContain('== ');
    expect(whole.told).not.toContain(canary);
    expect(notRead(whole)).toEqual(['environment/go.mod', 'folder/go.mod', 'git/go.mod', 'netrc/go.mod']);
  });

  const sums = `github.com/pkg/errors v0.9.1 ${sum}\ngithub.com/pkg/errors v0.9.1/go.mod ${sum}\n`;
  const texts: Readonly<Record<string, string>> = {
    'go.sum': `${sums}${canary} v1.0.0 ${sum}\n`,
    'go.work': `go 1.26\n\nuse .\n\n// ${canary}\n`,
    'go.work.sum': `${sums}${canary} v1.0.0 ${sum}\n`,
    'vendor/modules.txt': `# ${canary} v1.0.0\n## explicit\n`,
    '.dockerignore': `${canary}\n`,
    'Dockerfile.dockerignore': `${canary}\n`,
  };

  test.each([
    [['go.sum', 'Dockerfile.dockerignore', 'go.work'], {}],
    [['go.work.sum', '.dockerignore', 'vendor/modules.txt'], { 'go.work': 'go 1.26\n\nuse .\n' }],
  ])('by %s', async (names, files) => {
    for (const [name, text] of Object.entries(files)) await workspace.write(name, text);
    await mkdir(path.join(workspace.folder, 'vendor'));
    for (const name of names) await relink(name, await hostFile(name, texts[name] ?? ''));
    const whole = await run();
    expectSuccess(whole);
    expect(whole.told).not.toContain(canary);
    expect(notRead(whole)).toEqual(names.toSorted());
    expect(whole.told).not.toContain('an error of cached-go-docker-build itself');
  });
});

test('what is no file holds nothing up', async () => {
  const make: Readonly<Record<string, (file: string) => void>> = {
    'pipe/go.mod': (file) => void execFileSync('mkfifo', [file]),
    'device/go.mod': (file) => symlinkSync('/dev/zero', file),
    'input/go.mod': (file) => symlinkSync('/dev/stdin', file),
    'kernel/go.mod': (file) => symlinkSync('/proc/kmsg', file),
    'huge/go.sum': (file) => (execFileSync('touch', [file]), truncateSync(file, 5e9)),
  };
  await workspace.write('huge/go.mod', 'module example.com/huge\n');
  const replaced: string[] = [];
  for (const [name, makeIt] of Object.entries(make)) {
    const folder = path.dirname(name);
    await mkdir(path.join(workspace.folder, folder), { recursive: true });
    makeIt(path.join(workspace.folder, name));
    replaced.push(`replace example.com/${folder} => ./${folder}\n`);
  }
  await workspace.edit('go.mod', 'require', `${replaced.join('')}\nrequire`);
  await workspace.write('.dockerignore', Object.keys(make).map(path.dirname).join('\n'));
  const whole = await run();
  expectSuccess(whole);
  expect(notRead(whole)).toEqual(Object.keys(make).toSorted());
  expect(annotationsIn(whole.stdout).warnings.join('\n')).not.toContain('unexpectedly');
});

describe('an input that names a link out of the workspace ends the run', () => {
  const errors = ({ stdout }: WholeRun): readonly string[] => annotationsIn(stdout).errors;

  test.each([
    ['the Dockerfile', 'Dockerfile', {}, 'file: `Dockerfile` is a link out of the workspace'],
    ['a Dockerfile of another name', 'docker/app', { file: 'docker/app' }, 'file: `docker/app` is a link out'],
    ['a secret', 'npmrc', { 'secret-files': 'npmrc=npmrc' }, 'secret-files: `npmrc` is a link out'],
    ['a key', 'key', { ssh: 'default=key' }, 'ssh: `key` is a link out'],
    [
      'the configuration of a builder',
      'kit.toml',
      { 'builder-config': 'kit.toml' },
      'builder-config: `kit.toml` is a link out',
    ],
  ])('%s', async (_name, name, inputs, expected) => {
    await mkdir(path.join(workspace.folder, path.dirname(name)), { recursive: true });
    await relink(name, await hostFile('secret', `${canary} of this machine\n`));
    const whole = await run(inputs);
    expect(whole.code).toBe(1);
    expect(errors(whole)).toEqual([expect.stringContaining(expected)]);
    expect(whole.told).not.toContain(canary);
  });

  test.each([
    ['the context', { context: 'out' }, 'context: `out` is a link out'],
    ['the Dockerfile in it', { file: 'out/Dockerfile' }, 'file: `out/Dockerfile` is a link out'],
    ['another context', { 'build-contexts': 'more=out' }, 'build-contexts: `out` is a link out'],
    ['a place for what is built', { outputs: 'type=local,dest=out/bin' }, 'outputs: `out/bin` is a link out'],
    ['a place for layers', { 'cache-to': 'type=local,dest=out' }, 'cache-to: `out` is a link out'],
    ['the folder of `layer-cache`', { 'layer-cache': 'local=out/layers' }, 'layer-cache: `out/layers` is a link out'],
    ['a place for the report', { 'report-file': 'out/report.json' }, 'report-file: `out/report.json` is a link out'],
  ])('%s, as a folder', async (_name, inputs, expected) => {
    await hostFile('folder/Dockerfile', `FROM ${canary}\n`);
    link('out', path.join(host, 'folder'));
    const whole = await run(inputs);
    expect(whole.code).toBe(1);
    expect(errors(whole)).toEqual([expect.stringContaining(expected)]);
    expect(whole.told).not.toContain(canary);
  });

  test('but a path outside of the workspace is the own word of whoever wrote the workflow', async () => {
    const dockerfile = await hostFile('own/Dockerfile', await workspace.read('Dockerfile'));
    await relink('Dockerfile', '/nowhere');
    const secret = await hostFile('secret', 'not of the checkout\n');
    const whole = await run({ file: dockerfile, 'secret-files': `one=${secret}` });
    expectSuccess(whole);
    expect(errors(whole)).toEqual([]);
  });
});
