import { expect, test } from '@jest/globals';
import { keyProblem } from '../../src/platform/store/key-problems.ts';
import { notedIn, withheldKey, withheldPrefix } from '../../src/snapshot/withheld-key.ts';

const scope = [
  { name: 'context', value: '.', reason: '' },
  { name: 'file', value: 'Dockerfile', reason: '' },
];
const prefix = withheldPrefix(scope, ['make', 'slim']);

test('a key says which mounts of which RUNs, each once', () => {
  const key = withheldKey(prefix, [
    { run: 1, cache: 'build' },
    { run: 0, cache: 'modules' },
    { run: 0, cache: 'modules' },
  ]);
  expect(key).toMatch(/^cached-go-docker-build-1-withheld-[0-9a-f]{12}-[0-9a-f]{12}-0m\.1b$/);
  expect(keyProblem(key)).toBeUndefined();
  expect(notedIn(prefix, key)).toEqual([
    { run: 0, cache: 'modules' },
    { run: 1, cache: 'build' },
  ]);
});

test('another text or scope is another key; the order of the scope is not', () => {
  expect(withheldPrefix(scope, ['make', 'slim -x'])).not.toBe(prefix);
  expect(withheldPrefix(scope, ['makes', 'lim'])).not.toBe(prefix);
  expect(withheldPrefix(scope.slice(1), ['make', 'slim'])).not.toBe(prefix);
  expect(withheldPrefix(scope.toReversed(), ['make', 'slim'])).toBe(prefix);
});

test.each(['', '0x', '0m.', 'm', '99999m', '0m-1', '0m.1b\n'])('%j says nothing', (text) => {
  expect(notedIn(prefix, `${prefix}${text}`)).toEqual([]);
});

test('nor does a key of something else', () => {
  expect(notedIn(prefix, 'cached-go-docker-build-1-modules-0m')).toEqual([]);
});
