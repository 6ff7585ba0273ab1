import type { FolderState } from '../../src/dockerfile/stages/build-scope.ts';
import { cold, type CorpusFile, file, user } from './corpus-file.ts';

const builderHome = (state: FolderState) => ({
  home: '/home/builder',
  folders: { '/home/builder/go/pkg/mod': state, '/home/builder/.cache/go-build': state },
});

/** Where the caches are, who writes them, and what becomes of them. */
export const CACHES: readonly CorpusFile[] = [
  file('rebuilds-all', 'go build -a, as an operator scaffold writes it', cold('go build -a, which compiles', 'build')),
  file('modules-stage', 'a stage that only downloads, /go/pkg copied out of it'),
  file('modules-stage-mod', 'the same with /go/pkg/mod/', { isVariant: true }),
  file('modules-stage-gopath', 'the same by $GOPATH, COPY as a list'),
  file('modules-stage-from', 'the same by FROM'),
  file('modules-stage-two-takers', 'two stages that copy the modules', { isVariant: true }),
  file('modules-stage-base', 'a base of several stages that copies the modules', { isVariant: true }),
  file('modules-stage-whole-go', 'all of /go copied, with a tool in it'),
  file('nonroot-image', 'a user of its own in the image alone'),
  file('nonroot-build', 'a build by a numeric user', {
    users: user('65532:65532', 65532, { home: '/', folders: { '/tmp/go-mod': 'free', '/tmp/go-build': 'free' } }),
  }),
  file('nonroot-named', 'a build by a user of its own', {
    ...cold("BuildKit would make it root's, where builder could not write"),
    users: user('builder', 1000, builderHome('parentless')),
  }),
  file('nonroot-folders', 'a user of its own that makes the folders', {
    users: user('builder', 1000, builderHome('free')),
  }),
  file('private-ssh', 'private modules by ssh'),
  file('private-netrc', 'private modules by a netrc secret', { isVariant: true }),
  file('private-token-arg', 'private modules by a token in a build argument', {
    buildArgs: { GIT_TOKEN: 'example' },
    isVariant: true,
  }),
  file('gopath-moved', 'GOPATH elsewhere'),
  file('caches-moved', 'GOMODCACHE and GOCACHE elsewhere'),
  file('caches-moved-for-one-run', 'both elsewhere by export in the RUN', { isVariant: true }),
  file('own-mounts', 'both cache mounts by hand'),
  file('own-mounts-partial', 'a mount for modules alone, locked, with an id'),
  file('own-mount-build-only', 'a mount for compiled packages alone, quoted', { isVariant: true }),
  file('own-mounts-by-arg', 'ids of arguments and platform'),
  file('single-stage', 'the Go image is the image', cold('the stage is the image itself')),
  file('clears-module-cache', 'go clean -modcache', cold('go clean -modcache', 'modules')),
  file('removes-caches', 'rm of both caches to make the stage small', cold('the RUN calls rm on')),
  file('takes-a-licence', 'a licence copied out of a module', cold('COPY reads /go/pkg/mod', 'modules')),
  file('seeded-cache', 'a file put into the module cache', cold('the RUN calls cp on', 'modules')),
];
