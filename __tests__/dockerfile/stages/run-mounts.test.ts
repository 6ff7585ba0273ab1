import { describe, expect, test } from '@jest/globals';
import { type RunMount, runMount, runMounts } from '../../../src/dockerfile/stages/run-mounts.ts';
import { parsed } from '../description.ts';

const env = new Map([
  ['DIR', '/d'],
  ['ID', 'mine'],
]);
const environment = { env, kept: env, user: '', workdir: '/src' };
const read = (text: string) => runMount(text, environment, '\\');

test.each<readonly [string, string, Partial<RunMount>]>([
  ['a bind mount without a type', 'target=.', { type: 'bind', target: '.', absoluteTarget: '/src', readonly: true }],
  ['a bind mount that may be written', 'target=.,rw', { readonly: false }],
  [
    'a cache mount',
    'type=cache,target=/c',
    { type: 'cache', absoluteTarget: '/c', readonly: false, sharing: 'shared' },
  ],
  ['a cache mount to read', 'type=cache,target=/c,ro', { readonly: true }],
  ['a cache mount that may be written all the same', 'type=cache,target=/c,ro=false', { readonly: false }],
  ['what is not to be written', 'type=cache,target=/c,rw=false', { readonly: true }],
  ['the last of two names', 'type=cache,target=/c,ro,rw', { readonly: false }],
  ['tmpfs', 'type=tmpfs,target=/t', { type: 'tmpfs', readonly: false }],
  ['values of variables', 'type=cache,id=$ID,target=${DIR}/x', { id: 'mine', target: '/d/x', unset: [] }],
  ['a variable that is not set', 'type=cache,id=$NONE,target=/c', { id: '', unset: ['NONE'] }],
  ['a type and a sharing in any case', 'type=CACHE,sharing=Locked,target=/c', { type: 'cache', sharing: 'locked' }],
  [
    'who may use it',
    'type=cache,target=/c,uid=1,gid=2,mode=0700',
    { permissions: { uid: '1', gid: '2', mode: '0700' } },
  ],
  ['a secret as a variable', 'type=secret,id=x,env=TOKEN', { type: 'secret', env: 'TOKEN' }],
  ['a secret as a file', 'type=secret,id=x', { env: undefined }],
  ['a place below WORKDIR', 'type=cache,target=../c', { target: '../c', absoluteTarget: '/c' }],
  ['the text as it is written', 'type=cache,id=$ID,target=/c', { text: 'type=cache,id=$ID,target=/c' }],
])('a mount is read: %s', (_name, text, expected) => {
  expect(read(text)).toMatchObject({ kind: 'mount', mount: expected });
});

test.each<readonly [string, string, string]>([
  ['a misplaced quote', 'target="a', '--mount=target="a has a misplaced quote'],
  ['an unknown type', 'type=volume,target=/c', '--mount=type=volume,target=/c has an unknown type or sharing'],
  ['an unknown sharing', 'type=cache,sharing=none,target=/c', 'has an unknown type or sharing'],
  ['a variable that has to be set', 'target=${NONE:?no value}', '--mount=target=${NONE:?no value}: '],
])('a build fails on %s', (_name, text, message) => {
  const result = read(text);
  expect(result.kind === 'bad' ? result.message : '').toContain(message);
});

describe('the mounts of a RUN', () => {
  const mountsOf = (line: string) => {
    const [run] = parsed(`FROM scratch\n${line}\n`).stages[0]?.instructions ?? [];
    return run === undefined ? undefined : runMounts(run, environment, '\\');
  };

  test('are all of its flags, in their order', () => {
    const result = mountsOf('RUN --mount=type=cache,target=/b --network=none --mount=type=cache,target=/a go build');
    expect(result?.kind === 'mounts' && result.mounts.map(({ target }) => target)).toEqual(['/b', '/a']);
  });

  test('are none where the build fails on one of them', () => {
    expect(mountsOf('RUN --mount=type=cache,target=/b --mount=type=x go build')?.kind).toBe('bad');
  });
});
