import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { describe, expect, test } from '@jest/globals';
import { editDockerfile } from '../../../src/dockerfile/edit/edit.ts';
import { IMAGES, parsed, SCOPE, keptCacheAdvice } from '../description.ts';

const MODULES = '--mount=type=cache,id=cached-go-docker-build-modules,target=/go/pkg/mod';
const BUILD = '--mount=type=cache,id=cached-go-docker-build-build,target=/root/.cache/go-build';

const edited = (lines: readonly string[], wish: { readonly mounts: boolean } = { mounts: true }) => {
  const text = ['FROM golang:1.26 AS build', ...lines, 'FROM scratch', 'COPY --from=build /a /', ''].join('\n');
  const result = editDockerfile(readDockerfile(parsed(text), SCOPE, IMAGES), { ...wish, settings: [] });
  const stages = readDockerfile(parsed(result.text), SCOPE, IMAGES).goStages;
  expect(
    editDockerfile(readDockerfile(parsed(result.text), SCOPE, IMAGES), { mounts: true, settings: [] }).changed,
  ).toEqual([]);
  return { ...result, findings: keptCacheAdvice(stages, result) };
};

describe("the cache's mount goes inside the author's above it", () => {
  test.each<[string, string, readonly string[]]>([
    ['a cache mount above GOCACHE', '--mount=type=cache,target=/root/.cache', [MODULES, BUILD]],
    ['one above GOMODCACHE', '--mount=type=cache,target=/go/pkg', [MODULES, BUILD]],
    ['one far above', '--mount=type=cache,target=/go', [MODULES, BUILD]],
    [
      'one with an id, a mode and a lock',
      '--mount=type=cache,id=x,mode=0700,sharing=locked,target=/root',
      [MODULES, BUILD],
    ],
    ['tmpfs', '--mount=type=tmpfs,target=/root/.cache', [MODULES, BUILD]],
    [
      'tmpfs in a cache mount',
      '--mount=type=cache,target=/root --mount=type=tmpfs,target=/root/.cache',
      [MODULES, BUILD],
    ],
  ])('%s', (_name, flags, added) => {
    const { changed, skipped, findings } = edited([`RUN ${flags} go build -o /a .`]);
    expect(changed).toEqual([{ line: 2, added }]);
    expect([skipped, findings]).toEqual([[], []]);
  });

  test('and shares the record that other RUNs mount at the cache itself', () => {
    const { changed, findings } = edited([
      'RUN --mount=type=cache,id=m,target=/go/pkg/mod go mod download',
      'RUN --mount=type=cache,target=/go/pkg --mount=type=cache,target=/root/.cache go build -o /a .',
    ]);
    expect(changed).toEqual([
      { line: 2, added: [BUILD] },
      { line: 3, added: ['--mount=type=cache,id=m,target=/go/pkg/mod', BUILD] },
    ]);
    expect(findings).toEqual([]);
  });

  test('also where the layers of RUNs without it are read, since it is in none of them', () => {
    const { changed, skipped } = edited([
      'COPY cache /root/.cache/go-build',
      'RUN --mount=type=cache,target=/root/.cache --mount=type=cache,target=/go/pkg go build -o /a .',
      'RUN go vet .',
    ]);
    expect(changed).toEqual([
      { line: 3, added: [MODULES, BUILD] },
      { line: 4, added: [MODULES] },
    ]);
    expect(skipped).toMatchObject([{ line: 2, reason: expect.stringContaining('a mount at /root/.cache/go-build') }]);
  });
});

describe('where that cannot be, one finding tells all', () => {
  test.each<[string, string, string]>([
    [
      'a read-only cache mount',
      'type=cache,target=/root/.cache,ro',
      'the cache mount at /root/.cache is above GOCACHE',
    ],
    [
      'one with content',
      'type=cache,from=busybox,target=/root/.cache',
      'the cache mount at /root/.cache is above GOCACHE',
    ],
    ['a bind mount', 'type=bind,rw,target=/root', 'the bind mount at /root is above GOCACHE'],
    [
      'one within it',
      'type=cache,target=/root/.cache/go-build/fuzz',
      'the cache mount at /root/.cache/go-build/fuzz is below',
    ],
  ])('%s', (_name, flag, reason) => {
    const lines = [`RUN --mount=${flag} go build -o /a .`, 'RUN go version', `RUN --mount=${flag} go vet .`];
    const { findings, changed } = edited(lines);
    expect(changed.map(({ line, added }) => [line, added])).toEqual([
      [2, [MODULES]],
      [3, [MODULES, BUILD]],
      [4, [MODULES]],
    ]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: 'cache-mount-unserved', line: 2 });
    expect(findings[0]?.message).toContain(`The build cache of the RUNs in lines 2, 4 is not kept: ${reason}`);
  });

  test('and names both caches', () => {
    const flags = '--mount=type=cache,target=/.cache,ro';
    const { findings, changed } = edited([
      'ENV GOCACHE=/.cache/b GOMODCACHE=/.cache/m',
      `RUN ${flags} go build -o /a .`,
    ]);
    expect(changed).toEqual([]);
    expect(findings).toEqual([
      {
        rule: 'cache-mount-unserved',
        file: 'Dockerfile',
        line: 3,
        message:
          'The modules and build caches of this RUN are not kept: the cache mount at /.cache is above GOMODCACHE (/.cache/m) and GOCACHE (/.cache/b), not at them.',
        fix: 'Mount the cache folders themselves: --mount=type=cache,target=/.cache/m --mount=type=cache,target=/.cache/b.',
      },
    ]);
  });

  test('as with a user other than root, who could not write to the folder without the mount', () => {
    const flags = '--mount=type=cache,target=/home/app/.cache,uid=1000,gid=1000';
    const { findings, changed } = edited([
      'ENV GOPATH=/home/app/.cache/go HOME=/home/app',
      'USER 1000:1000',
      `RUN ${flags} go mod download`,
      `RUN ${flags} go build -o /a .`,
    ]);
    expect(changed).toEqual([]);
    const message =
      "No cache mounts were added to stage build: BuildKit would make the cache's folder in the cache mount";
    expect(findings).toMatchObject([
      {
        rule: 'cache-mount-missing',
        line: 4,
        message: expect.stringContaining(`${message} at /home/app/.cache root's`),
        fix: expect.stringMatching(
          /in line 4 RUN --mount=type=cache,target=\/home\/app\/.cache\/go\/pkg\/mod,uid=1000,gid=1000 --mount=.*; in line 5 /,
        ),
      },
    ]);
  });
});

describe('whose mount it is', () => {
  test('a mount beside the cache is no warning where the cache has one', () => {
    const { findings } = edited(['RUN --mount=type=cache,target=/root/go/pkg/mod go build -o /a .']);
    expect(findings).toEqual([]);
  });
});
