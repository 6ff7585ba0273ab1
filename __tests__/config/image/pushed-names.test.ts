import { describe, expect, test } from '@jest/globals';
import { configOf, problemsOf } from '../given.ts';

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

describe('cache-to', () => {
  test.each([
    'type=gha,mode=max',
    'type=gha,repository=o/r,ghtoken=x',
    'type=registry,ref=me/app:cache',
    'me/app:cache',
  ])('%s is passed as it is: no token of ours is among the arguments', (text) => {
    expect(configOf({ 'cache-to': text, 'github-token': 'ghs_1' }).build.cacheTo).toEqual([text]);
  });

  test.each([
    ['type=registry,ref=me/App:cache', '`me/App:cache`'],
    ['me/App:cache', '`me/App:cache`'],
    ['type=registry,mode=max', '``'],
  ])('%s cannot be pushed', (text, name) => {
    expect(problemsOf({ 'cache-to': `type=inline\n${text}` })).toEqual([
      { input: 'cache-to', message: expect.stringContaining(`line 2: ${name} is not an image reference. `) },
    ]);
  });

  test('the build goes on without a push that may fail', () =>
    expect(problemsOf({ 'cache-to': 'type=registry,ref=me/App,ignore-error=true' })).toEqual([]));
});

describe('names in outputs', () => {
  test.each([
    'type=image,"name=me/app:1,me/app:2",push=true',
    'type=image,name=*',
    'type=oci,dest=Any,name=Any',
    'type=local,dest=/Tmp',
    './Out',
  ])('%s', (outputs) => expect(problemsOf({ outputs })).toEqual([]));

  test.each(['type=image,"name=me/app:1,me/App:2"', 'type=registry,name=me/App:2', 'type=docker,name=me/App:2'])(
    '%s has a wrong one',
    (outputs) =>
      expect(problemsOf({ outputs })).toEqual([
        { input: 'outputs', message: expect.stringContaining('Write `me/app:2`.') },
      ]),
  );
});

describe('a push without a name', () => {
  test.each<readonly [string, Readonly<Record<string, string>>]>([
    ['push', { push: 'true' }],
    ['push', { push: 'true', outputs: 'type=image' }],
    ['push', { push: 'true', outputs: 'type=local,dest=x' }],
    ['outputs', { outputs: 'type=registry' }],
    ['outputs', { outputs: 'type=image,push=true' }],
  ])('%s: %j', (input, given) =>
    expect(problemsOf(given)).toEqual([{ input, message: expect.stringContaining('Add its name to `tags`') }]),
  );

  test.each<Readonly<Record<string, string>>>([
    { push: 'true', tags: 'me/app:1' },
    { push: 'true', outputs: 'type=image,name=me/app' },
    { outputs: 'type=image,name=me/app,push=true' },
    { outputs: 'type=image' },
    { outputs: 'type=image,push=false' },
    { push: 'true', call: 'check' },
    { push: 'true', fetch: 'only' },
  ])('not: %j', (given) => expect(problemsOf(given)).toEqual([]));

  test('is no problem of its own where the names cannot be read', () =>
    expect(problemsOf({ push: 'true', tags: '"x' }).map(({ input }) => input)).toEqual(['tags']));
});
