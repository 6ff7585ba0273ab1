import {
  alpine,
  debian,
  dockerfile,
  download,
  emptyMain,
  failingTest,
  type FailingBuilds,
  goBuild,
  goMod,
  printing,
} from './failing-build.ts';

const importing = (path: string): string => `package main\n\nimport _ "${path}"\n\nfunc main() {}\n`;
const saying = (words: string): string => `package main\n\nfunc main() { ${words} }\n`;
const dep = {
  'go.mod': goMod('\nrequire example.com/lib v1.0.0\n'),
  'main.go': importing('example.com/lib'),
  'vendor/modules.txt': '# example.com/lib v1.0.0\n## explicit; go 1.26\nexample.com/lib\n',
};

/** Go code that does not compile, or whose tests fail. */
export const failingSources: FailingBuilds = {
  'not-in-std': {
    real: goBuild({ 'main.go': importing('go/nothing') }),
    near: goBuild({ 'main.go': importing('example.com/lib') }),
  },
  'import-cycle': {
    real: goBuild({
      'main.go': importing('example.com/app/a'),
      'a/a.go': 'package a\n\nimport _ "example.com/app/b"\n',
      'b/b.go': 'package b\n\nimport _ "example.com/app/a"\n',
    }),
    near: goBuild({ 'main.go': 'package main\n\ntype T struct{ t T }\n\nfunc main() {}\n' }),
  },
  'internal-package': {
    real: goBuild({ 'main.go': importing('example.com/app/a/internal/b'), 'a/internal/b/b.go': 'package b\n' }),
    near: goBuild({ 'main.go': importing('internal/nothing') }),
  },
  'not-a-main': {
    real: goBuild({ 'main.go': importing('example.com/app/cmd/tool'), 'cmd/tool/main.go': emptyMain }),
    near: goBuild({ 'main.go': saying('undefined()') }),
  },
  'embed-missing': {
    real: goBuild({
      'main.go':
        'package main\n\nimport _ "embed"\n\n//go:embed static/index.html\nvar page string\n\nfunc main() { println(page) }\n',
    }),
    near: printing('grep: pattern static/*: no matching lines'),
  },
  constraints: {
    real: goBuild({ 'main.go': importing('example.com/app/a'), 'a/a.go': '//go:build windows\n\npackage a\n' }),
    near: goBuild({ 'main.go': importing('example.com/app/a') }),
  },
  'test-timeout': {
    real: goBuild(
      {
        'main_test.go':
          'package main\n\nimport (\n\t"testing"\n\t"time"\n)\n\nfunc TestSlow(t *testing.T) { time.Sleep(time.Minute) }\n',
      },
      { run: 'go test -vet=off -timeout 1s ./...' },
    ),
    near: failingTest('the server timed out after 1s'),
  },
  'test-failure': {
    real: goBuild(
      {
        'main_test.go':
          'package main\n\nimport "testing"\n\nfunc TestSum(t *testing.T) {\n\tt.Error("got 1, want 2")\n}\n',
      },
      { run: 'go test -vet=off ./...' },
    ),
    near: printing('Tests: 1 failed, 3 passed', 'FAIL  src/app.test.ts'),
  },
  'dependency-compile': {
    real: goBuild({ ...dep, 'vendor/example.com/lib/lib.go': 'package lib\n\nfunc F() int { return "x" }\n' }),
    near: goBuild({ 'main.go': saying('undefined()') }),
  },
  'compile-error': {
    real: goBuild({
      'main.go': importing('example.com/app/internal/greet'),
      'internal/greet/greet.go': 'package greet\n\nfunc Greet() string {\n\tunused := 1\n\treturn missing\n}\n',
    }),
    near: goBuild({ 'main.go': importing('example.com/lib') }),
  },
};

const readOnlySource = goBuild({}, { run: '--mount=type=bind,target=/src go mod edit -go=1.25', cache: '' });

/** Disk, memory, processor and Go's own folders. */
export const failingMachines: FailingBuilds = {
  'disk-full': {
    real: goBuild({}, { run: '--mount=type=tmpfs,target=/tmp,size=1m go build -o /app .' }),
    near: failingTest('write /data/1: no space left on device'),
  },
  'out-of-memory': {
    real: goBuild(
      { 'main.go': importing('net/http') },
      { run: '(while sleep 0.1; do killall -9 compile; done) & go build -o /app .', cache: '' },
    ),
    near: failingTest('the child ended with signal: killed'),
  },
  'exec-format': {
    real: dockerfile(
      () => [
        `FROM ${alpine} AS build`,
        'WORKDIR /src',
        'COPY . .',
        'RUN CGO_ENABLED=0 GOARCH=arm64 go build -o /app .',
        'FROM busybox:1.37',
        'COPY --from=build /app /app',
        'RUN ["/app"]',
      ],
      { 'go.mod': goMod(), 'main.go': emptyMain },
    ),
    near: printing('tar: unrecognized archive format'),
  },
  'cache-folder': {
    real: goBuild({}, { before: ['USER 1000', 'ENV HOME=/'] }),
    near: readOnlySource,
  },
  'go-file-access': {
    real: readOnlySource,
    near: printing('open /data/app.db: permission denied'),
  },
};

/** What cgo needs. */
export const failingCgo: FailingBuilds = {
  'no-c-compiler': {
    real: goBuild({ 'main.go': 'package main\n\nimport "C"\n\nfunc main() {}\n' }, { env: 'CGO_ENABLED=1' }),
    near: goBuild({}, { run: 'go build -race -o /app .', env: 'CGO_ENABLED=0' }),
  },
  'cgo-off': {
    real: goBuild({}, { run: 'go build -race -o /app .', env: 'CGO_ENABLED=0' }),
    near: goBuild({ 'main.go': 'package main\n\nimport "C"\n\nfunc main() {}\n' }, { env: 'CGO_ENABLED=0' }),
  },
  'no-pkg-config': {
    real: goBuild(
      { 'main.go': 'package main\n\n// #cgo pkg-config: nothing\nimport "C"\n\nfunc main() {}\n' },
      { from: debian },
    ),
    near: printing('configure: WARNING: pkg-config not used'),
  },
  'c-header-missing': {
    real: goBuild(
      { 'main.go': 'package main\n\n// #include <sqlite9.h>\nimport "C"\n\nfunc main() {}\n' },
      { from: debian },
    ),
    near: printing('cat: sqlite9.h: No such file or directory'),
  },
  'c-library-missing': {
    real: goBuild(
      {
        'main.go':
          'package main\n\n// #cgo LDFLAGS: -lnothing\n// void nothing(void);\nimport "C"\n\nfunc main() { C.nothing() }\n',
      },
      { from: debian },
    ),
    near: printing('find: cannot find /usr/lib/nothing'),
  },
  'wrong-c-compiler': {
    real: goBuild(
      { 'main.go': 'package main\n\nimport "C"\n\nfunc main() {}\n' },
      { from: debian, env: 'CGO_ENABLED=1 GOARCH=arm64' },
    ),
    near: download(() => ({ GOPROXY: 'off' })),
  },
};
