import { describe, expect, test } from '@jest/globals';
import { parseDockerfile } from '../../src/dockerfile/syntax/parse.ts';
import { examined, module } from '../doctor/given.ts';
import { dockerfileText, type NewDockerfile } from '../../src/init/dockerfile-text.ts';
import { ignoreText } from '../../src/init/ignore-text.ts';

const facts: NewDockerfile = {
  goVersion: '1.26',
  program: 'cmd/app',
  name: 'app',
  moduleFiles: [['', ['go.mod', 'go.sum']]],
  usesCgo: false,
  certificates: true,
  timeZones: false,
  ports: [],
};

test('a server with modules', () => {
  expect(dockerfileText({ ...facts, ports: [8080, 9090] }))
    .toBe(`# Compiles on the builder's own platform for all others, without emulation.
FROM --platform=$BUILDPLATFORM golang:1.26 AS build
WORKDIR /src

# Modules change less often than code, so they have a layer of their own.
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod \\
    go mod download

COPY . .
ARG TARGETOS TARGETARCH
RUN --mount=type=cache,target=/go/pkg/mod \\
    --mount=type=cache,target=/root/.cache/go-build \\
    CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH \\
    go build -trimpath -ldflags='-s -w' -o /out/app ./cmd/app

FROM scratch
# Certificates of the public authorities, for TLS.
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/ca-certificates.crt
COPY --from=build /out/app /app
USER 65532:65532
EXPOSE 8080 9090
ENTRYPOINT ["/app"]
`);
});

describe('what differs', () => {
  test.each<[string, Partial<NewDockerfile>, readonly string[], readonly string[]]>([
    [
      'without modules',
      { moduleFiles: [] },
      ['RUN --mount=type=cache,target=/root/.cache/go-build \\'],
      ['go mod download', 'go.mod', 'pkg/mod'],
    ],
    [
      'a module of its own in a folder',
      {
        moduleFiles: [
          ['', ['go.mod']],
          ['lib', ['go.mod', 'go.sum']],
        ],
      },
      ['COPY go.mod ./\nCOPY lib/go.mod lib/go.sum ./lib/\n'],
      [],
    ],
    ['without TLS', { certificates: false }, [], ['ca-certificates']],
    ['time zones', { timeZones: true }, ['-trimpath -tags timetzdata '], []],
    ['the program of the root', { program: '' }, ['-o /out/app .\n'], []],
    [
      'cgo',
      { usesCgo: true, timeZones: true },
      ['FROM golang:1.26-trixie AS build', 'CGO_ENABLED=1', 'FROM gcr.io/distroless/cc-debian13:nonroot'],
      ['TARGETOS', 'BUILDPLATFORM', 'timetzdata', 'ca-certificates'],
    ],
  ])('%s', (_name, change, has, lacks) => {
    const text = dockerfileText({ ...facts, ...change });
    for (const part of has) expect(text).toContain(part);
    for (const part of lacks) expect(text).not.toContain(part);
    expect(parseDockerfile(text)).toMatchObject({ kind: 'parsed', dockerfile: { stages: { length: 2 } } });
  });
});

test.each<[string, Partial<NewDockerfile>]>([
  ['static', {}],
  ['time zones', { timeZones: true }],
  ['cgo', { usesCgo: true, timeZones: true }],
  ['without modules', { moduleFiles: [] }],
])('the doctor finds nothing in it: %s', async (_name, change) => {
  const seen = {
    opensTls: 'main.go',
    loadsTimeZones: change.timeZones === true ? 'main.go' : '',
    usesCgo: change.usesCgo === true ? 'main.go' : '',
    folders: [{ name: '.git', bytes: 1 << 30, isUnneeded: true }],
  };
  const requires = change.moduleFiles === undefined ? module : { ...module, 'go.mod': 'module example.com/app\n' };
  const files = { ...requires, '.dockerignore': ignoreText(['main.go']) };
  expect((await examined(dockerfileText({ ...facts, ...change }), { files, seen })).told).toEqual([]);
});
