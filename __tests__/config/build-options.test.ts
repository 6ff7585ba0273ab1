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
  test('keep spaces at their end', () => {
    expect(configOf({ secrets: 'A=b  \nC=d' }).build.secrets[0]).toEqual({ kind: 'value', id: 'A', value: 'b  ' });
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

describe('tags', () => {
  test('are all that buildx takes for a reference', () => {
    const tags = [
      'app',
      'me/app:V1',
      'localhost:5000/app',
      'Registry.example.com/me/app:1',
      `me/app@sha256:${'0'.repeat(64)}`,
    ];
    expect(configOf({ tags: `\n${tags.join('\n\n')}\n` }).build.tags).toEqual(tags);
    expect(configOf({ tags: tags.join(', ') }).build.tags).toEqual(tags);
  });
  test.each([
    ['ghcr.io/MyOrg/App:Latest', 'Names of images are lower case. Write `ghcr.io/myorg/app:Latest`.'],
    ['me/app:feature/x', 'A tag has only letters'],
    ['me/app:', 'Write `name:tag`'],
    ['# a comment', 'Write `name:tag`'],
    ['https://ghcr.io/me/app', 'Write `name:tag`'],
  ])('%s is none', (tag, advice) => {
    expect(problemsOf({ tags: `me/app:1\n\n${tag}\nme/app:2` })).toEqual([
      { input: 'tags', message: expect.stringContaining(`line 3: \`${tag}\` is not an image reference. `) },
    ]);
    expect(problemsOf({ tags: tag })[0]?.message).toContain(advice);
  });
  test('each wrong line is one problem', () => {
    expect(problemsOf({ tags: 'App\nok\na b' }).map(({ message }) => message)).toEqual([
      expect.stringContaining('line 1'),
      expect.stringContaining('line 3'),
    ]);
  });
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

describe('cache-to', () => {
  test.each([
    'type=gha,mode=max',
    'type=gha,repository=o/r,ghtoken=x',
    'type=registry,ref=me/app:cache',
    'me/app:cache',
  ])('%s is passed as it is: no token of ours is among the arguments', (text) => {
    expect(configOf({ 'cache-to': text, 'github-token': 'ghs_1' }).build.cacheTo).toEqual([text]);
  });
});
