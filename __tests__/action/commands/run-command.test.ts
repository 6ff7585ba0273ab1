import { describe, expect, test } from '@jest/globals';
import { parseWords } from '../../../src/action/commands/command-words.ts';

const inputsOf = (...words: readonly string[]) => {
  const parsed = parseWords(words);
  return parsed.kind === 'inputs' ? Object.fromEntries(parsed.inputs) : parsed;
};

test.each([
  ['nothing', [], {}],
  ['a context', ['services/api'], { context: 'services/api' }],
  ['a value as the next word', ['--file', 'x/Dockerfile'], { file: 'x/Dockerfile' }],
  ['a value behind `=`, which may hold one', ['--build-args=A=b=c'], { 'build-args': 'A=b=c' }],
  ['a value that begins like a flag', ['--goflags', '-trimpath'], { goflags: '-trimpath' }],
  ['an empty value', ['--tags='], { tags: '' }],
  ['a value of several lines', ['--secrets=a=1\n2'], { secrets: 'a=1\n2' }],
  ['a switch, and the context after it', ['--push', '.'], { push: 'true', context: '.' }],
  ['a switch that is off', ['--push=false'], { push: 'false' }],
  ['a context that begins like a flag, after `--`', ['--push', '--', '-app'], { push: 'true', context: '-app' }],
  ['a list, one flag each', ['--tags', 'a', '--tags=b'], { tags: 'a\nb' }],
])('%s', (_name, words, expected) => {
  expect(inputsOf(...words)).toEqual(expected);
});

describe('what cannot be understood is told, all of it', () => {
  test.each([
    ['a flag that there is not', ['--tagz', 'x'], /--tagz.*Did you mean `--tags`/],
    ['a short flag', ['-t', 'x'], /no short flags: `-t`/],
    ['several letters behind one dash, as one word', ['-abc', 'x'], /no short flags: `-abc`/],
    ['two contexts', ['a', 'b'], /one context: `a` or `b`/],
    ['a flag without its value', ['--tags'], /`--tags` needs a value/],
    ['a flag twice that takes one value', ['--file=a', '--file=b'], /`--file` was given twice/],
  ])('%s', (_name, words, problem) => {
    expect(inputsOf(...words)).toMatchObject({
      kind: 'invalid',
      problems: expect.arrayContaining([expect.stringMatching(problem)]),
    });
  });

  test('several at once', () => {
    expect(inputsOf('-xyz', '--file=a', '--file=b', '--nope')).toMatchObject({ problems: { length: 3 } });
  });
});
