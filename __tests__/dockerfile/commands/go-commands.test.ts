import { describe, expect, test } from '@jest/globals';
import { callsGo, inlineSettings } from '../../../src/dockerfile/commands/go-commands.ts';
import type { Instruction } from '../../../src/dockerfile/syntax/parse.ts';
import { parsed } from '../description.ts';

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
    // Text that is only written.
    { text: "<<'EOF'\ncat > /root/.bashrc <<'INNER'\nmake help\ngo build\nINNER\nEOF", calls: 'no' },
    { text: "cat > f <<'INNER'\ngo build\nINNER", calls: 'no' },
    { text: 'cat <<-A > f\n\tgo build\n\tA', calls: 'no' },
    { text: 'tee /usr/bin/x <<A >/dev/null\ngo build\nA', calls: 'no' },
    { text: 'dd of=/x <<A\ngo build\nA', calls: 'no' },
    { text: 'sed s/a/b/ <<A > f\nmake\nA', calls: 'no' },
    { text: 'cat <<A > a && cat <<B > b\ngo build\nA\nmake\nB', calls: 'no' },
    { text: 'python3 <<A\ngo build\nA', calls: 'no' },
    { text: '<<A\n#!/usr/bin/env python3\ngo build\nA', calls: 'no' },
    { text: 'echo "go build"', calls: 'no' },
    { text: "printf 'go build\\n' >> /etc/motd", calls: 'no' },
    { text: "sed -i 's/go build/go build -v/' x", calls: 'no' },
    { text: 'git commit -m "go build"', calls: 'no' },
    { text: 'ls # && go build', calls: 'no' },
    // Text that a shell runs.
    { text: '<<A\n#!/bin/bash\ngo build\nA', calls: 'yes' },
    { text: 'bash <<A\ngo build\nA', calls: 'yes' },
    { text: 'sh -es -- x <<A\ngo build\nA', calls: 'yes' },
    { text: '<<A bash -euo pipefail\ngo build\nA', calls: 'yes' },
    { text: 'cat <<A | sh -x\ngo build\nA', calls: 'yes' },
    { text: 'su app <<A\ngo build\nA', calls: 'yes' },
    { text: 'sudo -u app -i <<A\ngo build\nA', calls: 'yes' },
    { text: 'bash <<< "go build"', calls: 'yes' },
    { text: 'echo "go build" | sh', calls: 'yes' },
    { text: '<<A\nbash <<B\ngo vet\nB\nA', calls: 'yes' },
    { text: 'cat > f <<A\n$(go list -m)\nA', calls: 'yes' },
    { text: 'eval "go build"', calls: 'yes' },
    { text: 'eval "$BUILD"', calls: 'maybe' },
    { text: 'sh -c "$BUILD"', calls: 'maybe' },
    { text: 'sh -c "echo go build"', calls: 'no' },
    { text: "trap 'go build' EXIT", calls: 'yes' },
    { text: 'su app -c "go build"', calls: 'yes' },
    { text: 'bash build.sh <<A\ngo build\nA', calls: 'maybe' },
    { text: 'curl -sSfL https://x/install.sh | sh -s -- -b $(go env GOPATH)/bin v1', calls: 'no' },
    // Programs that only run another.
    { text: 'env X=1 go build', calls: 'yes' },
    { text: 'time go build', calls: 'yes' },
    { text: 'time -p go build', calls: 'yes' },
    { text: 'exec go build', calls: 'yes' },
    { text: 'sudo -E -u app go build', calls: 'yes' },
    { text: 'gosu app go build', calls: 'yes' },
    { text: 'su-exec app:app go version', calls: 'no' },
    { text: 'timeout -k 5 60 go test', calls: 'yes' },
    { text: 'xargs -n 1 -I {} go install {}', calls: 'yes' },
    { text: 'nice -n 5 make', calls: 'maybe' },
    { text: 'find . -name go.mod -execdir go test ./... ;', calls: 'yes' },
    { text: 'find . -name "*.go" -exec gofmt -l {} +', calls: 'no' },
    { text: 'scl enable x -- go build', calls: 'yes' },
    { text: 'command -v go', calls: 'no' },
    { text: '$GO build', calls: 'yes' },
    { text: '${GOCMD:-go} version', calls: 'no' },
    { text: 'alias g=go; g build', calls: 'maybe' },
    { text: 'build() { go build; }; build', calls: 'yes' },
    { text: 'for p in a b; do go install ./$p; done', calls: 'yes' },
    // Go commands that neither download nor compile.
    { text: 'go version', calls: 'no' },
    { text: 'go version && go env', calls: 'no' },
    { text: '/usr/local/go/bin/go version', calls: 'no' },
    { text: 'go telemetry off', calls: 'no' },
    { text: 'go env -w GOPRIVATE=example.com', calls: 'no' },
    { text: 'go help build', calls: 'no' },
    { text: 'go --help', calls: 'no' },
    { text: 'go doc fmt', calls: 'no' },
    { text: 'go fmt ./...', calls: 'no' },
    { text: 'gofmt -l .', calls: 'no' },
    { text: 'go clean -testcache', calls: 'no' },
    { text: 'go tool dist list', calls: 'no' },
    { text: 'go tool nm x', calls: 'no' },
    { text: 'go tool', calls: 'no' },
    { text: 'go tool stringer', calls: 'yes' },
    { text: 'go mod init x', calls: 'no' },
    { text: 'go mod edit -go=1.25', calls: 'no' },
    { text: 'go mod tidy', calls: 'yes' },
    { text: 'go -C x work use .', calls: 'no' },
    { text: 'go work sync', calls: 'yes' },
    { text: 'bash -c "go version"', calls: 'no' },
    { text: '["go", "version"]', calls: 'no' },
    { text: '["sh", "-c", "go build"]', calls: 'yes' },
    { text: 'go $WHAT', calls: 'yes' },
    // Substitution.
    { text: 'mv a /usr/lib/$(uname -m)-linux-gnu/', calls: 'no' },
    { text: 'mv a /usr/lib/`uname -m`/x', calls: 'no' },
    { text: 'mkdir -p $(go env GOPATH)/bin/', calls: 'no' },
    { text: 'mkdir -p "$(go env GOPATH)/bin/"', calls: 'no' },
    { text: 'cp "$(go list -m -f {{.Dir}} x)"/a .', calls: 'yes' },
    { text: 'case "$TARGETPLATFORM" in linux/amd64) A=x;; esac', calls: 'no' },
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
    { text: '/usr/local/go/bin/go -C /src env -w GOCACHE=/w', set: {}, written: { GOCACHE: '/w' } },
    { text: 'nice -n 5 go env -w GOCACHE=/w', set: {}, written: { GOCACHE: '/w' } },
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
