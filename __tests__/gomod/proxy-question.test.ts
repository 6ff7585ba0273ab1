import { expect, test } from '@jest/globals';
import type { SumLine } from '../../src/gomod/go-sum.ts';
import { proxyQuestion } from '../../src/gomod/proxy-question.ts';

const line = (module: string, rest: Partial<SumLine> = {}): SumLine => ({
  module,
  version: 'v1.0.0',
  kind: 'mod',
  hash: 'h1:x=',
  ...rest,
});

test.each<[string, readonly SumLine[], readonly (string | undefined)[], string | undefined]>([
  [
    'a module that is public for sure',
    [line('a.example.com/x'), line('github.com/a/b'), line('golang.org/x/sys')],
    [],
    'golang.org/x/sys/@v/v1.0.0.mod',
  ],
  [
    'another one, if there is none',
    [line('z.example.com'), line('a.example.com/x')],
    [],
    'a.example.com/x/@v/v1.0.0.mod',
  ],
  [
    'none that is private',
    [line('git.example.com/x'), line('github.com/me/b')],
    ['git.example.com', undefined, 'github.com/me/*'],
    undefined,
  ],
  ['none at all when every one may be', [line('golang.org/x/sys')], ['*'], undefined],
  [
    'none whose go.mod has no hash',
    [line('golang.org/x/sys', { kind: 'zip' }), line('golang.org/x/net', { hash: 'h2:x' })],
    [],
    undefined,
  ],
  [
    'it by its path as proxies have it',
    [line('github.com/BurntSushi/toml', { version: 'v1.0.0-RC1' })],
    [],
    'github.com/!burnt!sushi/toml/@v/v1.0.0-!r!c1.mod',
  ],
  ['nothing without a go.sum', [], [], undefined],
])('asks for %s', (_name, sums, patterns, path) => {
  expect(proxyQuestion(sums, patterns)?.path).toBe(path);
});

test('the question is the same whatever the order of lines', () => {
  const lines = [line('golang.org/x/sys'), line('golang.org/x/sys', { version: 'v1.1.0' }), line('golang.org/x/net')];
  expect(proxyQuestion(lines, [])).toEqual(proxyQuestion(lines.toReversed(), []));
});
