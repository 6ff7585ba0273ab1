import { describe, expect, test } from '@jest/globals';
import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { parseDockerfile } from '../../../src/dockerfile/syntax/parse.ts';
import { imageReads } from '../../../src/plan/reads/image-reads.ts';

function readsOf(text: string, target = '') {
  const parsed = parseDockerfile(text);
  if (parsed.kind === 'invalid') throw new Error(parsed.message);
  const scope = { buildArgs: {}, target, platform: 'linux/arm64', buildPlatform: 'linux/arm64', buildContexts: [] };
  const { go, counted } = imageReads(readDockerfile(parsed.dockerfile, scope, () => undefined));
  return {
    go: go.map(({ names, tags, tests }) => [names.join(' '), tags, tests ? 'tests' : ''].filter(Boolean).join(' | ')),
    counted: [...new Set(counted.map(({ pattern }) => pattern))],
  };
}

const head = 'FROM golang:1.26 AS build\nWORKDIR /src\n';
const last = 'FROM scratch\nCOPY --from=build /out/app /app\n';

describe('what an image is made of', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    ['packages alone', `${head}COPY . .\nRUN go build -o /out/app ./cmd/app\n${last}`, ['./cmd/app'], []],
    [
      'tags, of the flag and of GOFLAGS',
      `${head}ENV GOFLAGS=-tags=a\nCOPY . .\nRUN go build -tags "b,c" -race -o /out/app .\n${last}`,
      ['. | b,c,race,a'],
      [],
    ],
    ['tests', `${head}COPY . .\nRUN go test ./... && go build -o /out/app .\n${last}`, ['./... | tests', '.'], []],
    [
      'tests of a stage that nobody needs',
      `${head}COPY . .\nRUN go build -o /out/app .\nFROM build AS test\nRUN go test ./...\n${last}`,
      ['.'],
      [],
    ],
    [
      'a folder beside the program',
      `${head}COPY . .\nRUN go build -o /out/app .\n${last}COPY web /web\n`,
      ['.'],
      ['web'],
    ],
    [
      'a folder out of the stage',
      `${head}COPY . .\nRUN go build -o /out/app .\n${last}COPY --from=build /src/web /web\n`,
      ['.'],
      ['web'],
    ],
    [
      'a stage without go',
      `FROM node AS web\nCOPY ui ./ui\nRUN npm run build\n${head}COPY . .\nCOPY --from=web /dist ./dist\nRUN go build -o /out/app .\n${last}`,
      ['.'],
      ['ui'],
    ],
    [
      'what is copied within the stage',
      `${head}COPY . .\nRUN go build -o /out/app . && cp config/a.yaml /out/\n${last}`,
      ['.'],
      ['config/a.yaml'],
    ],
    [
      'what is copied from elsewhere in the image',
      `${head}COPY . .\nRUN cp /etc/passwd /out/ && go build -o /out/app .\n${last}`,
      ['.'],
      [],
    ],
    [
      'a version in a file',
      `${head}COPY . .\nRUN go build -ldflags "-X main.v=$(cat VERSION)" -o /out/app .\n${last}`,
      ['.'],
      ['VERSION'],
    ],
    [
      'make',
      `${head}COPY go.mod Makefile ./\nCOPY cmd ./cmd\nRUN make build\n${last}`,
      [],
      ['go.mod', 'Makefile', 'cmd'],
    ],
    ['go generate', `${head}COPY . .\nRUN go generate ./... && go build -o /out/app .\n${last}`, ['.'], ['']],
    ['go run', `${head}COPY . .\nRUN go run ./tools/gen\n${last}`, [], ['']],
    ['a stage that is the image', 'FROM golang:1.26\nWORKDIR /src\nCOPY . .\nRUN go build -o /app .\n', ['.'], ['']],
    [
      'a bind mount',
      `${head}RUN --mount=type=bind,target=. go build -o /out/app ./cmd/app\n${last}`,
      ['./cmd/app'],
      [],
    ],
    [
      'system packages and users',
      `${head}RUN apk add --no-cache git && adduser -D app && mkdir /out\nCOPY . .\nRUN go mod download && go build -o /out/app .\n${last}`,
      ['.'],
      [],
    ],
  ])('%s', (_name, text, go, counted) => expect(readsOf(text)).toEqual({ go, counted }));

  test('of a target', () => {
    const text = `${head}COPY . .\nRUN go build -o /out/app .\nFROM build AS test\nRUN go test ./...\n${last}`;
    expect(readsOf(text, 'test')).toEqual({ go: ['.', './... | tests'], counted: [''] });
  });
});

/** What counts of a stage that has everything, runs go, and runs this. */
const countedBy = (run: string, before = ''): readonly string[] =>
  readsOf(`${head}${before}COPY . .\nRUN ${run}\nRUN go build -o /out/app .\n${last}`).counted;
const everything = [''];

describe('programs and the files that they read', () => {
  test.each<[string, readonly string[]]>([
    ['./scripts/sync', everything],
    ['scripts/test', everything],
    ['/src/scripts/cat VERSION', everything],
    ['/usr/bin/test -f VERSION', []],
    ['/usr/local/go/bin/go version', []],
    ['read V < VERSION', ['VERSION']],
    ['tr a b < VERSION', ['a', 'b', 'VERSION']],
    ['(sed s) < VERSION', ['s', 'VERSION']],
    ['while read x; do echo $x; done < VERSION', ['VERSION']],
    ['echo "$(<VERSION)"', ['VERSION']],
    ['read V < "$NAME"', everything],
    ['echo a > VERSION', []],
    ['dpkg -i lib.deb', ['lib.deb']],
    ['dpkg -i $LIB', everything],
    ['apt-get install -y ./lib.deb', ['lib.deb']],
    ['apt-get install -y curl=$V && apk add --no-cache web', []],
    ['apk add --allow-untrusted ./$X.apk', everything],
    ['curl -d @payload.json https://example.com/$V', ['payload.json']],
    ['curl --data=@payload.json https://example.com', ['payload.json']],
    ['curl -F x=@payload.json "$URL"', ['payload.json']],
    ['curl -T $FILE "$URL"', everything],
    ['curl -fsSL -o /tmp/x "https://example.com/$V" && wget "$URL"', []],
    ['wget --post-file=payload.json https://example.com', ['payload.json']],
    ['(cd web && ls) && echo "$(cat VERSION)"', everything],
    ['(cd web && echo "$(cat ../VERSION)")', ['VERSION']],
    ['dd if=VERSION', ['if=VERSION', 'VERSION']],
    ['tar --files-from=VERSION', ['VERSION']],
    ["sh -c 'cd web && cat ../VERSION'", everything],
    ['echo VERSION | xargs cat', everything],
  ])('%s', (run, expected) => expect(countedBy(run)).toEqual(expected));
});

describe('settings and flags of go', () => {
  test.each<[string, string, boolean]>([
    ['go build .', '', false],
    ['go build .', 'RUN go env -w GOFLAGS=-tags=x\n', true],
    ['go build .', 'RUN go env -w GOPROXY=direct\n', false],
    ['go env -w GOFLAGS=-tags=x', '', true],
    ['export GOFLAGS="$GOFLAGS -tags=x" && go build .', '', true],
    ['export GOFLAGS=-tags=x && go build .', '', false],
    ['--mount=type=secret,id=f,env=GOFLAGS go build .', '', true],
    ['--mount=type=secret,id=f,env=GOOS go build .', '', true],
    ['GOOS=$OS go build .', 'ARG OS\n', true],
    ['GOOS=$OS go build .', 'ARG OS=linux\n', false],
    ['GOOS=$TARGETOS GOARCH=${TARGETARCH} CGO_ENABLED=0 go build .', 'ARG TARGETOS TARGETARCH\n', false],
    ['GOARCH=$(arch) go build .', '', true],
    ['go build .', 'ARG OS\nENV GOOS=$OS\n', true],
    ['go build .', 'ARG FLAGS\nENV GOFLAGS=$FLAGS\n', true],
    ['go build .', 'ARG TARGETOS\nENV GOOS=$TARGETOS\n', false],
    ['CGO_ENABLED=1; go build .', 'ENV CGO_ENABLED=0\n', true],
    ['test -n "$X" && export GOOS=windows; go build .', '', true],
    ['export CGO_ENABLED=0; go build .', '', false],
    ['go build -pgo=prof/x.pprof .', '', true],
    ['go build -pgo prof/x.pprof .', '', true],
    ['go build -pgo=auto .', '', false],
    ['go build -toolexec ./tool .', '', true],
    ['go build .', 'ENV GOFLAGS=-pgo=prof/x.pprof\n', true],
    ['go build .', 'ENV GOFLAGS=-overlay=o.json\n', true],
    ['go test -exec ./run .', '', true],
    ['CGO_CFLAGS="-I./include" go build .', '', true],
    ['CGO_CFLAGS="-O2 -I/usr/include/x" go build .', '', false],
    ['go build .', 'ENV CGO_LDFLAGS=-L/src/lib\n', true],
    [`go build -ldflags "-extldflags '-static -L/src/lib'" .`, '', true],
    [`go build -ldflags "-extldflags '-static' -X example.com/a.v=1" .`, '', false],
  ])('%s, after %j: everything counts: %s', (run, before, expected) =>
    expect(countedBy(run, before)).toEqual(expected ? everything : []),
  );

  test('with a reason', () => {
    const text = `${head}ARG OS\nCOPY . .\nRUN GOOS=$OS go build .\n${last}`;
    const parsed = parseDockerfile(text);
    if (parsed.kind === 'invalid') throw new Error(parsed.message);
    const scope = {
      buildArgs: {},
      target: '',
      platform: 'linux/arm64',
      buildPlatform: 'linux/arm64',
      buildContexts: [],
    };
    const { counted } = imageReads(readDockerfile(parsed.dockerfile, scope, () => undefined));
    expect(counted[0]?.how).toBe('line 4 copies it, and line 5 has a GOOS that only the build knows');
  });
});
