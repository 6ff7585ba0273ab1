import { describe, expect, test } from '@jest/globals';
import { chosenByRun, isGoSetting } from '../../../src/dockerfile/commands/run-choices.ts';
import { parsed } from '../description.ts';

const before = new Map(['DIR', 'TAGS', 'VERSION', 'GOARCH'].map((name) => [name, new Set([name])] as const));

/** `go build: DIR` of each choice that depends on something. */
function chosen(run: string): readonly string[] {
  const [instruction] = parsed(`FROM golang:1.26\nRUN ${run}\n`).stages[0]?.instructions ?? [];
  const choices = instruction === undefined ? [] : chosenByRun(instruction, before);
  return choices
    .filter(({ sources }) => sources.length > 0)
    .map(({ what, sources }) => `${what}: ${sources.join(' ')}`);
}

describe('what a build argument chooses', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['the package', 'go build ./cmd/$DIR', ['go build: DIR']],
    ['the tags', 'go build -tags=$TAGS .', ['go build: TAGS']],
    ['the folder', 'cd $DIR && go build .', ['cd: DIR']],
    ['the folder, by pushd', 'pushd "$DIR" && go build .', ['pushd: DIR']],
    ['a setting of go', 'GOARCH=$GOARCH go build .', ['go build: GOARCH']],
    ['tags by a setting', 'GOFLAGS="-tags=$TAGS -v" go build .', ['go build: TAGS']],
    ['the mounted folder', '--mount=source=$DIR,target=/src go build .', ['the source of a bind mount: DIR']],
    ['by a variable of the shell', 'd=./cmd/$DIR; go build $d', ['go build: DIR']],
    ['by an exported one', 'export D=$DIR && go build $D', ['go build: DIR']],
    ['by a loop', 'for d in a $DIR; do go build ./$d; done', ['go build: DIR']],
    ['by go of another name', '/usr/local/go/bin/go vet ./$DIR', ['go vet: DIR']],
    ['of two commands', 'go vet ./$DIR && go build -tags $TAGS .', ['go vet: DIR', 'go build: TAGS']],
  ])('%s', (_name, run, expected) => expect(chosen(run)).toEqual(expected));
});

describe('what chooses no package', () => {
  test.each<readonly [string, string]>([
    ['the output', 'go build -o /out/$DIR .'],
    ['the output, joined', 'go build -o=/out/$DIR .'],
    ['what the linker writes', 'go build -ldflags="-X main.version=$VERSION" .'],
    ['the same by two dashes', 'go build --ldflags "-X main.v=$VERSION" .'],
    ['the same by a setting', 'GOFLAGS=-ldflags=-X=main.v=$VERSION go build .'],
    ['a variable that go does not read', 'VERSION=$VERSION go build .'],
    ['single quotes', "go build './$DIR'"],
    ['a variable of the shell that replaces it', 'DIR=x; go build ./$DIR'],
    ['another command', 'echo $DIR && go build .'],
    ['a RUN without go', 'cd $DIR && ls'],
    ['a list in JSON', '["go", "build", "./$DIR"]'],
    ['a mount of an image', '--mount=from=x,source=$DIR,target=/x go build .'],
    ['an unknown variable', 'go build ./$OTHER'],
  ])('%s', (_name, run) => expect(chosen(run)).toEqual([]));
});

test.each([
  ['GOOS', true],
  ['GOFLAGS', true],
  ['GOEXPERIMENT', true],
  ['CGO_CFLAGS', true],
  ['GOWORK', true],
  ['GOPROXY', false],
  ['GOTOOLCHAIN', false],
  ['GOARCHIVE', false],
  ['XCGO_ENABLED', false],
])('%s is a part of what go keeps compiled entries by: %s', (name, expected) =>
  expect(isGoSetting(name)).toBe(expected),
);
