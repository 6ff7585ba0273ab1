import { expect, test } from '@jest/globals';
import { repeatedRun } from '../../../src/dockerfile/cut/repeated-run.ts';
import { placeDockerfile } from '../../../src/dockerfile/stages/placed-dockerfile.ts';
import { runText } from '../../../src/dockerfile/commands/go-commands.ts';
import type { Instruction } from '../../../src/dockerfile/syntax/parse.ts';
import { parsed, SCOPE } from '../../dockerfile/description.ts';

const isOurs = (each: Instruction): boolean => each.keyword === 'RUN' && runText(each).includes('go build');

/** The RUN with `go`, as our shell is to run it. */
function repeated(text: string): string {
  const placed = placeDockerfile(parsed(text), SCOPE);
  const stage = placed.dockerfile.stages.findLast(({ instructions }) => instructions.some(isOurs));
  const run = stage?.instructions.find(isOurs);
  if (stage === undefined || run === undefined) throw new Error('there is no such RUN');
  return repeatedRun(placed, stage.index, run, ['ours', '-c', 'say "$@"\n', 'nonce']);
}

const ours = (...shell: readonly string[]): string =>
  `SHELL ${JSON.stringify(['ours', '-c', 'say "$@"\n', 'nonce', ...shell])}\n`;

test('what comes before the RUN is as it was, and what comes after it is left out', () => {
  const before = '# syntax=docker/dockerfile:1\nFROM golang:1.26 AS build\nCOPY . .\n';
  const run = 'RUN --mount=type=cache,target=/root/.cache/go-build \\\n  # why\n  go build .\n';
  expect(repeated(`${before}${run}RUN ls\nFROM scratch\n`)).toBe(`${before}${ours('/bin/sh', '-c')}${run}`);
});

test('a here-document belongs to the RUN, which may be the last line without an end', () => {
  const run = 'RUN <<EOF\ngo build .\nls\nEOF';
  expect(repeated(`FROM golang\n${run}`)).toBe(`FROM golang\n${ours('/bin/sh', '-c')}${run}\n`);
});

test.each([
  ['of the stage', 'FROM golang AS a\nSHELL ["/bin/bash", "-ec"]\n'],
  ['of a stage that it is built FROM', 'FROM golang AS base\nSHELL ["/bin/bash", "-ec"]\nFROM base AS a\n'],
  ['the last one before it', 'FROM golang AS a\nSHELL ["/bin/ash", "-c"]\nSHELL ["/bin/bash", "-ec"]\n'],
])('the shell %s runs it', (_name, before) => {
  const after = 'RUN go build .\n';
  expect(repeated(`${before}${after}SHELL ["later"]\n`)).toBe(`${before}${ours('/bin/bash', '-ec')}${after}`);
});
