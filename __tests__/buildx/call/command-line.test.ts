import { expect, test } from '@jest/globals';
import { commandLine } from '../../../src/buildx/call/command-line.ts';

test.each<readonly [string, readonly string[], string]>([
  ['plain words', ['docker', '--file=/a/b.c', 'x=1,y:2'], 'docker --file=/a/b.c x=1,y:2'],
  ['blanks and nothing', ['a b', ''], "'a b' ''"],
  ['quotes and variables', ["it's", '$HOME'], String.raw`'it'\''s' '$HOME'`],
])('%s', (_name, argv, line) => {
  expect(commandLine(argv)).toBe(line);
});
