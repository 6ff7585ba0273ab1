import { describe, expect, test } from '@jest/globals';
import {
  type BuilderWish,
  builderWish,
  daemonDown,
  downNode,
  lastLine,
  whyNoBuilder,
} from '../../../src/buildx/builder/builder-trouble.ts';
import type { BuilderNode } from '../../../src/buildx/builder/builder.ts';
import type { Exit } from '../../../src/platform/shell.ts';

const plain: BuilderWish = { name: undefined, namedBy: undefined, dockerHost: '', dockerContext: '' };
const byInput: BuilderWish = { ...plain, name: 'b', namedBy: 'builder' };
const byVariable: BuilderWish = { ...plain, name: 'b', namedBy: 'BUILDX_BUILDER' };

test.each<readonly [string, string | undefined, Readonly<Record<string, string>>, Partial<BuilderWish>]>([
  ['nothing', undefined, {}, plain],
  ['the input', 'b', {}, byInput],
  ['the variable', undefined, { BUILDX_BUILDER: 'b' }, byVariable],
  ['the input before the variable', 'b', { BUILDX_BUILDER: 'other' }, byInput],
  ['an empty variable, which names none', undefined, { BUILDX_BUILDER: '' }, plain],
  [
    'a daemon and a context',
    undefined,
    { DOCKER_HOST: 'h', DOCKER_CONTEXT: 'c' },
    { dockerHost: 'h', dockerContext: 'c' },
  ],
])('what is asked for, by %s', (_name, input, env, wish) => expect(builderWish(input, env)).toMatchObject(wish));

describe('a node that does not work', () => {
  const node: BuilderNode = { name: 'n0', platforms: [] };
  const builder = { name: 'b', driver: 'remote' };
  test.each<readonly [string, Partial<BuilderNode>, string, BuilderWish, string]>([
    ['with the reason as a sentence', {}, 'refused', byInput, 'Its node n0: refused. Start the node'],
    ['with a reason that is one already', {}, 'Is it there?', byInput, 'Its node n0: Is it there? Start the node'],
    ['with where it is', { endpoint: 'tcp://x' }, 'refused', byInput, 'Its node n0 at tcp://x: refused.'],
    [
      'with what buildx says',
      { status: 'stopped' },
      'refused',
      byInput,
      '`docker buildx inspect` says of it: Status: stopped. Start',
    ],
    [
      'with who named the builder',
      {},
      'refused',
      byVariable,
      'refused. BUILDX_BUILDER of the environment names this builder. Start',
    ],
  ])('is told %s', (_name, more, why, wish, text) => {
    const told = downNode(builder, { ...node, ...more }, why, wish);
    expect(told).toMatch(/^The builder `b` \(driver remote\) does not work\. /);
    expect(told).toContain(text);
  });
});

const said = (stderr: string, stdout = ''): Exit => ({ kind: 'exited', code: 1, stdout, stderr, ms: 1 });

describe('why nothing is known of a builder', () => {
  test.each<readonly [string, Exit, BuilderWish, string]>([
    [
      'no program',
      { kind: 'not-started', reason: 'ENOENT' },
      plain,
      'No `docker` program and no standalone `buildx` was found',
    ],
    [
      'no answer',
      { kind: 'timeout', stderr: '', ms: 1 },
      byInput,
      '`docker buildx inspect` of the builder `b` did not answer within 9 s.',
    ],
    ['no plugin', said("docker: 'buildx' is not a docker command."), plain, '`docker buildx` is missing.'],
    ['no plugin, by a flag', said('unknown shorthand flag: b'), plain, '`docker buildx` is missing.'],
    [
      'no such builder',
      said('ERROR: no builder "x" found'),
      byInput,
      'There is no builder called `x`. `docker buildx ls`',
    ],
    [
      'no such builder, by the variable',
      said('ERROR: no builder "b" found'),
      byVariable,
      'which BUILDX_BUILDER of the environment names',
    ],
    [
      'no such context',
      said('ERROR: no builder "c" found'),
      { ...plain, dockerContext: 'c' },
      'There is no Docker context called `c`',
    ],
    ['a name that was cut', said('ERROR: no builder "b'), byInput, 'There is no builder called `b`.'],
    [
      'no daemon',
      said('ERROR: Cannot connect to the Docker daemon'),
      plain,
      'The Docker daemon cannot be reached: Cannot connect',
    ],
    [
      'no daemon, on the other stream',
      said('', 'Error: connection refused'),
      plain,
      'The Docker daemon cannot be reached:',
    ],
    [
      'no right to it',
      said('ERROR: permission denied'),
      plain,
      'The Docker daemon cannot be reached: permission denied.',
    ],
    [
      'anything else',
      said('ERROR: failed on fire'),
      byInput,
      '`docker buildx inspect` of the builder `b` failed: failed on fire.',
    ],
    ['no word', said(''), plain, '`docker buildx inspect` failed: no reason was given.'],
  ])('%s', (_name, exit, wish, text) => expect(whyNoBuilder(exit, wish, 9000)).toContain(text));
});

test.each<readonly [string, Partial<BuilderWish>, string]>([
  ['of the machine', {}, 'it is down. Start it, or set DOCKER_HOST to one that runs.'],
  [
    'of the environment',
    { dockerHost: 'tcp://x' },
    'it is down. DOCKER_HOST of the environment names it: tcp://x. Start it, or set DOCKER_HOST',
  ],
  ['of a context', { dockerContext: 'c' }, 'names the context `c`. Start it, or set DOCKER_CONTEXT to another one.'],
  [
    'of the environment, which goes before a context',
    { dockerHost: 'tcp://x', dockerContext: 'c' },
    'it is down. DOCKER_HOST of the environment names it: tcp://x. Start it, or set DOCKER_HOST to one that runs.',
  ],
])('a daemon that does not answer: that %s', (_name, wish, text) => {
  expect(daemonDown('it is down', { ...plain, ...wish })).toContain(text);
});

test.each([
  ['ERROR: first failed\nERROR: second failed\nbye\n', 'second failed.'],
  ['Error: it failed!\n', 'it failed!'],
  ['Status: access denied, code 1', 'access denied, code 1.'],
  ['all is well\n', 'no reason was given.'],
])('of %j the last word is %j', (text, expected) => expect(lastLine(text)).toBe(expected));
