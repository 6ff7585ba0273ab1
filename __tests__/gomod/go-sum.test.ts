import { describe, expect, test } from '@jest/globals';
import { archivePaths, escaped } from '../../src/gomod/archive-paths.ts';
import { parseGoSum, sumHash } from '../../src/gomod/go-sum.ts';

const goSum = [
  'github.com/BurntSushi/toml v1.6.0 h1:dRaEfpa2VI55EwlIW72hMRHdWouJeRF7TPYhI+AUQjk=',
  'github.com/BurntSushi/toml v1.6.0/go.mod h1:ukJfTF/6rtPPRCnwkur4qwRxa8vTRFBF0uk2lLoLwho=',
  'golang.org/x/text v0.3.0/go.mod h1:NqM8EUOU14njkJ3fqMW+pc6Ldnwhi/IjpwHt7yyuwOQ=',
  'example.com/old v1.0.0+incompatible h1:AAAA=',
].join('\n');

describe('parseGoSum', () => {
  test('zips and mods', () => {
    expect(parseGoSum(goSum)).toEqual({
      lines: [
        {
          module: 'github.com/BurntSushi/toml',
          version: 'v1.6.0',
          kind: 'zip',
          hash: 'h1:dRaEfpa2VI55EwlIW72hMRHdWouJeRF7TPYhI+AUQjk=',
        },
        {
          module: 'github.com/BurntSushi/toml',
          version: 'v1.6.0',
          kind: 'mod',
          hash: 'h1:ukJfTF/6rtPPRCnwkur4qwRxa8vTRFBF0uk2lLoLwho=',
        },
        {
          module: 'golang.org/x/text',
          version: 'v0.3.0',
          kind: 'mod',
          hash: 'h1:NqM8EUOU14njkJ3fqMW+pc6Ldnwhi/IjpwHt7yyuwOQ=',
        },
        { module: 'example.com/old', version: 'v1.0.0+incompatible', kind: 'zip', hash: 'h1:AAAA=' },
      ],
      problems: [],
    });
  });

  test.each<[string, string, string]>([
    ['two words', 'a.com/b v1.0.0', 'a module, a version and a hash'],
    ['four words', 'a.com/b v1.0.0 h1:x y', 'a module, a version and a hash'],
    ['a merge conflict', '<<<<<<< HEAD', 'merge conflict'],
    ['the middle of a merge conflict', '=======', 'merge conflict'],
    ['a path that climbs', 'a.com/../../etc v1.0.0 h1:x', 'module path'],
    ['an absolute path', '/etc v1.0.0 h1:x', 'module path'],
    ['a version that climbs', 'a.com/b v1.0.0/../../x h1:x', 'version'],
    ['a version that is none', 'a.com/b 1.0 h1:x', 'version'],
    ['no hash', 'a.com/b v1.0.0 deadbeef', 'h1:'],
  ])('leaves out and tells %s', (_, line, text) => {
    const parsed = parseGoSum(`${goSum}\n\n${line}\n`);
    expect(parsed.lines).toHaveLength(4);
    expect(parsed.problems).toEqual([{ line: 6, message: expect.stringContaining(text) }]);
  });
});

describe('sumHash', () => {
  const hashOf = (text: string): string => sumHash(parseGoSum(text).lines);
  const lines = goSum.split('\n');

  test.each<[string, string]>([
    ['order', lines.toReversed().join('\n')],
    ['repetition', `${goSum}\n${goSum}`],
    ['blank lines', lines.join('\n\n\n')],
    ['line ends', lines.join('\r\n')],
    ['spaces', lines.map((line) => `${line}  `).join('\n')],
  ])('does not depend on %s', (_, text) => expect(hashOf(text)).toBe(hashOf(goSum)));

  test.each<[string, string]>([
    ['a hash', goSum.replace('AAAA', 'AAAB')],
    ['a version', goSum.replace('v0.3.0', 'v0.3.1')],
    ['a line more', `${goSum}\na.com/b v1.0.0 h1:x`],
    ['a zip in place of a mod', goSum.replace('v0.3.0/go.mod', 'v0.3.0')],
  ])('depends on %s', (_, text) => expect(hashOf(text)).not.toBe(hashOf(goSum)));

  test('is a sha256 in hex, also of nothing', () => expect(sumHash([])).toMatch(/^[0-9a-f]{64}$/));
});

describe('archivePaths', () => {
  test('names zip, mod and info, case-escaped', () => {
    expect([...archivePaths(parseGoSum(goSum).lines)].toSorted()).toEqual([
      'example.com/old/@v/v1.0.0+incompatible.info',
      'example.com/old/@v/v1.0.0+incompatible.zip',
      'github.com/!burnt!sushi/toml/@v/v1.6.0.info',
      'github.com/!burnt!sushi/toml/@v/v1.6.0.mod',
      'github.com/!burnt!sushi/toml/@v/v1.6.0.zip',
      'golang.org/x/text/@v/v0.3.0.info',
      'golang.org/x/text/@v/v0.3.0.mod',
    ]);
  });
  test('never names a toolchain', () => {
    expect(archivePaths(parseGoSum('golang.org/toolchain v0.0.1-go1.26.1.linux-amd64 h1:x').lines)).toEqual(new Set());
  });
  test('escapes versions too', () => expect(escaped('v1.0.0-RC1')).toBe('v1.0.0-!r!c1'));
});
