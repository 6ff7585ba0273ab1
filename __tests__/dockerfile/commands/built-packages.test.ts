import { describe, expect, test } from '@jest/globals';
import { builtPackages } from '../../../src/dockerfile/commands/built-packages.ts';
import { goCalls } from '../../../src/dockerfile/commands/go-calls.ts';
import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { IMAGES, parsed, SCOPE } from '../description.ts';

/** What the last go command of a RUN builds, where the variable PKG is known. */
function built(command: string): string {
  const { steps } = readDockerfile(parsed(`FROM golang:1.26\nRUN ${command}\n`), SCOPE, IMAGES);
  const [step] = steps[0]?.steps ?? [];
  const call = step && goCalls(step.instruction, step.before, new Map() as never).at(-1);
  if (call === undefined) throw new Error('there is no go command');
  const found = builtPackages(call, (name) => (name === 'PKG' ? './cmd/api' : undefined));
  switch (found.kind) {
    case 'nothing':
      return 'nothing';
    case 'unclear':
      return `unclear: ${found.reason}`;
    case 'packages':
      return [...found.flags, ...found.names, ...(found.tests ? ['with tests'] : [])].join(' ');
  }
}

test.each([
  ['go build', '.'],
  ['go build -o /app -ldflags "-s -w" ./cmd/api', './cmd/api'],
  ['go build -tags=netgo -race ./a ./b', '-tags=netgo -race ./a ./b'],
  ['go build -tags netgo .', '-tags=netgo .'],
  ['go build $PKG', './cmd/api'],
  ['go test -run X ./... -v', './... with tests'],
  ['go vet ./...', './... with tests'],
  ['go run . -port 8080', '.'],
  ['go run main.go util.go arg', 'main.go util.go'],
  ['go build . > log 2>&1', '.'],
  ['go install example.com/x@latest', 'nothing'],
  ['go mod download', 'nothing'],
  ['go env', 'nothing'],
  ['go clean -cache', 'nothing'],
])('%s builds %s', (command, expected) => expect(built(command)).toBe(expected));

describe('what is built cannot be told', () => {
  test.each([
    ['go build $UNKNOWN', 'builds packages that only its shell knows'],
    ['go build ./cmd/*', 'builds packages that only its shell knows'],
    ['go build -tags $UNKNOWN .', 'gives go a -tags that only its shell knows'],
    ['go build -newflag .', 'gives go the flag -newflag, which this action does not know'],
    ['go generate ./...', 'runs `go generate` first'],
    ['go mod tidy', 'runs `go mod tidy` first'],
    ['go env -w GOFLAGS=-mod=mod', "changes Go's settings"],
    ['go clean -modcache', 'empties the module cache'],
  ])('of %s', (command, reason) => expect(built(command)).toBe(`unclear: ${reason}`));
});
