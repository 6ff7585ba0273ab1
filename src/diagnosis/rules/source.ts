import type { Rule } from './rule.ts';

/** What is wrong with Go code. */
export const sourceRules: readonly Rule[] = [
  {
    id: 'not-in-std',
    heading: 'package … is not in std',
    pattern: 'package [^ ]+ is not in (std|goroot)',
    rank: 'cause',
    cause: 'The code imports a package that the standard library of this Go does not have.',
    remedy:
      'For a newer package of Go, use a newer base image. For a package of your own, write its path with that of the module in go.mod in front.',
  },
  {
    id: 'import-cycle',
    heading: 'import cycle not allowed',
    pattern: 'import cycle not allowed',
    rank: 'cause',
    cause: 'Two packages import each other.',
    remedy: 'Move what both need into a third package. The lines below the message name the cycle.',
  },
  {
    id: 'internal-package',
    heading: 'use of internal package … not allowed',
    pattern: 'use of (internal|vendored) package [^ ]+ not allowed',
    rank: 'cause',
    cause: 'The code imports an `internal` package of another module or folder.',
    remedy:
      'Import a public package, or move the package out of `internal`. A module path in go.mod that differs from that of the imports has the same effect.',
  },
  {
    id: 'not-a-main',
    heading: 'import "…" is a program, not an importable package',
    pattern:
      'is a program, not an importable package|is not a main package|multiple packages to non-directory|with multiple packages',
    rank: 'cause',
    cause: 'The go command names a package that it cannot use in this way.',
    remedy:
      'Name one package with `package main`, as in `go build -o /app ./cmd/app`; `-o` with several packages needs a folder that exists.',
  },
  {
    id: 'embed-missing',
    heading: 'pattern …: no matching files found',
    pattern: 'pattern [^ ]+: (no matching files found|cannot embed)',
    rank: 'cause',
    cause: 'A file that `//go:embed` names is not in the image.',
    remedy:
      'COPY or generate the files before go builds, and look for a line of .dockerignore or .gitignore that excludes them.',
  },
  {
    id: 'constraints',
    heading: 'build constraints exclude all Go files',
    pattern: 'build constraints exclude all go files in|undefined reference to `_cgo',
    rank: 'cause',
    cause: 'No file of the package is for this platform, these tags and this CGO_ENABLED.',
    remedy:
      'Compare GOOS, GOARCH, `-tags` and CGO_ENABLED of the RUN with the `//go:build` lines of the package: one that needs cgo needs `CGO_ENABLED=1` and a C compiler.',
  },
  {
    id: 'test-timeout',
    heading: 'panic: test timed out after',
    pattern: 'panic: test timed out after',
    rank: 'cause',
    cause: 'A test ran longer than `go test` allows (10 minutes unless `-timeout` is given).',
    remedy: 'See in the stacks below the message what the test waits for; allow more time with `go test -timeout 20m`.',
  },
  {
    id: 'test-failure',
    heading: '--- FAIL',
    pattern: '^ *--- FAIL: |^FAIL\t[^ ]+\t[0-9.]+s$',
    by: 'program',
    rank: 'symptom',
    cause: 'A Go test failed.',
    remedy:
      'Correct the test or the code. A test that needs a network, a service or files outside of the context belongs in another step than the image build.',
  },
  {
    id: 'dependency-compile',
    heading: '/go/pkg/mod/…: undefined, cannot use',
    pattern: '(/pkg/mod|(^|/)vendor)/[^ ]{1,300}\\.go:[0-9]+:[0-9]+: ',
    by: 'program',
    rank: 'symptom',
    cause: 'A module of somebody else does not compile with this Go, on this platform or with these tags.',
    remedy: 'Update the module (`go get <module>@latest`), or use the version of Go that it was written for.',
  },
  {
    id: 'compile-error',
    heading: 'undefined, cannot use, declared and not used',
    pattern: '(^| )[^ ]+\\.go:[0-9]+:[0-9]+: ',
    by: 'program',
    rank: 'symptom',
    cause: 'The Go code does not compile.',
    remedy:
      'Correct the lines that are named here and in the annotations of the files. If the same code compiles on your machine, look for files that are generated or that .dockerignore excludes.',
  },
];
