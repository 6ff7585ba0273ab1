import { describe, expect, test } from '@jest/globals';
import { groupsProblem, keyProblem } from '../../../src/platform/store/key-problems.ts';

describe('keys', () => {
  test.each(['a', 'go-build-linux/amd64-1.26', 'k'.repeat(512), 'with space', 'ümlaut', 'a..b'])(
    '%s is accepted',
    (key) => {
      expect(keyProblem(key)).toBeUndefined();
    },
  );
  test.each(['', 'a,b', 'a\tb', 'a\u2028b', 'a\\b', ' a', 'a ', '..', 'a/../b', '/a', 'a//b', 'k'.repeat(513)])(
    '%j is refused',
    (key) => {
      expect(keyProblem(key)).toEqual(expect.any(String));
    },
  );
  test('a prefix may end with a slash', () => {
    expect(groupsProblem([['a/']])).toBeUndefined();
    expect(groupsProblem([['a/'], ['a//']])).toEqual(expect.any(String));
  });
});
