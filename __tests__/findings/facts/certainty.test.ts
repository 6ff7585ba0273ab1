import { describe, expect, test } from '@jest/globals';
import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { type RunView, runViews } from '../../../src/dockerfile/go/run-views.ts';
import { certaintyOfRuns, changesGoLine } from '../../../src/findings/facts/certainty.ts';
import { IMAGES, parsed, SCOPE } from '../../dockerfile/description.ts';

/** The last RUN of a Dockerfile with all before it. */
function view(lines: string, from = 'golang:1.26'): RunView {
  const last = runViews(readDockerfile(parsed(`FROM ${from}\n${lines}\n`), SCOPE, IMAGES)).at(-1);
  if (last === undefined) throw new Error('there is no RUN');
  return last;
}

describe('what a RUN finds is what the context has', () => {
  test.each([
    'RUN go build ./...',
    'RUN apk add --no-cache git && go build',
    'RUN env A=b go vet',
    'RUN git describe --tags && go build',
    'RUN go -C tools test ./...',
    'RUN go version 2>&1 && go build >/dev/null',
  ])('%s', (lines) => expect(certaintyOfRuns().isPlain(view(lines))).toBe(true));

  test.each([
    ['a script', 'RUN ./build.sh', undefined],
    ['a script before', 'RUN ./prepare.sh\nRUN go build', undefined],
    ['a program in a substitution', 'RUN echo "$(./x)" && go build', undefined],
    ['a command of go that writes sources', 'RUN go generate ./... && go build', undefined],
    ['a setting that go keeps', 'RUN go env -w GOFLAGS=-mod=mod && go build', undefined],
    ['a file that is written', 'RUN echo x > go.mod && go build', undefined],
    ['a clone', 'RUN git clone https://a.b/c && go build', undefined],
    ['an image of somebody', 'RUN go build', 'acme/builder:1'],
    ['an image whose name only begins like that of Go', 'RUN go build', 'golangci/x:1'],
  ])('not surely with %s', (_name, lines, from) => {
    expect(certaintyOfRuns().isPlain(view(lines, from))).toBe(false);
  });
});

test.each([
  ['RUN go mod tidy && go build', true, false],
  ['RUN go mod init x && go build', true, true],
  ['RUN go get a.b/c', true, true],
  ['RUN rm -rf vendor && go build', true, false],
  ['RUN sed -i s/a/b/ go.mod && go build', true, true],
  ['RUN sed -i s/a/b/ go.sum && go build', true, false],
  ['RUN go mod download && go build', false, false],
])("%s writes Go's files: %s, and their go line: %s", (lines, rewrites, changesLine) => {
  const found = view(lines);
  expect([certaintyOfRuns().rewritesModules(found), changesGoLine(found)]).toEqual([rewrites, changesLine]);
});
