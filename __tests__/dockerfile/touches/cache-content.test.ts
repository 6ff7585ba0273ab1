import { describe, expect, test } from '@jest/globals';
import { copyPaths, hiddenContent, preparedContent, takes } from '../../../src/dockerfile/touches/cache-content.ts';
import type { InstructionStep } from '../../../src/dockerfile/stages/environment.ts';
import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { IMAGES, parsed, SCOPE } from '../description.ts';

const folder = '/go/pkg/mod';

/** The last instruction of a stage with what is in force there. */
function step(lines: string): InstructionStep {
  const { steps } = readDockerfile(parsed(`FROM golang:1.26 AS build\n${lines}\n`), SCOPE, IMAGES);
  const last = steps[0]?.steps.at(-1);
  if (last === undefined) throw new Error('there is no instruction');
  return last;
}

describe('a path takes the cache folder', () => {
  test.each([
    ['itself', '/go/pkg/mod', true],
    ['a folder above it', '/go', true],
    ['the whole image', '/', true],
    ['something in it', '/go/pkg/mod/cache', true],
    ['a pattern that matches it', '/go/*/mod', true],
    ['two stars, whatever number of folders they stand for', '/**/mod/cache', true],
    ['two stars in a folder above it', '/go/**', true],
    ['two stars in another folder', '/src/**/mod', false],
    ['a set, which may be any letter', '/[a-z]o/pkg', true],
    ['a folder beside it', '/go/bin', false],
    ['a pattern that does not match', '/go/?/mod', false],
    ['a name that only begins alike', '/go/pkg/modules', false],
  ])('%s', (_name, pattern, expected) => expect(takes(pattern, folder)).toBe(expected));
});

describe('a mount would hide what an instruction puts there', () => {
  test.each([
    ['COPY cache /go/pkg/mod', 'COPY writes to /go/pkg/mod'],
    ['COPY cache /go/pkg/mod/cache/', 'COPY writes to /go/pkg/mod/cache'],
    ['WORKDIR /go/pkg\nADD mod ./mod', 'ADD writes to /go/pkg/mod'],
    ['COPY --from=golang:1.25 /go /go', 'COPY --from writes to /go, which holds it'],
    ['COPY --from=golang:1.25 / /', 'COPY --from writes to /, which holds it'],
    ['ADD cache.tar.gz /go', 'ADD unpacks an archive to /go, which holds it'],
  ])('%s', (lines, told) => expect(hiddenContent(step(lines), folder, '\\')).toBe(told));

  test.each([
    'COPY . /src',
    'COPY . /go',
    'COPY --from=golang:1.25 /app /',
    'COPY cache.tar.gz /go',
    'RUN cp -r /x /go/pkg/mod',
  ])('and nothing of %s', (lines) => expect(hiddenContent(step(lines), folder, '\\')).toBe(''));
});

test('the paths of a COPY are expanded, and its destination counts from WORKDIR', () => {
  const { instruction, before } = step('ENV D=out S=in\nWORKDIR /src\nCOPY $S/x $D/');
  expect(copyPaths(instruction, before, '\\')).toEqual({ sources: ['in/x'], destination: '/src/out' });
});

test.each([
  ['that names the folder', 'RUN tar xf x -C /go/pkg/mod', true],
  ['that names a variable of it', 'RUN tar xf x -C $GOMODCACHE', true],
  ['that names neither', 'RUN tar xf x', false],
  ['that only says where it is', 'RUN go env -w GOMODCACHE=/go/pkg/mod GOFLAGS=-v && true', false],
  ['that says where it is by a value of the shell', 'RUN go env -w GOMODCACHE=$D/mod', true],
  ['that says where it is and fills it', 'RUN go env -w GOCACHE=/c && tar xf x -C /go/pkg/mod', true],
  ['that makes the folder', 'RUN mkdir -p $GOCACHE "$GOMODCACHE" && chmod -R 777 /go/pkg/mod', false],
  ['that makes it in another shell', 'RUN ["sh", "-c", "mkdir -p /go/pkg/mod && chown 1000 /go/pkg/mod"]', false],
  ['that makes it and fills it', 'RUN mkdir -p $GOMODCACHE && cp -r x $GOMODCACHE', true],
  ['that makes it and goes there', 'RUN mkdir -p /go/pkg/mod; cd /go/pkg/mod && unzip /x', true],
  ['that makes it and writes there', 'RUN mkdir -p /go/pkg/mod > /go/pkg/mod/log', true],
  ['that gives it another name', 'RUN export D=$GOMODCACHE && mkdir -p $D && tar xf x -C $D', true],
])('a RUN %s may have prepared it', (_name, line, expected) => {
  expect(preparedContent(step(line), folder) !== '').toBe(expected);
});
