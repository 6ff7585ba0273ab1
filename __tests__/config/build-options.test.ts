import { describe, expect, test } from '@jest/globals';
import { configOf, localFacts, problemsOf, warningsOf } from './given.ts';

describe('build arguments', () => {
  test('keep their values as they are', () => {
    expect(configOf({ 'build-args': 'A=1\nB=x=y\nC=\nD\nE="q"\nF=1,2' }).build.buildArgs).toEqual([
      { name: 'A', value: '1' },
      { name: 'B', value: 'x=y' },
      { name: 'C', value: '' },
      { name: 'D', value: undefined },
      { name: 'E', value: '"q"' },
      { name: 'F', value: '1,2' },
    ]);
  });
  test('may hold new lines', () => {
    expect(configOf({ 'build-args': '"A=one\nRUN rm"' }).build.buildArgs).toEqual([
      { name: 'A', value: 'one\nRUN rm' },
    ]);
  });
  test.each(['=x', 'A B=x'])('%s has no name', (line) => {
    expect(problemsOf({ 'build-args': `OK=1\n${line}` })).toMatchObject([
      { input: 'build-args', message: expect.stringContaining('line 2') },
    ]);
  });
});

describe('secrets', () => {
  test('of three kinds', () => {
    const { secrets } = configOf({
      secrets: 'A=b=c',
      'secret-files': 'F=./f.txt',
      'secret-envs': 'X=ENV_X,Y=ENV_Y',
    }).build;
    expect(secrets).toEqual([
      { kind: 'value', id: 'A', value: 'b=c' },
      { kind: 'file', id: 'F', path: './f.txt' },
      { kind: 'env', id: 'X', variable: 'ENV_X' },
      { kind: 'env', id: 'Y', variable: 'ENV_Y' },
    ]);
  });
  test.each([
    ['id=a,src=./f.txt', { kind: 'file', id: 'a', path: './f.txt' }],
    ['id=a,type=file,source=f', { kind: 'file', id: 'a', path: 'f' }],
    ['id=a,env=TOKEN', { kind: 'env', id: 'a', variable: 'TOKEN' }],
    ['id=a,b', { kind: 'value', id: 'id', value: 'a,b' }],
    ['id=a', { kind: 'value', id: 'id', value: 'a' }],
    ['token=a,env=TOKEN', { kind: 'value', id: 'token', value: 'a,env=TOKEN' }],
  ])('as buildx takes them: %s', (secrets, expected) => {
    expect(configOf({ secrets }).build.secrets).toEqual([expected]);
  });
  test('lose spaces and line ends at their end, as with docker/build-push-action', () => {
    const { secrets } = configOf({ secrets: 'A= b  \n"C=d\n\ne\n"\nF=g' }).build;
    expect(secrets.map((secret) => secret.kind === 'value' && secret.value)).toEqual([' b', 'd\n\ne', 'g']);
  });
  test.each<[string, Record<string, string>, string]>([
    ['no equals sign', { secrets: 'A=1\nBEGIN' }, 'line 2 has no `=`'],
    [
      'no equals sign, as of a key that is not quoted',
      { secrets: 'KEY=-----BEGIN\nabc\n-----END' },
      'goes into double quotes',
    ],
    ['no id', { secrets: '=x' }, 'no usable id'],
    ['no variable', { 'secret-envs': 'A' }, '`id=VARIABLE`'],
  ])('%s', (_, given, text) => expect(problemsOf(given)[0]?.message).toContain(text));

  test.each<[string, Record<string, string>, string]>([
    ['value', { secrets: 'A=\nB=2' }, 'the value of `A` is empty'],
    ['path', { 'secret-files': 'A=' }, 'the path of `A` is empty'],
    ['variable', { 'secret-envs': 'A=' }, 'the VARIABLE of `A` is empty'],
  ])('one with an empty %s is left out, with a warning', (_, given, text) => {
    expect(problemsOf(given)).toEqual([]);
    expect(configOf(given).build.secrets.map(({ id }) => id)).not.toContain('A');
    expect(warningsOf(given)).toMatchObject([{ input: Object.keys(given)[0], message: expect.stringContaining(text) }]);
  });
});

test('platforms are checked before anything runs', () => {
  const platforms = 'linux/amd64, linux/arm/v7\nwindows(10.0.17763)/amd64,local';
  expect(configOf({ platforms }).build.platforms).toHaveLength(4);
  expect(problemsOf({ platforms: 'linux/amd64\nlinux/a/b/c,linux amd64' })).toEqual([
    { input: 'platforms', message: expect.stringMatching(/^line 2: `linux\/a\/b\/c` is not a platform\./) },
    { input: 'platforms', message: expect.stringMatching(/^line 2: `linux amd64` is not a platform\./) },
  ]);
});

describe('build contexts', () => {
  test('name and value', () => {
    expect(
      configOf({ 'build-contexts': 'base=docker-image://alpine\nsrc={{defaultContext}}:sub' }).build.buildContexts,
    ).toEqual([
      { name: 'base', value: 'docker-image://alpine' },
      { name: 'src', value: `https://github.com/me/app.git#${'a'.repeat(40)}:sub` },
    ]);
  });
  test('the default context needs a run to know it from', () => {
    expect(problemsOf({ 'build-contexts': 'src={{defaultContext}}' }, localFacts)).toMatchObject([
      { input: 'build-contexts', message: expect.stringContaining('only inside GitHub Actions') },
    ]);
  });
  test('need both', () => expect(problemsOf({ 'build-contexts': 'base' })).toHaveLength(1));
});
