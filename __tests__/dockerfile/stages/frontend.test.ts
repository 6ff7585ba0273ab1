import { describe, expect, test } from '@jest/globals';
import {
  frontendOf,
  frontendText,
  isDockersFrontend,
  namedFrontends,
} from '../../../src/dockerfile/stages/frontend.ts';
import { parsed, SCOPE } from '../description.ts';

const of = (syntax: string, lines = '', buildArgs: Readonly<Record<string, string>> = {}): string => {
  const text = `${syntax === '' ? '' : `# syntax=${syntax}\n`}FROM golang:1.26\n${lines}`;
  const { cacheMounts, secretEnv } = frontendOf(parsed(text), { ...SCOPE, buildArgs });
  return [cacheMounts ? 'cache mounts' : '', secretEnv ? 'secrets as variables' : ''].filter(Boolean).join(', ');
};
const all = 'cache mounts, secrets as variables';

describe('a frontend knows', () => {
  test.each([
    ["all, if it is the builder's own", '', all],
    ['all, by a tag that moves', 'docker/dockerfile:1', all],
    ['all, without a tag', 'docker/dockerfile', all],
    ['all, from 1.10 on', 'docker/dockerfile:1.10', all],
    ['no variable of a secret before', 'docker/dockerfile:1.9.1', 'cache mounts'],
    ['cache mounts from 1.2 on', 'docker/dockerfile:1.2', 'cache mounts'],
    ['nothing before', 'docker/dockerfile:1.1', ''],
    ['cache mounts in an experimental one before', 'docker/dockerfile:1.1-experimental', 'cache mounts'],
    ['all, from a mirror of it', 'registry.example.com/mirror/dockerfile:1.12', all],
    ['nothing for sure, by a moving tag that a digest holds', `docker/dockerfile:1@sha256:${'a'.repeat(64)}`, ''],
    ['nothing for sure, under another name', 'acme/frontend:1', ''],
  ])('%s', (_name, syntax, expected) => expect(of(syntax)).toBe(expected));

  test.each([
    ['no variable of a secret, of an old BuildKit', 'v0.12.5', false],
    ['all, from BuildKit 0.16 on', 'v0.16.0', true],
    ['all, of a package without a version', 'v0.0.0+unknown', true],
  ])("the builder's own: %s", (_name, buildkitVersion, secretEnv) => {
    expect(frontendOf(parsed('FROM golang:1.26\n'), { ...SCOPE, buildkitVersion })).toMatchObject({ secretEnv });
    const named = parsed('# syntax=docker/dockerfile:1\nFROM golang:1.26\n');
    expect(frontendOf(named, { ...SCOPE, buildkitVersion })).toMatchObject({ secretEnv: true });
  });

  test('what the file itself uses, whatever its name', () => {
    expect(of('acme/frontend:1', 'RUN --mount=type=cache,target=/x ls\n')).toBe('cache mounts');
    expect(of('acme/frontend:1', 'RUN --mount=type=secret,id=x,env=X ls\n')).toBe('secrets as variables');
  });

  test('what that of the build argument knows, which goes before the file', () => {
    expect(of('docker/dockerfile:1', '', { BUILDKIT_SYNTAX: 'docker/dockerfile:1.1' })).toBe('');
  });
});

test.each([
  ['', true],
  ['docker/dockerfile', true],
  ['docker.io/docker/dockerfile:1.7-labs', true],
  ['index.docker.io/docker/dockerfile-upstream:master', true],
  [`docker/dockerfile@sha256:${'a'.repeat(64)}`, true],
  ['acme/dockerfile:1', false],
  ['registry.example.com/docker/dockerfile:1', false],
  ['docker/dockerfile/x', false],
])("%j is one of Docker's: %s", (name, expected) => expect(isDockersFrontend({ name })).toBe(expected));

test.each<[string, string, readonly string[]]>([
  ['a comment', '# syntax=a/b\nFROM x\n', ['a/b']],
  ['a comment of other languages', '// syntax = a/b\n', ['a/b']],
  ['JSON', '{ "syntax": "a/b" }', ['a/b']],
  ['any case, with blanks before', '  #SYNTAX=a/b', ['a/b']],
  ['a line behind a carriage return', 'x\r# syntax=a/b', ['a/b']],
  ['several', '# syntax=a\n# syntax=b\n', ['a', 'b']],
  ['nothing', 'FROM x\n# a syntax=y\n', []],
])('frontends that a text may name: %s', (_name, text, expected) => expect(namedFrontends(text)).toEqual(expected));

test('is named in words, also where it has no name', () => {
  expect(frontendText({ name: 'acme/frontend:1' })).toBe('the frontend acme/frontend:1');
  expect(frontendText({ name: '' })).toBe("the frontend of the builder's BuildKit");
});
