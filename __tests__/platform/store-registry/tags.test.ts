import { describe, expect, test } from '@jest/globals';
import { entriesIn, keyInTag, spaceInTag, tagOf } from '../../../src/platform/store-registry/tags.ts';

const build =
  'cached-go-docker-build-1-build-236d3b869ebf-go1.26.8-f921bd05e68b-c280b2e8746f9b58-12345678901-1-5958de63c904';
const at = Date.UTC(2026, 10, 29);

describe('a key in a tag', () => {
  test.each([
    ['as it is, but for the beginning', build, `go-1-build-${build.slice('cached-go-docker-build-1-build-'.length)}`],
    ['of an incomplete snapshot', 'x-c280b2e8746f9b58i-', 'x-c280b2e8746f9b58i-'],
  ])('%s', (_name, key, expected) => {
    expect(keyInTag(key)).toBe(expected);
  });

  test.each([
    ['a part that is too long', `x-${'y'.repeat(19)}-z`],
    ['a part with what a tag cannot hold', 'x-a b-z'],
    ['a part that ends with a dot', 'x-1.-z'],
  ])('%s is hashed', (_name, key) => {
    expect(keyInTag(key)).toMatch(/^x-_[0-9a-f]{12}-z$/);
  });

  test('begins with what a prefix of it is', () => {
    const parts = build.split('-');
    for (let count = 4; count < parts.length; count += 1) {
      const prefix = `${parts.slice(0, count).join('-')}-`;
      expect([prefix, keyInTag(build).startsWith(keyInTag(prefix))]).toEqual([prefix, true]);
    }
  });

  test('keeps keys apart', () => {
    const long = 'z'.repeat(40);
    expect(keyInTag(`x-${long}1-`)).not.toBe(keyInTag(`x-${long}2-`));
  });
});

test('an entry has a tag that tells key, space and time', () => {
  const tag = tagOf(build, 'github.com/me/app refs/heads/main', at) ?? '';
  expect(tag).toMatch(/^\w[\w.-]{0,127}$/);
  const space = spaceInTag('github.com/me/app refs/heads/main');
  expect(entriesIn([tag])).toEqual([{ tag, key: keyInTag(build), space, savedAtMs: at }]);
});

test('the longest keys that a run makes have a tag', () => {
  const key = `cached-go-docker-build-1-build-${'a'.repeat(12)}-${'b'.repeat(64)}-${'c'.repeat(12)}-${'d'.repeat(16)}i-${'e'.repeat(64)}-12-${'f'.repeat(12)}`;
  expect(tagOf(key, 's', at)?.length).toBeLessThanOrEqual(128);
  expect(tagOf('a-'.repeat(100), 's', at)).toBeUndefined();
});

test('other tags of a repository are no entries', () => {
  const others = [
    'latest',
    '1.2.3',
    'go-1.f921bd05.short',
    `go-1.F921BD05.${'0'.repeat(9)}`,
    `.f921bd05.${'0'.repeat(9)}`,
  ];
  expect(entriesIn(others)).toEqual([]);
});
