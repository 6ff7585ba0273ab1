import { describe, expect, test } from '@jest/globals';
import { checked } from '../given.ts';

type Files = Readonly<Record<string, string>>;
const from = (...lines: readonly string[]): string => ['FROM golang:1.26', 'WORKDIR /src', ...lines, ''].join('\n');
const mod = (...lines: readonly string[]): string =>
  ['module example.com/app', '', 'go 1.26', '', ...lines, ''].join('\n');
const all = from('COPY . .', 'RUN go build -o /app .');
const none: readonly string[] = [];

const told = async (files: Files): Promise<readonly string[]> => (await checked(files)).told;

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
