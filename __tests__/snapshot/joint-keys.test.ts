import { describe, expect, test } from '@jest/globals';
import { jointKeys } from '../../src/snapshot/joint-keys.ts';
import { buildKeys, type CacheKeys, modulesKeys } from '../../src/snapshot/keys.ts';

const facts = { ref: 'refs/heads/main', readableRefs: [], scopeName: undefined, owner: '' };
const joint = (names: string) => ({ ...facts, names: [{ name: 'files', value: names, reason: 'why' }] });
const scope = (file: string, gomodcache: string, target = '') =>
  Object.entries({ context: '.', file, target, platforms: 'linux/amd64', GOMODCACHE: gomodcache }).map(
    ([name, value]) => ({ name, value, reason: `why ${name}` }),
  );
const image = (file: string, { sum = 'a', go = 'go1.26.1', gomodcache = '/go/pkg/mod', target = '' } = {}): CacheKeys =>
  buildKeys({ ...facts, scope: scope(file, gomodcache, target), goVersion: go, sumHash: sum.repeat(64) });
const primary = (keys: readonly [CacheKeys, ...CacheKeys[]], names = 'docker-bake.hcl'): string =>
  jointKeys(keys, joint(names)).primary;

describe('the build cache of several images', () => {
  const two = primary([image('api'), image('web')]);

  test('is found whatever images there are, if they are compiled alike and named alike', () => {
    expect(primary([image('web'), image('api')])).toBe(two);
    expect(primary([image('api'), image('web'), image('new', { target: 'x' })])).toBe(two);
  });

  test.each([
    ['files that name the images', primary([image('api'), image('web')], 'other.hcl')],
    ['go.sum of one', primary([image('api'), image('web', { sum: 'b' })])],
    ['Go of one', primary([image('api'), image('web', { go: 'go1.27' })])],
    ['GOMODCACHE of one', primary([image('api'), image('web', { gomodcache: '/m' })])],
  ])('is another one with other %s', (_name, key) => {
    expect(key).not.toBe(two);
  });

  test('has the key of one where all have the same, as with cache-scope', () => {
    const named = buildKeys({ ...facts, scope: [], scopeName: 'all', goVersion: 'go1', sumHash: 'a'.repeat(64) });
    expect(jointKeys([named, named], { ...joint('x'), scopeName: 'all' })).toBe(named);
    expect(primary([image('api')])).toBe(image('api').primary);
  });

  test('keeps the name that the user gave where something else differs', () => {
    const named = (sum: string): CacheKeys =>
      buildKeys({ ...facts, scope: [], scopeName: 'all', goVersion: 'go1', sumHash: sum.repeat(64) });
    const keys = jointKeys([named('a'), named('b')], { ...joint('x'), scopeName: 'all' });
    expect(keys.parts.find(({ name }) => name === 'scope')).toEqual(
      named('a').parts.find(({ name }) => name === 'scope'),
    );
  });
});

describe('the modules of several images', () => {
  const modules = (sum: string, files: readonly string[]): CacheKeys => modulesKeys(sum.repeat(64), files);

  test('are those of one where all have the same go.sum', () => {
    const own = modules('a', ['go.sum']);
    expect(jointKeys([own, modules('a', ['go.sum'])], joint('x'))).toBe(own);
  });

  test('have a key of all, in any order', () => {
    const [one, other] = [modules('a', ['a/go.sum']), modules('b', ['b/go.sum'])];
    const both = primary([one, other]);
    expect(primary([other, one])).toBe(both);
    expect([one.primary, other.primary]).not.toContain(both);
    expect(jointKeys([one, other], joint('x')).kind).toBe('modules');
  });

  test('are those of the repository alone where the store may hold those of others', () => {
    const both = [modules('a', ['a/go.sum']), modules('b', ['b/go.sum'])] as const;
    const [mine, yours] = ['me/app ', 'you/app '].map((owner) => jointKeys(both, { ...joint('x'), owner }));
    expect(mine?.groups.flat().some(({ prefix }) => yours?.primary.startsWith(prefix))).toBe(false);
  });
});
