import { expect, test } from '@jest/globals';
import { checked } from '../given.ts';

const plain = (from: string, run = 'RUN go build -o /app .'): string =>
  `FROM ${from} AS build\nWORKDIR /src\nCOPY . .\n${run}\n`;
const mod = (go: string, more = ''): string => `module example.com/app\n\ngo ${go}\n${more}`;

const fits: readonly string[] = [];
const fails = ['error go.mod:3 go-version'];
const warns = ['warning go.mod:3 go-version'];

test.each<readonly [string, string, Readonly<Record<string, string>>, readonly string[]]>([
  ['the image has it', plain('golang:1.26'), { 'go.mod': mod('1.26.0') }, fits],
  ['the same language version', plain('golang:1.24'), { 'go.mod': mod('1.24') }, fits],
  ['no go line', plain('golang:1.24'), { 'go.mod': 'module example.com/app\n' }, fits],
  ['too old', plain('golang:1.24'), { 'go.mod': mod('1.26.0') }, fails],
  ['too old by a patch', plain('golang:1.24'), { 'go.mod': mod('1.24.2') }, fails],
  [
    'too old for go mod download already',
    plain('golang:1.24', 'RUN go mod download'),
    { 'go.mod': mod('1.25') },
    fails,
  ],
  [
    'the toolchain line alone does not count with local',
    plain('golang:1.24'),
    { 'go.mod': mod('1.24', 'toolchain go1.26.0\n') },
    ['warning go.mod:4 go-version'],
  ],
  [
    'nor with a named Go',
    plain('golang:1.24', 'ENV GOTOOLCHAIN=go1.24.1\nRUN go build'),
    { 'go.mod': mod('1.24', 'toolchain go1.26.0\n') },
    ['warning go.mod:4 go-version'],
  ],
  [
    'two commands tell it once',
    plain('golang:1.24', 'RUN go mod download\nRUN go build'),
    { 'go.mod': mod('1.24', 'toolchain go1.26.0\n') },
    ['warning go.mod:4 go-version'],
  ],
  [
    'one that the image has is no trouble',
    plain('golang:1.24'),
    { 'go.mod': mod('1.24', 'toolchain go1.24.1\n') },
    fits,
  ],
  [
    'and `toolchain default` asks for none',
    plain('golang:1.24'),
    { 'go.mod': mod('1.24', 'toolchain default\n') },
    fits,
  ],
  [
    'that of a go.work counts, and not those of its members',
    plain('golang:1.24'),
    {
      'go.work': 'go 1.24\n\ntoolchain go1.25.3\n\nuse ./a\n',
      'a/go.mod': 'module example.com/a\n\ngo 1.24\n\ntoolchain go1.26.0\n',
    },
    ['warning go.work:3 go-version'],
  ],
  [
    'ENV lets Go download one',
    plain('golang:1.24', 'ENV GOTOOLCHAIN=auto\nRUN go build'),
    { 'go.mod': mod('1.26.0') },
    warns,
  ],
  [
    'the RUN lets Go download one',
    plain('golang:1.24', 'RUN GOTOOLCHAIN=auto go build'),
    { 'go.mod': mod('1.26.0') },
    warns,
  ],
  [
    'an export does',
    plain('golang:1.24', 'RUN export GOTOOLCHAIN=go1.24.1+auto && go build'),
    { 'go.mod': mod('1.26.0') },
    warns,
  ],
  [
    'the toolchain line is downloaded too',
    plain('golang:1.24', 'ENV GOTOOLCHAIN=auto\nRUN go build'),
    { 'go.mod': mod('1.24', 'toolchain go1.26.0\n') },
    ['warning go.mod:4 go-version'],
  ],
  [
    'a named one is downloaded',
    plain('golang:1.24', 'ENV GOTOOLCHAIN=go1.26.2\nRUN go build'),
    { 'go.mod': mod('1.26.0') },
    warns,
  ],
  [
    'a named one is too old as well',
    plain('golang:1.24', 'ENV GOTOOLCHAIN=go1.25.0\nRUN go build'),
    { 'go.mod': mod('1.26.0') },
    fails,
  ],
  [
    'it may not be downloaded',
    plain('golang:1.24', 'ENV GOTOOLCHAIN=auto GOPROXY=off\nRUN go build'),
    { 'go.mod': mod('1.26.0') },
    fails,
  ],
  [
    'it may not be downloaded, and a command before may have done it',
    plain('golang:1.24', 'ENV GOTOOLCHAIN=auto\nRUN go version\nENV GOPROXY=off\nRUN go build'),
    { 'go.mod': mod('1.26.0') },
    warns,
  ],
  [
    'it may not be downloaded, and the same RUN may have done it',
    plain('golang:1.24', 'ENV GOTOOLCHAIN=auto\nRUN go version && GOPROXY=off go build'),
    { 'go.mod': mod('1.26.0') },
    warns,
  ],
  [
    'it may not be downloaded, and a cache mount may have it',
    plain('golang:1.24', 'ENV GOTOOLCHAIN=auto GOPROXY=off\nRUN --mount=type=cache,target=/go/pkg/mod go build'),
    { 'go.mod': mod('1.26.0') },
    warns,
  ],
  [
    'only PATH may have it',
    plain('golang:1.24', 'ENV GOTOOLCHAIN=path\nRUN go build'),
    { 'go.mod': mod('1.26.0') },
    warns,
  ],
  ['a Go before toolchains', plain('golang:1.20'), { 'go.mod': mod('1.24') }, warns],
  ['an image that nobody could inspect', plain('golang:1.23'), { 'go.mod': mod('1.24.0') }, warns],
  [
    'an image that nobody could inspect, of the same language version',
    plain('golang:1.22'),
    { 'go.mod': mod('1.22.9') },
    fits,
  ],
  ['the image of somebody, which may have another Go', plain('acme/go-base'), { 'go.mod': mod('1.26.0') }, warns],
  [
    'a script sets it',
    plain('golang:1.24', 'RUN sh -c "GOTOOLCHAIN=auto go build"'),
    { 'go.mod': mod('1.26.0') },
    fits,
  ],
  ['go env -w', plain('golang:1.24', 'RUN go env -w GOTOOLCHAIN=auto && go build'), { 'go.mod': mod('1.26.0') }, fits],
  [
    'a secret sets it',
    plain('golang:1.24', 'RUN --mount=type=secret,id=x,env=GOTOOLCHAIN go build'),
    { 'go.mod': mod('1.26.0') },
    fits,
  ],
  [
    'another Go is copied in',
    plain('golang:1.24', 'COPY --from=golang:1.26 /usr/local/go /usr/local/go\nRUN go build'),
    { 'go.mod': mod('1.26.0') },
    warns,
  ],
  [
    'another Go may stand before it in PATH',
    plain('golang:1.24', 'COPY --from=acme/sdk /sdk /sdk\nENV PATH=/sdk/bin:$PATH\nRUN go build'),
    { 'go.mod': mod('1.26.0') },
    warns,
  ],
  [
    'another Go may stand before it in the PATH of the RUN',
    plain('golang:1.24', 'COPY --from=acme/sdk /sdk /sdk\nRUN export PATH=/sdk/bin:$PATH && go build'),
    { 'go.mod': mod('1.26.0') },
    warns,
  ],
  [
    'other tools stand behind it in PATH',
    plain('golang:1.24', 'ENV PATH=$PATH:/tools GOPATH=/go\nRUN GOPATH=/go go build'),
    { 'go.mod': mod('1.26.0') },
    fails,
  ],
  [
    'of two commands the one that must fail counts',
    plain('golang:1.24', 'RUN go vet || true\nRUN go build'),
    { 'go.mod': mod('1.26.0') },
    fails,
  ],
  [
    'another Go is mounted',
    plain('golang:1.24', 'RUN --mount=from=golang:1.26,source=/usr/local/go,target=/usr/local/go go build'),
    { 'go.mod': mod('1.26.0') },
    warns,
  ],
  ['it may fail', plain('golang:1.24', 'RUN go build || true'), { 'go.mod': mod('1.26.0') }, warns],
  ['what fails is behind a semicolon', plain('golang:1.24', 'RUN go vet; true'), { 'go.mod': mod('1.26.0') }, warns],
  ['set -e makes it count', plain('golang:1.24', 'RUN set -ex; go vet; true'), { 'go.mod': mod('1.26.0') }, fails],
  [
    'tools that do not read the go.mod',
    plain('golang:1.24', 'RUN go version && go env GOROOT && go install example.com/x@latest'),
    { 'go.mod': mod('1.26.0') },
    fits,
  ],
  [
    'the go.mod is changed before',
    plain('golang:1.24', 'RUN go mod edit -go=1.24 && go build'),
    { 'go.mod': mod('1.26.0') },
    fits,
  ],
  [
    'the go.mod is not in that folder',
    'FROM golang:1.24\nWORKDIR /tools\nRUN go list -m all\n',
    { 'go.mod': mod('1.26.0') },
    fits,
  ],
  ['GO111MODULE=off', plain('golang:1.24', 'RUN GO111MODULE=off go build'), { 'go.mod': mod('1.26.0') }, fits],
  [
    'another module of the context, by cd',
    plain('golang:1.24', 'RUN cd tools && go build ./...'),
    { 'go.mod': mod('1.24'), 'tools/go.mod': mod('1.26.0') },
    ['error tools/go.mod:3 go-version'],
  ],
  [
    'another module of the context, by -C',
    plain('golang:1.24', 'RUN go -C tools build ./...'),
    { 'go.mod': mod('1.24'), 'tools/go.mod': mod('1.26.0') },
    ['error tools/go.mod:3 go-version'],
  ],
  [
    'another module of the context, by -C behind the verb',
    plain('golang:1.24', 'RUN go build -C tools ./...'),
    { 'go.mod': mod('1.26.0'), 'tools/go.mod': mod('1.24') },
    fits,
  ],
  [
    'another module of the context, in a subshell before',
    plain('golang:1.24', 'RUN (cd tools && ls) && go build ./...'),
    { 'go.mod': mod('1.24'), 'tools/go.mod': mod('1.26.0') },
    fits,
  ],
  [
    'another module of the context, by pushd',
    plain('golang:1.24', 'RUN pushd tools && go build ./... && popd'),
    { 'go.mod': mod('1.26.0'), 'tools/go.mod': mod('1.24') },
    fits,
  ],
  [
    'a go.mod copied from a folder of its own',
    'FROM golang:1.24\nWORKDIR /src\nCOPY api/go.mod api/go.su[m] ./\nRUN go mod download\n',
    { 'go.mod': mod('1.24'), 'api/go.mod': mod('1.26.0') },
    ['error api/go.mod:3 go-version'],
  ],
  [
    'a bind mount',
    'FROM golang:1.24\nWORKDIR /src\nRUN --mount=type=bind,target=. go build -o /app .\n',
    { 'go.mod': mod('1.26.0') },
    fails,
  ],
  [
    'stages of two images, where the newer one compiles',
    'FROM golang:1.24 AS lint\nRUN go install example.com/lint@v1\nFROM golang:1.26 AS build\nCOPY --from=lint /go/bin/lint /bin/\nWORKDIR /src\nCOPY . .\nRUN go build\n',
    { 'go.mod': mod('1.26.0') },
    fits,
  ],
  [
    'a stage that the target does not need',
    'FROM golang:1.24 AS old\nWORKDIR /src\nCOPY . .\nRUN go build\nFROM golang:1.26\nWORKDIR /src\nCOPY . .\nRUN go build\n',
    { 'go.mod': mod('1.26.0') },
    fits,
  ],
  [
    'the go.work counts, not the go.mod',
    plain('golang:1.24'),
    { 'go.mod': mod('1.24'), 'go.work': 'go 1.26.0\n\nuse .\n' },
    ['error go.work:1 go-version'],
  ],
  [
    'the go.work does not count with GOWORK=off',
    plain('golang:1.24', 'ENV GOWORK=off\nRUN go build'),
    { 'go.mod': mod('1.24'), 'go.work': 'go 1.26.0\n\nuse .\n' },
    fits,
  ],
])('%s', async (_name, dockerfile, files, expected) => {
  expect((await checked({ ...files, Dockerfile: dockerfile })).told).toEqual(expected);
});

test('an image of the engine tells nothing when a newer one is pulled', async () => {
  const files = { Dockerfile: plain('golang:1.24'), 'go.mod': mod('1.24.2') };
  expect((await checked(files)).told).toEqual(fails);
  expect((await checked(files, { inputs: { pull: 'true' } })).told).toEqual(fits);
});

test('an input reaches the RUNs as it is delivered', async () => {
  const mount = 'RUN --mount=type=secret,id=cached-go-docker-build-goproxy,env=GOPROXY go build';
  const files = { Dockerfile: plain('golang:1.24', `ENV GOTOOLCHAIN=auto\n${mount}`), 'go.mod': mod('1.26.0') };
  expect((await checked(files, { inputs: { goproxy: 'direct' } })).told).toEqual(warns);
  expect((await checked(files, { inputs: { goproxy: 'off' } })).told).toEqual(fails);
});

test.each<readonly [string, string, string, string]>([
  ['golang:1.24', '1.26.0', 'RUN go build', 'Write FROM golang:1.26. Or lower the line, with `go mod edit -go=1.24`.'],
  [
    'golang:1.24-alpine3.20',
    '1.26.0',
    'RUN go build',
    'Write FROM golang:1.26-alpine. Or lower the line, with `go mod edit -go=1.24`.',
  ],
  [
    'golang:1.24',
    '1.24.2',
    'RUN go build',
    'Write FROM golang:1.24.2, or set `pull: true` for the newest of this tag. Or lower the line, with `go mod edit -go=1.24`.',
  ],
  ['golang:1.24', '1.26.0', 'ENV GOTOOLCHAIN=auto\nRUN go build', 'Write FROM golang:1.26.'],
  [
    'golang:1.24',
    '1.27rc1',
    'RUN go build',
    'Write FROM golang:1.27rc1. Or lower the line, with `go mod edit -go=1.24`.',
  ],
  [
    'acme/go-base',
    '1.26.0',
    'RUN go build',
    'Use a base image with Go 1.26.0 or newer. Or lower the line, with `go mod edit -go=1.24`.',
  ],
])('the fix for %s and go %s', async (image, go, run, fix) => {
  const { findings } = await checked({ Dockerfile: plain(image, run), 'go.mod': mod(go) });
  expect(findings.map((finding) => finding.fix)).toEqual([fix]);
});

test('says what Go says, and where the image comes from', async () => {
  const { findings } = await checked({ Dockerfile: plain('golang:1.24'), 'go.mod': mod('1.26.0') });
  expect(findings[0]?.message).toBe(
    'go.mod requires go >= 1.26.0 (running go 1.24.1; GOTOOLCHAIN=local): the base image golang:1.24 (line 1 of the Dockerfile) has Go 1.24.1, and Go may use no other.',
  );
});

test('the fix for a tag that an ARG decides', async () => {
  const dockerfile = `ARG GO=1.24\n${plain('golang:${GO}')}`;
  const { findings } = await checked({ Dockerfile: dockerfile, 'go.mod': mod('1.26.0') });
  expect(findings.map(({ fix }) => fix)).toEqual([
    'Let `FROM golang:${GO}` mean golang:1.26, by the default of its ARG or by `build-args`. Or lower the line, with `go mod edit -go=1.24`.',
  ]);
});

test('the fix for a go.work', async () => {
  const files = { Dockerfile: plain('golang:1.24'), 'go.mod': mod('1.24'), 'go.work': 'go 1.26.0\n\nuse .\n' };
  expect((await checked(files)).findings[0]?.fix).toContain('Or lower the line, with `go work edit -go=1.24`.');
});

test('an offline run has no toolchain but that of the image, whatever its mounts have', async () => {
  const run = 'ENV GOTOOLCHAIN=auto\nRUN --mount=type=cache,target=/go/pkg/mod go build';
  const files = { Dockerfile: plain('golang:1.24', run), 'go.mod': mod('1.26.0') };
  const inputs = { 'dockerfile-edits': 'auto' };
  expect((await checked(files, { inputs })).told).toEqual(warns);
  expect((await checked(files, { inputs: { ...inputs, goproxy: 'off' } })).told).toEqual(warns);
  expect((await checked(files, { inputs: { ...inputs, offline: 'true' } })).told).toEqual(fails);
});
