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
