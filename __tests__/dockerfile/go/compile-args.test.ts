import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { describe, expect, test } from '@jest/globals';
import { compileArgs } from '../../../src/dockerfile/go/compile-args.ts';
import type { BuildScope } from '../../../src/dockerfile/stages/build-scope.ts';
import { GOLANG, parsed, SCOPE } from '../description.ts';

function found(text: string, buildArgs: Readonly<Record<string, string>>, scope: Partial<BuildScope> = {}) {
  const read = readDockerfile(parsed(text), { ...SCOPE, ...scope, buildArgs }, () => GOLANG);
  return compileArgs(read, read.goStages);
}
/** The names that count, of a Go stage with these lines. */
const names = (lines: string, buildArgs: Readonly<Record<string, string>> = { SERVICE: 'api' }): readonly string[] =>
  found(`FROM golang:1.26\nARG SERVICE\nARG OTHER\n${lines}`, buildArgs).map(({ name }) => name);

describe('an argument that chooses what is compiled', () => {
  test.each<readonly [string, string]>([
    ['the package', 'RUN go build ./cmd/${SERVICE}'],
    ['the package, without braces', 'RUN go build -o /out/app ./cmd/$SERVICE'],
    ['the package, in quotes', 'RUN go build -o /out/app "./cmd/${SERVICE}"'],
    ['the package, with a default', 'RUN go build "./cmd/${SERVICE:-api}"'],
    ['the package, as another variable', 'ENV DIR=cmd/$SERVICE\nRUN go build ./$DIR'],
    ['the package, by an ARG made of it', 'ARG PACKAGE=./cmd/$SERVICE\nRUN go install $PACKAGE'],
    ['the package, by a variable of the shell', 'RUN P=./cmd/$SERVICE && go build $P'],
    ['the package, by an exported variable', 'RUN export P=./cmd/$SERVICE; go build $P'],
    ['the packages, in a loop', 'RUN for s in $SERVICE; do go build -o /out/$s ./cmd/$s; done'],
    ['the package, in a here-document', 'RUN <<EOF\nset -e\ngo build ./cmd/$SERVICE\nEOF'],
    ['the package, in a shell of its own', "RUN sh -ec 'go build ./cmd/$SERVICE'"],
    ['the package, on a continued line', 'RUN CGO_ENABLED=0 \\\n  go build \\\n  ./cmd/$SERVICE'],
    ['the package, cross-compiled', 'RUN xx-go build ./cmd/$SERVICE'],
    ['the folder by WORKDIR', 'WORKDIR /src/${SERVICE}\nRUN go build'],
    ['the folder by cd', 'RUN cd services/$SERVICE && go build'],
    ['the folder by -C', 'RUN go -C $SERVICE build'],
    ['the sources', 'COPY services/${SERVICE} .\nRUN go build'],
    ['the sources, as a JSON list', 'COPY ["services/$SERVICE", "."]\nRUN go build'],
    ['the sources that are added', 'ADD $SERVICE/go.mod ./\nRUN go build'],
    ['the sources by a bind mount', 'RUN --mount=type=bind,source=services/$SERVICE,target=/src go build'],
    ['the tags', 'RUN go build -tags $SERVICE'],
    ['the tags, after =', 'RUN go build -tags="$SERVICE,netgo"'],
    ['the tags by GOFLAGS', 'RUN GOFLAGS=-tags=$SERVICE go build'],
    ['the tags by ENV GOFLAGS', 'ENV GOFLAGS="-tags=$SERVICE"\nRUN go build'],
    ['the system', 'RUN GOOS=$SERVICE go build'],
    ['the system, through env', 'RUN env GOOS=$SERVICE go build'],
    ['what the tests need', 'RUN go test ./services/$SERVICE/...'],
  ])('%s', (_name, lines) => {
    expect(names(lines)).toEqual(['SERVICE']);
  });

  test('the stage that is built on', () => {
    const text = 'ARG SERVICE=x\nFROM golang:1.26 AS build-api\nRUN go build\nFROM build-$SERVICE AS image\n';
    expect(found(text, { SERVICE: 'api' })).toEqual([
      { name: 'SERVICE', value: 'api', reason: 'it chooses the stage of FROM in line 4' },
    ]);
  });

  test('in a stage below the one that runs go, and through a global ARG', () => {
    const text = 'ARG SERVICE\nFROM golang:1.26 AS base\nARG SERVICE\nWORKDIR /$SERVICE\nFROM base\nRUN go build\n';
    expect(found(text, { SERVICE: 'api' })).toEqual([
      { name: 'SERVICE', value: 'api', reason: 'WORKDIR in line 4 depends on it' },
    ]);
  });

  test('is told with the first place that shows it, sorted by name', () => {
    const text =
      'FROM golang:1.26\nARG SERVICE\nARG DIR\nRUN go mod download\nCOPY $DIR .\nRUN go build ./cmd/$SERVICE $DIR\n';
    expect(found(text, { SERVICE: 'api', DIR: 'src', GOARCH: 'arm', BUILD_TAGS: '1' })).toEqual([
      { name: 'BUILD_TAGS', value: '1', reason: 'a compile setting of Go' },
      { name: 'DIR', value: 'src', reason: 'the source of COPY in line 5 depends on it' },
      { name: 'GOARCH', value: 'arm', reason: 'a compile setting of Go' },
      { name: 'SERVICE', value: 'api', reason: 'go build in line 6 depends on it' },
    ]);
  });
});

describe('an argument that does not', () => {
  test.each<readonly [string, string]>([
    ['the name of the output', 'RUN go build -o /out/$SERVICE ./cmd/all'],
    ['the name of the output, after =', 'RUN go build -o=/out/$SERVICE ./cmd/all'],
    ['what the linker writes', 'RUN go build -ldflags "-s -X main.name=$SERVICE" ./cmd/all'],
    ['what the linker writes, after =', 'RUN go build -ldflags="-X main.name=${SERVICE}" .'],
    ['the same by GOFLAGS', 'RUN GOFLAGS="-trimpath -ldflags=-X=main.name=$SERVICE" go build'],
    ['a variable for something else', 'RUN LDFLAGS="-X main.name=$SERVICE" go build -ldflags "$LDFLAGS"'],
    ['a label', 'LABEL service=$SERVICE\nRUN go build'],
    ['where the sources go', 'COPY . /$SERVICE\nRUN go build'],
    ['another command', 'RUN go build -o /app && mv /app /$SERVICE'],
    ['a RUN without go', 'RUN cd /$SERVICE && echo hello\nRUN go build'],
    ['text in single quotes', "RUN go build './cmd/$SERVICE'"],
    ['an escaped dollar', 'RUN go build ./cmd/\\$SERVICE'],
    ['a JSON list, which no shell expands', 'RUN ["go", "build", "./cmd/$SERVICE"]'],
    ['a variable that took its place', 'ENV SERVICE=fixed\nRUN go build ./cmd/$SERVICE'],
    ['a longer name', 'RUN go build ./cmd/$SERVICES'],
  ])('%s', (_name, lines) => {
    expect(names(lines)).toEqual([]);
  });

  test('is not declared where it is used, or not given', () => {
    expect(found('FROM golang:1.26\nRUN go build ./cmd/$SERVICE', { SERVICE: 'api' })).toEqual([]);
    expect(names('RUN go build ./cmd/$SERVICE', {})).toEqual([]);
    expect(names('RUN go build ./cmd/$SERVICE\nARG OTHER', { OTHER: 'x' })).toEqual([]);
  });

  test('is used after the stages that go runs in, or in stages that are not built', () => {
    const image = 'FROM golang:1.26 AS build\nRUN go build\nFROM alpine\nARG SERVICE\nCOPY --from=build /$SERVICE /\n';
    expect(found(image, { SERVICE: 'api' })).toEqual([]);
    const unbuilt =
      'FROM golang:1.26 AS build\nRUN go build\nFROM golang:1.26\nARG SERVICE\nWORKDIR /$SERVICE\nRUN go vet\n';
    expect(found(unbuilt, { SERVICE: 'api' }, { target: 'build' })).toEqual([]);
    expect(found(unbuilt, { SERVICE: 'api' })).toHaveLength(1);
  });

  test('has a value that passes', () => {
    const line = 'RUN go build -tags v$VERSION ./cmd/$SERVICE';
    const text = `FROM golang:1.26\nARG SERVICE\nARG VERSION\n${line}\n`;
    expect(found(text, { SERVICE: 'api', VERSION: '1.2.3' }).map(({ name }) => name)).toEqual(['SERVICE']);
  });
});
