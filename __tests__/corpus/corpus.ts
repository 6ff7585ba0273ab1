import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type FolderState, type StageUsers, userKey } from '../../src/dockerfile/scope.ts';

/** A Dockerfile of the corpus: what it stands for, how it is built, and how warm it is to be. */
export interface CorpusFile {
  readonly name: string;
  /** The habit of Go projects that it shows. */
  readonly shows: string;
  /** `cold`: what a user is told, and what stays cold because of it. */
  readonly warm: 'warm' | Cold;
  /** The sources that it builds: a folder of the corpus; `vendored` is the project after `go mod vendor`. */
  readonly sources: 'project' | 'vendored' | 'workspace';
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly target: string;
  /** Images of its FROMs that a machine without a registry lacks, and what stands for them: no Go stage begins with one. */
  readonly contexts: Readonly<Record<string, string>>;
  /** Why the proxy is asked in a warm run too; empty when it is not. */
  readonly asks: string;
  /** Packages that a change of one leaves to compile, commands not counted. */
  readonly compiles: number;
  /** What a look at users other than root finds. */
  readonly users: StageUsers;
  /** Close to another one: it is read and edited, and not built. */
  readonly isVariant: boolean;
}

export interface Cold {
  /** The caches that stay cold. */
  readonly kinds: readonly ('modules' | 'build')[];
  /** A part of a finding's message. */
  readonly reason: string;
}

export const CORPUS_FOLDER = path.join(import.meta.dirname, '../fixtures/corpus');

/** The image of the cross-compilation helpers; the engine test builds a stand-in under the second name. */
export const XX = { image: 'tonistiigi/xx:1.6.1', standIn: 'corpus-xx' } as const;

/** The text of a Dockerfile of the corpus. */
export function corpusText({ name }: CorpusFile): string {
  return readFileSync(path.join(CORPUS_FOLDER, `${name}.Dockerfile`), 'utf8');
}

type Settings = Partial<Omit<CorpusFile, 'name' | 'shows'>>;

function file(name: string, shows: string, settings: Settings = {}): CorpusFile {
  return {
    name,
    shows,
    warm: 'warm',
    sources: 'project',
    buildArgs: {},
    target: '',
    contexts: {},
    asks: '',
    compiles: 1,
    users: new Map(),
    isVariant: false,
    ...settings,
  };
}

const cold = (reason: string, ...kinds: Cold['kinds']): Settings => ({
  warm: { reason, kinds: kinds.length === 0 ? ['modules', 'build'] : kinds },
});

/** A user of the first stage. */
function user(
  name: string,
  number: number,
  found: { readonly home: string; readonly folders: Readonly<Record<string, FolderState>> },
): StageUsers {
  const folders = new Map(Object.entries(found.folders));
  return new Map([[userKey(0, name), { kind: 'seen', uid: number, gid: number, home: found.home, folders }]]);
}

const builderHome = (state: FolderState) => ({
  home: '/home/builder',
  folders: { '/home/builder/go/pkg/mod': state, '/home/builder/.cache/go-build': state },
});

const DEBIAN_SLIM = { 'debian:bookworm-slim': 'alpine:3.22' };
const DISTROLESS_BASE = { 'gcr.io/distroless/base-debian12': 'gcr.io/distroless/static-debian12:nonroot' };

const GO_GET = 'go get looks for retracted versions each time';

/** All Dockerfiles of the corpus. */
export const CORPUS: readonly CorpusFile[] = [
  file('alpine-two-stage', 'Alpine twice, tools by apk'),
  file('naive', 'everything copied first, the stage taken by number'),
  file('debian-slim', 'Debian, go mod verify', { contexts: DEBIAN_SLIM }),
  file('distroless', 'distroless, go vet before the build'),
  file('scratch-user-certs', 'certificates and a user taken out of the build stage', { asks: GO_GET }),
  file('cgo', 'a C compiler in Debian', { contexts: DISTROLESS_BASE }),
  file('cgo-static', 'C code linked statically'),
  file('make', 'go called by make alone'),
  file('make-deps', 'make downloads, then builds; lower case as'),
  file('script', 'go called by a script alone'),
  file('script-exec-form', 'a script in exec form, COPY as a list', { isVariant: true }),
  file('xx-cross-compile', 'cross-compiling with tonistiigi/xx', {
    contexts: { [XX.image]: XX.standIn },
  }),
  file('buildplatform', 'cross-compiling by GOOS and GOARCH'),
  file('rebuilds-all', 'go build -a, as an operator scaffold writes it', cold('go build -a compiles', 'build')),
  file('several-binaries', 'all commands by one pattern'),
  file('binaries-in-a-loop', 'a loop of the shell over commands', { isVariant: true }),
  file('several-targets', 'one target of several', { target: 'worker', isVariant: true }),
  file('service-by-arg', 'the command chosen by a build argument', { buildArgs: { SERVICE: 'worker' } }),
  file('go-workspace', 'a monorepo with go.work', { sources: 'workspace' }),
  file('nested-module', 'a module of a monorepo without go.work', { sources: 'workspace', isVariant: true }),
  file('vendored', 'vendored modules in the repository', { sources: 'vendored' }),
  file('vendor-stage', 'modules vendored by a stage of its own'),
  file('generated', 'go generate in the build'),
  file('generator-run', 'go run of a generator in a stage of its own'),
  file('ko-like', 'the layout of ko images'),
  file('tool-by-version', 'go install of a tool at a version', {
    asks: 'go install of a tool at a version asks for it each time',
  }),
  file('go-install', 'go install of its own commands'),
  file('gobin', 'GOBIN elsewhere, ADD of the sources', { isVariant: true }),
  file('old-gopath', 'an old layout in GOPATH, MAINTAINER, go get -d', { asks: GO_GET }),
  file('old-version-arg', 'an old base image, another one by a build argument', { buildArgs: { GO_VERSION: '1.26' } }),
  file('arg-in-from', 'base images put together of arguments with defaults'),
  file('modules-stage', 'a stage that only downloads, /go/pkg copied out of it'),
  file('modules-stage-mod', 'the same with /go/pkg/mod/', { isVariant: true }),
  file('modules-stage-gopath', 'the same by $GOPATH, COPY as a list'),
  file('modules-stage-from', 'the same by FROM'),
  file('modules-stage-two-takers', 'two stages that copy the modules', { isVariant: true }),
  file('modules-stage-base', 'a base of several stages that copies the modules', { isVariant: true }),
  file('modules-stage-whole-go', 'all of /go copied, with a tool in it'),
  file('bind-source', 'the sources in a bind mount'),
  file('docker-init', 'what docker init writes'),
  file('test-stage-beside', 'a test stage that the image does not need', { isVariant: true }),
  // With its test files the package is another one.
  file('test-stage-needed', 'a test stage that the image needs', { compiles: 2 }),
  file('vet-and-build', 'one RUN over many lines, with a comment and a blank line', { isVariant: true }),
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
  file('heredoc', 'a here-document as the RUN, another as a file'),
  file('heredoc-script', 'a script by COPY of a here-document, two here-documents in a RUN', { isVariant: true }),
  file('shell-bash', 'SHELL with pipefail, arrays of bash'),
  file('onbuild', 'ONBUILD builds', cold('ONBUILD of its base runs go')),
  file('onbuild-copies-only', 'ONBUILD only copies'),
  file('escape-directive', 'another escape character'),
  file('workdir-relative', 'relative WORKDIRs, cd in the RUN', { isVariant: true }),
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
  file('seeded-cache', 'a file put into the module cache', cold('an earlier RUN may write to it', 'modules')),
  file('go-copied-into-alpine', 'Go copied into Alpine from its image'),
  file('dependencies-first', 'dependencies compiled before the sources are copied'),
  file('windows-line-ends', 'line ends of Windows'),
  file('version-stamp', 'version and commit by the linker', { buildArgs: { VERSION: '1.2.3', COMMIT: 'abcdef0' } }),
  file('lower-case', 'instructions in lower case, a stage name in two cases', { isVariant: true }),
  file('own-ignore-file', 'an ignore file of its own'),
  file('flags-and-links', 'COPY --link, --chmod and --chown, flags of RUN'),
  file('stage-by-architecture', 'a stage per architecture'),
  file('export-binary', 'the binary alone, by operating system'),
  file('no-network-to-compile', 'modules downloaded first, compiled without a network'),
];
