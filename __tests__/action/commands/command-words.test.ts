import { describe, expect, test } from '@jest/globals';
import { parseWords } from '../../../src/action/commands/command-words.ts';

describe('words of a command line are inputs', () => {
  test.each<[string, readonly string[], Readonly<Record<string, string>>]>([
    ['a context', ['api'], { context: 'api' }],
    ['a flag with its value behind it', ['--file', 'x'], { file: 'x' }],
    ['a flag with its value in it', ['--file=x'], { file: 'x' }],
    ['a switch that stands alone', ['--push', 'api'], { push: 'true', context: 'api' }],
    ['a switch with a value', ['--push=false'], { push: 'false' }],
    ['a flag that is given twice and makes a list', ['--tags', 'b', '--tags=c'], { tags: 'b\nc' }],
    ['a context behind two dashes', ['--', '-x'], { context: '-x' }],
  ])('%s', (_name, words, expected) => {
    const parsed = parseWords(words);
    expect(parsed.kind === 'inputs' && Object.fromEntries(parsed.inputs)).toEqual(expected);
  });
});

test.each<[string, readonly string[], readonly RegExp[]]>([
  ['two contexts', ['a', 'b'], [/one context: `a` or `b`/]],
  ['a short flag', ['-f', 'x'], [/no short flags: `-f`/]],
  ['an unknown flag', ['--filee=x'], [/no flag `--filee`.*`--file`/]],
  ['a flag without its value', ['--file'], [/`--file` needs a value/]],
  ['a single value that is given twice', ['--file=a', '--file=b'], [/`--file` was given twice/]],
  ['several problems, all of them', ['a', 'b', '--file'], [/one context/, /needs a value/]],
])('a command line is refused for %s', (_name, words, expected) => {
  const parsed = parseWords(words);
  expect(parsed.kind === 'invalid' && parsed.problems).toEqual(
    expected.map((pattern) => expect.stringMatching(pattern)),
  );
});
