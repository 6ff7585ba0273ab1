import { describe, expect, test } from '@jest/globals';
import { missingBases } from '../../../src/dockerfile/stages/from-image.ts';
import { placeDockerfile } from '../../../src/dockerfile/stages/placed-dockerfile.ts';
import { parsed, SCOPE } from '../description.ts';

const missing = (text: string, buildArgs: Readonly<Record<string, string>> = {}) =>
  missingBases(placeDockerfile(parsed(text), { ...SCOPE, buildArgs }));

test.each<readonly [string, string, Readonly<Record<string, string>>]>([
  ['an image as it is written', 'FROM golang:1.26\n', {}],
  ['an image with a default', 'ARG BASE=golang:1.26\nFROM $BASE\n', {}],
  ['an image of a build argument', 'ARG BASE\nFROM $BASE\n', { BASE: 'golang' }],
  ['a platform with a value', 'FROM --platform=$BUILDPLATFORM golang\n', {}],
  ['files of a stage', 'FROM golang AS a\nFROM scratch\nCOPY --from=a /a /\n', {}],
])('nothing is missing from %s', (_name, text, buildArgs) => expect(missing(text, buildArgs)).toEqual([]));

describe('FROM has no image', () => {
  test.each<readonly [string, string, Readonly<Record<string, string>>, string]>([
    ['without an ARG', 'FROM $BASE\n', {}, 'FROM of line 1 has no image: no ARG before the first FROM declares BASE.'],
    [
      'with an ARG of a stage',
      'FROM golang\nARG BASE=x\nFROM $BASE\n',
      {},
      'FROM of line 3 has no image: no ARG before',
    ],
    ['without a default', 'ARG BASE\nFROM $BASE\n', {}, 'ARG BASE has no default and build-args gives none.'],
    [
      'with an empty default',
      'ARG BASE=\nFROM $BASE\n',
      {},
      'ARG BASE has an empty default and build-args gives none.',
    ],
    [
      'with an empty build argument',
      'ARG BASE=golang\nFROM $BASE\n',
      { BASE: '' },
      'build-args gives BASE an empty value.',
    ],
    ['with half a name', 'FROM golang:$V\n', {}, 'golang:$V means golang:, which is no image; no ARG before'],
    [
      'with two names',
      'ARG A\nFROM $A$B\n',
      {},
      'ARG A has no default and build-args gives none, no ARG before the first FROM declares B.',
    ],
  ])('%s', (_name, text, buildArgs, message) => {
    expect(missing(text, buildArgs).map((each) => each.message)).toEqual([expect.stringContaining(message)]);
  });

  test.each<readonly [string, string, string]>([
    ['the whole image', 'FROM ${BASE}\n', 'ARG BASE=golang:1.26'],
    ['a part of it', 'FROM golang:$V\n', 'ARG V=…'],
    [
      'each of two',
      'ARG A\nARG B\nFROM $A$B\n',
      'Give A and B in `build-args`, or a default before the first FROM: ARG A=',
    ],
    ['what only a stage declares', 'FROM a\nARG B=x\nFROM $B\n', 'Write ARG B=golang:1.26 before the first FROM.'],
  ])('and what to write for %s', (_name, text, fix) => expect(missing(text)[0]?.fix).toContain(fix));
});

test('a platform without a value is told beside an image that has one', () => {
  expect(missing('ARG P\nFROM --platform=$P golang\n')).toEqual([
    {
      line: 2,
      isReached: true,
      message: 'FROM of line 2 has no platform: ARG P has no default and build-args gives none.',
      fix: 'Give P in `build-args`, or a default before the first FROM: ARG P=linux/amd64',
    },
  ]);
});

test.each([
  ['COPY --from=$STAGE /a /', 'COPY takes files from $STAGE, and BuildKit expands no variable there.'],
  ['RUN --mount=type=bind,from=$STAGE,target=/x ls', 'RUN takes files from $STAGE, and'],
])('a variable in the name of a source is never expanded: %s', (line, message) => {
  const [found, ...others] = missing(`ARG STAGE=golang\nFROM golang\n${line}\n`);
  expect(others).toEqual([]);
  expect([found?.line, found?.message]).toEqual([3, expect.stringContaining(message)]);
  expect(found?.fix).toMatch(/^Write FROM \$STAGE AS a-name for it.* from=a-name here\.$/);
});

test('a stage that is not built is told as such', () => {
  const text = 'FROM $NONE AS unused\nFROM golang AS built\n';
  expect(missing(text).map(({ line, isReached }) => [line, isReached])).toEqual([[1, false]]);
});
