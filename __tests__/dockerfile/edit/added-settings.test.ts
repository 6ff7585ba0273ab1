import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { describe, expect, test } from '@jest/globals';
import type { Setting } from '../../../src/dockerfile/edit/every-run-settings.ts';
import { editDockerfile } from '../../../src/dockerfile/edit/edit.ts';
import { editForPlatforms } from '../../../src/dockerfile/edit/edit-for-platforms.ts';
import { IMAGES, parsed, SCOPE, onPlatforms } from '../description.ts';

const proxy: Setting = { env: 'GOPROXY', id: 'p' };
const flags: Setting = { env: 'GOFLAGS', id: 'f' };

const edited = (lines: readonly string[], settings: readonly Setting[], syntax = 'docker/dockerfile:1.4') => {
  const text = [`# syntax=${syntax}`, ...lines, 'FROM scratch', 'COPY --from=build /a /', ''].join('\n');
  const result = editDockerfile(readDockerfile(parsed(text), SCOPE, IMAGES), { mounts: false, settings });
  // No secret can go into a file that such a frontend reads.
  if (syntax.endsWith('1.4')) expect(result.text).toBe(text);
  return result;
};

const from = 'FROM golang:1.26 AS build';
const run = 'RUN go build -o /a .';

describe('with a frontend too old for secrets as variables, a setting goes as a build argument', () => {
  test.each<[string, readonly string[]]>([
    ['if the stage declares its ARG', [from, 'ARG GOPROXY', run]],
    ['if it has a default', [from, 'ARG GOPROXY=https://a.example.com', run]],
    ['if ARG comes after ENV', [from, 'ENV GOPROXY=off', 'ARG GOPROXY', run]],
    ['if ENV takes the value of the ARG', [from, 'ARG GOPROXY', 'ENV GOPROXY=$GOPROXY', run]],
    ['if a RUN without go lies before it', [from, 'RUN ls', 'ARG GOPROXY', run]],
  ])('%s', (_name, lines) => {
    expect(edited(lines, [proxy])).toMatchObject({ buildArgs: ['GOPROXY'], skipped: [] });
  });

  test.each<[string, readonly string[], number]>([
    ['if it declares none', [from, run], 3],
    ['if only the file does, before FROM', ['ARG GOPROXY', from, run], 4],
    ['if another stage declares it', ['FROM golang:1.26 AS other', 'ARG GOPROXY', from, run], 5],
    ['if the ARG comes too late', [from, run, 'ARG GOPROXY'], 3],
  ])('but not %s: it is told what to do', (_name, lines, line) => {
    const { buildArgs, skipped } = edited(lines, [proxy]);
    expect(buildArgs).toEqual([]);
    expect(skipped).toMatchObject([{ line: 1, reason: expect.stringContaining('GOPROXY cannot be delivered') }]);
    expect(skipped[0]?.fix).toContain(`or declare ARG GOPROXY in the stage, before line ${line}`);
  });

  test.each<[string, readonly string[], number, string, string]>([
    [
      'a fixed value',
      [from, 'ARG GOPROXY', 'ENV GOPROXY=off', run],
      4,
      'ENV GOPROXY of line 4 comes after ARG GOPROXY and overrides it',
      'or put ARG GOPROXY after ENV GOPROXY of line 4, before line 5',
    ],
    [
      'another ARG',
      [from, 'ARG GOPROXY', 'ARG goproxy=https://a.example.com', 'ENV GOPROXY=${goproxy}', run],
      5,
      'ENV GOPROXY of line 5 comes after ARG GOPROXY and overrides it',
      'or put ARG GOPROXY after ENV GOPROXY of line 5, before line 6, or give `build-args: goproxy=…`',
    ],
    [
      'an ENV of the stage it is built FROM',
      ['FROM golang:1.26 AS base', 'ARG GOPROXY', 'ENV X=1 GOPROXY=off', 'FROM base AS build', run],
      4,
      'ENV GOPROXY of line 4 comes after ARG GOPROXY and overrides it',
      'or put ARG GOPROXY after ENV GOPROXY of line 4, before line 6',
    ],
    [
      'no ARG at all',
      [from, 'ENV GOPROXY off', run],
      1,
      'so GOPROXY cannot be delivered',
      'or declare ARG GOPROXY in the stage, after ENV GOPROXY of line 3, before line 4',
    ],
  ])('where an ENV overrides the ARG with %s, the advice names it', (_name, lines, line, reason, fix) => {
    const { buildArgs, skipped } = edited(lines, [proxy]);
    expect(buildArgs).toEqual([]);
    expect(skipped).toMatchObject([{ line, reason: expect.stringContaining(reason) }]);
    expect(skipped[0]?.fix).toBe(`use # syntax=docker/dockerfile:1 or leave the line out, ${fix}`);
  });

  test('and where only some RUNs get it, the first other one is named', () => {
    const { buildArgs, skipped } = edited([from, 'RUN go mod download', 'ARG GOPROXY', run], [proxy]);
    expect(buildArgs).toEqual(['GOPROXY']);
    expect(skipped).toMatchObject([{ line: 3, reason: expect.stringContaining('but not this one') }]);
  });

  test('each for itself', () => {
    const { buildArgs, skipped } = edited([from, 'ARG GOFLAGS', run], [proxy, flags]);
    expect(buildArgs).toEqual(['GOFLAGS']);
    expect(skipped).toMatchObject([{ reason: expect.stringMatching(/so GOPROXY cannot/) }]);
  });

  test('never with credentials', () => {
    const { buildArgs, skipped } = edited([from, 'ARG GOPROXY', run], [{ ...proxy, hasCredentials: true }]);
    expect(buildArgs).toEqual([]);
    expect(skipped).toMatchObject([
      { reason: expect.stringContaining('GOPROXY has credentials'), fix: expect.not.stringContaining('ARG') },
    ]);
  });

  test('not with a frontend that knows secrets as variables', () => {
    const { buildArgs, changed } = edited([from, 'ARG GOPROXY', run], [proxy], 'docker/dockerfile:1.10');
    expect([buildArgs, changed]).toEqual([[], [{ line: 4, added: ['--mount=type=secret,id=p,env=GOPROXY'] }]]);
  });

  test('on every platform once', () => {
    const text = [`# syntax=docker/dockerfile:1.4`, from, 'ARG GOPROXY', run, ''].join('\n');
    const result = editForPlatforms(onPlatforms(text, ['linux/amd64', 'linux/arm64']), {
      mounts: false,
      settings: [proxy],
    });
    expect(result.buildArgs).toEqual(['GOPROXY']);
  });
});
