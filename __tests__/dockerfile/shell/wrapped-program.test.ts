import { expect, test } from '@jest/globals';
import { shellCommands } from '../../../src/dockerfile/shell/shell-commands.ts';
import { programName, unwrapped } from '../../../src/dockerfile/shell/wrapped-program.ts';

const wordsOf = (text: string) => shellCommands(text)[0]?.words ?? [];

test.each([
  ['go build', 'go build'],
  ['sudo -E go build', 'go build'],
  ['sudo -u app go build', 'go build'],
  ['env -u X A=b go build', 'go build'],
  ['/usr/bin/env go build', 'go build'],
  ['timeout -k 5 10m go build', 'go build'],
  ['nice -n 19 time go build', 'go build'],
  ['gosu app go build', 'go build'],
  ['su-exec -- app', 'app'],
  ['xargs -n 1 -P 4 go test', 'go test'],
  ['command go build', 'go build'],
  ['command -v go', ''],
  ['env', ''],
  ['./run.sh go build', './run.sh go build'],
])('%s runs %j', (text, expected) => {
  expect(
    unwrapped(wordsOf(text))
      .map((word) => word.text)
      .join(' '),
  ).toBe(expected);
});

test.each([
  ['/usr/local/go/bin/go build', 'go'],
  ['go', 'go'],
  ['', ''],
])('the program of %j is %j', (text, name) => expect(programName(wordsOf(text))).toBe(name));
