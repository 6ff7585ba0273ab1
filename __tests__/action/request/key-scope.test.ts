import { describe, expect, test } from '@jest/globals';
import { scopeParts, type ScopeQuestion } from '../../../src/action/request/key-scope.ts';
import type { ReadBuild } from '../../../src/action/request/read-build.ts';
import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { configOf, factsOfCi, givenFacts, localFacts } from '../../config/given.ts';
import { IMAGES, parsed, SCOPE } from '../../dockerfile/description.ts';

interface Given {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly dockerfile?: string;
  readonly target?: string;
  readonly buildArgs?: Readonly<Record<string, string>>;
  readonly question?: Partial<ScopeQuestion>;
}

const plain = 'FROM golang:1.26 AS Build\nRUN go build .\n';

/** The parts of a build's scope, by their names. */
function scope({ inputs = {}, dockerfile = plain, target = '', buildArgs = {}, question = {} }: Given) {
  const read = readDockerfile(parsed(dockerfile), { ...SCOPE, target, buildArgs }, IMAGES);
  const asked: ScopeQuestion = {
    facts: givenFacts(),
    config: configOf(inputs),
    context: '/project/api',
    dockerfile: '/project/api/Dockerfile',
    folder: '/project',
    read: { platforms: [read] } as unknown as ReadBuild,
    ...question,
  };
  return Object.fromEntries(scopeParts(asked, read.goStages).map(({ name, value }) => [name, value]));
}

test('what every build has', () => {
  expect(scope({})).toEqual({
    context: 'api',
    file: 'api/Dockerfile',
    platforms: 'linux/arm64',
    GOMODCACHE: '/go/pkg/mod',
  });
});

const asArg = 'FROM golang:1.26\nARG GOFLAGS\nRUN go build .\n';

describe('two builds share a scope', () => {
  test.each<readonly [string, Given, Given]>([
    [
      'whatever the order of the platforms',
      { inputs: { platforms: 'linux/arm64,linux/amd64' } },
      { inputs: { platforms: 'linux/amd64,linux/arm64' } },
    ],
    ['however the target is written', { target: 'BUILD' }, { target: 'build' }],
    [
      'wherever the job has checked out',
      {},
      { question: { folder: '/other', context: '/other/api', dockerfile: '/other/api/Dockerfile' } },
    ],
    [
      'where the input replaces a build argument',
      { inputs: { goflags: '-v' }, dockerfile: asArg, buildArgs: { GOFLAGS: '-race' } },
      { inputs: { goflags: '-v' }, dockerfile: asArg, buildArgs: { GOFLAGS: '-tags=x' } },
    ],
  ])('%s', (_name, one, other) => expect(scope(one)).toEqual(scope(other)));
});

describe('what sets a build apart', () => {
  test.each<readonly [string, Given, Readonly<Record<string, string>>]>([
    ['its target', { target: 'BUILD' }, { target: 'build' }],
    [
      'all its platforms',
      { inputs: { platforms: 'linux/s390x,linux/amd64' } },
      { platforms: 'linux/amd64,linux/s390x' },
    ],
    ['the context that is the whole workspace', { question: { context: '/project' } }, { context: '.' }],
    [
      "on a person's machine the whole path",
      { question: { facts: localFacts } },
      { context: '/project/api', file: '/project/api/Dockerfile' },
    ],
    [
      'in another CI system the path from the checkout, wherever it is',
      { question: { facts: factsOfCi({ GITLAB_CI: 'true' }), folder: '/project/api' } },
      { context: 'api', file: 'api/Dockerfile' },
    ],
    [
      'the path of module sources',
      { dockerfile: `FROM golang\nENV GOMODCACHE=/m\nRUN go build\n` },
      { GOMODCACHE: '/m' },
    ],
    ["Go's flags of the input", { inputs: { goflags: '-race' } }, { goflags: '-race' }],
    ['the toolchain of the input', { inputs: { gotoolchain: 'go1.25.0' } }, { gotoolchain: 'go1.25.0' }],
    [
      'a build argument that go compiles by',
      { dockerfile: asArg, buildArgs: { GOFLAGS: '-race' } },
      { 'build-arg GOFLAGS': '-race' },
    ],
    ['nothing but paths, where the Dockerfile cannot be read', { question: { read: undefined } }, { platforms: '' }],
  ])('%s', (_name, given, parts) => expect(scope(given)).toMatchObject(parts));
});
