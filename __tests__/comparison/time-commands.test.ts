import { expect, test } from '@jest/globals';
import { timeCommands } from '../../src/comparison/time-commands.ts';
import { parsed } from '../dockerfile/description.ts';

test.each([
  ['RUN go build -ldflags "-X main.date=$(date)" .', [2]],
  ['RUN go build -ldflags "-X main.date=`date -u`" .', [2]],
  ['RUN true\nRUN go build \\\n  -ldflags "-X main.date=$( date +%s )" .', [3]],
  ['RUN <<END\ngo build -ldflags "-X main.date=$(date)" .\nEND', [2]],
  ['RUN date', []],
  ['RUN go build -ldflags "-X main.date=$(dates)" .', []],
  ['LABEL date="$(date)"', []],
])('%s', (lines, expected) => {
  expect(timeCommands(parsed(`FROM golang:1.26\n${lines}\n`))).toEqual(expected);
});
