import { describe, expect, test } from '@jest/globals';
import { callsGo, inlineSettings } from '../../src/dockerfile/go-commands.ts';
import type { Instruction } from '../../src/dockerfile/model.ts';
import { parsed } from './description.ts';

function run(text: string): Instruction {
  const instruction = parsed(`FROM a\nRUN ${text}`).stages[0]?.instructions[0];
  if (!instruction) throw new Error('no RUN');
  return instruction;
}

describe('whether a RUN calls go', () => {
  test.each([
    { text: 'go build ./...', calls: 'yes' },
    { text: 'CGO_ENABLED=0 GOOS=linux go build', calls: 'yes' },
    { text: 'cd /src && go -C sub test ./...', calls: 'yes' },
    { text: '/usr/local/go/bin/go mod download', calls: 'yes' },
    { text: 'if [ -d vendor ]; then go build -mod=vendor; fi', calls: 'yes' },
    { text: 'bash -c "set -e; go build"', calls: 'yes' },
    { text: "sh -ec 'x=1 go vet'", calls: 'yes' },
    { text: 'VERSION=$(go list -m) && echo $VERSION', calls: 'yes' },
    { text: 'go1.25.1 build', calls: 'yes' },
    { text: 'xx-go build', calls: 'yes' },
    { text: '["go", "build"]', calls: 'yes' },
    { text: 'find . -name go.mod | xargs -n1 go test', calls: 'yes' },
    { text: '<<EOF\ngo build\nEOF', calls: 'yes' },
    { text: 'make', calls: 'maybe' },
    { text: 'cd x && FOO=1 make -j4 all', calls: 'maybe' },
    { text: './build.sh', calls: 'maybe' },
    { text: 'sh scripts/build', calls: 'maybe' },
    { text: 'env A=b goreleaser build', calls: 'maybe' },
    { text: 'golangci-lint run', calls: 'maybe' },
    { text: 'apk add --no-cache git go', calls: 'no' },
    { text: 'apt-get update && apt-get install -y make', calls: 'no' },
    { text: 'echo hello # go away', calls: 'no' },
    { text: 'mkdir -p /go/src && ls /go/pkg', calls: 'no' },
    { text: 'cargo build', calls: 'no' },
    { text: '/bin/true', calls: 'no' },
    { text: 'npm run build', calls: 'no' },
  ])('$text: $calls', ({ text, calls }) => {
    expect(callsGo(run(text))).toBe(calls);
  });
});

describe('settings in the text of a RUN', () => {
  const env = new Map([
    ['BASE', '/b'],
    ['GOFLAGS', ''],
    ['GOMODCACHE', '/old'],
  ]);
  test.each([
    { text: 'go build', set: {}, written: {} },
    { text: 'GOCACHE=/c go build', set: { GOCACHE: '/c' }, written: {} },
    { text: 'export GOCACHE=$BASE/c && go vet && go build', set: { GOCACHE: '/b/c' }, written: {} },
    { text: 'env GOCACHE="${BASE}/x" go build', set: { GOCACHE: '/b/x' }, written: {} },
    { text: 'GOMODCACHE=/new; go build', set: { GOMODCACHE: '/new' }, written: {} },
    { text: 'GOCACHE=/never-exported; go build', set: {}, written: {} },
    { text: 'go env -w GOCACHE=/w', set: {}, written: { GOCACHE: '/w' } },
    { text: 'echo GOCACHE=/c', set: {}, written: {} },
  ])('$text', ({ text, set, written }) => {
    const settings = inlineSettings(run(text), env);
    expect(settings.kind).toBe('settings');
    if (settings.kind !== 'settings') return;
    expect(Object.fromEntries(settings.env)).toEqual(set);
    expect(Object.fromEntries(settings.written)).toEqual(written);
  });

  test.each([
    'GOCACHE=$(pwd)/c go build',
    'export GOCACHE=`pwd`; go build',
    'GOCACHE=$UNKNOWN/c go build',
    "GOCACHE='$BASE' go build",
    'GOCACHE=/a go build && go test',
    'su app -c "go build"',
    'gosu 1000 go build',
  ])('%s is unclear', (text) => {
    expect(inlineSettings(run(text), env).kind).toBe('unclear');
  });
});
