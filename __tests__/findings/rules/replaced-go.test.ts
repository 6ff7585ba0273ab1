import { expect, test } from '@jest/globals';
import { checked } from '../given.ts';

const plain = (from: string, run = 'RUN go build -o /app .'): string =>
  `FROM ${from} AS build\nWORKDIR /src\nCOPY . .\n${run}\n`;
const mod = (go: string, more = ''): string => `module example.com/app\n\ngo ${go}\n${more}`;

const withLib = (go: string) => ({
  'go.mod': mod('1.24', 'require example.com/lib v0.0.0\n\nreplace example.com/lib => ./lib\n'),
  'lib/go.mod': `module example.com/lib\n\ngo ${go}\n`,
});

const fits: readonly string[] = [];
const warns = ['warning lib/go.mod:3 go-version'];
const download = 'RUN go mod download';

test.each<readonly [string, string, Readonly<Record<string, string>>, readonly string[]]>([
  ['a module of a folder asks for more', plain('golang:1.24'), withLib('1.26.0'), warns],
  [
    'a module of a folder asks for more, and all are downloaded',
    plain('golang:1.24', 'RUN go mod download'),
    withLib('1.26.0'),
    ['error lib/go.mod:3 go-version'],
  ],
  [
    'a module of a folder asks for more, and one is downloaded',
    plain('golang:1.24', 'RUN go mod download example.com/other'),
    withLib('1.26.0'),
    warns,
  ],
  ['a module of a folder asks for no more', plain('golang:1.24', 'RUN go mod download'), withLib('1.24.1'), fits],
  [
    'a module of a folder asks for more of a Go that knows no toolchains',
    plain('golang:1.20', 'RUN go mod download'),
    { ...withLib('1.26.0'), 'go.mod': withLib('')['go.mod'].replace('1.24', '1.20') },
    fits,
  ],
  [
    'a module of a folder asks for more, and is changed before',
    plain('golang:1.24', 'RUN go mod edit -go=1.24 lib/go.mod && go mod download'),
    withLib('1.26.0'),
    fits,
  ],
  [
    'a module of a folder that nothing requires asks for more',
    plain('golang:1.24', 'RUN go mod download'),
    { ...withLib('1.26.0'), 'go.mod': mod('1.24', 'replace example.com/lib => ./lib\n') },
    fits,
  ],
  [
    'a module of a folder has no go line',
    plain('golang:1.24', download),
    { ...withLib('1.26.0'), 'lib/go.mod': 'module example.com/lib\n' },
    fits,
  ],
  [
    'a workspace decides instead',
    plain('golang:1.24', download),
    { ...withLib('1.26.0'), 'go.work': 'go 1.24\n\nuse .\n' },
    fits,
  ],
  [
    'the modules come from a vendor folder',
    plain('golang:1.24'),
    {
      ...withLib('1.26.0'),
      'vendor/modules.txt': '# example.com/lib v0.0.0 => ./lib\n## explicit; go 1.26.0\n# example.com/lib => ./lib\n',
    },
    fits,
  ],
  ['Go may use another one', plain('golang:1.24', `ENV GOTOOLCHAIN=auto\n${download}`), withLib('1.26.0'), fits],
  [
    'nobody knows which Go is used',
    plain('golang:1.24', 'RUN GOTOOLCHAIN=$(cat x) go mod download'),
    withLib('1.26.0'),
    fits,
  ],
  ['another Go is brought', plain('golang:1.24', `RUN apk add go\n${download}`), withLib('1.26.0'), warns],
  ['no command loads the module', plain('golang:1.24', 'RUN go install example.com/tool@v1'), withLib('1.26.0'), fits],
])('%s', async (_name, dockerfile, files, expected) => {
  expect((await checked({ ...files, Dockerfile: dockerfile })).told).toEqual(expected);
});

test('says which module of a folder asks for more, and what to do', async () => {
  const { findings } = await checked({ Dockerfile: plain('golang:1.24'), ...withLib('1.26.0') });
  expect(findings).toMatchObject([
    {
      message:
        'example.com/lib, which ./lib replaces, requires go >= 1.26.0 (running go 1.24.1): the base image golang:1.24 (line 1 of the Dockerfile) has Go 1.24.1, and Go may use no other.',
      fix: 'Write FROM golang:1.26. Or lower the line, with `go mod edit -go=1.24 lib/go.mod`.',
    },
  ]);
});
