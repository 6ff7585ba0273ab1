import { describe, expect, test } from '@jest/globals';
import { readDockerfile, withKnown } from '../../../src/dockerfile/go/go-dockerfile.ts';
import type { GoRun } from '../../../src/dockerfile/go/go-runs.ts';
import { runKey, type StageUser, userKey } from '../../../src/dockerfile/stages/build-scope.ts';
import { IMAGES, parsed, SCOPE } from '../description.ts';

/** The last RUN of the first stage, with what is known of its user. */
function lastRun(lines: string, seen?: Partial<StageUser>, user = ''): GoRun {
  const text = lines.startsWith('FROM') ? lines : `FROM golang:1.26\n${lines}`;
  const read = readDockerfile(parsed(text), SCOPE, IMAGES);
  const sight = { kind: 'seen', uid: 0, gid: 0, home: '/root', folders: new Map(), ...seen } as const;
  const users = new Map(seen === undefined ? [] : [[userKey(0, user), sight] as const]);
  const run = withKnown(read, { users }).goStages[0]?.runs.at(-1);
  if (run === undefined) throw new Error('there is no RUN');
  return run;
}
const pathsOf = ({ paths }: GoRun) => [paths.gomodcache, paths.gocache];

describe('where go looks for its caches', () => {
  const unknown = 'FROM registry.example.com/golang\n';
  const microsoft = 'FROM mcr.microsoft.com/oss/go/microsoft/golang:1.26 AS base\n';
  const theirs = '/root/.cache/ms-go-build';
  const told = { caches: { modules: '/told/m', build: '/told/b' } };
  test.each<readonly [string, string, Partial<StageUser> | undefined, readonly [string, string]]>([
    ['by the image', 'RUN go build', undefined, ['/go/pkg/mod', '/root/.cache/go-build']],
    ['by the RUN itself', 'RUN GOCACHE=/b go build', undefined, ['/go/pkg/mod', '/b']],
    ['by an earlier go env -w', 'RUN go env -w GOCACHE=/b\nRUN go build', undefined, ['/go/pkg/mod', '/b']],
    ['by its own word, where the image is unknown', `${unknown}RUN go build`, told, ['/told/m', '/told/b']],
    ['by the Dockerfile first', `${unknown}ENV GOCACHE=/b\nRUN go build`, told, ['/told/m', '/b']],
    ['not by its own word, where the image is known', 'RUN go build', told, ['/go/pkg/mod', '/root/.cache/go-build']],
    [
      'by a mount, where the image is unknown',
      `${unknown}RUN --mount=type=cache,target=/x/pkg/mod go build`,
      undefined,
      ['/x/pkg/mod', '/root/.cache/go-build'],
    ],
    ['by the image, if it is that of Microsoft', `${microsoft}RUN go build`, undefined, ['/root/go/pkg/mod', theirs]],
    [
      'by XDG_CACHE_HOME there',
      `${microsoft}ENV XDG_CACHE_HOME=/x\nRUN go build`,
      undefined,
      ['/root/go/pkg/mod', '/x/ms-go-build'],
    ],
    ['by GOCACHE there', `${microsoft}ENV GOCACHE=/b\nRUN go build`, undefined, ['/root/go/pkg/mod', '/b']],
    [
      'by the image of the stage before',
      `${microsoft}FROM base\nRUN go build`,
      undefined,
      ['/root/go/pkg/mod', theirs],
    ],
    [
      "by a mount with the name of Microsoft's Go, whatever the image",
      `FROM azurelinux/base\nRUN --mount=type=cache,target=${theirs} go build`,
      undefined,
      ['/root/go/pkg/mod', theirs],
    ],
  ])('%s', (_name, lines, seen, paths) => expect(pathsOf(lastRun(lines, seen))).toEqual(paths));

  test.each([
    ['in an image', 'FROM golang:1.26\nRUN go build', true],
    [
      'of nothing, which may have no /etc/passwd',
      'FROM scratch\nCOPY --from=golang:1.26 /usr/local/go /usr/local/go\nRUN go build',
      false,
    ],
  ])('whether the home of root is known %s', (_name, text, isKnown) => {
    expect(lastRun(text).paths.homeKnown).toBe(isKnown);
  });
});

describe('a mount of the author', () => {
  const at = (flags: string, command = 'go build') => lastRun(`RUN ${flags} ${command}`).cacheMounts;
  const mod = '--mount=type=cache,target=/go/pkg/mod';
  test.each<readonly [string, string, readonly string[], readonly string[]]>([
    ['at a cache is served', mod, ['modules'], []],
    ['at both is served', `${mod} --mount=type=cache,target=/root/.cache/go-build`, ['modules', 'build'], []],
    ['above a cache is not', '--mount=type=cache,target=/go', [], ['modules above']],
    ['above both is not, for either', '--mount=type=cache,target=/', [], ['modules above', 'build above']],
    ['below a cache is not', '--mount=type=cache,target=/go/pkg/mod/cache', [], ['modules below']],
    ['where go is known not to look is not', '--mount=type=cache,target=/x/pkg/mod', [], ['modules beside']],
    ['that is no cache mount is not', '--mount=type=tmpfs,target=/go/pkg/mod', [], ['modules at']],
    ["of another stage's content is not", '--mount=type=cache,from=0,target=/go/pkg/mod', ['modules'], []],
    ['above a cache does not count beside one at it', `--mount=type=cache,target=/go ${mod}`, ['modules'], []],
    [
      'below it keeps a part of it also then',
      `${mod} --mount=type=cache,target=/go/pkg/mod/x`,
      ['modules'],
      ['modules below'],
    ],
    ['of another type below it keeps none of it', `${mod} --mount=type=tmpfs,target=/go/pkg/mod/x`, ['modules'], []],
    ["that is a bind beside a cache is the author's business", '--mount=type=bind,target=/x/pkg/mod', [], []],
    ['for a secret is none', '--mount=type=secret,id=x,target=/go/pkg/mod', [], []],
  ])('%s', (_name, flags, served, unserved) => {
    const mounts = at(flags);
    expect(mounts.served.map(({ kind }) => kind)).toEqual(served);
    expect(mounts.unserved.map(({ kind, placed }) => `${kind} ${placed}`)).toEqual(unserved);
  });

  test.each<readonly [string, string, number]>([
    ['go uses another one', `${mod} --mount=type=cache,target=/x/pkg/mod`, 1],
    ['there is no other', '--mount=type=cache,target=/x/pkg/mod', 0],
  ])('that go does not use may go where %s', (_name, flags, idle) => expect(at(flags).idle).toHaveLength(idle));

  test.each<readonly [string, string, number]>([
    ['counts at a cache', mod, 1],
    ['does not count above one', '--mount=type=cache,target=/go', 0],
  ])('%s, of a RUN without go', (_name, flags, mounts) => {
    const text = `FROM golang:1.26\nRUN go build\nRUN ${flags} echo x`;
    const { served, unserved } = lastRun(text).cacheMounts;
    expect(served.length + unserved.length).toBe(mounts);
  });

  test('of a stage is a new one in every builder', () => {
    const text = `FROM golang:1.26 AS build\nRUN --mount=type=cache,from=build,target=/go/pkg/mod go build\n`;
    expect(lastRun(text).cacheMounts.unserved.map(({ reason }) => reason)).toEqual([
      'from=build makes the mount a new one in every builder',
    ]);
  });

  test('whose variable only an unknown image could set is not served', () => {
    const mount = 'RUN --mount=type=cache,id=$ID,target=/go/pkg/mod go build';
    const reasons = (base: string) =>
      lastRun(`FROM ${base}\n${mount}`).cacheMounts.unserved.map(({ reason }) => reason);
    expect(reasons('golang:1.26')).toEqual([]);
    expect(reasons('registry.example.com/golang')).toEqual([
      '$ID may be set by the base image, which could not be inspected',
    ]);
  });

  test.each([
    ['inspected', 'mcr.microsoft.com/oss/go/microsoft/golang:1.26'],
    ['not inspected', 'registry.example.com/oss/go/microsoft/golang:1.26'],
  ])("at go's usual folder is not served with Microsoft's Go, in an image that was %s", (_name, image) => {
    const mount = 'RUN --mount=type=cache,target=/root/.cache/go-build go build';
    expect(lastRun(`FROM ${image}\n${mount}`).cacheMounts).toMatchObject({
      served: [],
      unserved: [
        {
          placed: 'beside',
          reason:
            "the cache mount is at /root/.cache/go-build, but the Microsoft build of Go's GOCACHE is /root/.cache/ms-go-build there",
          fix: 'mount the cache folder itself: --mount=type=cache,target=/root/.cache/ms-go-build',
        },
      ],
    });
  });

  test('that is not served is told with the mounts that would be', () => {
    const [found] = at('--mount=type=cache,target=/').unserved;
    expect(found?.reason).toMatch(
      /^the cache mount at \/ is above GOMODCACHE \(\/go\/pkg\/mod\) and GOCACHE .* not at them$/,
    );
    expect(found?.fix).toBe(
      'mount the cache folders themselves: --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build',
    );
  });
});

describe('who runs it', () => {
  test('is known by numbers where somebody has looked, else by the name', () => {
    const lines = 'USER app\nRUN go build';
    expect(lastRun(lines, { uid: 1000, gid: 7 }, 'app').who.owner).toEqual({ uid: 1000, gid: 7 });
    expect(lastRun(lines).who).toEqual({ user: 'app', owner: { name: 'app' } });
  });

  test('is not clear where the RUN changes it', () => {
    expect(lastRun('RUN su app -c "go build"').unclear).toBe('it runs commands as another user');
    expect(lastRun('RUN go build').unclear).toBe('');
  });
});

test("what a RUN calls of the context is known of this file's RUNs", () => {
  const text = {
    name: 'make, in Makefile,',
    instruction: { args: 'go build', json: undefined, heredocs: [] },
    workdir: '/',
  } as const;
  const read = readDockerfile(parsed('FROM golang:1.26\nRUN make\nRUN go vet\n'), SCOPE, IMAGES);
  const { goStages } = withKnown(read, { called: new Map([[runKey(0, 2), [text]]]) });
  expect(goStages[0]?.runs.map(({ called }) => called)).toEqual([[text], []]);
});
