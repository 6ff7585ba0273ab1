import { describe, expect, test } from '@jest/globals';
import { checkoutAdvice } from '../../src/config/git-context.ts';
import { isRemoteBuild, remoteDockerfile } from '../../src/config/remote-build.ts';
import { configOf, givenFacts, localFacts, problemsOf } from './given.ts';

describe('a context that is fetched', () => {
  test.each<[string, string, string]>([
    [
      'this repository',
      'https://github.com/me/app.git',
      'a step with `actions/checkout` before this one and write `context: .`',
    ],
    [
      'a folder in it',
      'https://github.com/me/app.git#main:services/api',
      '`actions/checkout` with `ref: main` before this one and write `context: services/api`',
    ],
    [
      'this very commit',
      `https://github.com/me/app.git#${'a'.repeat(40)}`,
      'a step with `actions/checkout` before this one and write `context: .`',
    ],
    ['another repository', 'https://github.com/other/lib.git', '`repository: other/lib`'],
    ['short form', 'github.com/other/lib', '`repository: other/lib`'],
    ['ssh form', 'git@github.com:other/lib.git#v2', '`repository: other/lib`, `ref: v2`'],
    ['ssh URL', 'ssh://git@github.com/other/lib.git', '`repository: other/lib`'],
    [
      'query form',
      'https://github.com/me/app.git?ref=dev&subdir=api',
      'with `ref: dev` before this one and write `context: api`',
    ],
    ['query folder', 'https://github.com/me/app.git?subdir=api', '`context: api`'],
    ['the default context', '{{defaultContext}}', '`context: .`'],
    ['a folder of the default context', '{{ defaultContext }}:services/api', '`context: services/api`'],
    ['an archive', 'https://example.com/source.tar.gz', '`context: .`'],
  ])('%s', (_, context, text) => {
    const facts = givenFacts();
    const { build } = configOf({ context }, facts);
    expect(isRemoteBuild(build)).toBe(true);
    expect(checkoutAdvice(build.context, facts)).toContain(text);
  });

  test.each<[string, string, string | undefined, string | undefined]>([
    ['the default context', '{{defaultContext}}', undefined, 'Dockerfile'],
    ['a folder of it', '{{defaultContext}}:services/api', 'build/Dockerfile', 'services/api/build/Dockerfile'],
    [
      'another repository',
      'https://user:word@github.com/other/lib.git#v2',
      undefined,
      'Dockerfile of https://github.com/other/lib.git#v2',
    ],
    ['a Dockerfile by its URL', '.', 'https://user:word@example.com/x/Dockerfile', 'https://example.com/x/Dockerfile'],
    ['files on the runner', '.', 'deploy/Dockerfile', undefined],
  ])('the name of its Dockerfile: %s', (_, context, file, name) => {
    const { build } = configOf({ context, ...(file === undefined ? {} : { file }) });
    expect(remoteDockerfile(build, givenFacts())).toBe(name);
  });

  test('the default context needs a run to know it from', () => {
    expect(problemsOf({ context: '{{defaultContext}}' }, localFacts)).toMatchObject([
      { input: 'context', message: expect.stringContaining('only inside GitHub Actions') },
    ]);
  });

  test('its modules cannot come from a snapshot alone', () => {
    expect(problemsOf({ context: '{{defaultContext}}', offline: 'true' })).toMatchObject([{ input: 'offline' }]);
  });

  test('standard input is refused', () => expect(problemsOf({ context: '-' })).toHaveLength(1));
  test.each(['.', './services/api', '/abs/path', 'my.folder', 'a@b', 'with space', 'github.company', '..'])(
    '%s is a folder',
    (context) => {
      expect(configOf({ context }).build.context).toBe(context);
    },
  );
});
