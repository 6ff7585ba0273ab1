import { describe, expect, test } from '@jest/globals';
import { privateModulesOf } from '../../../src/action/findings/private-modules-of.ts';
import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import type { FoundModules } from '../../../src/gomod/find-modules.ts';
import { configOf } from '../../config/given.ts';
import { IMAGES, parsed, SCOPE } from '../../dockerfile/description.ts';

const [open, closed] = ['github.com/open/x', 'git.example.com/closed/y'];
const found = { kind: 'modules', sums: [{ module: open }, { module: closed }] } as unknown as FoundModules;

function privates(given: Readonly<Record<string, string>>, lines = 'RUN go build') {
  const { goStages } = readDockerfile(parsed(`FROM golang:1.26\n${lines}\n`), SCOPE, IMAGES);
  return privateModulesOf(configOf(given), found, goStages);
}

test('without a sign of it no module is private', () => {
  expect(privates({})).toEqual({ modules: [], reason: '' });
});

describe('modules are private', () => {
  const reason = 'GOPRIVATE, GONOPROXY or GONOSUMDB name them';
  test.each<[string, Readonly<Record<string, string>>, string | undefined, string]>([
    ['by an input', { goprivate: 'git.example.com' }, undefined, reason],
    ['by an input about proxies', { gonoproxy: 'git.example.com/closed' }, undefined, reason],
    ['by ENV of the stage', {}, 'ENV GOPRIVATE=*.example.com\nRUN go build', reason],
    [
      'by a login for their host',
      { netrc: 'machine git.example.com login me password pw' },
      undefined,
      '`netrc` has a login for their host',
    ],
  ])('%s', (_name, given, lines, why) => {
    expect(privates(given, lines)).toEqual({ modules: [closed], reason: why });
  });
});

describe('any module may be private', () => {
  const netrc = (machine: string): string => `${machine} login me password pw`;
  test.each<[string, Readonly<Record<string, string>>, string | undefined, string]>([
    ['with a login for a proxy', { goproxy: 'https://me:pw@a.b' }, undefined, '`goproxy` has a login'],
    [
      'with a login for the host of a proxy',
      { goproxy: 'https://a.b', netrc: netrc('machine a.b') },
      undefined,
      '`netrc` has a login for a proxy of `goproxy`',
    ],
    ['with a login for every host', { netrc: netrc('default') }, undefined, '`netrc` has a login for every host'],
    ['with an agent of SSH', { ssh: 'default' }, undefined, '`ssh` is given'],
    ['without a checksum database', { gosumdb: 'off' }, undefined, 'no checksum database is asked'],
    ['without one in a RUN', {}, 'RUN GOSUMDB=off go build', 'no checksum database is asked'],
    [
      'with a login that a RUN mounts',
      {},
      'RUN --mount=type=secret,id=n,target=/root/.netrc go build',
      'the secret `n` is mounted as a login',
    ],
  ])('%s', (_name, given, lines, reason) => {
    expect(privates(given, lines)).toEqual({ modules: [open, closed], reason });
  });
});

test('where there are no modules, none is private', () => {
  const none = { kind: 'none' } as unknown as FoundModules;
  expect(privateModulesOf(configOf({ gosumdb: 'off' }), none, [])).toEqual({ modules: [], reason: '' });
});
