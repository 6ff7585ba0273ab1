import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { describe, expect, test } from '@jest/globals';
import { cutStage } from '../../../src/dockerfile/cut/cut-stage.ts';
import { IMAGES, parsed, SCOPE } from '../description.ts';

type StageCut = ReturnType<typeof cutStage>;
function cutOf(...lines: readonly string[]): StageCut {
  const read = readDockerfile(parsed(`${lines.join('\n')}\n`), SCOPE, IMAGES);
  return cutStage(read, read.goStages);
}
function cut(...lines: readonly string[]) {
  const found = cutOf(...lines);
  if (found.kind === 'none') throw new Error(found.reason);
  return found.cut;
}
const mount = '--mount=type=cache,target=/go/pkg/mod';
const download = `RUN ${mount} go mod download`;

describe('the cut', () => {
  test.each<[string, readonly string[], string]>([
    [
      'is before the RUN that downloads',
      ['FROM golang:1.26 AS build', 'ENV A=b', 'COPY go.mod ./', download, 'RUN go build .'],
      'FROM golang:1.26 AS build\nENV A=b\nCOPY go.mod ./\n',
    ],
    [
      'is before a go command that comes earlier',
      ['FROM golang:1.26', 'RUN go list -m', download],
      'FROM golang:1.26\n',
    ],
    [
      'keeps comments, directives and lines that go on',
      ['# escape=`', 'FROM golang:1.26', 'RUN echo `', '  hello', '# note', download],
      '# escape=`\nFROM golang:1.26\nRUN echo `\n  hello\n# note\n',
    ],
    [
      'is in the stage below, when that has go',
      ['FROM golang:1.26 AS base', `RUN ${mount} go install example.com/x@v1.0.0`, 'FROM base AS build', download],
      'FROM golang:1.26 AS base\n',
    ],
    [
      'is in the stage below one that only copies',
      [
        'FROM golang:1.26 AS base',
        `RUN ${mount} go install example.com/x@v1.0.0`,
        'FROM base AS files',
        'COPY certs /certs',
        'FROM files AS build',
        download,
      ],
      'FROM golang:1.26 AS base\n',
    ],
    [
      'is in the stage that downloads, not in another that compiles before',
      [
        'FROM golang:1.26 AS tool',
        `RUN ${mount} go build ./tool`,
        'FROM golang:1.26 AS build',
        download,
        'COPY --from=tool /t /t',
      ],
      `FROM golang:1.26 AS tool\nRUN ${mount} go build ./tool\nFROM golang:1.26 AS build\n`,
    ],
    [
      'is where a go command mounts modules, when nothing downloads them',
      ['FROM golang:1.26', 'COPY . .', `RUN ${mount} go build .`],
      'FROM golang:1.26\nCOPY . .\n',
    ],
  ])('%s', (_, lines, text) => expect(cut(...lines).text).toBe(text));

  test('has the secrets, agents and network of the RUN that downloads, and nothing else of it', () => {
    const flags = ['--mount=type=secret,id=netrc,target=/root/.netrc', '--mount=type=ssh', '--network=host'];
    const run = `RUN ${flags.join(' ')} --mount=type=bind,source=go.mod,target=go.mod ${mount} go mod download`;
    expect(cut('FROM golang:1.26', run).flags).toEqual(flags);
  });

  test.each([
    ['RUN apk add --no-cache git && go mod download', 'the RUN at line 2 installs packages'],
    ['RUN git config --global a b && go mod download', 'the RUN at line 2 configures git'],
    ['RUN GOPRIVATE=x go mod download', "the RUN at line 2 changes Go's settings"],
    ['RUN echo machine > ~/.netrc; go mod download', 'the RUN at line 2 writes a netrc'],
    ['RUN cp /run/secrets/x "$HOME/.netrc" && go mod download', 'the RUN at line 2 writes a netrc'],
    ['RUN test ! -e ~/.netrc && go mod download', ''],
    ['RUN ssh-keyscan x; go mod download', 'the RUN at line 2 learns host keys'],
    ['RUN go mod download', ''],
  ])('%s: %s', (run, lacks) => expect(cut('FROM golang:1.26', run.replace('RUN', `RUN ${mount}`)).lacks).toBe(lacks));

  test.each([
    ['go mod download', true],
    ['go mod download -x', true],
    ['cd /src && go mod download && go build', true],
    ['go -C svc mod download', true],
    ['go mod -C svc download', true],
    ['go mod download -C=svc -x', true],
    ['go mod download -C svc example.com/m', false],
    ['go mod download example.com/x@v1.0.0', false],
    ['go build .', false],
  ])('%s downloads all modules: %s', (text, does) =>
    expect(cut('FROM golang:1.26', `RUN ${mount} ${text}`).download !== undefined).toBe(does),
  );
});

test.each<[string, readonly string[], string]>([
  ['without go', ['FROM alpine', 'RUN ls'], 'no RUN that calls go'],
  ['without a mount', ['FROM golang:1.26', 'RUN go build .'], 'no RUN that calls go mounts'],
  ['without a network', ['FROM golang:1.26', `RUN --network=none ${mount} go mod download`], 'line 2 has no network'],
  ['with an old frontend', ['# syntax=docker/dockerfile:1.4', 'FROM golang:1.26', download], 'docker/dockerfile:1.4'],
])('a file %s is not cut', (_, lines, reason) => {
  expect(cutOf(...lines)).toMatchObject({ kind: 'none', reason: expect.stringContaining(reason) });
});
