import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../src/action/analyse/analyse.ts';
import { readRequest } from '../../src/action/request/read-request.ts';
import { givenRun } from '../action/given.ts';
import { checked, sumOf } from './given.ts';

type Files = Readonly<Record<string, string>>;
const from = (...lines: readonly string[]): string => ['FROM golang:1.26', 'WORKDIR /src', ...lines, ''].join('\n');
const mod = (...lines: readonly string[]): string =>
  ['module example.com/app', '', 'go 1.26', '', ...lines, ''].join('\n');
const lib = { 'lib/go.mod': 'module example.com/lib\n\ngo 1.22\n' };
const all = from('COPY . .', 'RUN go build -o /app .');
const none: readonly string[] = [];

const told = async (files: Files): Promise<readonly string[]> => (await checked(files)).told;

describe('go.sum', () => {
  const requires = mod('require (', '\texample.com/a v1.0.0', '\texample.com/b v1.2.0 // indirect', ')');
  const half = { 'go.mod': requires, 'go.sum': sumOf('example.com/a v1.0.0') };
  test.each<readonly [string, Files, readonly string[]]>([
    [
      'covers the go.mod',
      { Dockerfile: all, 'go.mod': requires, 'go.sum': sumOf('example.com/a v1.0.0', 'example.com/b v1.2.0') },
      none,
    ],
    ['lacks a module', { Dockerfile: all, ...half }, ['warning go.mod:7 go-sum-incomplete']],
    [
      'has only an older version of it',
      { Dockerfile: all, 'go.mod': requires, 'go.sum': sumOf('example.com/a v1.0.0', 'example.com/b v1.1.0') },
      ['warning go.mod:7 go-sum-incomplete'],
    ],
    ['is tidied in the build', { Dockerfile: from('COPY . .', 'RUN go mod tidy && go build'), ...half }, none],
    ['is needed by no command of the RUN', { Dockerfile: from('COPY . .', 'RUN go version'), ...half }, none],
    [
      'lacks what a folder replaces',
      { Dockerfile: all, ...lib, ...half, 'go.mod': `${requires}replace example.com/b => ./lib\n` },
      none,
    ],
    [
      'lacks what another module replaces',
      { Dockerfile: all, ...half, 'go.mod': `${requires}replace example.com/b => example.com/c v1.0.0\n` },
      ['warning go.mod:7 go-sum-incomplete'],
    ],
    [
      'has what another module replaces',
      { Dockerfile: all, ...half, 'go.mod': `${requires}replace example.com/b => example.com/a v1.0.0\n` },
      none,
    ],
    ['is not asked with -mod=mod', { Dockerfile: from('COPY . .', 'RUN go build -mod=mod .'), ...half }, none],
    [
      'is not asked with -mod=mod in GOFLAGS',
      { Dockerfile: from('ENV GOFLAGS=-mod=mod', 'COPY . .', 'RUN go build .'), ...half },
      none,
    ],
    [
      'is asked all the same with -mod=readonly',
      { Dockerfile: from('COPY . .', 'RUN go build -mod=readonly .'), ...half },
      ['warning go.mod:7 go-sum-incomplete'],
    ],
    ['is not asked by go mod download', { Dockerfile: from('COPY . .', 'RUN go mod download'), ...half }, none],
    ['is not asked by go list -m', { Dockerfile: from('COPY . .', 'RUN go list -m'), ...half }, none],
    ['is not asked by go list', { Dockerfile: from('COPY . .', 'RUN go list ./...'), ...half }, none],
    [
      'is asked by go list -deps',
      { Dockerfile: from('COPY . .', 'RUN go list -deps ./...'), ...half },
      ['warning go.mod:7 go-sum-incomplete'],
    ],
    [
      'is asked by go list -m all',
      { Dockerfile: from('COPY . .', 'RUN go list -m all'), ...half },
      ['warning go.mod:7 go-sum-incomplete'],
    ],
    [
      'gets no line of go mod download without names',
      { Dockerfile: from('COPY . .', 'RUN go mod download -x && go build'), ...half },
      ['warning go.mod:7 go-sum-incomplete'],
    ],
    [
      'gets its lines of go mod download with names',
      { Dockerfile: from('COPY . .', 'RUN go mod download example.com/b && go build'), ...half },
      none,
    ],
    [
      'gets its lines of go mod download all',
      { Dockerfile: from('COPY . .', 'RUN go mod download -x all', 'RUN go build'), ...half },
      none,
    ],
    [
      'is not copied',
      { Dockerfile: from('COPY go.mod main.go ./', 'RUN go build'), ...half },
      ['warning Dockerfile:4 go-sum-incomplete'],
    ],
    [
      'is not copied until it is needed',
      { Dockerfile: from('COPY go.mod ./', 'RUN go mod download', 'COPY . .', 'RUN go build'), ...half },
      ['warning go.mod:7 go-sum-incomplete'],
    ],
    [
      'is ignored',
      { Dockerfile: all, ...half, '.dockerignore': '*.sum\n' },
      ['warning Dockerfile:4 go-sum-incomplete'],
    ],
    [
      'is ignored, and nothing is required of others',
      { Dockerfile: all, 'go.mod': mod(), 'go.sum': '', '.dockerignore': '*.sum\n' },
      none,
    ],
    [
      'comes from another stage',
      { Dockerfile: from('COPY go.mod ./', 'COPY --from=golang:1.24 /x /src/', 'RUN go build'), ...half },
      none,
    ],
    [
      'is not asked where modules are vendored',
      {
        Dockerfile: all,
        ...half,
        'vendor/modules.txt': '# example.com/a v1.0.0\n## explicit\n# example.com/b v1.2.0\n## explicit\n',
      },
      none,
    ],
  ])('%s', async (_name, files, expected) => {
    expect(await told(files)).toEqual(expected);
  });
});

test.each<readonly [string, Files, string, string]>([
  [
    'not copied',
    { Dockerfile: from('COPY app/go.mod app/', 'RUN cd app && go build') },
    'app/go.sum is not copied before this line: without it Go refuses example.com/a v1.0.0 (missing go.sum entry).',
    'Copy app/go.sum together with go.mod.',
  ],
  [
    'ignored',
    { Dockerfile: from('COPY . .', 'RUN go build -C app'), '.dockerignore': '**/*.sum\n' },
    '.dockerignore keeps app/go.sum out of the build: without it Go refuses example.com/a v1.0.0 (missing go.sum entry).',
    'Add the line !app/go.sum at the end of .dockerignore.',
  ],
])('says what to do about a go.sum that is %s', async (_name, files, message, fix) => {
  const app = { 'app/go.mod': mod('require example.com/a v1.0.0'), 'app/go.sum': sumOf('example.com/a v1.0.0') };
  expect((await checked({ ...app, ...files })).findings).toMatchObject([{ message, fix }]);
});

test('a go.sum that is not there is told at the go.mod that needs it', async () => {
  const { services } = await givenRun({ files: { Dockerfile: all, 'go.mod': mod('require example.com/a v1.0.0') } });
  const { plan } = await analyse(services, await readRequest(services));
  expect(plan.findings).toMatchObject([{ rule: 'go-sum-missing', file: 'go.mod', line: 1 }]);
});

describe('what COPY names', () => {
  const copies = from('COPY go.mod go.sum ./', 'RUN go mod download');
  const both = { 'go.mod': mod(), 'go.sum': '' };
  test.each<readonly [string, Files, readonly string[]]>([
    ['is there', { Dockerfile: copies, ...both }, none],
    ['is not there', { Dockerfile: copies, 'go.mod': mod() }, ['error Dockerfile:3 copied-file-missing']],
    [
      'is a pattern that matches nothing',
      { Dockerfile: from('COPY go.mod go.sum* ./', 'RUN go mod download'), 'go.mod': mod() },
      none,
    ],
    [
      'is ignored',
      { Dockerfile: copies, ...both, '.dockerignore': '*.sum\n' },
      ['error Dockerfile:3 copied-file-missing'],
    ],
    ['is ignored and let in again', { Dockerfile: copies, ...both, '.dockerignore': '*\n!go.*\n' }, none],
    [
      'is ignored for another Dockerfile',
      { Dockerfile: copies, ...both, '.dockerignore': '*.sum\n', 'Dockerfile.dockerignore': '' },
      none,
    ],
    [
      'is of another stage',
      { Dockerfile: from('COPY --from=golang:1.26 /x/go.sum ./', 'COPY . .', 'RUN go build'), 'go.mod': mod() },
      none,
    ],
    [
      'has a variable that only the build knows',
      { Dockerfile: from('ARG DIR', 'COPY $DIR/go.sum ./'), 'go.mod': mod() },
      none,
    ],
    ['is for a frontend of somebody else', { Dockerfile: `# syntax=acme/frontend\n${copies}`, 'go.mod': mod() }, none],
    [
      'is a bind mount that is not there',
      { Dockerfile: from('RUN --mount=type=bind,source=go.sum,target=go.sum go version'), 'go.mod': mod() },
      ['error Dockerfile:3 copied-file-missing'],
    ],
    [
      'is in a stage that is not built',
      { Dockerfile: `${copies}FROM golang:1.26\nRUN go version\n`, 'go.mod': mod() },
      none,
    ],
  ])('%s', async (_name, files, expected) => {
    expect(await told(files)).toEqual(expected);
  });
});

describe('replace by a folder', () => {
  const local = mod('require example.com/lib v0.0.0', '', 'replace example.com/lib => ./lib');
  const download = from('COPY go.mod ./', 'RUN go mod download', 'COPY . .', 'RUN go build');
  const missing = ['error go.mod:7 replace-missing'];
  test.each<readonly [string, Files, readonly string[]]>([
    ['that is copied', { Dockerfile: all, 'go.mod': local, ...lib }, none],
    ['that is copied too late', { Dockerfile: download, 'go.mod': local, ...lib }, missing],
    [
      'that is copied before',
      { Dockerfile: from('COPY go.mod ./', 'COPY lib/go.mod lib/', 'RUN go mod download'), 'go.mod': local, ...lib },
      none,
    ],
    [
      'that is copied with its parents',
      { Dockerfile: from('COPY --parents go.mod */go.mod ./', 'RUN go mod download'), 'go.mod': local, ...lib },
      none,
    ],
    [
      'that a bind mount shows',
      { Dockerfile: from('RUN --mount=type=bind,target=. go mod download'), 'go.mod': local, ...lib },
      none,
    ],
    [
      'that another stage may have',
      {
        Dockerfile: from('COPY --from=golang:1.26 /x /src/lib', 'COPY go.mod ./', 'RUN go mod download'),
        'go.mod': local,
        ...lib,
      },
      none,
    ],
    ['that is not there', { Dockerfile: from('COPY . .', 'RUN go mod download'), 'go.mod': local }, missing],
    [
      'that is ignored',
      { Dockerfile: from('COPY . .', 'RUN go mod download'), 'go.mod': local, ...lib, '.dockerignore': 'lib\n' },
      missing,
    ],
    [
      'outside the context',
      { Dockerfile: from('COPY . .', 'RUN go mod download'), 'go.mod': local.replace('./lib', '../lib') },
      missing,
    ],
    ['that go build may not need', { Dockerfile: all, 'go.mod': local }, ['warning go.mod:7 replace-missing']],
    [
      'of a module that nothing requires',
      { Dockerfile: download, 'go.mod': mod('replace example.com/lib => ./lib') },
      none,
    ],
    [
      'that a script may have made',
      { Dockerfile: from('COPY . .', 'RUN ./prepare.sh', 'RUN go mod download'), 'go.mod': local },
      ['warning go.mod:7 replace-missing'],
    ],
    [
      'that is cloned',
      { Dockerfile: from('COPY . .', 'RUN git clone https://example.com/lib && go mod download'), 'go.mod': local },
      none,
    ],
    ...[
      'env X=1 ./prepare.sh',
      'echo "$(./prepare.sh)"',
      'export X="`./prepare.sh`"',
      'go -C tools run .',
      'xx-go generate ./...',
    ].map(
      (command) =>
        [
          `that may come from ${command}`,
          { Dockerfile: from('COPY . .', `RUN ${command}`, 'RUN go mod download'), 'go.mod': local },
          ['warning go.mod:7 replace-missing'],
        ] as const,
    ),
    ...['env X=1 go vet', 'env', 'go -C tools vet', 'xx-go vet', 'export X="$(date)"', 'git describe'].map(
      (command) =>
        [
          `that does not come from ${command}`,
          { Dockerfile: from('COPY . .', `RUN ${command}`, 'RUN go mod download'), 'go.mod': local },
          missing,
        ] as const,
    ),
    [
      'that a RUN makes',
      {
        Dockerfile: from('COPY . .', 'RUN mkdir lib && echo "module x" > ./lib/go.mod', 'RUN go mod download'),
        'go.mod': local,
      },
      none,
    ],
    [
      'that a RUN makes without a go.mod',
      { Dockerfile: from('COPY . .', 'RUN mkdir lib', 'RUN go mod download'), 'go.mod': local },
      missing,
    ],
    [
      'that is not copied, and a script knows of it',
      { Dockerfile: from('COPY go.mod ./', 'RUN ./prepare.sh lib && go mod download'), 'go.mod': local, ...lib },
      ['warning go.mod:7 replace-missing'],
    ],
    [
      "of somebody's image, which may have it",
      {
        Dockerfile: download.replace('golang:1.26', 'acme/go-base'),
        'go.mod': mod('require example.com/lib v0.0.0', '', 'replace example.com/lib => ./lib').replace('1.26', '1.22'),
        ...lib,
      },
      ['warning go.mod:7 replace-missing'],
    ],
    [
      'in a vendored build',
      {
        Dockerfile: all,
        'go.mod': local,
        'vendor/modules.txt': '# example.com/lib v0.0.0 => ./lib\n## explicit\n# example.com/lib => ./lib\n',
      },
      none,
    ],
  ])('%s', async (_name, files, expected) => {
    expect(await told(files)).toEqual(expected);
  });

  test.each<readonly [string, Files, string]>([
    [
      'too late',
      { Dockerfile: download, 'go.mod': local, ...lib },
      'Put COPY lib/go.mod /src/lib/ before line 4, and copy the sources before they are compiled.',
    ],
    [
      'ignored',
      { Dockerfile: all, 'go.mod': local, ...lib, '.dockerignore': 'lib\n' },
      'Add the line !lib at the end of .dockerignore.',
    ],
    [
      'absent',
      { Dockerfile: all, 'go.mod': local },
      'Commit the folder with its go.mod; one that is a submodule needs `submodules: true` at the checkout.',
    ],
  ])('the fix: %s', async (_name, files, fix) => {
    expect((await checked(files)).findings.map((finding) => finding.fix)).toEqual([fix]);
  });

  test('the fix: outside', async () => {
    const files = {
      'app/Dockerfile': from('COPY . .', 'RUN go mod download'),
      'app/go.mod': local.replace('./lib', '../lib'),
      ...lib,
    };
    const { findings } = await checked(files, { inputs: { context: 'app' } });
    expect(findings).toMatchObject([
      {
        file: 'app/go.mod',
        line: 7,
        message: "example.com/lib is replaced by ../lib, which is outside the build's context `app`.",
        fix: 'Set `context` to `.`, keep `file` on the Dockerfile, and copy lib to /lib.',
      },
    ]);
  });
});

describe('go.work', () => {
  const a = { 'a/go.mod': 'module example.com/a\n\ngo 1.24\n' };
  const b = { 'b/go.mod': 'module example.com/b\n\ngo 1.24\n' };
  const work = 'go 1.24\n\nuse (\n\t./a\n\t./b\n)\n';
  test.each<readonly [string, Files, readonly string[]]>([
    ['all members are there', { Dockerfile: from('COPY . .', 'RUN go build ./a'), 'go.work': work, ...a, ...b }, none],
    [
      'one is not copied',
      { Dockerfile: from('COPY go.work ./', 'COPY a a', 'RUN go build ./a'), 'go.work': work, ...a, ...b },
      ['error go.work:5 workspace-member-missing'],
    ],
    [
      'one is ignored',
      { Dockerfile: from('COPY . .', 'RUN go build ./a'), 'go.work': work, ...a, ...b, '.dockerignore': 'b\n' },
      ['error go.work:5 workspace-member-missing'],
    ],
    [
      'one is not there',
      { Dockerfile: from('COPY . .', 'RUN cd a && go build'), 'go.work': work, ...a },
      ['error go.work:5 workspace-member-missing'],
    ],
    [
      'a Go that knows no go.work',
      {
        Dockerfile: from('COPY . .', 'RUN go build ./a').replace('1.26', '1.17'),
        'go.work': 'use (\n\t./a\n\t./b\n)\n',
        ...a,
      },
      ['warning go.work:1 workspace-go-version', 'warning go.work:3 workspace-member-missing'],
    ],
    ['the go.work is not copied', { Dockerfile: from('COPY a .', 'RUN go build'), 'go.work': work, ...a, ...b }, none],
    [
      'GOWORK=off',
      { Dockerfile: from('COPY . .', 'ENV GOWORK=off', 'RUN cd a && go build'), 'go.work': work, ...a },
      none,
    ],
    [
      'a member is newer than the go.work says',
      {
        Dockerfile: from('COPY . .', 'RUN cd a && go build'),
        'go.work': work,
        ...a,
        'b/go.mod': 'module example.com/b\n\ngo 1.25.0\n',
      },
      ['error go.work:1 workspace-go-version'],
    ],
    [
      'go mod tidy looks at its own module alone',
      { Dockerfile: from('COPY . .', 'RUN cd a && go mod tidy'), 'go.work': work, ...a },
      none,
    ],
    [
      'a file of go env may turn it off',
      {
        Dockerfile: from('COPY goenv /root/.config/go/env', 'COPY . .', 'RUN cd a && go build'),
        'go.work': work,
        ...a,
        goenv: 'GOWORK=off\n',
      },
      ['warning go.work:5 workspace-member-missing'],
    ],
    [
      'a file of go env elsewhere may',
      { Dockerfile: from('ENV GOENV=/src/goenv', 'COPY . .', 'RUN cd a && go build'), 'go.work': work, ...a },
      ['warning go.work:5 workspace-member-missing'],
    ],
    [
      'a home folder of another stage may have such a file',
      {
        Dockerfile: from('COPY --from=golang:1.24 /root /root', 'COPY . .', 'RUN cd a && go build'),
        'go.work': work,
        ...a,
      },
      ['warning go.work:5 workspace-member-missing'],
    ],
    [
      'go work sync mends that',
      {
        Dockerfile: from('COPY . .', 'RUN go work sync'),
        'go.work': work,
        ...a,
        'b/go.mod': 'module example.com/b\n\ngo 1.25.0\n',
      },
      none,
    ],
  ])('%s', async (_name, files, expected) => {
    expect(await told(files)).toEqual(expected);
  });
});

describe('vendor', () => {
  const requires = mod('require example.com/a v1.1.0');
  const list = (version: string): string => `# example.com/a ${version}\n## explicit; go 1.20\nexample.com/a\n`;
  const old = { 'go.mod': requires, 'vendor/modules.txt': list('v1.0.0') };
  const inconsistent = ['error go.mod:5 vendor-inconsistent'];
  test.each<readonly [string, Files, readonly string[]]>([
    ['in step', { Dockerfile: all, 'go.mod': requires, 'vendor/modules.txt': list('v1.1.0') }, none],
    ['out of step', { Dockerfile: all, ...old }, inconsistent],
    ['out of step and not in the build', { Dockerfile: all, ...old, '.dockerignore': 'vendor\n' }, none],
    ['not used by the command', { Dockerfile: from('COPY . .', 'RUN go mod download'), ...old }, none],
    ['turned off by a flag', { Dockerfile: from('COPY . .', 'RUN go build -mod=mod .'), ...old }, none],
    [
      'turned off by GOFLAGS',
      { Dockerfile: from('ENV GOFLAGS=-mod=readonly', 'COPY . .', 'RUN go build .'), ...old },
      none,
    ],
    [
      'turned on by a flag',
      { Dockerfile: from('ENV GOFLAGS=-mod=mod', 'COPY . .', 'RUN go build -mod=vendor .'), ...old },
      inconsistent,
    ],
    ['written in the build', { Dockerfile: from('COPY . .', 'RUN go mod vendor && go build'), ...old }, none],
    [
      'turned off by a command before',
      { Dockerfile: from('COPY . .', 'RUN go env -w GOFLAGS=-mod=mod', 'RUN go build'), ...old },
      ['warning go.mod:5 vendor-inconsistent'],
    ],
    [
      'written for a workspace, and there is none',
      { Dockerfile: all, ...old, 'vendor/modules.txt': `## workspace\n${list('v1.0.0')}` },
      none,
    ],
    [
      'of a workspace',
      {
        Dockerfile: from('COPY . .', 'RUN go build'),
        'go.work': 'go 1.26\n\nuse .\n',
        ...old,
        'vendor/modules.txt': `## workspace\n${list('v1.0.0')}`,
      },
      ['error vendor/modules.txt:1 vendor-inconsistent'],
    ],
    [
      'of a module, in a workspace',
      { Dockerfile: from('COPY . .', 'RUN go build'), 'go.work': 'go 1.26\n\nuse .\n', ...old },
      none,
    ],
    ['without a go line', { Dockerfile: all, ...old, 'go.mod': requires.replace('go 1.26', '') }, none],
    [
      'asked for and not in the context',
      { Dockerfile: from('COPY . .', 'RUN go build -mod=vendor .'), 'go.mod': requires },
      ['error Dockerfile:4 vendor-inconsistent'],
    ],
    [
      'asked for by GOFLAGS and ignored',
      {
        Dockerfile: from('ENV GOFLAGS=-mod=vendor', 'COPY . .', 'RUN go vet .'),
        ...old,
        '.dockerignore': 'vendor\n',
      },
      ['error Dockerfile:5 vendor-inconsistent'],
    ],
    [
      'asked for and not copied yet',
      { Dockerfile: from('COPY go.mod ./', 'RUN go list -mod=vendor ./...'), ...old },
      ['error Dockerfile:4 vendor-inconsistent'],
    ],
    [
      'asked for by a tool of another module alone',
      {
        Dockerfile: from('ENV GOFLAGS=-mod=vendor', 'COPY . .', 'RUN go install example.com/x@v1 && go mod download'),
        'go.mod': requires,
      },
      none,
    ],
    [
      'asked for, and nothing is required',
      { Dockerfile: from('COPY . .', 'RUN go build -mod=vendor .'), 'go.mod': mod() },
      none,
    ],
    [
      'asked for of a module before go 1.14',
      { Dockerfile: from('COPY . .', 'RUN go build -mod=vendor .'), 'go.mod': requires.replace('1.26', '1.13') },
      none,
    ],
    [
      'asked for and written in the build',
      { Dockerfile: from('COPY . .', 'RUN go mod vendor && go build -mod=vendor .'), 'go.mod': requires },
      none,
    ],
    [
      'asked for, and a mount may have it',
      {
        Dockerfile: from('COPY . .', 'RUN --mount=type=cache,target=/src/vendor go build -mod=vendor .'),
        'go.mod': requires,
      },
      none,
    ],
    [
      'asked for in an image of somebody, which may have it',
      {
        Dockerfile: from('COPY . .', 'RUN go build -mod=vendor .').replace('golang:1.26', 'acme/go-base'),
        'go.mod': requires.replace('1.26', '1.22'),
      },
      ['warning Dockerfile:4 vendor-inconsistent'],
    ],
    ['before go 1.14', { Dockerfile: all, ...old, 'go.mod': requires.replace('1.26', '1.13') }, none],
    [
      'where GOFLAGS is a secret',
      { Dockerfile: from('COPY . .', 'RUN --mount=type=secret,id=x,env=GOFLAGS go build'), ...old },
      ['warning go.mod:5 vendor-inconsistent'],
    ],
  ])('%s', async (_name, files, expected) => {
    expect(await told(files)).toEqual(expected);
  });

  test.each<readonly [string, Files, string, string]>([
    [
      'in no place',
      { Dockerfile: from('COPY . .', 'RUN go build -mod=vendor .') },
      'there is none',
      'Run `go mod vendor` and commit the vendor folder',
    ],
    [
      'ignored',
      { Dockerfile: from('COPY . .', 'RUN go build -mod=vendor .'), '.dockerignore': 'vendor\n', ...old },
      '.dockerignore keeps it out',
      'Add the line !vendor at the end of .dockerignore',
    ],
    [
      'not copied',
      { Dockerfile: from('COPY go.mod ./', 'RUN go build -mod=vendor .'), ...old },
      'nothing copies it',
      'Copy the vendor folder before line 4',
    ],
  ])('says what to do about one that is asked for and %s', async (_name, files, why, fix) => {
    const { findings } = await checked({ 'go.mod': requires, ...files });
    expect(findings).toMatchObject([
      {
        message: `-mod=vendor uses modules from the vendor folder, but vendor/modules.txt is not in the build: ${why}.`,
        fix: `${fix}, or leave -mod=vendor out.`,
      },
    ]);
  });
});
