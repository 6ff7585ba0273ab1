import { builderInputs } from './builder-inputs.ts';
import type { InputSpec } from './input-spec.ts';
import { csv, docker, flag, lines, literal, ours, path, text } from './input-spec.ts';

/**
 * Every input, in the order in which the documentation shows them.
 *
 * List rules as in src/context.ts of docker/build-push-action v7.
 */
export const inputs = {
  context: docker(
    path,
    'Build context: a folder, also one outside of the workspace, or the URL of a Git repository, which is built without caches unless it is the commit that is checked out (default: the workspace; in a job without a checkout, the repository at the commit of the run).',
  ),
  file: docker(
    path,
    'Path of the Dockerfile, or its URL, which is built without caches (default: `Dockerfile` in the context).',
  ),
  target: docker(text, 'The stage to build.'),
  'build-args': docker(
    lines,
    'Build arguments, one per line: `NAME=value`, or `NAME` alone to take it from the environment.',
  ),
  'build-contexts': docker(lines, 'Additional build contexts, one per line: `name=path`.'),
  platforms: docker(csv, 'Target platforms, for example `linux/amd64,linux/arm64`.'),
  tags: docker(csv, 'Names of the image, for example `ghcr.io/me/app:1.2.3`.'),
  labels: docker(lines, 'Labels of the image, one per line: `name=value`.'),
  annotations: docker(lines, 'Annotations of the image, one per line: `name=value`.'),
  outputs: docker(literal, 'Output destinations, one per line, for example `type=local,dest=path`.'),
  push: docker(flag, 'Push the image; short for `--output=type=registry`.', 'false'),
  load: docker(flag, 'Load the image into Docker; short for `--output=type=docker`.', 'false'),
  pull: docker(flag, 'Always check for newer versions of the base images.', 'false'),
  'no-cache': docker(
    flag,
    'Build without any cache. BuildKit also empties the cache mounts, so the action restores nothing.',
    'false',
  ),
  'no-cache-filters': docker(csv, 'Stages to build without any cache.'),
  secrets: docker(
    lines,
    'Secrets for the build, one per line: `id=value`. Put a value of several lines into double quotes: `"id=first line…"`.',
  ),
  'secret-files': docker(lines, 'Secrets from files, one per line: `id=path`.'),
  'secret-envs': docker(csv, 'Secrets from environment variables: `id=VARIABLE`.'),
  ssh: docker(csv, 'SSH agent sockets or keys for the build, for example `default`.'),
  network: docker(text, 'Network of the RUN instructions: `default`, `host` or `none`.'),
  'add-hosts': docker(csv, 'Additional host names, for example `docker:10.180.0.1`.'),
  allow: docker(csv, 'Extra privileges for the build, for example `network.host`.'),
  'cgroup-parent': docker(text, 'Parent cgroup of the RUN instructions.'),
  'shm-size': docker(text, 'Size of `/dev/shm`, for example `2g`.'),
  ulimit: docker(lines, 'Resource limits, one per line, for example `nofile=1024:1024`.'),
  'cache-from': docker(lines, 'Layer cache sources, one per line, for example `type=registry,ref=user/app:cache`.'),
  'cache-to': docker(lines, 'Layer cache destinations, one per line, for example `type=gha,mode=max`.'),
  provenance: docker(
    { kind: 'boolean-or-string' },
    'Provenance attestation: `true`, `false`, or attributes such as `mode=max`.',
  ),
  sbom: docker(
    { kind: 'boolean-or-string' },
    'SBOM attestation: `true`, `false`, or attributes such as `generator=image`.',
  ),
  attests: docker(lines, 'Attestations, one per line, for example `type=sbom,generator=image`.'),
  call: docker(text, 'What to do instead of building, for example `check`, `outline` or `targets`.'),
  builder: docker(text, 'Name of the Buildx builder.'),
  'github-token': {
    ...docker(text, 'Token for deleting superseded caches, and for fetching the repository where it is the context.'),
    actionDefault: '${{ github.token }}',
  },

  cache: ours(
    { kind: 'choice', choices: ['auto', 'all', 'modules', 'off'], aliases: { true: 'auto', false: 'off' } },
    "Which of Go's caches to keep between runs. `auto`: both, where this run is allowed to, while it saves time; `all`: both, even if `auto` skips one; " +
      '`modules`: downloaded modules only; `off`: none. `true` and `false` mean `auto` and `off`.',
    'auto',
  ),
  'cache-scope': ours(
    text,
    'Name that separates build caches that must not be shared (default: derived from the context, file, target, platforms and the build arguments that affect what Go compiles).',
  ),
  'cache-store': ours(
    text,
    'Where caches are stored. `github`: the cache service of GitHub Actions; `local`: a folder on this machine; `registry=<repository>`: a repository of a registry, which the builder itself pulls from and pushes to; `auto`: `github` inside Actions, `local` elsewhere.',
    'auto',
  ),
  'cache-max-size': ours(
    text,
    'Maximum total size of all snapshots, for example `500MB` or `2GB`; `0`: no limit. Above it, the least recently used snapshots are deleted first (default: `5GB` with `local`; no limit with `github`, which deletes old caches itself). It has no effect with `registry`.',
  ),
  'cache-sharing': ours(
    { kind: 'choice', choices: ['off', 'on'], aliases: { true: 'on', false: 'off' } },
    'Whether runs of the default branch store what the build caches of several images have in common once, in layers that the images share. `on`: for repositories with many images whose caches come near the limit of the store; ' +
      '`off`: each image stores all of its build cache. It has no effect with `registry`. `true` and `false` mean `on` and `off`.',
    'off',
  ),
  'cache-dependency-path': ours(
    csv,
    'go.sum, go.mod or go.work files of the modules that the image needs, as paths or globs relative to the workspace (default: detected automatically).',
  ),
  host: ours(
    flag,
    "Also put the modules, and a build cache of the runner's own, into the Go caches of the runner for the Go steps after this one, and save what those steps add. It takes the place of the cache of actions/setup-go (`cache: false` there).",
    'false',
  ),
  'layer-cache': ours(
    text,
    "Where to keep BuildKit's layers, with a scope for each image, Dockerfile, target and set of platforms: `gha`, `registry=<ref>`, `local=<folder>`, `inline`, or `off`. It adds to `cache-from` and `cache-to`. Where these layers are enough for a build, its Go caches are not restored.",
    'off',
  ),
  'cache-timeout': ours(
    { kind: 'duration' },
    'Maximum time for restoring, and for saving in the post step, for example `45s`, `2m` or `1m30s`; a number without a unit means minutes.',
    '45s',
  ),
  'helper-image': ours(
    text,
    'Image with a POSIX shell and tar for the helper builds, if the Go image of the Dockerfile has none.',
  ),
  'clean-build': ours(
    { kind: 'choice', choices: ['auto', 'on', 'off'], aliases: { true: 'on', false: 'off' } },
    'Whether the build may use the output of other runs: compiled packages, layers, `cache-from`. `on`: no, for images that you publish; restored modules are still used, because Go verifies them. `auto`: `on` for tags and releases; ' +
      '`off`: yes. `true` and `false` mean `on` and `off`.',
    'auto',
  ),
  'dockerfile-edits': ours(
    { kind: 'choice', choices: ['auto', 'off'] },
    "`auto`: add missing cache mounts and Go's settings to a copy of the Dockerfile for this build; `off`: build the Dockerfile unchanged. " +
      "With `off`, only RUNs that mount Go's settings themselves get them, as secrets with the id `cached-go-docker-build-` and the name of the input, for example " +
      '`RUN --mount=type=secret,id=cached-go-docker-build-goproxy,env=GOPROXY go mod download`.',
    'auto',
  ),
  goproxy: ours(
    text,
    'GOPROXY during the build, for example `https://proxy.example.com|direct`; `china`: mirrors that are reachable from China; `auto`: query several proxies and use the fastest. The value enters neither the image nor the layer cache key.',
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
    'GONOPROXY during the build: patterns of the modules to download from their own repositories, not from a proxy (default: `goprivate`); `none`: no module.',
  ),
  gonosumdb: ours(
    text,
    'GONOSUMDB during the build: patterns of the modules that Go does not look up in the checksum database (default: `goprivate`); `none`: no module.',
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
    'HTTP_PROXY during the build, for example `http://proxy.example.com:3128`. The value enters neither the image nor the layer cache key. A URL with a password is passed as a secret.',
  ),
  'https-proxy': ours(text, 'HTTPS_PROXY during the build. The rules of `http-proxy` apply.'),
  'no-proxy': ours(
    csv,
    'NO_PROXY during the build: hosts, domains and address ranges to connect to without a proxy, for example `.corp.example.com,10.0.0.0/8`.',
  ),
  ...builderInputs,
  fetch: ours(
    { kind: 'choice', choices: ['auto', 'on', 'off', 'only'], aliases: { true: 'on', false: 'off' } },
    'Whether to download modules before the build, with retries, into the cache mount that the build uses. `auto`: if the restored modules are incomplete, download all modules if the Dockerfile runs `go mod download`, else those of the packages that the analysis sees it build; ' +
      '`on`: all modules, even if the Dockerfile never downloads them; `off`: never; `only`: download and save the modules, and build nothing. `true` and `false` mean `on` and `off`.',
    'auto',
  ),
  'fetch-attempts': ours(
    text,
    'After network errors: how many consecutive attempts to download modules may make no progress. Other errors (a missing module, a wrong checksum, a rejected login) are not retried.',
    '5',
  ),
  'fetch-timeout': ours(
    { kind: 'duration' },
    'Maximum time of the first attempt to download modules. An attempt without progress doubles the time of the next one, up to four times this value. Each attempt continues where the previous one stopped.',
    '1m',
  ),
  netrc: ours(
    text,
    'Logins for private modules over HTTPS, as lines of a netrc file: `machine git.example.com login USER password TOKEN`. Only the download of modules before the build uses them; no RUN of the Dockerfile gets them. The download runs the `go` of the base image, so the authors of the Dockerfile and of its base image could read the logins.',
  ),
  'ssh-known-hosts': ours(
    text,
    'Host keys for private modules over ssh (with `ssh`), as lines of a known_hosts file, in addition to those of the Go stage. A host without a known key is rejected.',
  ),
  'module-checks': ours(
    csv,
    'Checks after the download of modules: `verify` (`go mod verify`), `tidy` (`go mod tidy -diff`). Problems are warnings; add `fail` to fail the step.',
  ),
  offline: ours(
    flag,
    'Build from restored modules only: GOPROXY is `off`, and RUNs that call go have no network. If modules are missing, the step fails before the build and lists them.',
    'false',
  ),
  preflight: ours(
    { kind: 'choice', choices: ['auto', 'warn', 'off'], aliases: { true: 'auto', false: 'off' } },
    'Check before the build. `auto`: stop if the build is certain to fail; `warn`: report all findings and build anyway; `off`: skip the check. `true` and `false` mean `auto` and `off`.',
    'auto',
  ),
  'report-file': ours(
    path,
    'Path of the machine-readable report (JSON) (default: a file in the temporary folder; see the output `report`).',
  ),
  'dry-run': ours(flag, 'Show the plan (mounts, keys, decisions and their reasons) and build nothing.', 'false'),
  'go-hashes': ours(
    flag,
    'After the build, run the RUN that compiles longest once more with `GODEBUG=gocachehash=1` and record what Go hashes for its packages. ' +
      'The next run that does so names what has changed when everything is compiled again.',
    'false',
  ),
} as const satisfies Readonly<Record<string, InputSpec>>;

/** The name of an input. */
export type InputName = keyof typeof inputs;

/** All inputs with their names, in the order of the table. */
export const inputSpecs: ReadonlyMap<string, InputSpec> = new Map(Object.entries(inputs));
