import type { Rule } from './rule.ts';

/** go.mod, go.sum, go.work and vendor: what they say, and whether they are in the image. */
export const moduleFileRules: readonly Rule[] = [
  {
    id: 'go-sum-missing',
    heading: 'missing go.sum entry',
    pattern: 'missing go.sum entry',
    by: 'module',
    rank: 'cause',
    cause: 'go.sum has no line for a module that the build needs, or go.sum is not in the image.',
    remedy:
      'Run `go mod tidy` and commit go.mod and go.sum. COPY both before the first go command, and do not exclude them in .dockerignore.',
    fetch: 'final',
  },
  {
    id: 'go-mod-outdated',
    heading: 'updates to go.mod needed',
    pattern: 'updates to go.mod needed|updating go.mod',
    by: 'module',
    rank: 'cause',
    cause: 'go.mod is not complete, and a build does not change it.',
    remedy: 'Run `go mod tidy` and commit go.mod and go.sum.',
    fetch: 'final',
  },
  {
    id: 'go-mod-syntax',
    heading: 'errors parsing go.mod',
    pattern: 'errors parsing [^ ]*go.(mod|work)|malformed module path',
    by: 'module',
    rank: 'cause',
    cause: 'go.mod or go.work has a line that this version of Go cannot read.',
    remedy: 'Correct the line, or use a base image with the version of Go that wrote the file.',
    fetch: 'final',
  },
  {
    id: 'go-version',
    heading: 'go.mod requires go >=',
    pattern: 'requires go >= |note: module requires Go [0-9]',
    by: 'module',
    rank: 'cause',
    cause: 'The Go of the base image is older than go.mod, or a module, asks for.',
    remedy: 'Use a base image with that version of Go, or let Go download it: `gotoolchain: auto`.',
    fetch: 'final',
  },
  {
    id: 'toolchain-download',
    heading: 'toolchain not available',
    pattern: 'toolchain not available',
    by: 'module',
    rank: 'cause',
    cause: 'Go wants to download the toolchain that go.mod asks for, and there is none to be had.',
    remedy: 'Use a base image with that version of Go, or correct the lines `go` and `toolchain` of go.mod.',
    fetch: 'final',
  },
  {
    id: 'vendor-outdated',
    heading: 'inconsistent vendoring',
    pattern: 'inconsistent vendoring',
    rank: 'cause',
    cause: 'vendor/modules.txt does not have what go.mod requires.',
    remedy: 'Run `go mod vendor` and commit the folder vendor, or remove it from the image by .dockerignore.',
  },
  {
    id: 'vendor-incomplete',
    heading: 'cannot find module providing package …: import lookup disabled by -mod=vendor',
    pattern: 'import lookup disabled by -mod=vendor|cannot find package "\\." in:',
    rank: 'cause',
    cause: 'The folder vendor lacks a package that the code imports.',
    remedy:
      'Run `go mod vendor` and commit the whole folder; a `vendor` or `*.txt` in .dockerignore or .gitignore leaves out a part.',
  },
  {
    id: 'replace-missing',
    heading: 'replacement directory … does not exist',
    pattern: 'replacement directory [^ ]+ does not exist|\\(replaced by [^ ]+\\): reading ',
    rank: 'cause',
    cause: 'go.mod replaces a module by a folder that is not in the image.',
    remedy:
      'COPY that folder (at least its go.mod) before the first go command; for a folder outside of the context, use a higher `context` or `build-contexts`.',
  },
  {
    id: 'work-module-missing',
    heading: 'cannot load module … listed in go.work file',
    pattern: 'cannot load module [^ ]+ listed in go.work file',
    rank: 'cause',
    cause: 'go.work lists a module whose go.mod is not in the image.',
    remedy:
      'COPY the go.mod of every module of go.work before the first go command, or set `ENV GOWORK=off` if this image needs only one of them.',
  },
  {
    id: 'outside-workspace',
    heading:
      'directory prefix … does not contain modules listed in go.work, current directory is contained in a module that is not one of the workspace modules',
    pattern:
      'does not contain modules listed in go.work|is not in your go.work file|contained in a module that is not one of the workspace modules',
    rank: 'cause',
    cause: 'The module is not in go.work, and go reads only those that are.',
    remedy: 'Run `go work use <folder>` and commit go.work, or set `ENV GOWORK=off` in the stage.',
  },
  {
    id: 'go-mod-missing',
    heading: 'go.mod file not found in current directory or any parent directory',
    pattern: 'go.mod file not found in current directory or any parent|cannot find main module|no modules specified',
    rank: 'cause',
    cause: 'There is no go.mod where go runs.',
    remedy:
      'Set WORKDIR to the folder of go.mod, and COPY go.mod before the first go command. Look also for a line of .dockerignore that excludes it.',
  },
  {
    id: 'module-not-required',
    heading: 'no required module provides package',
    pattern:
      'no required module provides package|cannot find module providing package|module [^ ]+ found( \\([^ ]+\\))?, but does not contain package',
    rank: 'cause',
    cause: 'The code imports a package that no module of go.mod has.',
    remedy:
      'Run `go mod tidy` and commit go.mod and go.sum. If the package is generated, generate it before go builds.',
  },
  {
    id: 'package-not-copied',
    heading: 'main module (…) does not contain package …, stat …: directory not found',
    pattern: 'main module \\([^ ]+\\) does not contain package|^stat [^ ]+: directory not found|no go files in [^ ]+$',
    rank: 'cause',
    cause: 'A package of your own module is not in the image, or its folder has no Go files for this build.',
    remedy:
      'COPY its folder before go builds, and look for a line of .dockerignore that excludes it, such as the name of the program.',
  },
];
