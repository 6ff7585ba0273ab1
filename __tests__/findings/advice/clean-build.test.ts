import { describe, expect, test } from '@jest/globals';
import { cleanBuildFindings } from '../../../src/findings/advice/clean-build.ts';
import type { BuildFacts } from '../../../src/findings/facts/build-facts.ts';

interface Given {
  readonly isClean?: boolean;
  readonly cacheFrom?: readonly string[];
  readonly cacheTo?: readonly string[];
  readonly frontend?: string;
}

function found({ isClean = true, cacheFrom = [], cacheTo = [], frontend = '' }: Given) {
  const dockerfile = { kind: 'read', platforms: [{ frontend: { name: frontend } }] };
  const facts = { isClean, given: { cacheFrom, cacheTo }, place: { dockerfile: 'Dockerfile' }, dockerfile };
  return cleanBuildFindings(facts as unknown as BuildFacts);
}

describe('a clean build', () => {
  test.each<[string, Given, string]>([
    ['a cache that is read', { cacheFrom: ['x'] }, '`cache-from`:'],
    ['a cache that is written', { cacheTo: ['x'] }, '`cache-to`:'],
    ['both', { cacheFrom: ['x'], cacheTo: ['x'] }, '`cache-from` and `cache-to`:'],
  ])('leaves out %s, and says so', (_name, given, text) => {
    const [finding, ...others] = found(given);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'clean-build', level: 'notice' });
    expect(finding?.message).toContain(`leaves out ${text}`);
  });

  test('warns of a frontend that decides itself', () => {
    expect(found({ frontend: 'acme/frontend' })).toMatchObject([{ rule: 'foreign-frontend', line: 1 }]);
    expect(found({ frontend: 'docker/dockerfile:1' })).toEqual([]);
  });
});

test('of any other build nothing is said', () => {
  expect(found({ isClean: false, cacheFrom: ['x'], frontend: 'acme/frontend' })).toEqual([]);
});
