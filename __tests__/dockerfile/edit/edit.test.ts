import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { describe, expect, test } from '@jest/globals';
import { editDockerfile, type EditWish } from '../../../src/dockerfile/edit/edit.ts';
import { editForPlatforms } from '../../../src/dockerfile/edit/edit-for-platforms.ts';
import type { BuildScope, ImageConfig } from '../../../src/dockerfile/stages/build-scope.ts';
import { GOLANG, IMAGES, parsed, SCOPE, onPlatforms } from '../description.ts';

const MOUNTS: EditWish = { mounts: true, settings: [] };
const MODULES = '--mount=type=cache,id=cached-go-docker-build-modules,target=/go/pkg/mod';
const BUILD = '--mount=type=cache,id=cached-go-docker-build-build,target=/root/.cache/go-build';

const stage = (...lines: readonly string[]): string =>
  ['FROM golang:1.26 AS build', 'WORKDIR /src', ...lines, 'FROM scratch', 'COPY --from=build /src/app /', ''].join(
    '\n',
  );

const edited = (text: string, wish: EditWish = MOUNTS, scope: Partial<BuildScope> = {}) =>
  editDockerfile(readDockerfile(parsed(text), { ...SCOPE, ...scope }, IMAGES), wish);

describe('mounts are added', () => {
  test.each([
    { name: 'a plain RUN', line: 'RUN go build', now: `RUN ${MODULES} ${BUILD} go build` },
    { name: 'lower case and blanks', line: '  run \t go build', now: `  run ${MODULES} ${BUILD} \t go build` },
    {
      name: 'a RUN with flags on the next line',
      line: 'RUN \\\n  --network=none \\\n  go build',
      now: `RUN ${MODULES} ${BUILD} \\\n  --network=none \\\n  go build`,
    },
    {
      name: 'a RUN whose keyword ends its line',
      line: 'RUN\\\n go build',
      now: `RUN ${MODULES} ${BUILD}\\\n go build`,
    },
    {
      name: 'only the missing kind',
      line: 'RUN --mount=type=cache,target=/go/pkg/mod go build',
      now: `RUN ${BUILD} --mount=type=cache,target=/go/pkg/mod go build`,
    },
    {
      name: 'none over a bind mount',
      line: 'RUN --mount=type=bind,from=x,target=/go/pkg/mod go build',
      now: `RUN ${BUILD} --mount=type=bind,from=x,target=/go/pkg/mod go build`,
    },
    {
      name: 'another folder has another id',
      line: 'ENV GOCACHE=/c\nRUN go build',
      now: `ENV GOCACHE=/c\nRUN ${MODULES} --mount=type=cache,id=cached-go-docker-build-build-facd442e,target=/c go build`,
    },
    {
      name: 'COPY of the repository is no obstacle',
      line: 'COPY . .\nRUN make',
      now: `COPY . .\nRUN ${MODULES} ${BUILD} make`,
    },
    {
      name: 'rm of other folders is none',
      line: 'RUN go build && rm -rf /tmp/* /var/cache',
      now: `RUN ${MODULES} ${BUILD} go build && rm -rf /tmp/* /var/cache`,
    },
  ])('$name', ({ line, now }) => {
    const result = edited(stage(line));
    expect(result.skipped).toEqual([]);
    expect(result.text).toBe(stage(now));
  });

  test('vendored modules need no module mount', () => {
    expect(edited(stage('RUN go build'), { ...MOUNTS, vendored: true }).text).toBe(stage(`RUN ${BUILD} go build`));
  });

  test('what was changed is told by line', () => {
    expect(edited(stage('RUN ls', 'RUN go build')).changed).toEqual([{ line: 4, added: [MODULES, BUILD] }]);
  });
});

describe('mounts are not added', () => {
  test.each([
    {
      name: 'content copied to the folder',
      lines: ['COPY mods /go/pkg/mod', 'RUN go build -mod=mod'],
      reason: /COPY writes to/,
      kept: BUILD,
    },
    {
      name: 'content below it by a variable',
      lines: ['ADD a.txt $GOPATH/pkg/mod/cache/', 'RUN go build'],
      reason: /ADD writes to/,
      kept: BUILD,
    },
    {
      name: 'an archive above it',
      lines: ['ADD cache.tar.gz /go', 'RUN go build'],
      reason: /ADD unpacks/,
      kept: BUILD,
    },
    {
      name: 'content from another stage above it',
      lines: ['COPY --from=x /go /go', 'RUN go build'],
      reason: /COPY --from/,
      kept: BUILD,
    },
    {
      name: 'an earlier RUN that fills it',
      lines: ['RUN tar -xf m.tar -C /go/pkg/mod', 'RUN go build'],
      reason: /earlier RUN/,
      kept: BUILD,
    },
    {
      name: 'go clean -modcache',
      lines: ['RUN go build && go clean -modcache'],
      reason: /go clean -modcache/,
      kept: BUILD,
    },
    {
      name: 'rm of a folder above',
      lines: ['RUN go build', 'RUN rm -rf "$GOPATH/pkg"'],
      reason: /rm on \$GOPATH/,
      kept: BUILD,
    },
    {
      name: 'rm of the home caches',
      lines: ['RUN go build; rm -rf $HOME/.cache'],
      reason: /rm on \$HOME/,
      kept: MODULES,
    },
    { name: 'go clean -cache', lines: ['RUN go build && go clean -cache'], reason: /go clean -cache/, kept: MODULES },
    { name: 'another user', lines: ['USER app', 'RUN go build'], reason: /user is app/, kept: '' },
    {
      name: 'a folder that only the shell knows',
      lines: ['RUN GOCACHE=$(mktemp -d) go build'],
      reason: /only the shell knows/,
      kept: '',
    },
    { name: 'a folder with a comma', lines: ['ENV GOCACHE=/a,b', 'RUN go build'], reason: /characters/, kept: MODULES },
    { name: 'a folder with a line end', lines: ['ARG GOCACHE', 'RUN go build'], reason: /characters/, kept: MODULES },
  ])('$name', ({ lines, reason, kept }) => {
    const result = edited(stage(...lines), MOUNTS, {
      buildArgs: lines[0] === 'ARG GOCACHE' ? { GOCACHE: '/x\nRUN evil' } : {},
    });
    expect(result.skipped[0]?.reason).toMatch(reason);
    expect(new Set(result.changed.flatMap(({ added }) => added))).toEqual(new Set(kept === '' ? [] : [kept]));
  });

  test.each([
    { name: 'the stage is the image', text: 'FROM golang:1.26\nRUN go build\n', reason: /is the image itself/ },
    {
      name: 'the image is built FROM it',
      text: 'FROM golang:1.26 AS build\nRUN go build\nFROM build\nCMD ["app"]\n',
      reason: /built FROM it/,
    },
    {
      name: 'all of it is copied',
      text: 'FROM golang:1.26 AS build\nRUN go build\nFROM scratch\nCOPY --from=build / /\n',
      reason: /COPY reads \//,
    },
    {
      name: 'a parent is copied by number',
      text: 'FROM golang:1.26\nRUN go build\nFROM scratch\nCOPY --from=0 /go /root/ /x/\n',
      reason: /COPY reads \/go/,
    },
    {
      name: 'one module is copied',
      text: 'FROM golang:1.26 AS b\nRUN go build\nFROM scratch\nCOPY --from=b /go/pkg/mod/x.org/y@v1.0.0/z /\n',
      reason: /COPY reads/,
    },
    {
      name: 'a stage FROM it is copied',
      text: 'FROM golang:1.26 AS b\nRUN go build\nFROM b AS c\nFROM scratch\nCOPY --from=c /*/pkg /x/\n',
      reason: /COPY reads \/\*\/pkg/,
    },
    {
      name: 'a bind mount reads all of it',
      text: 'FROM golang:1.26 AS b\nRUN go build\nFROM alpine\nRUN --mount=type=bind,from=b,target=/b cp -r /b/go /\n',
      reason: /RUN reads \//,
    },
  ])('$name', ({ text, reason }) => {
    const result = edited(text);
    expect(result.skipped[0]?.reason).toMatch(reason);
    expect(result.changed.flatMap(({ added }) => added)).not.toContain(MODULES);
  });

  test('a test stage that reads nothing of the caches is edited with its base', () => {
    const text =
      'FROM golang:1.26 AS b\nRUN go build\nFROM b AS t\nUSER app\nRUN go test\nFROM scratch\nCOPY --from=b /a /\nCOPY --from=t /c /\n';
    // The user of the second stage stands against both: it must find what the first one downloads.
    expect(edited(text).changed).toEqual([]);
    expect(edited(text.replace('USER app\n', '')).changed.map(({ line }) => line)).toEqual([2, 4]);
  });

  test.each([
    { name: 'unknown history', config: { ...GOLANG }, reason: /could not be inspected/ },
    { name: 'filled by go', config: { ...GOLANG, history: ['RUN go mod download'] }, reason: /made with go commands/ },
    { name: 'clean', config: { ...GOLANG, history: ['RUN apk add go', 'RUN go install std'] }, reason: undefined },
  ])('a base of its own: $name', ({ config, reason }) => {
    const images = (): ImageConfig => config;
    const text = stage('RUN go build').replace('golang:1.26', 'acme/golang:1');
    const found = editDockerfile(readDockerfile(parsed(text), SCOPE, images), MOUNTS).skipped[0]?.reason;
    if (reason === undefined) expect(found).toBeUndefined();
    else expect(found).toMatch(reason);
  });
});

describe('settings', () => {
  const settings = [
    { env: 'GOPROXY', id: 'p' },
    { env: 'GOFLAGS', id: 'f-12ab' },
  ];
  const wish: EditWish = { mounts: false, settings };

  test('reach every RUN from the first go command on, whoever runs it', () => {
    const result = edited(stage('RUN ls', 'USER app', 'RUN --mount=type=cache,target=/x make', 'RUN ls'), wish);
    const flags = '--mount=type=secret,id=p,env=GOPROXY --mount=type=secret,id=f-12ab,env=GOFLAGS';
    expect(result.text).toBe(
      stage('RUN ls', 'USER app', `RUN ${flags} --mount=type=cache,target=/x make`, `RUN ${flags} ls`),
    );
  });

  test('a secret of that variable is left as it is', () => {
    const result = edited(stage('RUN --mount=type=secret,id=own,env=GOPROXY go build'), wish);
    expect(result.changed).toEqual([{ line: 3, added: ['--mount=type=secret,id=f-12ab,env=GOFLAGS'] }]);
  });

  test.each([
    { syntax: 'docker/dockerfile:1', mounts: true, secrets: true },
    { syntax: 'docker/dockerfile:1.10', mounts: true, secrets: true },
    { syntax: 'docker.io/docker/dockerfile:1.14.1-labs', mounts: true, secrets: true },
    { syntax: 'registry:5000/mirror/dockerfile:1.9', mounts: true, secrets: false },
    { syntax: 'docker/dockerfile:1.2.1', mounts: true, secrets: false },
    { syntax: 'docker/dockerfile:1.1', mounts: false, secrets: false },
    { syntax: 'docker/dockerfile:1.0-experimental', mounts: true, secrets: false },
    { syntax: 'docker/dockerfile:experimental', mounts: true, secrets: false },
    { syntax: 'docker/dockerfile:1@sha256:abc', mounts: false, secrets: false },
    { syntax: 'docker/dockerfile-upstream:master-labs', mounts: true, secrets: true },
    { syntax: 'acme/frontend:1', mounts: false, secrets: false },
  ])('$syntax: mounts $mounts, secrets $secrets', ({ syntax, mounts, secrets }) => {
    const result = edited(`# syntax=${syntax}\n${stage('RUN go build')}`, { mounts: true, settings });
    const added = result.changed.flatMap((change) => change.added).join(' ');
    expect({ mounts: added.includes('type=cache'), secrets: added.includes('type=secret') }).toEqual({
      mounts,
      secrets,
    });
    expect(result.skipped.length > 0).toBe(!mounts || !secrets);
  });

  test('BUILDKIT_SYNTAX wins over the file', () => {
    const scope = { buildArgs: { BUILDKIT_SYNTAX: 'docker/dockerfile:1.4' } };
    expect(edited(`# syntax=docker/dockerfile:1\n${stage('RUN go build')}`, wish, scope).changed).toEqual([]);
  });

  test.each(['a b', 'a,b', 'a\nRUN x', '$A', ''])('%j cannot be an id or a variable', (text) => {
    expect(() => edited(stage('RUN go build'), { mounts: false, settings: [{ env: 'A', id: text }] })).toThrow(
      'cannot be written',
    );
    expect(() => edited(stage('RUN go build'), { mounts: false, settings: [{ env: text, id: 'a' }] })).toThrow(
      'cannot be written',
    );
  });
});

describe('several platforms', () => {
  const platforms = ['linux/amd64', 'linux/arm64'] as const;

  test('each platform may take other stages and folders', () => {
    const text = [
      'FROM golang:1.26 AS go',
      'FROM go AS build-amd64',
      'RUN go build -tags a',
      'FROM go AS build-arm64',
      'RUN go build -tags b',
      'FROM build-$TARGETARCH AS build',
      'ARG TARGETARCH',
      'ENV GOCACHE=/c/$TARGETARCH',
      'RUN go test',
      'FROM scratch',
      'COPY --from=build /a /',
    ].join('\n');
    const result = editForPlatforms(onPlatforms(text, platforms), MOUNTS);
    expect(result.changed.map(({ line, added }) => [line, added.length])).toEqual([
      [3, 2],
      [5, 2],
      [9, 3],
    ]);
    expect(editForPlatforms(onPlatforms(result.text, platforms), MOUNTS)).toEqual({
      text: result.text,
      changed: [],
      skipped: [],
      buildArgs: [],
    });
    const lines = result.text.split('\n');
    for (const { line, added } of result.changed) expect(lines[line - 1]).toContain(`RUN ${added.join(' ')} go `);
  });

  test('an id with the platform in it is written once more as the author wrote it', () => {
    const text = stage(
      'ARG TARGETARCH',
      'RUN --mount=type=cache,id=b-$TARGETARCH,target=/root/.cache/go-build go build',
      'RUN go test',
    );
    const result = editForPlatforms(onPlatforms(text, platforms), { ...MOUNTS, vendored: true });
    expect(result.changed).toEqual([
      { line: 5, added: ['--mount=type=cache,id=b-$TARGETARCH,target=/root/.cache/go-build'] },
    ]);
  });

  test('but not where the variable means something else, or nothing', () => {
    const text = stage(
      'RUN go vet',
      'ARG TARGETARCH',
      'RUN --mount=type=cache,id=b-$TARGETARCH,target=/root/.cache/go-build go build',
    );
    const result = editForPlatforms(onPlatforms(text, platforms), { ...MOUNTS, vendored: true });
    expect(result.changed).toEqual([{ line: 3, added: [BUILD] }]);
  });
});
