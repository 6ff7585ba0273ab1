import { afterAll, describe, expect, test } from '@jest/globals';
import { parseGoMod } from '../../src/gomod/go-mod.ts';
import { parseVendorList } from '../../src/gomod/vendor-list.ts';
import { hasPlainVersions, vendorProblems } from '../../src/gomod/vendor-problems.ts';
import { realGo } from './real-go.ts';
import { makeTree } from './tree.ts';

const tree = makeTree({ 'main.go': 'package main\n\nfunc main() {}\n' });
afterAll(() => tree.remove());

const mod = (...lines: readonly string[]): string =>
  ['module example.com/app', '', 'go 1.22', '', ...lines, ''].join('\n');
const a = '# example.com/a v1.0.0\n## explicit; go 1.20\nexample.com/a\n';

/** Each is given to Go as well. */
test.each<readonly [string, string, string]>([
  ['nothing', mod(), ''],
  ['in step', mod('require example.com/a v1.0.0'), a],
  ['another version', mod('require example.com/a v1.1.0'), a],
  ['a requirement more', mod('require example.com/a v1.0.0', 'require example.com/b v1.0.0 // indirect'), a],
  ['a requirement less', mod(), a],
  [
    'a module that only others require',
    mod('require example.com/a v1.0.0'),
    `${a}# example.com/b v1.0.0\n## go 1.20\nexample.com/b\n`,
  ],
  ['explicit without packages', mod('require example.com/a v1.0.0'), `${a}# example.com/b v1.0.0\n## explicit\n`],
  ['not explicit', mod('require example.com/a v1.0.0'), '# example.com/a v1.0.0\nexample.com/a\n'],
  [
    '+incompatible',
    mod('require example.com/a v2.0.0+incompatible'),
    '# example.com/a v2.0.0+incompatible\n## explicit\nexample.com/a\n',
  ],
  ['replaced, and not marked', mod('require example.com/a v1.0.0', 'replace example.com/a => ./a'), a],
  [
    'replaced, of one version',
    mod('require example.com/a v1.0.0', 'replace example.com/a v1.0.0 => ./a'),
    '# example.com/a v1.0.0 => ./a\n## explicit\nexample.com/a\n',
  ],
  [
    'replaced, of all versions',
    mod('require example.com/a v1.0.0', 'replace example.com/a => ./a'),
    '# example.com/a v1.0.0 => ./a\n## explicit\nexample.com/a\n# example.com/a => ./a\n',
  ],
  [
    'replaced by another',
    mod('require example.com/a v1.0.0', 'replace example.com/a => ./b'),
    '# example.com/a v1.0.0 => ./a\n## explicit\nexample.com/a\n# example.com/a => ./a\n',
  ],
  [
    'replaced by a module',
    mod('require example.com/a v1.0.0', 'replace example.com/a v1.0.0 => example.com/c v1.2.3'),
    '# example.com/a v1.0.0 => example.com/c v1.2.3\n## explicit\nexample.com/a\n',
  ],
  [
    'replaced no more',
    mod('require example.com/a v1.0.0'),
    '# example.com/a v1.0.0 => ./a\n## explicit\nexample.com/a\n# example.com/a => ./a\n',
  ],
  ['replaced, but nothing requires it', mod('replace example.com/z => ./z'), ''],
  [
    'lines that Go does not know',
    mod('require example.com/a v1.0.0'),
    `# some remark\n## future; explicit\n${a}\n# example.com/b latest => x\n## explicit\n`,
  ],
  ['windows line ends', mod('require example.com/a v1.0.0'), a.replaceAll('\n', '\r\n')],
])('%s', (_name, goMod, list) => {
  tree.write('go.mod', goMod);
  tree.write('vendor/modules.txt', list);
  const said = realGo(tree.root, ['list', '-f', '{{.Name}}', '.']);
  const expected = said
    .split('\n')
    .filter((line) => line.startsWith('\t') && /: is /.test(line))
    .map((line) => line.trim());
  const problems = vendorProblems(parseVendorList(list), [parseGoMod(goMod)]);
  expect(
    problems.map((each) => `${each.module}${each.version && '@'}${each.version}: ${each.message}`).toSorted(),
  ).toEqual(expected.toSorted());
  expect(said.includes('inconsistent vendoring')).toBe(problems.length > 0);
});

describe('versions that only Go can tell', () => {
  test.each([
    ['v1.0.0', true],
    ['v0.0.0-20240102030405-abcdefabcdef', true],
    ['v2.0.0+incompatible', true],
    ['latest', false],
    ['v1.2', false],
    ['master', false],
  ])('%s', (version, isPlain) => {
    expect(hasPlainVersions(parseGoMod(`module x\nrequire example.com/a ${version}\n`))).toBe(isPlain);
  });
});

test('a list of a workspace says so', () => {
  expect(parseVendorList('## workspace\n# example.com/a v1.0.0\n').ofWorkspace).toBe(true);
  expect(parseVendorList(a).ofWorkspace).toBe(false);
});
