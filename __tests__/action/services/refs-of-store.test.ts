import { describe, expect, test } from '@jest/globals';
import { hostKeys } from '../../../src/action/host/host-keys.ts';
import { refsOfStore } from '../../../src/action/services/refs-of-store.ts';
import { modulesKeys } from '../../../src/snapshot/keys.ts';
import { configOf, givenFacts } from '../../config/given.ts';

const config = configOf({});
const ownerWith = (address: string): string => refsOfStore(givenFacts({ cacheServices: [address] }), config).owner;

describe('the entries of a repository', () => {
  test.each([
    'https://results-receiver.actions.githubusercontent.com/',
    'https://acghubeus1.actions.githubusercontent.com/abc/',
    'https://results.actions.me.ghe.com/',
  ])('are told apart by the service at %s itself', (address) => {
    expect(ownerWith(address)).toBe('');
  });

  test.each([
    'http://127.0.0.1:8080/',
    'http://192.168.1.5:34567/',
    'https://caches.corp.example/actions.githubusercontent.com/',
    'https://actions.githubusercontent.com.example/',
    'no address',
  ])('have the repository in their keys with the service at %s', (address) => {
    expect(ownerWith(address)).toBe('https://github.com/me/app ');
  });

  test('have it with an own service of either version', () => {
    const cacheServices = ['https://results-receiver.actions.githubusercontent.com/', 'http://cache.internal/'];
    expect(refsOfStore(givenFacts({ cacheServices }), config).owner).not.toBe('');
  });

  test('have it in each ref', () => {
    const facts = givenFacts({ cacheServices: ['http://cache.internal/'], ref: 'refs/heads/topic' });
    expect(refsOfStore(facts, config)).toMatchObject({
      ref: 'https://github.com/me/app refs/heads/topic',
      readableRefs: [{ ref: 'https://github.com/me/app refs/heads/main' }],
    });
  });

  test('have nothing of it in a store that has a space for each', () => {
    const facts = givenFacts({ cacheServices: ['http://cache.internal/'] });
    expect(refsOfStore(facts, configOf({ 'cache-store': 'local' })).owner).toBe('');
  });
});

test("the key of the runner's own caches is another one in another repository of such a service", () => {
  const keysOf = (repository: string) =>
    hostKeys(
      { facts: givenFacts({ cacheServices: ['http://cache.internal/'], repository }), config },
      { platform: 'linux/amd64', moduleFolder: '/m', version: 'go1.26.1' } as Parameters<typeof hostKeys>[1],
      modulesKeys('a'.repeat(64), ['go.sum']),
    );
  const yours = keysOf('you/app');
  expect(
    keysOf('me/app')
      .groups.flat()
      .some(({ prefix }) => yours.primary.startsWith(prefix)),
  ).toBe(false);
});
