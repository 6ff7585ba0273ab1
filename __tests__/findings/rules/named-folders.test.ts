import { describe, expect, test } from '@jest/globals';
import { checked } from '../given.ts';

type Files = Readonly<Record<string, string>>;
const from = (...lines: readonly string[]): string => ['FROM golang:1.26', 'WORKDIR /src', ...lines, ''].join('\n');
const mod = (...lines: readonly string[]): string =>
  ['module example.com/app', '', 'go 1.26', '', ...lines, ''].join('\n');
const lib = { 'lib/go.mod': 'module example.com/lib\n\ngo 1.22\n' };
const all = from('COPY . .', 'RUN go build -o /app .');
const none: readonly string[] = [];

const told = async (files: Files): Promise<readonly string[]> => (await checked(files)).told;

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
