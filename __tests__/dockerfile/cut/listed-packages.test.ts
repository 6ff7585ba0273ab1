import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { describe, expect, test } from '@jest/globals';
import { cutStage } from '../../../src/dockerfile/cut/cut-stage.ts';
import { listedPackages } from '../../../src/dockerfile/cut/listed-packages.ts';
import type { BuildScope } from '../../../src/dockerfile/stages/build-scope.ts';
import { IMAGES, parsed, SCOPE } from '../description.ts';

type ListedPackages = ReturnType<typeof listedPackages>;
/** What is listed of a file, on one platform or several. */
function listed(lines: readonly string[], platforms: readonly string[] = ['linux/amd64']): ListedPackages {
  const dockerfile = parsed(`${lines.join('\n')}\n`);
  const scopes = platforms.map((platform): BuildScope => ({ ...SCOPE, platform }));
  const reads = scopes.map((scope) => readDockerfile(dockerfile, scope, IMAGES));
  const stages = reads.flatMap(({ goStages }) => goStages);
  const found = cutStage(readDockerfile(dockerfile, SCOPE, IMAGES), stages);
  if (found.kind === 'none') throw new Error(found.reason);
  return listedPackages(dockerfile, stages, found.cut);
}
const mount = '--mount=type=cache,target=/go/pkg/mod';
const head = ['FROM golang:1.26 AS build', 'WORKDIR /src', 'COPY . .'];
const withMount = (line: string): string => line.replace(/^RUN /, `RUN ${mount} `);

/** The commands without what all of them have. */
function shown(found: ListedPackages): readonly string[] {
  if (found.kind === 'none') return [found.reason];
  return found.lists.map(
    ({ folder, argv }) => `${folder}: ${argv.join(' ').replace(' -e -deps -f {{with .Error}}{{.Err}}{{end}}', '')}`,
  );
}
const ofRuns = (...runs: readonly string[]): readonly string[] => shown(listed([...head, ...runs.map(withMount)]));

describe('is listed as the RUN builds it', () => {
  test.each<[string, readonly string[]]>([
    ['RUN go build', ['/src: go list -- .']],
    ['RUN go build -o /app ./cmd/x', ['/src: go list -- ./cmd/x']],
    ['RUN go build -o /app ./cmd/x ./cmd/y 2>&1 > /log', ['/src: go list -- ./cmd/x ./cmd/y']],
    ['RUN go install ./...', ['/src: go list -- ./...']],
    ['RUN go build main.go util.go', ['/src: go list -- main.go util.go']],
    ['RUN ["go", "build", "./cmd/x"]', ['/src: go list -- ./cmd/x']],
    ['RUN cd svc && go build .', ['/src/svc: go list -- .']],
    ['RUN go -C svc build', ['/src/svc: go list -- .']],
    ['RUN go build -C svc -tags x', ['/src/svc: go list -tags=x -- .']],
    ['RUN /usr/local/go/bin/go build', ['/src: /usr/local/go/bin/go list -- .']],
    ['RUN xx-go build ./x', ['/src: xx-go list -- ./x']],
    ['RUN <<EOF\nset -e\nmkdir /out\ngo build ./x\nEOF', ['/src: go list -- ./x']],
    ["RUN <<EOF\n# doesn't\ngo build ./x\n# it's\nEOF", ['/src: go list -- ./x']],
    ['RUN set -eux; go build ./x; ls', ['/src: go list -- ./x']],
    ['RUN go test ./... | tee log', ['/src: go list -test -- ./...']],
    ['RUN go test -run X -count=1 -v ./x -short', ['/src: go list -test -- ./x']],
    ['RUN go test ./x -args -y z', ['/src: go list -test -- ./x']],
    ['RUN go vet -vettool=$(which x) ./...', ['/src: go list -test -- ./...']],
    ['RUN go run ./gen --out x && go build ./y', ['/src: go list -- ./gen', '/src: go list -- ./y']],
    ['RUN go run a.go b.go c', ['/src: go list -- a.go b.go']],
    ['RUN go vet . && go vet . && go build .', ['/src: go list -test -- .', '/src: go list -- .']],
    ['RUN go build . && /app --version && go build ./x', ['/src: go list -- .']],
    ['RUN go version && go env GOPATH && gofmt -l . && go build', ['/src: go list -- .']],
    ['RUN go install example.com/tool@v1.0.0 && go build', ['/src: go list -- .']],
  ])('%s', (run, expected) => expect(ofRuns(run)).toEqual(expected));
});

describe('with the settings and flags that choose files and modules', () => {
  test.each<[string, string]>([
    ['RUN CGO_ENABLED=0 GOOS=windows go build', '/src: CGO_ENABLED=0 GOOS=windows go list -- .'],
    ['RUN env GOOS=linux go build', '/src: GOOS=linux go list -- .'],
    ['RUN export GOFLAGS=-mod=mod GOWORK=off && go build', '/src: GOFLAGS=-mod=mod GOWORK=off go list -- .'],
    ['RUN GOFLAGS="-tags=a -mod=mod" go build', '/src: GOFLAGS=-tags=a -mod=mod go list -- .'],
    ['RUN CC=gcc GOCACHE=/x CGO_CFLAGS="$(x)" go build', '/src: go list -- .'],
    ['RUN go build -a -tags "a b" -race -installsuffix cgo -ldflags "-s -w" .', '/src: go list -tags=a b -race -- .'],
    [
      'RUN go build --tags=a -mod=mod -modfile x/go.mod -trimpath',
      '/src: go list -tags=a -mod=mod -modfile=x/go.mod -- .',
    ],
    ['RUN go build -ldflags "-X main.v=$(git describe)" -o /out/$NAME .', '/src: go list -- .'],
    ['RUN VERSION=1; go build -ldflags="-X main.v=$VERSION"', '/src: go list -- .'],
    ['RUN go build -buildvcs=false -pgo auto ./x', '/src: go list -- ./x'],
  ])('%s', (run, expected) => expect(ofRuns(run)).toEqual([expected]));

  test('and what ARG and ENV say of packages, and have changed since the cut', () => {
    const lines = [
      ...head,
      'ARG APP=api EMPTY=',
      withMount('RUN go build $EMPTY ./cmd/$APP'),
      'ENV GOFLAGS=-tags=x GOBIN=/p GO_VERSION=1',
      'WORKDIR /src/tools',
      withMount('RUN go build ./cmd/${APP}'),
    ];
    expect(shown(listed(lines))).toEqual([
      '/src: go list -- ./cmd/api',
      '/src/tools: GOFLAGS=-tags=x go list -- ./cmd/api',
    ]);
  });

  test('for each platform, where they differ', () => {
    const lines = [...head, 'ARG TARGETARCH', withMount('RUN go vet . && GOARCH=${TARGETARCH:-x} go build')];
    expect(shown(listed(lines, ['linux/amd64', 'linux/arm64']))).toEqual([
      '/src: go list -test -- .',
      '/src: GOARCH=amd64 go list -- .',
      '/src: GOARCH=arm64 go list -- .',
    ]);
  });
});

describe('where only its shell knows, nothing is listed', () => {
  test.each<[string, string]>([
    ['RUN make build', 'the RUN at line 4 calls make, and the analysis cannot tell what that builds'],
    ['RUN ./build.sh', 'the RUN at line 4 calls ./build.sh, and the analysis cannot tell'],
    ['RUN sh -c "go build"', 'the RUN at line 4 calls sh, '],
    ['RUN timeout 9 go build', 'the RUN at line 4 calls timeout, '],
    ['RUN go build $(go list ./... | grep -v x)', 'the RUN at line 4 builds packages that only its shell knows'],
    ['RUN go build ./cmd/$NAME', 'the RUN at line 4 builds packages that only its shell knows'],
    ['RUN go build ./cmd/*', 'the RUN at line 4 builds packages that only its shell knows'],
    ["RUN go build './cmd/$APP'", 'the RUN at line 4 builds packages that only its shell knows'],
    ['RUN APP=x; go build ./$APP', 'the RUN at line 4 builds packages that only its shell knows'],
    ['RUN go build -tags "$(cat tags)" .', 'the RUN at line 4 gives go a -tags that only its shell knows'],
    ['RUN go vet -printf=false', 'the RUN at line 4 gives go the flag -printf, which this action does not know'],
    ['RUN GOOS=$(uname) go build', 'the RUN at line 4 sets GOOS to what only its shell knows'],
    ['RUN cd $DIR && go build', 'the RUN at line 4 runs go in a folder that only its shell knows'],
    ['RUN if true; then go build; fi', 'the RUN at line 4 decides in its shell what is built'],
    ['RUN for x in a b; do go build ./$x; done', 'the RUN at line 4 decides in its shell what is built'],
    ['RUN go vet || go build', 'the RUN at line 4 decides in its shell what is built'],
    ['RUN (cd x && go build) && go build', 'the RUN at line 4 decides in its shell what is built'],
    ["RUN <<EOF\n# doesn't\nif true; then go build ./x; fi # isn't\nEOF", 'decides in its shell what is built'],
    ['RUN bash <<EOF\ngo build\nEOF', 'the RUN at line 4 decides in its shell what is built'],
    ['RUN sh -c "go build"', 'the RUN at line 4 calls sh, and the analysis cannot tell what that builds'],
    ['RUN python3 <<EOF\ngo build\nEOF', 'no RUN builds packages of the module'],
    ['RUN go generate ./... && go build', 'the RUN at line 4 runs `go generate` first'],
    ['RUN go mod tidy && go build', 'the RUN at line 4 runs `go mod tidy` first'],
    ['RUN go get example.com/x && go build', 'the RUN at line 4 runs `go get` first'],
    ['RUN go tool stringer && go build', 'the RUN at line 4 runs `go tool stringer` first'],
    ['RUN go env -w GOFLAGS=-mod=mod && go build', "the RUN at line 4 changes Go's settings"],
    ['RUN go clean -modcache && go build', 'the RUN at line 4 empties the module cache'],
    ['RUN sed -i s/a/b/ go.mod && go build', 'the RUN at line 4 may change what go finds'],
    ['RUN git clone https://x.example.com . && go build', 'the RUN at line 4 may change what go finds'],
    ['RUN apk add git && go build', 'the RUN at line 4 installs packages, which the stage lacks before'],
    ['RUN go version', 'no RUN builds packages of the module'],
  ])('%s: %s', (run, reason) => {
    const [first, ...rest] = ofRuns(run);
    expect([first, rest]).toEqual([expect.stringContaining(reason), []]);
  });
});

describe('of the RUNs after the first', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'those with the same sources',
      ['RUN go vet', 'RUN mkdir /x', 'RUN go build'],
      ['go list -test -- .', 'go list -- .'],
    ],
    ['none after a COPY', ['RUN go vet', 'COPY x x', 'RUN go build'], ['go list -test -- .']],
    ['none after another user', ['RUN go vet', 'USER app', 'RUN go build'], ['go list -test -- .']],
    ['none after make', ['RUN go vet', 'RUN make x', 'RUN go build'], ['go list -test -- .']],
    ['none after go generate', ['RUN go vet', 'RUN go generate', 'RUN go build'], ['go list -test -- .']],
    ['none with another login', ['RUN go vet', 'RUN --mount=type=ssh go build'], ['go list -test -- .']],
    ['none without a network', ['RUN go vet', 'RUN --network=none go build'], ['go list -test -- .']],
  ])('%s', (_, runs, expected) =>
    expect(ofRuns(...runs).map((each) => each.replace(/^\/src: /, ''))).toEqual(expected),
  );

  test('those of stages that are built FROM it, each for itself', () => {
    const lines = [
      ...head,
      withMount('RUN go vet .'),
      'FROM build AS test',
      withMount('RUN go test ./...'),
      'FROM build AS out',
      'COPY x x',
      withMount('RUN go build ./x'),
      'FROM build AS made',
      'WORKDIR /src/y',
      withMount('RUN go build .'),
      'FROM scratch',
      'COPY --from=test /x /x',
      'COPY --from=out /x /x',
      'COPY --from=made /x /x',
    ];
    expect(shown(listed(lines))).toEqual([
      '/src: go list -test -- .',
      '/src: go list -test -- ./...',
      '/src/y: go list -- .',
    ]);
  });

  test('none, where the sources come after the first go command', () => {
    const lines = [
      'FROM golang:1.26',
      withMount('RUN go install example.com/x@v1.0.0'),
      'COPY . .',
      withMount('RUN go build'),
    ];
    expect(shown(listed(lines))).toEqual(['the COPY at line 3 comes between the first go command and what is built']);
  });

  test('none, without a mount for modules', () => {
    const lines = [...head, 'RUN go vet', withMount('RUN go build')];
    expect(shown(listed(lines))).toEqual(['the RUN at line 4 does not mount the module cache']);
  });
});

describe('stages that have to be built first would be built unseen', () => {
  const web = ['FROM node AS web', 'RUN npm run build', 'FROM web AS dist', 'FROM tonistiigi/xx AS xx'];
  test.each<[string, readonly string[], string]>([
    [
      'by name',
      ['COPY --from=web /d /d', 'RUN go build'],
      'the COPY at line 8 takes from a stage that has to be built first',
    ],
    ['by number', ['COPY --from=0 /d /d', 'RUN go build'], 'the COPY at line 8 takes from a stage that has'],
    ['built FROM one', ['ADD --from=dist /d /d', 'RUN go build'], 'the ADD at line 8 takes from a stage that has'],
    ['mounted', ['RUN --mount=type=bind,from=web,target=/w go build'], 'the RUN at line 8 mounts a stage that has'],
    ['without RUNs', ['COPY --from=xx / /', 'RUN xx-go build'], '/src: xx-go list -- .'],
    ['after the go command', ['RUN go build', 'COPY --from=web /d /d'], '/src: go list -- .'],
    ['of another file', ['COPY --from=web2 /d /d', 'RUN go build'], '/src: go list -- .'],
  ])('%s', (_, lines, expected) => {
    expect(shown(listed([...web, ...head, ...lines.map(withMount)]))).toEqual([expect.stringContaining(expected)]);
  });

  test('also by a stage below', () => {
    const lines = [...web, 'FROM golang:1.26 AS base', 'COPY --from=web /d /d', 'FROM base', withMount('RUN go build')];
    expect(shown(listed(lines))).toEqual(['the COPY at line 6 takes from a stage that has to be built first']);
  });
});

test('the sources, secrets and agents that a RUN mounts are those of its list', () => {
  const flags = '--mount=type=bind,target=. --mount=type=secret,id=x,env=GOPROXY --mount=type=tmpfs,target=/t';
  const found = listed([...head.slice(0, 2), withMount(`RUN ${flags} go build`)]);
  expect(found.kind === 'lists' && found.flags).toEqual([
    '--mount=type=secret,id=x,env=GOPROXY',
    '--mount=type=bind,target=.',
  ]);
});

test('sources that are mounted in another folder than that of the cut are left to the build', () => {
  const lines = [
    ...head.slice(0, 2),
    withMount('RUN go version'),
    'WORKDIR /y',
    withMount('RUN --mount=type=bind,target=. go build'),
  ];
  expect(shown(listed(lines))).toEqual(['the RUN at line 5 mounts its sources in a way of its own']);
});
