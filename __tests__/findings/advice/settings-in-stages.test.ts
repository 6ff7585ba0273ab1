import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { describe, expect, test } from '@jest/globals';
import { goSettingFindings } from '../../../src/findings/advice/settings-in-stages.ts';
import { IMAGES, parsed, SCOPE } from '../../dockerfile/description.ts';

type GivenSettings = Parameters<typeof goSettingFindings>[2];
const none: GivenSettings = {
  goproxy: undefined,
  gosumdb: undefined,
  gotoolchain: undefined,
  goprivate: undefined,
  gonoproxy: undefined,
};

function found(given: Partial<GivenSettings>, ...lines: readonly string[]) {
  const dockerfile = parsed([...lines, 'FROM scratch', 'COPY --from=build /a /', ''].join('\n'));
  return goSettingFindings(
    dockerfile,
    readDockerfile(dockerfile, SCOPE, IMAGES).goStages,
    { ...none, ...given },
    'Dockerfile',
  );
}

const alpine = 'FROM golang:1.26-alpine AS build';
const build = 'RUN go build -o /a .';
const direct = { goproxy: 'https://a.example.com|direct' };

describe('go fetches from repositories, and there is no git', () => {
  test.each<[string, Partial<GivenSettings>, readonly string[], RegExp]>([
    ['direct', direct, [alpine, build], /^`direct` in `goproxy`.*golang:1\.26-alpine has no git/],
    ['goprivate', { goprivate: 'git.example.com' }, [alpine, build], /^`goprivate`/],
    ['gonoproxy', { goprivate: 'x.example.com', gonoproxy: 'y' }, [alpine, build], /^`gonoproxy`/],
    ['a mirror of the image', direct, ['FROM registry.test/library/golang:alpine3.22 AS build', build], /has no git/],
    ['alpine with a Go of its own', direct, ['FROM alpine:3.22 AS build', 'RUN apk add go', build], /alpine:3\.22/],
    ['a name that only looks like it', direct, [alpine, 'COPY .gitignore github.sh /', build], /has no git/],
  ])('%s', (_name, given, lines, message) => {
    expect(found(given, ...lines)).toMatchObject([
      {
        rule: 'goproxy-without-git',
        line: lines.length,
        message: expect.stringMatching(message),
        fix: expect.stringContaining(`before line ${lines.length}`),
      },
    ]);
  });

  test.each<[string, Partial<GivenSettings>, readonly string[]]>([
    ['git is installed', direct, [alpine, 'RUN apk add --no-cache ca-certificates git', build]],
    ['git is installed by its version', direct, [alpine, 'RUN apk add git=~2.49', build]],
    ['git comes from another stage', direct, [alpine, 'COPY --from=alpine/git:2.49 /usr/bin/git /usr/bin/', build]],
    ['the image has git', direct, ['FROM golang:1.26 AS build', build]],
    ['no module comes from its repository', { goproxy: 'https://a.example.com' }, [alpine, build]],
    ['gonoproxy names none', { goprivate: 'git.example.com', gonoproxy: 'none' }, [alpine, build]],
    ['nothing runs go', direct, ['FROM alpine:3.22 AS build', 'RUN ls > /a']],
    ['nothing is given', {}, [alpine, build]],
  ])('not where %s', (_name, given, lines) => {
    expect(found(given, ...lines)).toEqual([]);
  });
});

describe('a toolchain cannot be fetched without the checksum database', () => {
  const golang = 'FROM golang:1.26 AS build';
  test.each<[string, Partial<GivenSettings>, readonly string[]]>([
    ['both by inputs', { gosumdb: 'off', gotoolchain: 'auto' }, [golang, build]],
    ['the least and a newer one', { gosumdb: 'off', gotoolchain: 'go1.21+auto' }, [golang, build]],
    ['a certain one', { gosumdb: 'off', gotoolchain: 'go1.27.1' }, [golang, build]],
    ['the toolchain by ENV', { gosumdb: 'off' }, [golang, 'ENV GOTOOLCHAIN=auto', build]],
    ['the database by ENV', { gotoolchain: 'auto' }, [golang, 'ENV GOSUMDB=off', build]],
    ['all in the Dockerfile', {}, [golang, 'ENV GOSUMDB=off', 'ENV GOTOOLCHAIN=auto', build]],
  ])('%s', (_name, given, lines) => {
    expect(found(given, ...lines)).toMatchObject([{ rule: 'gosumdb-off-toolchain', line: lines.length }]);
  });

  test.each<[string, Partial<GivenSettings>, readonly string[]]>([
    ['the image has its own', { gosumdb: 'off' }, [golang, build]],
    ['the input says so', { gosumdb: 'off', gotoolchain: 'local' }, [golang, 'ENV GOTOOLCHAIN=auto', build]],
    ['it is taken from PATH', { gosumdb: 'off', gotoolchain: 'go1.21+path' }, [golang, build]],
    ['there is a database', { gosumdb: 'sum.golang.google.cn', gotoolchain: 'auto' }, [golang, build]],
    ['the input gives one', { gosumdb: 'sum.golang.google.cn' }, [golang, 'ENV GOSUMDB=off GOTOOLCHAIN=auto', build]],
  ])('not where %s', (_name, given, lines) => {
    expect(found(given, ...lines)).toEqual([]);
  });
});
