import { describe, expect, test } from '@jest/globals';
import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { bringsGo, lowestGoStage, unservedMounts } from '../../../src/dockerfile/go/go-stages.ts';
import type { Images } from '../../../src/dockerfile/stages/build-scope.ts';
import { GOLANG, IMAGES, parsed, SCOPE } from '../description.ts';

const read = (text: string, images: Images = IMAGES) => readDockerfile(parsed(text), SCOPE, images);
const end = 'FROM scratch\nCOPY --from=build /app /\n';

describe('the stages that run go', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['a stage that compiles', `FROM golang:1.26 AS build\nRUN go build\n${end}`, ['build']],
    [
      'one that begins with such a stage',
      `FROM golang:1.26 AS base\nRUN go mod download\nFROM base AS build\nRUN ls\n${end}`,
      ['base', 'build'],
    ],
    ['not one that is not built', `FROM golang:1.26 AS unused\nRUN go build\nFROM alpine AS build\nRUN ls\n${end}`, []],
    ['one that calls make, where Go is at hand', `FROM golang:1.26 AS build\nRUN make\n${end}`, ['build']],
    ['not one that calls make without it', `FROM alpine AS build\nRUN make\n${end}`, []],
    ['one that installs Go first', `FROM alpine AS build\nRUN apk add go\nRUN make\n${end}`, ['build']],
    [
      'one with a mount at a cache',
      `FROM golang:1.26 AS build\nRUN --mount=type=cache,target=/go/pkg/mod ls\n${end}`,
      ['build'],
    ],
    ['not one that only asks go for its version', `FROM golang:1.26 AS build\nRUN go version\n${end}`, []],
    ['not one whose FROM has no image', `FROM $NONE AS build\nRUN go build\n${end}`, []],
  ])('%s', (_name, text, names) => expect(read(text).goStages.map(({ name }) => name)).toEqual(names));

  test.each<readonly [string, Readonly<Record<string, string>>, number]>([
    ['has GOROOT', { GOROOT: '/go' }, 1],
    ['has nothing of Go', { PATH: '/bin' }, 0],
  ])('one that calls make on an image of another name that %s', (_name, env, stages) => {
    const images: Images = () => ({ ...GOLANG, env });
    expect(read('FROM acme/base\nRUN make\n', images).goStages).toHaveLength(stages);
  });
});

describe('of a stage is known', () => {
  const text = [
    'FROM --platform=$BUILDPLATFORM golang:1.26 AS base',
    'RUN apk add git',
    'RUN go env -w GOFLAGS=-v',
    'RUN go mod download',
    'FROM base AS build',
    'RUN ls',
    'FROM scratch',
    'COPY --from=build /app /',
  ].join('\n');

  test('which RUN is the first that may call go; of one that is built FROM another it is any', () => {
    const { goStages } = read(text);
    expect(goStages.map(({ runs, goRuns }) => [runs.length, goRuns.map(({ line }) => line)])).toEqual([
      [3, [4]],
      [1, [6]],
    ]);
  });

  test('what RUNs before it have set for go', () => {
    expect(read(text).goStages.map(({ settingRuns }) => settingRuns.map(({ line }) => line))).toEqual([[3], [3]]);
  });

  test('the image that the chain of FROM begins with, and for which platform it is', () => {
    const known = read(text).goStages.map(({ baseImage, basePlatform }) => `${baseImage} ${basePlatform}`);
    expect(known).toEqual(['golang:1.26 linux/amd64', 'golang:1.26 linux/amd64']);
  });

  test('what a stage has set by go env -w, in the stages that are built FROM it', () => {
    const build = text.replace('GOFLAGS=-v', 'GOMODCACHE=/w').replace('RUN ls', 'RUN go build');
    expect(read(build).goStages.flatMap(({ goRuns }) => goRuns.map(({ paths }) => paths.gomodcache))).toEqual([
      '/w',
      '/w',
    ]);
  });
});

test.each<readonly [string, string, string]>([
  ['the stage that it is built FROM', 'build', 'base'],
  ['itself, where that runs no go', 'other', 'other'],
])('the lowest Go stage is %s', (_name, name, lowest) => {
  const text =
    'FROM golang:1.26 AS base\nRUN go mod download\nFROM base AS build\nRUN go build\n' +
    `FROM golang:1.26 AS other\nRUN go build\nFROM scratch\nCOPY --from=build /a /\nCOPY --from=other /b /\n`;
  const { goStages, graph } = read(text);
  const stage = goStages.find((each) => each.name === name);
  expect(stage && lowestGoStage(stage, goStages, graph).name).toBe(lowest);
});

test('mounts that cannot be served are told of all stages', () => {
  const run = 'RUN --mount=type=cache,target=/go go build';
  const text = `FROM golang:1.26 AS a\n${run}\nFROM golang:1.26 AS b\n${run}\nFROM scratch\nCOPY --from=a /a /\nCOPY --from=b /b /\n`;
  expect(unservedMounts(read(text).goStages).map(({ line }) => line)).toEqual([2, 4]);
});

test.each([
  ['COPY --from=golang:1.26 /usr/local/go /usr/local/go', true],
  ['COPY --from=golang:1.26 /usr/local/go/ /opt/', true],
  ['ADD https://go.dev/dl/go1.26.1.linux-amd64.tar.gz /tmp/', true],
  ['COPY cmd/go /src/go', false],
  ['COPY . /go', false],
  ['RUN apk add --no-cache git go', true],
  ['RUN apt-get install -y golang-1.26', true],
  ['RUN apk add go=1.26.1-r0', true],
  ['RUN apk add gosu', false],
  ['RUN echo go', false],
  ['RUN apk add git && ./go', false],
  ['ENV GO=/usr/local/go', false],
])('%s brings a Go: %s', (line, expected) => {
  const step = read(`FROM alpine\n${line}\n`).steps[0]?.steps[0];
  expect(step && bringsGo(step, '\\')).toBe(expected);
});
