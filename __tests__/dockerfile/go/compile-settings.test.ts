import { expect, test } from '@jest/globals';
import { compileSettings } from '../../../src/dockerfile/go/compile-settings.ts';
import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { runKey } from '../../../src/dockerfile/stages/build-scope.ts';
import { IMAGES, parsed, SCOPE } from '../description.ts';

const mount = '--mount=type=cache,target=/root/.cache/go-build';

function settings(lines: readonly string[], recipe = ''): Readonly<Record<string, readonly [string, number]>> {
  const text = ['FROM golang:1.26 AS build', 'WORKDIR /src', ...lines, ''].join('\n');
  const instruction = { args: recipe, json: undefined, heredocs: [] } as const;
  const called = new Map([[runKey(0, 2 + lines.length), [{ name: 'x', instruction, workdir: '/src' }]]]);
  const { goStages } = readDockerfile(parsed(text), { ...SCOPE, called }, IMAGES);
  const found = compileSettings(goStages).map(({ name, value, line }) => [name, [value, line]] as const);
  return Object.fromEntries(found.filter(([name]) => name !== 'GOTOOLCHAIN' && name !== 'WORKDIR'));
}

test.each<readonly [string, readonly string[], Readonly<Record<string, readonly [string, number]>>]>([
  ['a flag', ['go build -trimpath -tags "a b" .'], { '-trimpath': ['true', 3], '-tags': ['a b', 3] }],
  ['a flag with =', ['go test -race -gcflags=all=-N ./...'], { '-race': ['true', 3], '-gcflags': ['all=-N', 3] }],
  [
    'a variable before the command',
    ['CGO_ENABLED=0 GOOS=linux go build .'],
    { CGO_ENABLED: ['0', 3], GOOS: ['linux', 3] },
  ],
  [
    'flags of GOFLAGS, not those for the linker',
    ['GOFLAGS="-trimpath -ldflags=-X=a.b=c" go build .'],
    { '-trimpath': ['true', 3] },
  ],
  ['nothing of the linker', ['go build -o /app -ldflags "-X main.version=1" .'], {}],
  ['nothing of what does not compile', ['go mod download -x && go list -tags a ./...'], {}],
])('%s', (_name, [run = ''], expected) => {
  expect(settings([`RUN ${mount} ${run}`])).toEqual(expected);
});

test('ENV counts for all RUNs after it, and what make runs counts as well', () => {
  const lines = ['ENV CGO_ENABLED=0 GOAMD64=v3 OTHER=x', `RUN ${mount} make`];
  expect(settings(lines, 'go build -trimpath .')).toEqual({
    '-trimpath': ['true', 4],
    CGO_ENABLED: ['0', 4],
    GOAMD64: ['v3', 4],
  });
});

test('of several RUNs all values count, in any order', () => {
  const one = settings([`RUN ${mount} GOOS=linux go build .`, `RUN ${mount} GOOS=windows go build .`]);
  const other = settings([`RUN ${mount} GOOS=windows go build .`, `RUN ${mount} GOOS=linux go build .`]);
  expect(one).toEqual({ GOOS: ['linux\nwindows', 3] });
  expect(other).toEqual(one);
});

test('a RUN without the build cache does not count', () => {
  expect(settings(['RUN --mount=type=cache,target=/go/pkg/mod go build -race .'])).toEqual({});
});
