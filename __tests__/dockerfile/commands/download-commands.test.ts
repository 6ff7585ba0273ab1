import { expect, test } from '@jest/globals';
import { compilesNothing, onlyDownloads, onlyVendored } from '../../../src/dockerfile/commands/download-commands.ts';
import { parsed } from '../description.ts';

const runOf = (text: string) => {
  const instruction = parsed(`FROM a\nRUN ${text}`).stages[0]?.instructions[0];
  if (!instruction) throw new Error('no RUN');
  return instruction;
};
const isDownload = (text: string): boolean => onlyDownloads(runOf(text));

test.each([
  ['go mod download', true],
  ['go mod download -x && go mod verify', true],
  ['go mod vendor', true],
  ['go work sync', true],
  ['--mount=type=cache,target=/go/pkg/mod go mod download', true],
  ['apk add --no-cache git && go env && go mod download', true],
  ['cd api && GOFLAGS=-mod=mod go -C ./x mod download', true],
  ['go -Capi mod download', true],
  ['go mod -C api download', true],
  ['go mod download -C=api', true],
  ['go build -C api', false],
  ['/usr/local/go/bin/go mod download', true],
  ['["go", "mod", "download"]', true],
  ['<<EOF\nset -e\ngo mod download\nEOF', true],
  ['env GOPROXY=direct go mod download', true],
  ['go list -m all && go mod download', true],
  ['go mod download && go build ./...', false],
  ['go mod download && go list -export ./...', false],
  ['go mod download && sh -c "go vet ./..."', false],
  ['go mod download && make', false],
  ['go mod download && go install std', false],
  ['sh -c "go mod download"', true],
  ['bash <<EOF\ngo mod download\nEOF', true],
  ["<<'E'\ncat > x <<'EOF'\ngo build ./...\nEOF\ngo mod download\nE", true],
  ["echo 'go build' > /x && go mod download", true],
  ['go version', false],
  ['go list ./...', false],
  ['go build ./...', false],
  ['echo done', false],
])('%s: %s', (text, expected) => {
  expect(isDownload(text)).toBe(expected);
});

test.each([
  ['go list -m all | tee /modules', true],
  ['go env && go mod download', true],
  ['go list -export ./...', false],
  ['go vet ./...', false],
  ['make', false],
])('go compiles nothing in %s: %s', (text, expected) => {
  expect(compilesNothing(runOf(text))).toBe(expected);
});

test.each([
  ['go build -mod=vendor -o /app .', true],
  ['CGO_ENABLED=0 go build -o /app -mod vendor . && cp /app /b', true],
  ['go build -mod=vendor . && go build ./tool', false],
  ['go mod vendor && go build -mod=vendor .', false],
  ['make', false],
  ['echo -mod=vendor', false],
])('go takes all from a vendor folder in %s: %s', (text, expected) => {
  expect(onlyVendored(runOf(text))).toBe(expected);
});
