import { baseImages, placeDockerfile, builtStages } from '../../../src/dockerfile/stages/placed-dockerfile.ts';
import { describe, expect, test } from '@jest/globals';
import type { BuildScope } from '../../../src/dockerfile/stages/build-scope.ts';
import { parsed, SCOPE } from '../description.ts';

const TEXT = `
ARG TOOLS=golang
FROM \${TOOLS}:1.26 AS base
FROM --platform=$BUILDPLATFORM base AS build
RUN go build
FROM --platform=linux/arm/v7 alpine AS tool
FROM build AS test
RUN go test
FROM alpine AS unused
FROM scratch AS image
COPY --from=BUILD /a /
RUN --mount=type=bind,from=tool,target=/t /t/x
FROM image AS debug
COPY --from=4 /b /
`;

describe('the stages that a target runs', () => {
  const cases: readonly {
    readonly name: string;
    readonly scope: Partial<BuildScope>;
    readonly stages: readonly string[];
  }[] = [
    { name: 'the last one', scope: {}, stages: ['base', 'build', 'tool', 'unused', 'image', 'debug'] },
    {
      name: 'by FROM, COPY --from and a mount',
      scope: { target: 'image' },
      stages: ['base', 'build', 'tool', 'image'],
    },
    { name: 'a name in capitals', scope: { target: 'Test' }, stages: ['base', 'build', 'test'] },
    {
      name: 'a stage that a context replaces',
      scope: { target: 'image', buildContexts: ['build'] },
      stages: ['tool', 'image'],
    },
    { name: 'a target that a context replaces', scope: { target: 'test', buildContexts: ['test'] }, stages: [] },
  ];
  test.each(cases)('$name', ({ scope, stages }) => {
    const built = builtStages(placeDockerfile(parsed(TEXT), { ...SCOPE, ...scope }));
    expect(built.map(({ name }) => name)).toEqual(stages);
  });

  // BuildKit knows no numbers here.
  test.each(['biuld', '0'])('nothing is built for the unknown target %s', (target) => {
    const placed = placeDockerfile(parsed(TEXT), { ...SCOPE, target });
    expect([placed.target, builtStages(placed)]).toEqual([undefined, []]);
  });

  test('ONBUILD of the base names sources too', () => {
    const text = 'FROM alpine AS files\nFROM alpine AS base\nONBUILD COPY --from=files /a /\nFROM base\n';
    expect(builtStages(placeDockerfile(parsed(text), SCOPE)).map(({ index }) => index)).toEqual([0, 1, 2]);
  });
});

describe('the images that stages begin with', () => {
  test.each([
    {
      name: 'arguments and platforms',
      text: TEXT,
      scope: { target: 'image' },
      images: ['0 golang:1.26 linux/arm64', '2 alpine linux/arm/v7'],
    },
    {
      name: 'a build argument',
      text: TEXT,
      scope: { target: 'test', buildArgs: { TOOLS: 'x/go' } },
      images: ['0 x/go:1.26 linux/arm64'],
    },
    {
      name: 'an undeclared build argument',
      text: 'FROM golang:$V',
      scope: { buildArgs: { V: '1' } },
      // `golang:` is no image.
      images: [],
    },
    {
      name: 'the platform by an argument',
      text: 'ARG P=$BUILDPLATFORM\nFROM --platform=${P} a',
      scope: {},
      images: ['0 a linux/amd64'],
    },
    {
      name: 'TARGETPLATFORM overridden',
      text: 'FROM a-$TARGETARCH',
      scope: { buildArgs: { TARGETARCH: 'mips' } },
      images: ['0 a-mips linux/arm64'],
    },
    { name: 'a bare architecture', text: 'FROM --platform=aarch64 a', scope: {}, images: ['0 a linux/arm64'] },
    {
      name: 'an image that a context replaces',
      text: 'FROM docker.io/library/golang',
      scope: { buildContexts: ['golang'] },
      images: [],
    },
    {
      name: 'a name in capitals is no stage',
      text: 'FROM a AS base\nFROM Base',
      scope: {},
      images: ['1 Base linux/arm64'],
    },
    {
      name: 'a stage of a later line is no base',
      text: 'FROM b AS a\nFROM c AS b',
      scope: { target: 'a' },
      images: ['0 b linux/arm64'],
    },
  ])('$name', ({ text, scope, images }) => {
    const found = baseImages(placeDockerfile(parsed(text), { ...SCOPE, ...scope }));
    expect(found.map(({ stage, reference, platform }) => `${stage} ${reference} ${platform}`)).toEqual(images);
  });
});
