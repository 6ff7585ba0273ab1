import { expect, test } from '@jest/globals';
import { parseGoMod } from '../../src/gomod/go-mod.ts';
import { parseGoSum } from '../../src/gomod/go-sum.ts';
import { uncoveredModules } from '../../src/gomod/sum-coverage.ts';

const hash = 'h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
const sum = (...lines: readonly string[]): string => lines.map((line) => `${line} ${hash}\n`).join('');

test.each<[string, string, string, readonly string[]]>([
  ['has no line for', '', '', ['example.com/a v1.0.0']],
  ['has a line for the go.mod alone', '', sum('example.com/a v1.0.0/go.mod'), []],
  ['has a line for another version', '', sum('example.com/a v1.1.0'), ['example.com/a v1.0.0']],
  ['need not name: a folder replaces it', 'replace example.com/a => ./a', '', []],
  [
    'must name what replaces it',
    'replace example.com/a => example.com/b v2.0.0',
    sum('example.com/a v1.0.0'),
    ['example.com/a v1.0.0'],
  ],
  ['names what replaces it', 'replace example.com/a => example.com/b v2.0.0', sum('example.com/b v2.0.0'), []],
  [
    'must name although another version is replaced',
    'replace example.com/a v0.9.0 => ./a',
    '',
    ['example.com/a v1.0.0'],
  ],
])('a requirement that the go.sum %s', (_name, replace, text, expected) => {
  const goMod = parseGoMod(`module x\n\nrequire example.com/a v1.0.0\n${replace}\n`);
  const found = uncoveredModules(goMod.require, goMod.replace, parseGoSum(text).lines);
  expect(found.map(({ module, version }) => `${module} ${version}`)).toEqual(expected);
});

test('a member of the workspace has no line', () => {
  const { require, replace } = parseGoMod('module x\n\nrequire example.com/a v1.0.0\n');
  expect(uncoveredModules(require, replace, [], new Set(['example.com/a']))).toEqual([]);
});
