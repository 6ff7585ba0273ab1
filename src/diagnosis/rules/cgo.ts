import type { Rule } from './rule.ts';

/** What cgo needs beside Go: a C compiler, headers and libraries. */
export const cgoRules: readonly Rule[] = [
  {
    id: 'no-c-compiler',
    heading: 'cgo: C compiler "gcc" not found',
    pattern: 'C compiler "[^"]+" not found|exec: "(gcc|cc|clang|g\\+\\+)": executable file not found',
    rank: 'cause',
    cause: 'A package uses cgo, and the stage has no C compiler.',
    remedy:
      'Install one before go builds (`apk add gcc musl-dev`, `apt-get install -y gcc libc6-dev`), or build without cgo: `ENV CGO_ENABLED=0`.',
  },
  {
    id: 'cgo-off',
    heading: '-race requires cgo',
    pattern:
      'requires cgo; enable cgo by setting CGO_ENABLED=1|requires external \\(cgo\\) linking, but cgo is not enabled',
    rank: 'cause',
    cause: 'A flag of the go command needs cgo, which is off.',
    remedy:
      'Set `CGO_ENABLED=1` for this RUN and install a C compiler, or leave out the flag (`-race`, `-msan`, `-buildmode`).',
  },
  {
    id: 'no-pkg-config',
    heading:
      'exec: "pkg-config": executable file not found in $PATH, Package … was not found in the pkg-config search path',
    pattern:
      "exec: \"pkg-config\": executable file not found|Package [^ ]+ was not found in the pkg-config search path|No package '[^']+' found",
    rank: 'cause',
    cause: 'A cgo package asks pkg-config for a C library, and one of both is not in the stage.',
    remedy: 'Install `pkg-config` and the development package of the library (`lib…-dev`, on Alpine `…-dev`).',
  },
  {
    id: 'c-header-missing',
    heading: 'fatal error: ….h: No such file or directory',
    pattern: "fatal error: [^ ]+\\.h(pp)?: No such file or directory|fatal error: '[^']+\\.h(pp)?' file not found",
    rank: 'cause',
    cause:
      'The C compiler does not find a header: the development files of a library, or of the C library itself, are not in the stage.',
    remedy:
      'Install them before go builds: `musl-dev` (Alpine) or `libc6-dev` (Debian) for the C library, else the `…-dev` package of the library.',
  },
  {
    id: 'c-library-missing',
    heading: 'cannot find -l',
    pattern: 'cannot find -l[^ ]+|library not found for -l|undefined reference to ',
    rank: 'cause',
    cause: 'The linker does not find a C library, or not for this platform.',
    remedy:
      'Install the `…-dev` package of the library for the target platform. For a static program (`-extldflags -static`) its `.a` file is needed (`…-static` on Alpine).',
  },
  {
    id: 'wrong-c-compiler',
    heading: 'gcc: error: unrecognized command-line option ‘-m64’, Error: no such instruction',
    pattern:
      '(gcc|cc1|clang)[^ ]{0,40}: (fatal )?error: unrecognized command[- ]line option|gcc_[a-z0-9_]+\\.S: Assembler messages|\\.S:[0-9]+: Error: (no such instruction|unknown mnemonic)|relocations in generic ELF|skipping incompatible [^ ]+ when searching for',
    rank: 'cause',
    cause: 'The C compiler makes code for another platform than Go does.',
    remedy:
      'Install a cross compiler and name it in CC (`tonistiigi/xx` brings both), or build without cgo: `ENV CGO_ENABLED=0`.',
  },
];
