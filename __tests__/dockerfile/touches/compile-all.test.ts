import { expect, test } from '@jest/globals';
import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { compilesAll } from '../../../src/dockerfile/touches/compile-all.ts';
import { IMAGES, parsed, SCOPE } from '../description.ts';

function found(lines: string): string | undefined {
  const run = readDockerfile(parsed(`FROM golang:1.26\n${lines}\n`), SCOPE, IMAGES).goStages[0]?.goRuns.at(-1);
  if (run === undefined) throw new Error('there is no RUN of go');
  return compilesAll(run);
}

test.each<[string, string]>([
  ['RUN go build -a -o /app .', 'go build -a'],
  ['RUN CGO_ENABLED=0 go install --a=true ./...', 'go install -a'],
  ['RUN env X=1 /usr/local/go/bin/go vet -a ./...', 'go vet -a'],
  ['RUN xx-go build -a .', 'go build -a'],
  ['RUN go -C /src build -a .', 'go build -a'],
  ['RUN go build -C=/src -a .', 'go build -a'],
  ['RUN nice -n 10 go build -a .', 'go build -a'],
  ['RUN sudo -u app env X=1 go install -a .', 'go install -a'],
  ['RUN go mod download && go test -a ./...', 'go test -a'],
  ['RUN sh -ec "go build -a ."', 'go build -a'],
  ['RUN GOFLAGS="-trimpath -a" go build', 'GOFLAGS=-a'],
  ['RUN export GOFLAGS=-a && go build', 'GOFLAGS=-a'],
  ['ENV GOFLAGS=-a\nRUN go build', 'GOFLAGS=-a'],
])('%s compiles every package, by %s', (lines, what) => expect(found(lines)).toBe(what));

test.each([
  'RUN go build .',
  'RUN go build -a=false .',
  'RUN go build -asmflags=-trimpath .',
  'RUN go run . -a',
  'RUN go test ./... -a',
  'RUN go mod download -a',
  'RUN go build . && ls -a',
  'ENV GOFLAGS=-asan\nRUN go build',
])('%s compiles only what is new', (lines) => expect(found(lines)).toBeUndefined());
