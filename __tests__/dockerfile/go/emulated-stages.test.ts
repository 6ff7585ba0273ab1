import { describe, expect, test } from '@jest/globals';
import { foreignStages } from '../../../src/dockerfile/go/emulated-stages.ts';
import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import type { Images } from '../../../src/dockerfile/stages/build-scope.ts';
import { GOLANG, parsed, SCOPE } from '../description.ts';

const images: Images = (reference) => {
  if (reference === 'golang:old') return GOLANG;
  if (reference === 'golang:amd64') return { ...GOLANG, platforms: ['linux/amd64'] };
  if (reference === 'triggering') return { ...GOLANG, platforms: ['linux/arm64'], onBuild: ['RUN go build'] };
  return { ...GOLANG, platforms: ['linux/amd64', 'linux/arm64/v8'] };
};

/** Of a build for linux/arm64 on a node of linux/amd64. */
const foreign = (text: string) =>
  foreignStages(readDockerfile(parsed(text), SCOPE, images), (platform) => platform === 'linux/arm64');

const end = 'FROM scratch\nCOPY --from=build /app /\n';
const go = 'RUN go build -o /app .';

describe("a stage that runs go for another platform than the node's", () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['is told', `FROM golang:1.26 AS build\n${go}\n${end}`, ['golang:1.26 linux/arm64']],
    [
      "is none where it is built on the node's",
      `FROM --platform=$BUILDPLATFORM golang:1.26 AS build\n${go}\n${end}`,
      [],
    ],
    ['is none where it only has Go', `FROM golang:1.26 AS build\nRUN go version\n${end}`, []],
    ['is none where the image is not there for it', `FROM golang:amd64 AS build\n${go}\n${end}`, []],
    ['is none where nobody knows what the image is there for', `FROM golang:old AS build\n${go}\n${end}`, []],
    ['is none where its base alone runs go', `FROM triggering AS build\nRUN ls\n${end}`, []],
    [
      'is told once, for the FROM that names the image',
      `FROM golang:1.26 AS base\nRUN go mod download\nFROM base AS build\n${go}\n${end}`,
      ['golang:1.26 linux/arm64'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(foreign(text).map(({ image, platform }) => `${image} ${platform}`)).toEqual(expected);
  });

  test.each<readonly [string, string, boolean]>([
    ['the image is made of it', `FROM golang:1.26\n${go}\n`, true],
    ['only files are taken from it', `FROM golang:1.26 AS build\n${go}\n${end}`, false],
    ['it is the base of the image', `FROM golang:1.26 AS base\n${go}\nFROM base\nCMD ["/app"]\n`, true],
  ])('tells whether it has to stay so: %s', (_name, text, isResult) => {
    expect(foreign(text).map((stage) => stage.isResult)).toEqual([isResult]);
  });
});

describe('go is told to use cgo', () => {
  test.each<readonly [string, string, boolean]>([
    ['by ENV', `ENV CGO_ENABLED=1\n${go}`, true],
    ['by the RUN', 'RUN CGO_ENABLED=1 go build', true],
    ['by the RUN, in quotes', 'RUN export CGO_ENABLED="1" && go build', true],
    ['by one of two RUNs', 'RUN CGO_ENABLED=1 go vet\nRUN go build', true],
    ['by nothing', go, false],
    ['not where it is told not to', 'ENV CGO_ENABLED=0\nRUN CGO_ENABLED=0 go build', false],
    ['not by a RUN without go', `${go}\nRUN echo CGO_ENABLED=1`, false],
  ])('%s', (_name, lines, usesCgo) => {
    expect(foreign(`FROM golang:1.26 AS build\n${lines}\n${end}`).map((stage) => stage.usesCgo)).toEqual([usesCgo]);
  });

  test('by one of two stages that share their base', () => {
    const text = `FROM golang:1.26 AS base\nRUN CGO_ENABLED=1 go vet\nFROM base AS build\n${go}\n${end}`;
    expect(foreign(text).map((stage) => stage.usesCgo)).toEqual([true]);
  });
});
