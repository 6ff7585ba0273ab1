import { describe, expect, test } from '@jest/globals';
import { checked } from '../given.ts';

const warns = ['warning go.mod:3 go-version'];
const none: readonly string[] = [];

/** A go.mod that asks for a newer Go than the image has, and a RUN that calls go in a way of its own. */
async function toldOf(run: string, files: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const { told } = await checked({
    Dockerfile: `FROM golang:1.24 AS build\nWORKDIR /src\nCOPY . .\n${run}\nFROM scratch\nCOPY --from=build /app /\n`,
    'go.mod': 'module example.com/app\n\ngo 1.26.0\n',
    ...files,
  });
  return told;
}

const makefile = { Makefile: 'build:\n\tgo build -o app .\n' };

describe('a program that calls go behind a Go that is too old', () => {
  test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    ['RUN make build', makefile, warns],
    ['RUN make', makefile, warns],
    ['RUN --mount=type=cache,target=/x make -j4 VERSION=1 build', makefile, warns],
    ['RUN make build', { Makefile: 'GO ?= go\nBUILD=$(GO) build\nbuild:\n\t@$(BUILD) .\n' }, warns],
    ['RUN make all', { Makefile: 'all: app\n\napp: main.go\n\tCGO_ENABLED=0 go build -o app \\\n\t\t.\n' }, warns],
    ['RUN make deps', { Makefile: 'build:\n\tgo build .\ndeps:\n\tapk add git\n' }, none],
    ['RUN make', { Makefile: 'build:\n\tcd other && go build .\n' }, none],
    ['RUN make', { Makefile: 'build:\n\tGOTOOLCHAIN=auto go build .\n' }, none],
    ['RUN make', { Makefile: 'tools:\n\tgo install example.com/x@latest\n' }, none],
    ['RUN make', { Makefile: 'build:\n\tgcc -o app main.c\n' }, none],
    ['RUN make', {}, none],
    ['RUN make -C sub', { ...makefile, 'sub/Makefile': 'a:\n\tls\n' }, none],
    ['RUN make -C sub', { 'sub/Makefile': 'a:\n\tgo vet\n' }, warns],
    ['RUN make -f build.mk', { 'build.mk': 'a:\n\tgo vet\n' }, warns],
    ['RUN GOTOOLCHAIN=auto make', makefile, none],
    ['RUN env GOTOOLCHAIN=auto make', makefile, none],
    ['RUN make GOTOOLCHAIN=auto', makefile, none],
    ['ENV GOTOOLCHAIN=auto\nRUN make', makefile, none],
    ['RUN ./build.sh', { 'build.sh': '#!/bin/sh\nset -e\ngo build .\n' }, warns],
    ['RUN sh build.sh', { 'build.sh': 'go build .\n' }, warns],
    ['RUN ["./build.sh"]', { 'build.sh': 'go build .\n' }, warns],
    ['RUN ./build.sh', { 'build.sh': '#!/bin/sh\n# go build .\necho hi\n' }, none],
    ['RUN ./build.sh', { 'build.sh': 'cd sub\ngo build .\n' }, none],
    ['RUN task build', { 'Taskfile.yml': 'tasks:\n  build:\n    cmds:\n      - go build .\n' }, warns],
    ['RUN just build', { justfile: 'build:\n  go build .\n' }, warns],
    ['RUN mage build', {}, warns],
    ['RUN ninja', {}, none],
    ['RUN goreleaser --version', {}, none],
    ['RUN go mod edit -go=1.24 && make', makefile, none],
  ])('%s %j', async (run, files, told) => expect(await toldOf(run, files)).toEqual(told));

  test('is never an error, and says what calls go', async () => {
    const { findings } = await checked({
      Dockerfile: 'FROM golang:1.24\nWORKDIR /src\nCOPY . .\nRUN make build\n',
      'go.mod': 'module example.com/app\n\ngo 1.26.0\n',
      ...makefile,
    });
    expect(findings).toEqual([
      {
        rule: 'go-version',
        file: 'go.mod',
        line: 3,
        message:
          'make in line 4 of the Dockerfile calls go, and go.mod requires go >= 1.26.0 (running go 1.24.1; GOTOOLCHAIN=local): the base image golang:1.24 (line 1 of the Dockerfile) has Go 1.24.1, and Go may use no other.',
        fix: 'Write FROM golang:1.26. Or lower the line, with `go mod edit -go=1.24`.',
      },
    ]);
  });
});
