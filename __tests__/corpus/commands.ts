import { asksForEver, cold, type CorpusFile, onEachBase } from './corpus-file.ts';

/** How go is called: by itself, by make, by scripts; and what else these do. */
export const COMMANDS: readonly CorpusFile[] = [
  onEachBase('go-run-inline', 'go run of a generator in the RUN that builds'),
  onEachBase('go-tool', 'go tool of a tool of its own module'),
  onEachBase('go-tool-in-a-script', 'go tool in a script that takes what to do as an argument', { isVariant: true }),
  onEachBase('go-generate-stage', 'go generate in a stage that the next one is built FROM'),
  onEachBase('go-generate-with-run', 'go generate that calls go run, in a bind mount that is written to', {
    isVariant: true,
  }),
  onEachBase('go-run-at-version', 'go run of a program at a version', { asks: asksForEver.toolAtVersion }),
  onEachBase('go-run-for-the-version', 'go run in a command substitution'),
  onEachBase('go-tool-of-the-distribution', "go version and Go's own go tool beside the build", { isVariant: true }),
  onEachBase('harmless-go', 'go version, telemetry and env -w in a base stage'),
  onEachBase('make-generates', 'make downloads, generates by go run and builds'),
  onEachBase('make-clean', 'make clean that removes its own files'),
  onEachBase('make-clean-caches', 'make that cleans both caches first', cold('go clean')),
  onEachBase('make-clean-afterwards', 'make that removes the modules at the end', {
    ...cold('go clean', 'modules'),
    isVariant: true,
  }),
  onEachBase('script-clean-caches', 'a script that removes the build cache first', cold('rm', 'build')),
  onEachBase('go-clean-cache', 'go clean -cache at the end of the RUN', cold('go clean -cache', 'build')),
  onEachBase('go-clean-of-tests', 'go clean without anything that is cached', { isVariant: true }),
  onEachBase('reads-a-module-folder', "a module's licence copied by a RUN", cold('/go/pkg/mod', 'modules')),
  onEachBase('change-folder-flag', '-C before and after the command', { sources: 'monorepo' }),
  onEachBase('make-in-subfolder', 'make -C', { sources: 'below' }),
  onEachBase('tags-by-arg', 'tags and version by build arguments', { buildArgs: { BUILD_TAGS: 'netgo' } }),
  onEachBase('tags-if-given', 'tags only where the argument is given', {
    buildArgs: { TAGS: 'netgo', EXTRA_FLAGS: '-trimpath' },
    isVariant: true,
  }),
  onEachBase('tags-in-goflags', 'tags in GOFLAGS, by an argument with a default', { isVariant: true }),
];
