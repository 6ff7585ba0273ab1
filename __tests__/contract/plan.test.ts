import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exampleRepository, planIn, type PlannedRepository, repositoryWith } from '../harness/plan-run.ts';

const all = ['api', 'audit', 'checksum', 'gateway', 'scheduler', 'worker'];
const actions = { GITHUB_ACTIONS: 'true' };
const zeros = '0'.repeat(40);

let example: PlannedRepository;
beforeAll(async () => {
  example = await exampleRepository();
});
afterAll(() => example.remove());

/** The plan of one more commit on the example. */
async function changed(files: Readonly<Record<string, string | undefined>>, inputs = {}) {
  await example.commit(files);
  return planIn(example.folder, { inputs: { base: 'HEAD~1', ...inputs } });
}

describe('what a change affects', () => {
  test('a package of one service: its image', async () => {
    const { affected, reasons } = await changed({
      'services/api/internal/queue/more.go': 'package queue\n\nconst more = 1\n',
    });
    expect(affected).toEqual(['api']);
    expect(reasons['api']).toBe('services/api/internal/queue changed (more.go), imported by services/api');
    expect(reasons['worker']).toBe('nothing that it is made of changed');
  });

  test('a shared package: its importers', async () => {
    const { affected, reasons } = await changed({ 'libs/job/more.go': 'package job\n\nconst more = 1\n' });
    expect(affected).toEqual(['api', 'audit', 'scheduler', 'worker']);
    expect(reasons['api']).toMatch(
      /^libs\/job changed \(more\.go\), imported by services\/api through services\/api\/internal\/\w+$/,
    );
  });

  test('a module: its users', async () => {
    const env = { ...process.env, GOWORK: 'off', GOFLAGS: '-mod=mod', GOSUMDB: 'off' };
    const bump = (module: string) => promisify(execFile)('go', ['get', module], { cwd: example.folder, env });
    await bump('github.com/go-chi/chi/v5@v5.2.2');
    const chi = await changed({});
    expect(chi.affected).toEqual(['api']);
    expect(chi.reasons['api']).toBe(
      'github.com/go-chi/chi/v5 v5.5.0 became v5.2.2, used by services/api through services/api/internal/httpapi',
    );
    // The other services have it by their own go.mod, and the version of the workspace is the highest.
    await bump('github.com/google/uuid@v1.5.0');
    expect((await changed({})).affected).toEqual(['api', 'scheduler', 'worker']);
    await example.git('revert', '--no-edit', 'HEAD', 'HEAD~1');
  });

  test('a README: nothing', async () => {
    const { affected, outputs } = await changed({ 'README.md': 'other\n', 'services/api/README.md': 'new\n' });
    expect(affected).toEqual([]);
    expect(Object.fromEntries(outputs)).toEqual({ matrix: '{"include":[]}', any: 'false', count: '0' });
  });

  test.each<[string, Record<string, string>, readonly string[], Record<string, string>?]>([
    [
      'a Dockerfile: its image',
      { 'services/worker/Dockerfile': '# other\nFROM golang\nCOPY . .\nRUN go build .\n' },
      ['worker'],
    ],
    ['a test: nothing', { 'libs/job/job_test.go': 'package job\n' }, []],
    ['an embedded file: its image', { 'services/gateway/static/index.html': 'new\n' }, ['gateway']],
    [
      'a C header: its image',
      { 'services/checksum/checksum.h': '#include <stdint.h>\n#include <stddef.h>\n' },
      ['checksum'],
    ],
    ['what `always` names: all', { 'tools/build.yml': 'new\n' }, all, { always: 'tools/**' }],
    ['what `ignore` names: nothing', { 'libs/job/odd.go': 'package job\n' }, [], { ignore: 'libs/job/odd.go' }],
    ['.dockerignore: all whose context it is of', { '.dockerignore': '.git\n' }, all],
  ])('%s', async (_name, files, expected, inputs = {}) => {
    expect((await changed(files, inputs)).affected).toEqual(expected);
    await example.git('revert', '--no-edit', 'HEAD');
  });
});

describe('with what the checkout is compared', () => {
  const edit = (number: number) => ({ 'services/api/more.go': `package main\n\nconst more = ${number}\n` });

  test('a push, by its event', async () => {
    const before = await example.commit();
    await example.commit(edit(1));
    await example.commit({ 'services/worker/more.go': 'package main\n' });
    const { affected } = await planIn(example.folder, {
      env: { ...actions, GITHUB_EVENT_NAME: 'push' },
      event: { before },
    });
    expect(affected).toEqual(['api', 'worker']);
  });

  test('a pull request: what it changes, not what its base has got since', async () => {
    await example.git('checkout', '--quiet', '-b', 'topic');
    const head = await example.commit(edit(2));
    await example.git('checkout', '--quiet', 'main');
    const base = await example.commit({ 'services/worker/other.go': 'package main\n' });
    const newer = await example.commit({ 'services/gateway/other.go': 'package main\n' });
    await example.git('merge', '--quiet', '--no-ff', '--no-edit', 'topic');
    const event = { pull_request: { base: { sha: base }, head: { sha: head } } };
    const request = { env: { ...actions, GITHUB_EVENT_NAME: 'pull_request' }, event };
    expect((await planIn(example.folder, request)).affected).toEqual(['api']);
    // The pull request itself is checked out.
    await example.git('checkout', '--quiet', 'topic');
    expect((await planIn(example.folder, request)).affected).toEqual(['api']);
    await example.git('checkout', '--quiet', 'main');
    const group = {
      env: { ...actions, GITHUB_EVENT_NAME: 'merge_group' },
      event: { merge_group: { base_sha: newer } },
    };
    expect((await planIn(example.folder, group)).affected).toEqual(['api']);
  });

  test.each<[string, string, unknown, RegExp]>([
    ['the first push', 'push', { before: zeros }, /first push/],
    ['a commit that a forced push removed', 'push', { before: 'ab'.repeat(20) }, /not in the repository any more/],
    ['an event without a base', 'schedule', {}, /`schedule` names no commit/],
    ['a broken event', 'pull_request', { pull_request: 7 }, /does not name the base/],
  ])('%s: all', async (_name, event, payload, reason) => {
    const run = await planIn(example.folder, { env: { ...actions, GITHUB_EVENT_NAME: event }, event: payload });
    expect(run.affected).toEqual(all);
    expect(run.reasons['api']).toMatch(reason);
  });

  test('a shallow checkout: all, with advice', async () => {
    const clone = await mkdtemp(path.join(tmpdir(), 'shallow-'));
    const before = await example.git('rev-parse', 'HEAD~1');
    await promisify(execFile)('git', ['clone', '--quiet', '--depth=1', `file://${example.folder}`, clone]);
    const run = await planIn(clone, { env: { ...actions, GITHUB_EVENT_NAME: 'push' }, event: { before } });
    await rm(clone, { recursive: true });
    expect(run.affected).toEqual(all);
    expect(run.log.messages('warning').join('\n')).toMatch(
      /checkout is shallow and lacks the commit before the push.*`fetch-depth: 0`/,
    );
  });
});

describe('without Go', () => {
  test.each<[string, Record<string, string>, readonly string[]]>([
    [
      'a shared package affects its importers',
      { 'libs/job/scan.go': 'package job\n' },
      ['api', 'audit', 'scheduler', 'worker'],
    ],
    ['an embedded file affects its image', { 'services/gateway/static/scan.html': 'new\n' }, ['gateway']],
    ['a test affects nothing', { 'libs/job/scan_test.go': 'package job\n' }, []],
    [
      'a module file affects who uses modules',
      { 'go.sum': 'example.com/a v1.0.0 h1:AAAA\n' },
      ['api', 'gateway', 'scheduler', 'worker', 'audit', 'checksum'].toSorted(),
    ],
  ])('%s', async (_name, files, expected) => {
    const { affected } = await changed(files, { go: 'off' });
    expect(affected).toEqual(expected);
    await example.git('revert', '--no-edit', 'HEAD');
  });

  test('a notice says so', async () => {
    const programs = await mkdtemp(path.join(tmpdir(), 'programs-'));
    await symlink('/usr/bin/git', path.join(programs, 'git'));
    await example.commit({ 'libs/job/none.go': 'package job\n' });
    const run = await planIn(example.folder, { inputs: { base: 'HEAD~1' }, programs });
    await rm(programs, { recursive: true });
    expect(run.affected).toEqual(['api', 'audit', 'scheduler', 'worker']);
    expect(run.log.messages('notice').join('\n')).toMatch(/There is no Go on this machine.*actions\/setup-go/);
  });
});

describe('bad input is one clear error with the place', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['a ref that does not exist', { base: 'mian' }, /^base: git knows no `mian`\. Write a branch/],
    ['a ref that is an option', { base: '--output=x' }, /^base: git knows no/],
    ['another head', { head: 'HEAD~1' }, /^head: `HEAD~1` is .* is checked out\. Check out `head` first/],
    ['a path outside', { images: '- file: ../Dockerfile' }, /^images: item 1: the file `\.\.\/Dockerfile` is outside/],
    [
      'no such file',
      { images: 'services/apy/Dockerfile' },
      /^images: line 1: the file `services\/apy\/Dockerfile` is no file/,
    ],
    [
      'a field that there is not',
      { images: '- fil: a' },
      /^images: item 1: there is no field `fil`\. Did you mean `file`/,
    ],
    ['a list that is no YAML', { images: '- {file' }, /^images: line \d: it is not YAML/],
    [
      'a name for no matrix',
      { images: '- {file: services/api/Dockerfile, name: "a;b"}' },
      /item 1: the name `a;b` is not valid in a matrix/,
    ],
    [
      'a duplicate',
      { images: 'services/api/Dockerfile\nservices/api/Dockerfile' },
      /line 2: it has the same Dockerfile, context/,
    ],
    [
      'two images with one scope',
      {
        images:
          '- {file: services/api/Dockerfile, cache-scope: x}\n- {file: services/worker/Dockerfile, cache-scope: x}',
      },
      /^images: item 2: it has the same cache scope as images: item 1/,
    ],
    [
      'a stage that there is not',
      { images: '- {file: services/api/Dockerfile, target: tset}' },
      /item 1: .* has no stage `tset`/,
    ],
    ['images that nobody wants', { include: 'nothing' }, /None of the 6 images is wanted/],
    ['a platform', { platforms: 'arm' }, /^platforms: `arm` is not a platform/],
    ['two sources', { images: 'a', files: 'b' }, /^images: .*not from both/],
    ['a bake file that is not there', { files: 'bake.hcl' }, /^files: the file `bake\.hcl` is no file/],
  ])('%s', async (_name, inputs, message) => {
    await expect(planIn(example.folder, { inputs })).rejects.toThrow(message);
  });

  test('a bake file that does not evaluate', async () => {
    const repository = await repositoryWith({ 'docker-bake.hcl': 'target "a" {\n  context = foo\n}\n' });
    const plan = planIn(repository.folder, { inputs: { files: 'docker-bake.hcl', targets: 'a' } });
    await expect(plan).rejects.toThrow(/^files: docker-bake\.hcl cannot be evaluated: docker-bake\.hcl:2,/);
    await repository.remove();
  });

  test('names that differ in their case alone', async () => {
    const Dockerfile = 'FROM golang\nCOPY . .\nRUN go build .\n';
    const repository = await repositoryWith({
      'go.mod': 'module m\n',
      'API/Dockerfile': Dockerfile,
      'api/Dockerfile': Dockerfile,
    });
    await expect(planIn(repository.folder)).rejects.toThrow(
      /the same name as API\/Dockerfile .* with `images`, or leave one out with `exclude`/,
    );
    await repository.remove();
  });

  test('a path that a shell could take for its own', async () => {
    const Dockerfile = 'FROM golang\nCOPY . .\nRUN go build .\n';
    const repository = await repositoryWith({ 'go.mod': 'module m\n', '$(touch x)/Dockerfile': Dockerfile });
    await expect(planIn(repository.folder)).rejects.toThrow(
      /the path `\$\(touch x\)\/Dockerfile` has characters that a shell/,
    );
    await repository.remove();
  });
});

test('a submodule with packages, whatever git is told to ignore: with Go its importers, without Go all', async () => {
  const lib = await repositoryWith({ 'go.mod': 'module lib\n\ngo 1.21\n', 'lib.go': 'package lib\n' });
  const dockerfile = 'FROM golang AS build\nWORKDIR /src\nCOPY . .\nRUN go build -o /out ./cmd/';
  const last = '\nFROM scratch\nCOPY --from=build /out /out\n';
  const repository = await repositoryWith({
    'go.mod': 'module m\n\ngo 1.21\n\nrequire lib v0.0.0\n\nreplace lib => ./third/lib\n',
    'cmd/a/main.go': 'package main\n\nimport _ "lib"\n\nfunc main() {}\n',
    'cmd/b/main.go': 'package main\n\nfunc main() {}\n',
    'a.Dockerfile': `${dockerfile}a${last}`,
    'b.Dockerfile': `${dockerfile}b${last}`,
  });
  const submodule = ['-c', 'protocol.file.allow=always', 'submodule'];
  await repository.git(...submodule, '--quiet', 'add', `file://${lib.folder}`, 'third/lib');
  await repository.git('config', 'diff.ignoreSubmodules', 'all');
  await repository.commit();
  await lib.commit({ 'more.go': 'package lib\n' });
  await repository.git(...submodule, '--quiet', 'update', '--remote');
  await repository.git('add', '--force', 'third/lib');
  await repository.commit();
  const inputs = { base: 'HEAD~1', images: 'a.Dockerfile\nb.Dockerfile' };
  expect((await planIn(repository.folder, { inputs })).affected).toEqual(['a']);
  const scanned = await planIn(repository.folder, { inputs: { ...inputs, go: 'off' } });
  expect(scanned.affected).toEqual(['a', 'b']);
  expect(scanned.reasons['b']).toBe('third/lib changed, a submodule whose packages are not known without Go');
  await Promise.all([repository.remove(), lib.remove()]);
});

test('a value that a shell could take for its own is not in the matrix', async () => {
  const repository = await repositoryWith({
    'go.mod': 'module m\n\ngo 1.21\n',
    'cmd/a;b/main.go': 'package main\n\nfunc main() {}\n',
    Dockerfile:
      'FROM golang AS build\nWORKDIR /src\nCOPY . .\nRUN go build -o /out "./cmd/a;b"\nFROM scratch\nCOPY --from=build /out /\n',
  });
  const { legs, log } = await planIn(repository.folder, { inputs: { images: '- { file: Dockerfile, name: app }' } });
  expect(legs).toEqual([expect.objectContaining({ name: 'app', packages: '' })]);
  expect(log.messages('notice').join('\n')).toContain('app: `packages` is empty in the matrix');
  await repository.remove();
});

test('without Go a file that is too large to be read may import every package', async () => {
  const repository = await repositoryWith({
    'go.mod': 'module m\n\ngo 1.21\n',
    'main.go': `package main\n\nimport _ "m/lib"\n\n// ${'-'.repeat(300_000)}\nfunc main() {}\n`,
    'lib/lib.go': 'package lib\n',
    Dockerfile:
      'FROM golang AS build\nWORKDIR /src\nCOPY . .\nRUN go build -o /out .\nFROM scratch\nCOPY --from=build /out /\n',
  });
  await repository.commit({ 'lib/more.go': 'package lib\n' });
  const { legs } = await planIn(repository.folder, { inputs: { base: 'HEAD~1', go: 'off' } });
  expect(legs).toHaveLength(1);
  await repository.remove();
});

test('platforms of a bake target decide which files count', async () => {
  const repository = await repositoryWith({
    'go.mod': 'module m\n\ngo 1.21\n',
    'main.go': 'package main\n\nfunc main() {}\n',
    Dockerfile:
      'FROM golang AS build\nWORKDIR /src\nCOPY . .\nRUN go build -o /out .\nFROM scratch\nCOPY --from=build /out /\n',
    'docker-bake.hcl': `group "default" { targets = ["amd", "arm"] }
target "amd" {}
target "arm" {
  args = { ARM = "1" }
  platforms = ["linux/arm64", "linux/amd64"]
}
`,
  });
  await repository.commit({ 'main_arm64.go': 'package main\n' });
  const { affected } = await planIn(repository.folder, { inputs: { files: 'docker-bake.hcl', base: 'HEAD~1' } });
  expect(affected).toEqual(['arm']);
  await repository.remove();
});

test('an ignore file of the Dockerfile that is gone, where the context has one', async () => {
  const repository = await repositoryWith({
    'go.mod': 'module m\n\ngo 1.21\n',
    'main.go': 'package main\n\nfunc main() {}\n',
    Dockerfile:
      'FROM golang AS build\nWORKDIR /src\nCOPY . .\nRUN go build -o /out .\nFROM scratch\nCOPY --from=build /out /\n',
    'Dockerfile.dockerignore': 'a\n',
    '.dockerignore': 'b\n',
  });
  await repository.commit({ 'Dockerfile.dockerignore': undefined });
  const { legs, reasons } = await planIn(repository.folder, { inputs: { base: 'HEAD~1' } });
  expect(legs).toHaveLength(1);
  expect(Object.values(reasons)).toEqual(['Dockerfile.dockerignore changed, which decides what gets into the build']);
  await repository.remove();
});

test('a Dockerfile for several programs: an image for each', async () => {
  const main = 'package main\n\nfunc main() {}\n';
  const repository = await repositoryWith({
    'go.mod': 'module m\n\ngo 1.21\n',
    'cmd/a/main.go': main,
    'cmd/b/main.go': main,
    'cmd/shared/shared.go': 'package shared\n',
    'cmd/$(touch x)/main.go': main,
    'Dockerfile.notes': 'Nobody can build this.\n',
    'Dockerfile.go': 'FROM golang\n',
    Dockerfile: `FROM golang AS build\nARG SERVICE\nWORKDIR /src\nCOPY . .\nRUN go build -o /out "./cmd/\${SERVICE}"\nFROM scratch\nCOPY --from=build /out /out\n`,
  });
  await repository.commit({ 'cmd/b/more.go': 'package main\n' });
  const { legs, reasons, log } = await planIn(repository.folder, { inputs: { base: 'HEAD~1' } });
  expect(Object.keys(reasons)).toEqual(['a', 'b']);
  expect(log.messages('info').join('\n')).toContain('By their names no Dockerfiles, and not planned: Dockerfile.go.');
  expect(log.messages('warning')).toEqual([
    expect.stringMatching(/^It is no Dockerfile that can be read, and not planned/),
  ]);
  expect(legs).toEqual([
    expect.objectContaining({ name: 'b', file: 'Dockerfile', 'build-args': 'SERVICE=b', packages: './cmd/b' }),
  ]);
  await repository.remove();
});

test('a bake file: its targets, also those that are built from others', async () => {
  const repository = await repositoryWith({
    'go.mod': 'module m\n\ngo 1.21\n',
    'cmd/a/main.go': 'package main\n\nfunc main() {}\n',
    'cmd/b/main.go': 'package main\n\nfunc main() {}\n',
    Dockerfile:
      'FROM golang AS build\nARG CMD\nWORKDIR /src\nCOPY . .\nRUN go build -o /out ./cmd/$CMD\nFROM scratch\nCOPY --from=build /out /out\n',
    'web/Dockerfile': 'FROM base\nCOPY page.html /\n',
    'web/page.html': 'one',
    'docker-bake.hcl': `group "default" { targets = ["a", "b", "web"] }
target "a" { args = { CMD = "a" } }
target "b" { args = { CMD = "b" } }
target "web" {
  context = "web"
  contexts = { base = "target:b" }
}
`,
  });
  const inputs = { files: 'docker-bake.hcl', base: 'HEAD~1' };
  await repository.commit({ 'cmd/a/more.go': 'package main\n' });
  const a = await planIn(repository.folder, { inputs });
  expect(a.legs).toEqual([
    expect.objectContaining({ name: 'a', 'build-args': 'CMD=a', packages: './cmd/a', module: '.' }),
  ]);
  await repository.commit({ 'cmd/b/more.go': 'package main\n' });
  const b = await planIn(repository.folder, { inputs });
  expect(b.affected).toEqual(['b', 'web']);
  expect(b.reasons['web']).toBe('it is built from b: cmd/b/more.go changed');
  const without = await planIn(repository.folder, { inputs: { ...inputs, exclude: 'b' } });
  expect(without.affected).toEqual(['web']);
  expect(without.reasons).toEqual({ a: 'nothing that it is made of changed', web: b.reasons['web'] });
  await repository.commit({ 'web/page.html': 'two', 'README.md': 'new' });
  const web = await planIn(repository.folder, { inputs });
  expect(web.affected).toEqual(['web']);
  expect(web.reasons['web']).toBe('web/page.html changed: line 2 copies it');
  await repository.remove();
});
