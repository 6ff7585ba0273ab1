import type { ListRules } from './lists.ts';

/** How the text of an input is read. */
type InputKind =
  | { readonly kind: 'string' | 'boolean' | 'path' | 'duration' }
  /** A boolean, or text for which a boolean is a shorthand. */
  | { readonly kind: 'boolean-or-string' }
  | {
      readonly kind: 'choice';
      readonly choices: readonly string[];
      readonly aliases?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'list'; readonly rules: ListRules };

/** One input of the action, which is also a flag of the command line with the same name. */
export interface InputSpec {
  readonly type: InputKind;
  /** The value when the input is empty or absent. Empty: there is none. */
  readonly default: string;
  /** What action.yml says instead, where the runner can fill in more than the command line can. */
  readonly actionDefault?: string;
  /** `docker`: same name, meaning and list rules as in docker/build-push-action v7. */
  readonly origin: 'docker' | 'ours';
  /** One or two sentences for action.yml, the documentation and `--help`. */
  readonly text: string;
}

const text: InputKind = { kind: 'string' };
const path: InputKind = { kind: 'path' };
const flag: InputKind = { kind: 'boolean' };
/** One item a line; a comma is a part of the item. */
const lines: InputKind = { kind: 'list', rules: { commas: 'kept', quotes: 'csv', trim: true } };
/** Items separated by lines or commas. */
const csv: InputKind = { kind: 'list', rules: { commas: 'split', quotes: 'csv', trim: true } };

function docker(type: InputKind, description: string, defaultValue = ''): InputSpec {
  return { type, default: defaultValue, origin: 'docker', text: description };
}

function ours(type: InputKind, description: string, defaultValue = ''): InputSpec {
  return { type, default: defaultValue, origin: 'ours', text: description };
}

/**
 * Every input, in the order in which the documentation shows them.
 *
 * List rules as in src/context.ts of docker/build-push-action v7.
 */
export const inputs = {
  context: docker(path, 'Build context: a folder of the checked-out repository. A Git URL is not accepted here.', '.'),
  file: docker(path, 'Path of the Dockerfile (default: `Dockerfile` in the context).'),
  target: docker(text, 'The stage to build.'),
  'build-args': docker(
    lines,
    'Build arguments, one a line: `NAME=value`, or `NAME` alone to take it from the environment.',
  ),
  'build-contexts': docker(lines, 'Additional build contexts, one a line: `name=path`.'),
  platforms: docker(csv, 'Target platforms, for example `linux/amd64,linux/arm64`.'),
  tags: docker(csv, 'Names of the image, for example `ghcr.io/me/app:1.2.3`.'),
  labels: docker(lines, 'Labels of the image, one a line: `name=value`.'),
  annotations: docker(lines, 'Annotations of the image, one a line: `name=value`.'),
  outputs: docker(
    { kind: 'list', rules: { commas: 'kept', quotes: 'literal', trim: true } },
    'Output destinations, one a line, for example `type=local,dest=path`.',
  ),
  push: docker(flag, 'Push the image; short for `--output=type=registry`.', 'false'),
  load: docker(flag, 'Load the image into Docker; short for `--output=type=docker`.', 'false'),
  pull: docker(flag, 'Always look for newer versions of the base images.', 'false'),
  'no-cache': docker(
    flag,
    'Build without any cache. BuildKit then empties the cache mounts too, so nothing is restored.',
    'false',
  ),
  'no-cache-filters': docker(csv, 'Stages that are built without any cache.'),
  secrets: docker(
    { kind: 'list', rules: { commas: 'kept', quotes: 'csv', trim: false } },
    'Secrets for the build, one a line: `id=value`. A value of several lines goes into double quotes: `"id=first line…"`.',
  ),
  'secret-files': docker(lines, 'Secrets from files, one a line: `id=path`.'),
  'secret-envs': docker(csv, 'Secrets from environment variables: `id=VARIABLE`.'),
  ssh: docker(csv, 'SSH agent sockets or keys for the build, for example `default`.'),
  network: docker(text, 'Network of the RUN instructions: `default`, `host` or `none`.'),
  'add-hosts': docker(csv, 'Additional host names, for example `docker:10.180.0.1`.'),
  allow: docker(csv, 'Extra privileges for the build, for example `network.host`.'),
  'cgroup-parent': docker(text, 'Parent cgroup of the RUN instructions.'),
  'shm-size': docker(text, 'Size of `/dev/shm`, for example `2g`.'),
  ulimit: docker(lines, 'Resource limits, one a line, for example `nofile=1024:1024`.'),
  'cache-from': docker(lines, 'Layer cache sources, one a line, for example `type=registry,ref=user/app:cache`.'),
  'cache-to': docker(lines, 'Layer cache destinations, one a line, for example `type=gha,mode=max`.'),
  provenance: docker(
    { kind: 'boolean-or-string' },
    'Provenance attestation: `true`, `false`, or attributes such as `mode=max`.',
  ),
  sbom: docker(
    { kind: 'boolean-or-string' },
    'SBOM attestation: `true`, `false`, or attributes such as `generator=image`.',
  ),
  attests: docker(lines, 'Attestations, one a line, for example `type=sbom,generator=image`.'),
  call: docker(text, 'What to do instead of building, for example `check`, `outline` or `targets`.'),
  builder: docker(text, 'Name of the Buildx builder.'),
  'github-token': {
    ...docker(text, 'Token for deleting superseded caches.'),
    actionDefault: '${{ github.token }}',
  },

  cache: ours(
    { kind: 'choice', choices: ['auto', 'all', 'modules', 'off'], aliases: { true: 'auto', false: 'off' } },
    "Which of Go's caches are kept between runs. `auto`: both, as far as this kind of run may and as long as it pays; `all`: both, also where `auto` leaves one out; " +
      '`modules`: downloaded modules only; `off`: none. `true` and `false` mean `auto` and `off`.',
    'auto',
  ),
  'cache-scope': ours(
    text,
    'Name that separates build caches which must not be shared (default: made from context, file, target, platforms and the build arguments that decide what Go compiles).',
  ),
  'cache-store': ours(
    { kind: 'choice', choices: ['auto', 'github', 'local'] },
    'Where caches are kept. `github`: the cache service of GitHub Actions; `local`: a folder of this machine; `auto`: `github` inside Actions, `local` elsewhere.',
    'auto',
  ),
  'cache-max-size': ours(
    text,
    'Most that all snapshots together may take, for example `500MB` or `2GB`; `0` for no limit. Above it those that were not used for the longest time go first (default: `5GB` with `local`; no limit with `github`, which makes room by itself).',
  ),
  'cache-dependency-path': ours(
    csv,
    'go.sum, go.mod or go.work files (paths or globs, from the workspace) of the modules that the image needs (default: found by itself).',
  ),
  'cache-timeout': ours(
    { kind: 'duration' },
    'Longest time that restoring, and in the post step saving, may take, for example `45s`, `2m` or `1m30s`; a number alone means minutes.',
    '45s',
  ),
  'helper-image': ours(
    text,
    'Image with a POSIX shell and tar for the helper builds, where the Go image of the Dockerfile has none.',
  ),
  'clean-build': ours(
    { kind: 'choice', choices: ['auto', 'on', 'off'], aliases: { true: 'on', false: 'off' } },
    'Whether the build may use what other runs compiled: compiled packages, layers, `cache-from`. `on`: it may not, for what is published; restored modules are used, since Go verifies them. `auto`: `on` for tags and releases; ' +
      '`off`: it may. `true` and `false` mean `on` and `off`.',
    'auto',
  ),
  'dockerfile-edits': ours(
    { kind: 'choice', choices: ['auto', 'off'] },
    "`auto`: add missing cache mounts and Go's settings to a copy of the Dockerfile for this build; `off`: build the Dockerfile exactly as it is. " +
      "Go's settings then reach only RUNs that mount them by hand, as secrets with the ids `cached-go-docker-build-` and the name of the input, for example " +
      '`RUN --mount=type=secret,id=cached-go-docker-build-goproxy,env=GOPROXY go mod download`.',
    'auto',
  ),
  goproxy: ours(
    text,
    'GOPROXY during the build, for example `https://proxy.example.com|direct`; `china` for mirrors that are reachable from there; `auto` to ask several and take the fastest. It enters neither the image nor the layer cache key.',
  ),
  gosumdb: ours(
    text,
    'GOSUMDB during the build: `off`, or the name of a checksum database, optionally with its key and URL.',
  ),
  goprivate: ours(
    text,
    'GOPRIVATE during the build: comma-separated patterns of module paths, for example `github.com/my-org/*`.',
  ),
  gonoproxy: ours(
    text,
    'GONOPROXY during the build: patterns of the modules that come from their own repositories, not from a proxy (default: those of `goprivate`); `none` for no module.',
  ),
  gonosumdb: ours(
    text,
    'GONOSUMDB during the build: patterns of the modules that no checksum database is asked about (default: those of `goprivate`); `none` for no module.',
  ),
  goflags: ours(
    text,
    'GOFLAGS during the build, for example `-trimpath -tags=netgo`. A changed value runs the steps again.',
  ),
  gotoolchain: ours(
    text,
    'GOTOOLCHAIN during the build: `local`, `auto`, `path`, or a toolchain such as `go1.26.1+auto`. A changed value runs the steps again.',
  ),
  'http-proxy': ours(
    text,
    'HTTP_PROXY during the build, for example `http://proxy.example.com:3128`. It enters neither the image nor the layer cache key; one with a password is delivered as a secret.',
  ),
  'https-proxy': ours(text, 'HTTPS_PROXY during the build; the same rules as for `http-proxy`.'),
  'no-proxy': ours(
    csv,
    'NO_PROXY during the build: hosts, domains and address ranges that are reached without a proxy, for example `.corp.example.com,10.0.0.0/8`.',
  ),
  'builder-config': ours(
    text,
    'A buildkitd.toml (a path from the workspace, or its text) with for example DNS servers or registry mirrors. A builder with it is made for this run (driver `docker-container`) and removed after the job; not together with `builder`.',
  ),
  fetch: ours(
    { kind: 'choice', choices: ['auto', 'on', 'off', 'only'], aliases: { true: 'on', false: 'off' } },
    'Whether modules are downloaded before the build, with retries, into the mount that the build uses. `auto`: where the restored modules are not complete: all where the Dockerfile runs `go mod download`, else those of the packages that it is seen to build; ' +
      '`on`: all, also where it does not; `off`: never; `only`: download and keep the modules, and build nothing. `true` and `false` mean `on` and `off`.',
    'auto',
  ),
  'fetch-attempts': ours(
    text,
    'How often modules are asked for again after a fault of the network: so many tries in a row may bring nothing new. What the network has no part in (a module that is not there, a wrong checksum, a refused login) is not tried again.',
    '5',
  ),
  'fetch-timeout': ours(
    { kind: 'duration' },
    'Longest time that the first try to download modules may take; twice as long for the next when a try brought nothing new, up to four times. Each goes on where the last one stopped.',
    '1m',
  ),
  netrc: ours(
    text,
    'Logins for private modules over HTTPS, as lines of a netrc file: `machine git.example.com login USER password TOKEN`. They serve the download of modules before the build and nothing else: no RUN of the Dockerfile is given them. That download runs the `go` of the base image, so whoever writes the Dockerfile or its base image could read them.',
  ),
  'ssh-known-hosts': ours(
    text,
    'Host keys for private modules over ssh (with `ssh`), as lines of a known_hosts file, beside those that the Go stage has. A host without a key is refused.',
  ),
  'module-checks': ours(
    csv,
    'What is checked after modules were downloaded: `verify` (`go mod verify`), `tidy` (`go mod tidy -diff`). What is found is a warning; with `fail` among them it fails the step.',
  ),
  offline: ours(
    flag,
    'Build from restored modules alone: GOPROXY is `off`, and RUNs that call go have no network. A missing module fails the step before the build, with the list of what is missing.',
    'false',
  ),
  preflight: ours(
    { kind: 'choice', choices: ['auto', 'warn', 'off'], aliases: { true: 'auto', false: 'off' } },
    '`auto`: what the build must fail on ends the run before it; `warn`: all that the check before the build finds is told, and it builds all the same; `off`: nothing is looked at. `true` and `false` mean `auto` and `off`.',
    'auto',
  ),
  'report-file': ours(
    path,
    'Where the machine-readable report (JSON) is written (default: a file in the temporary folder; see the output `report`).',
  ),
  'dry-run': ours(
    flag,
    'Show what would be done (mounts, keys, decisions and their reasons) and build nothing.',
    'false',
  ),
} as const satisfies Readonly<Record<string, InputSpec>>;

/** The name of an input. */
export type InputName = keyof typeof inputs;

/** All inputs with their names, in the order of the table. */
export const inputSpecs: ReadonlyMap<string, InputSpec> = new Map(Object.entries(inputs));
