import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { describe, expect, test } from '@jest/globals';
import { isPlainGo } from '../../../src/dockerfile/touches/plain-go.ts';
import { IMAGES, parsed, SCOPE } from '../description.ts';

function isPlain(text: string): boolean {
  const lines = ['FROM golang:1.26 AS build', 'WORKDIR /src', 'RUN go build', `RUN ${text}`];
  const run = readDockerfile(parsed(lines.join('\n')), SCOPE, IMAGES).goStages[0]?.goRuns.at(-1);
  if (run === undefined) throw new Error('there is no RUN');
  return isPlainGo(run);
}

describe('all that it does to the caches shows in', () => {
  test.each([
    'go mod download',
    'CGO_ENABLED=0 GOOS=linux go build -trimpath -ldflags="-s -w" -o /app ./cmd/app',
    'go -C tools install ./...',
    'cd cmd && go build -o /app . && strip /app',
    'apk add --no-cache git && go vet ./...',
    'mkdir -p /out && go build -o /out ./...',
    'set -ex; go mod verify; go env; go version',
    '["go", "build", "-o", "/app"]',
    'xx-go build -o /app .',
  ])('%s', (text) => expect(isPlain(text)).toBe(true));
});

describe('something else may happen in', () => {
  test.each([
    'make clean',
    './build.sh',
    'go generate ./...',
    'go run ./slim',
    'go test ./...',
    'go tool slim',
    'go build -o /app . && slim',
    'mkdir /go/pkg/mod',
    'sh -c "go build"',
    '<<EOF\ngo build\nslim\nEOF',
    '$TOOL build',
  ])('%s', (text) => expect(isPlain(text)).toBe(false));
});
