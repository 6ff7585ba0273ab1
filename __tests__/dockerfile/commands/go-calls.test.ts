import { describe, expect, test } from '@jest/globals';
import { type GoCall, goCalls } from '../../../src/dockerfile/commands/go-calls.ts';
import { parseDockerfile } from '../../../src/dockerfile/syntax/parse.ts';

const env = { PATH: '/usr/local/go/bin', DIR: 'services/api', GOFLAGS: '-trimpath', GOWORK: '' };

/** The go commands of one RUN in /src. */
function callsOf(run: string, secrets: Readonly<Record<string, string>> = {}): readonly GoCall[] {
  const parsed = parseDockerfile(`FROM golang\n${run}\n`);
  const [instruction] = parsed.kind === 'parsed' ? (parsed.dockerfile.stages[0]?.instructions ?? []) : [];
  if (instruction === undefined) throw new Error(`no RUN: ${run}`);
  const values = new Map(Object.entries(env));
  return goCalls(
    instruction,
    { env: values, kept: values, user: '', workdir: '/src' },
    new Map(Object.entries(secrets)),
  );
}

test.each<readonly [string, readonly string[]]>([
  ['RUN go build -o /app .', ['build in /src: -o /app .']],
  ['RUN go mod download -x', ['mod download in /src: -x']],
  ['RUN ["go", "build", "."]', ['build in /src: .']],
  ['RUN CGO_ENABLED=0 go vet ./... && go test ./...', ['vet in /src: ./...', 'test in /src: ./...']],
  ['RUN env CGO_ENABLED=0 GOOS=linux go build', ['build in /src: ']],
  ['RUN xx-go build .', ['build in /src: .']],
  ['RUN cd cmd && go build && cd ../other && go vet', ['build in /src/cmd: ', 'vet in /src/other: ']],
  ['RUN cd /other && go build', ['build in /other: ']],
  ['RUN cd $DIR && go build', ['build in /src/services/api: ']],
  ['RUN cd $UNKNOWN && go build', ['build in ?: ']],
  ['RUN cd $(dirname x) && go build', ['build in ?: ']],
  ['RUN go -C tools build .', ['build in /src/tools: .']],
  ['RUN go -C=tools build .', ['build in /src/tools: .']],
  ['RUN go build -C tools -o /app .', ['build in /src/tools: -o /app .']],
  ['RUN go build -C=tools', ['build in /src/tools: ']],
  ['RUN go mod download -C tools', ['mod download in /src/tools: ']],
  ['RUN go mod -C tools download -x', ['mod download in /src/tools: -x']],
  ['RUN go build . -C tools', ['build in /src: . -C tools']],
  ['RUN go build -C $UNKNOWN', ['build in ?: ']],
  ['RUN (cd cmd && go build) && go vet', ['build in /src/cmd: ', 'vet in /src: ']],
  ['RUN (cd a && (cd b && go vet) && go test); go build', ['vet in /src/a/b: ', 'test in /src/a: ', 'build in /src: ']],
  ['RUN cd a && (go vet) && echo "(" \\( \'(\' && go build', ['vet in /src/a: ', 'build in /src/a: ']],
  ['RUN case x in y) cd a;; esac; go build', ['build in /src/a: ']],
  ['RUN pushd cmd && go build && popd && go vet', ['build in ?: ', 'vet in ?: ']],
  ['RUN go build -ldflags "-X main.v=$(git describe)" .', ['build in /src: -ldflags -X main.v=$_ .']],
  ['RUN export X=$(go env GOPATH)', []],
  ['RUN cd `dirname x` && go build', ['build in ?: ']],
  ['RUN cd $(dirname $(pwd)) && go build', ['build in ?: ']],
  ['RUN make build', []],
  ['RUN <<EOF\nset -e\ngo build\nEOF', ['build in /src: ']],
])('%s', (run, expected) => {
  const calls = callsOf(run);
  expect(calls.map(({ verb, folder, args }) => `${verb} in ${folder ?? '?'}: ${args.join(' ')}`)).toEqual(expected);
});

describe('whether the RUN fails with it', () => {
  test.each<readonly [string, boolean]>([
    ['RUN go build', true],
    ['RUN ["go", "build"]', true],
    ['RUN ["sh", "-c", "go build"]', true],
    ['RUN mkdir x && go build && ls', true],
    ['RUN go build -ldflags "-s;w|x" .', true],
    ['RUN go build > /log 2>&1', true],
    ['RUN set -eux; go build; ls', true],
    ['RUN go build; ls', false],
    ['RUN go build || true', false],
    ['RUN go build | tee log', false],
    ['RUN go build & wait', false],
    ['RUN if true; then go build; fi', false],
    ['RUN set -e; if go build; then ls; fi', false],
    ['RUN set -e; set +e; go build', false],
    ['RUN ! go build', false],
    ['RUN (go build)', false],
    ['RUN <<EOF\ngo build\nls\nEOF', false],
  ])('%s', (run, isBinding) => {
    // A command that is not seen binds nobody either.
    expect(callsOf(run).every((call) => call.isBinding)).toBe(isBinding);
  });
});

describe('its settings', () => {
  test.each<readonly [string, string, Readonly<Record<string, string>>?]>([
    ['RUN go build', 'unset -trimpath'],
    ['RUN GOTOOLCHAIN=auto go build', 'auto -trimpath'],
    ['RUN env GOTOOLCHAIN=auto go build', 'auto -trimpath'],
    ['RUN export GOTOOLCHAIN=auto GOFLAGS= && go build', 'auto unset'],
    ['RUN GOFLAGS="$GOFLAGS -mod=mod" go build', 'unset -trimpath -mod=mod'],
    ['RUN (export GOTOOLCHAIN=auto && go vet) && go build', 'unset -trimpath'],
    ['RUN GOTOOLCHAIN=$X go build', 'unclear -trimpath'],
    ['RUN GOTOOLCHAIN=$(cat x) go build', 'unclear -trimpath'],
    ['RUN unset GOTOOLCHAIN && go build', 'unclear -trimpath'],
    ['RUN go env -w GOPROXY=off && go build', 'unclear unclear'],
    ['RUN sh -c "GOTOOLCHAIN=auto" && go build', 'unclear -trimpath'],
    ['RUN --mount=type=secret,id=x,env=GOTOOLCHAIN go build', 'unclear -trimpath'],
    ['RUN --mount=type=secret,id=x,env=GOTOOLCHAIN go build', 'go1.26.0 -trimpath', { x: 'go1.26.0' }],
  ])('%s', (run, expected, secrets = {}) => {
    const [{ settings } = { settings: undefined }] = callsOf(run, secrets).slice(-1);
    const shown = [settings?.GOTOOLCHAIN, settings?.GOFLAGS].map((each) =>
      each?.kind === 'set' ? each.value : each?.kind,
    );
    expect(shown.join(' ')).toBe(expected);
  });
});
