import { describe, expect, test } from '@jest/globals';
import { inputReader } from '../../../src/config/inputs/input-reader.ts';
import { parseStore } from '../../../src/config/store/cache-store.ts';
import { givenFacts } from '../given.ts';

function parsed(text: string, inActions = true) {
  const reader = inputReader((name) => (name === 'cache-store' ? text : ''));
  const store = parseStore(reader, givenFacts({ inActions }));
  return { store, problems: reader.problems().map(({ message }) => message) };
}

describe('a store', () => {
  test.each([
    ['', true, { store: 'github' }],
    ['auto', false, { store: 'local' }],
    ['github', true, { store: 'github' }],
    ['local', true, { store: 'local' }],
    ['registry=ghcr.io/me/app-cache', true, { store: 'registry', repository: 'ghcr.io/me/app-cache' }],
    ['registry=127.0.0.1:5000/team/cache', false, { store: 'registry', repository: '127.0.0.1:5000/team/cache' }],
    ['registry=localhost/cache', true, { store: 'registry', repository: 'localhost/cache' }],
    ['registry=registry:5000/cache', true, { store: 'registry', repository: 'registry:5000/cache' }],
    ['registry=me/app__cache', true, { store: 'registry', repository: 'docker.io/me/app__cache' }],
  ])('%s, in Actions %s', (text, inActions, store) => {
    expect(parsed(text, inActions)).toEqual({ store, problems: [] });
  });
});

describe('a repository that is none', () => {
  test.each([
    'registry=',
    'registry=ghcr.io/me/app:latest',
    `registry=ghcr.io/me/app@sha256:${'0'.repeat(64)}`,
    'registry=ghcr.io/Me/app',
    'registry=https://ghcr.io/me/app',
    'registry=ghcr.io/me/app,mode=max',
    'registry=ghcr.io/',
    'registry=ghcr.io/me//app',
    'registry=ghcr.io/me/app cache',
    'registry=ghcr.io/../app',
    `registry=ghcr.io/${'a'.repeat(300)}`,
  ])('%s', (text) => {
    expect(parsed(text).problems).toEqual([
      expect.stringMatching(/is not a repository of a registry\. Write for example `registry=ghcr\.io\/me\/app-cache`/),
    ]);
  });
});

test('another word is told with what is allowed, and the nearest', () => {
  expect(parsed('githb').problems).toEqual([
    '`githb` is not allowed. Allowed: `auto`, `github`, `local`, `registry=<repository>`. Did you mean `github`?',
  ]);
  expect(parsed('registry').problems).toEqual([expect.stringMatching(/Allowed: .*`registry=<repository>`/)]);
});

test('the cache service is only there inside GitHub Actions', () => {
  expect(parsed('github', false).problems).toEqual([expect.stringMatching(/only inside GitHub Actions/)]);
});
