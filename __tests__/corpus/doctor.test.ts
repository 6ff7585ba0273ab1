import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { examined } from '../doctor/given.ts';
import { CORPUS } from './corpus.ts';
import { CORPUS_FOLDER, type CorpusFile, corpusText } from './corpus-file.ts';
import { treeAt } from './scopes.ts';

const recorded = path.join(CORPUS_FOLDER, 'doctor.txt');

/**
 * Files that have go's caches mounted where they belong, or leave all to make, a script or ONBUILD, each with what is found in it
 * once it has -trimpath: nothing about caches, and nothing that is not true.
 */
const GOOD: Readonly<Record<string, readonly string[]>> = {
  'own-mounts': [],
  'ids-per-command': [],
  'bind-untyped': [],
  'user-number-own-mounts': [],
  'mount-above-and-inside': [],
  'variable-target-default': [],
  // It compiles for TARGETARCH in an image of that platform.
  'own-mounts-by-arg': ['2 build-platform-missing'],
  // None of these images names a USER.
  make: ['8 runs-as-root'],
  script: ['8 runs-as-root'],
  'script-exec-form': ['9 runs-as-root'],
  'make-deps': [],
  'make-generates': [],
  'make-clean': [],
  'make-clean-afterwards': [],
  'make-in-subfolder': [],
  'go-tool-in-a-script': [],
  'heredoc-script': [],
  'heredoc-writes-a-script': [],
  onbuild: [],
};

function examinedFile({ name, sources, target, buildArgs }: CorpusFile, text: string): ReturnType<typeof examined> {
  const own = path.join(CORPUS_FOLDER, `${name}.Dockerfile.dockerignore`);
  const ignored: Record<string, string> = existsSync(own)
    ? { 'Dockerfile.dockerignore': readFileSync(own, 'utf8') }
    : {};
  return examined(text, { files: { ...treeAt('', sources), ...ignored }, target, buildArgs });
}

// UPDATE_GOLDEN=1 writes what is found now, to be looked at before it is committed.
test('what the doctor finds in the corpus', async () => {
  const lines: string[] = [];
  for (const file of CORPUS) {
    const { told } = await examinedFile(file, corpusText(file));
    lines.push(`${file.name}: ${told.join(', ') || '-'}`);
  }
  const text = `${lines.join('\n')}\n`;
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(recorded, text);
  expect(text).toBe(readFileSync(recorded, 'utf8'));
});

describe('a good file of the corpus', () => {
  test.each(Object.entries(GOOD))('%s has no finding about its caches', async (wanted, stays) => {
    const file = CORPUS.find(({ name }) => name === wanted);
    if (file === undefined) throw new Error(`the corpus has no ${wanted}`);
    const text = corpusText(file);
    const { told } = await examinedFile(file, text);
    expect(told.filter((each) => !each.endsWith('trimpath-missing'))).toEqual(stays);
    const trimmed = text.replaceAll(/go build (?!-trimpath)/g, 'go build -trimpath ');
    expect((await examinedFile(file, trimmed)).told).toEqual(stays);
  });

  test('vendored modules need no mount but that of the build cache', async () => {
    const file = CORPUS.find(({ name }) => name === 'vendored');
    if (file === undefined) throw new Error('the corpus has no vendored');
    const mounted = (target: string): string =>
      corpusText(file).replace('RUN ', `RUN --mount=type=cache,target=${target} `);
    expect((await examinedFile(file, mounted('/root/.cache/go-build'))).told).toEqual([]);
    expect((await examinedFile(file, mounted('/go/pkg/mod'))).told).toEqual([
      '4 build-cache-mount-missing',
      '4 module-mount-of-vendored',
    ]);
  });
});

describe('a Dockerfile as a careful team writes it has no finding', () => {
  test.each([
    [
      'static, with mounts',
      `# syntax=docker/dockerfile:1
FROM --platform=$BUILDPLATFORM golang:1.26-alpine3.22 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY . .
ARG TARGETOS TARGETARCH
ENV CGO_ENABLED=0
RUN --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build \\
    GOOS=$TARGETOS GOARCH=$TARGETARCH go build -trimpath -ldflags="-s -w" -o /out/app .

FROM gcr.io/distroless/static-debian12:nonroot
COPY --from=build /out/app /app
USER nonroot:nonroot
ENTRYPOINT ["/app"]
`,
    ],
    [
      'bind mounts instead of COPY, a version of the commit last',
      `# syntax=docker/dockerfile:1
FROM golang:1.26.1-bookworm AS build
WORKDIR /src
RUN --mount=type=cache,target=/go/pkg/mod --mount=type=bind,source=go.mod,target=go.mod --mount=type=bind,source=go.sum,target=go.sum \\
    go mod download -x
ARG VERSION=dev
RUN --mount=type=cache,target=/go/pkg/mod/ --mount=type=cache,target=/root/.cache/go-build/ --mount=type=bind,target=. \\
    CGO_ENABLED=0 go build -trimpath -ldflags="-X main.version=$VERSION" -o /bin/app .

FROM alpine:3.22
RUN apk add --no-cache ca-certificates tzdata && adduser -D -u 10001 app
USER 10001
COPY --from=build /bin/app /bin/app
ENTRYPOINT ["/bin/app"]
`,
    ],
    [
      'a C library in both stages, a user of its own that compiles',
      `FROM golang:1.26-bookworm AS build
RUN useradd --create-home --uid 1000 builder
USER 1000:1000
ENV HOME=/home/builder GOCACHE=/tmp/go-build GOMODCACHE=/tmp/go-mod
WORKDIR /src
COPY --chown=1000:1000 go.mod go.sum ./
RUN --mount=type=cache,target=/tmp/go-mod,uid=1000,gid=1000 go mod download
COPY --chown=1000:1000 . .
RUN --mount=type=cache,target=/tmp/go-mod,uid=1000,gid=1000 --mount=type=cache,target=/tmp/go-build,uid=1000,gid=1000 \\
    go build -trimpath -o /tmp/app .

FROM gcr.io/distroless/base-debian12:nonroot
COPY --from=build /tmp/app /app
ENTRYPOINT ["/app"]
`,
    ],
    [
      'tests in a stage of their own, everything pinned by digest',
      `# syntax=docker/dockerfile:1
ARG GO_VERSION=1.26
FROM golang:\${GO_VERSION}-alpine AS deps
WORKDIR /src
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download && go mod verify

FROM deps AS source
COPY . .

FROM source AS test
RUN --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build go test ./...

FROM source AS build
ENV CGO_ENABLED=0 GOFLAGS=-trimpath
RUN --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build go build -o /app .

FROM scratch
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=build /usr/local/go/lib/time/zoneinfo.zip /zoneinfo.zip
ENV ZONEINFO=/zoneinfo.zip
COPY --from=build /app /app
USER 65532:65532
ENTRYPOINT ["/app"]
`,
    ],
  ])('%s', async (_name, text) => {
    expect((await examined(text)).told).toEqual([]);
  });
});
