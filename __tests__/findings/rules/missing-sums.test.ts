import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../../src/action/analyse/analyse.ts';
import { readRequest } from '../../../src/action/request/read-request.ts';
import { givenRun } from '../../action/given.ts';
import { checked, sumOf } from '../given.ts';

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
