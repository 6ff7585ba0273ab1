import { describe, expect, test } from '@jest/globals';
import type { BuildScope, ImageConfig, Images } from '../../../src/dockerfile/stages/build-scope.ts';
import { placeDockerfile } from '../../../src/dockerfile/stages/placed-dockerfile.ts';
import { allSteps, isGoReference } from '../../../src/dockerfile/stages/steps.ts';
import { GOLANG, parsed, SCOPE } from '../description.ts';

const app: ImageConfig = { env: { A: 'image' }, user: 'app', workdir: '/home', onBuild: ['ENV B=trigger', 'RUN go x'] };
const images: Images = (reference) => {
  if (reference.startsWith('unknown')) return undefined;
  return reference === 'app' ? app : GOLANG;
};

function stagesOf(text: string, scope: Partial<BuildScope> = {}) {
  return allSteps(placeDockerfile(parsed(text), { ...SCOPE, ...scope }), images);
}
const first = (text: string, scope: Partial<BuildScope> = {}) => stagesOf(text, scope)[0];

describe('a stage begins with', () => {
  test.each<readonly [string, string, Partial<BuildScope>, string, string, string | undefined, boolean]>([
    ['what its image has', 'FROM app\nRUN ls\n', {}, 'app', '/home', undefined, true],
    ['the image of Go', 'FROM golang:1.26\nRUN ls\n', {}, '', '/go', '/go', true],
    ['a guess for an unknown image of Go', 'FROM unknown/golang:1.26\nRUN ls\n', {}, '', '/go', '/go', false],
    ['nothing for any other unknown image', 'FROM unknown/base\nRUN ls\n', {}, '', '/', undefined, false],
    ['nothing for scratch, which is known', 'FROM scratch\nRUN ls\n', {}, '', '/', undefined, true],
    ['nothing where FROM has no image', 'FROM $NONE\nRUN ls\n', {}, '', '/', undefined, false],
    [
      'a guess for what replaces an image of Go',
      'FROM golang\nRUN ls\n',
      { buildContexts: ['golang'] },
      '',
      '/go',
      '/go',
      false,
    ],
  ])('%s', (_name, text, scope, user, workdir, gopath, imageKnown) => {
    const stage = first(text, scope);
    const before = stage?.steps.at(-1)?.before;
    expect([before?.user, before?.workdir, before?.env.get('GOPATH')]).toEqual([user, workdir, gopath]);
    expect(stage?.imageKnown).toBe(imageKnown);
  });

  test.each([
    ['its own PATH', 'FROM golang:1.26\nRUN ls\n', GOLANG.env['PATH']],
    [
      "BuildKit's, where the image has none",
      'FROM scratch\nRUN ls\n',
      '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    ],
  ])('%s', (_name, text, path) => expect(first(text)?.last.env.get('PATH')).toBe(path));
});

test('an instruction sees those before it, and not itself', () => {
  const values = first('FROM golang:1.26\nENV X=1\nENV X=2\nRUN ls\n')?.steps.map(({ before }) => before.env.get('X'));
  expect(values).toEqual([undefined, '1', '2']);
});

describe('a stage that is built FROM another', () => {
  const text =
    'FROM golang:1.26 AS base\nARG A=arg\nENV E=env\nUSER app\nWORKDIR /w\nFROM base AS middle\nRUN ls\nFROM middle\nRUN ls\n';
  test.each([
    ['goes on where that one ends', 1],
    ['also through a third one', 2],
  ])('%s', (_name, index) => {
    const { before } = stagesOf(text)[index]?.steps[0] ?? {};
    expect([before?.env.get('A'), before?.env.get('E'), before?.user, before?.workdir]).toEqual([
      'arg',
      'env',
      'app',
      '/w',
    ]);
  });

  test('is as known as that one', () => {
    expect(stagesOf('FROM unknown/x AS base\nFROM base\nRUN ls\n').map(({ imageKnown }) => imageKnown)).toEqual([
      false,
      false,
    ]);
  });
});

describe('ONBUILD runs right after FROM, in the line of it', () => {
  test.each<readonly [string, string, number, readonly string[]]>([
    ['of an image', 'FROM app\nRUN ls\n', 0, ['ENV 1 true', 'RUN 1 true', 'RUN 2 false']],
    ['of a stage', 'FROM golang AS base\nONBUILD RUN go y\nFROM base\nRUN ls\n', 1, ['RUN 3 true', 'RUN 4 false']],
    ['not in the stage itself', 'FROM golang AS base\nONBUILD RUN go y\nFROM base\n', 0, ['ONBUILD 2 false']],
  ])('%s', (_name, text, index, expected) => {
    const steps = stagesOf(text)[index]?.steps ?? [];
    expect(
      steps.map(({ instruction, inherited }) => `${instruction.keyword} ${instruction.line} ${inherited}`),
    ).toEqual(expected);
  });

  test('and what it sets is in force after it', () =>
    expect(first('FROM app\nRUN ls\n')?.last.env.get('B')).toBe('trigger'));
});

test.each([
  ['golang', true],
  ['golang:1.26-alpine', true],
  ['registry.example.com:5000/golang@sha256:0', true],
  ['cgr.dev/chainguard/go:latest', true],
  ['acme/golang-base', true],
  ['acme/build-go1.26', true],
  ['golang/protoc', false],
  ['mongo', false],
  ['acme/goose', false],
  ['alpine:golang', false],
])('%s is an image of Go by its name: %s', (reference, expected) => expect(isGoReference(reference)).toBe(expected));
