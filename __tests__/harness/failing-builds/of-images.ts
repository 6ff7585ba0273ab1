import { readingToken } from './fault-servers.ts';
import {
  alpine,
  debian,
  dockerfile,
  emptyMain,
  type FailingBuild,
  type FailingBuilds,
  goMod,
  printing,
} from './failing-build.ts';

const unknownToBuildx: FailingBuild = {
  ...dockerfile(() => ['FROM busybox:1.37']),
  flags: () => ['--no-such-flag'],
};

/** The Dockerfile, its context and its stages. */
export const failingDockerfiles: FailingBuilds = {
  'no-shell': {
    real: dockerfile(() => ['FROM scratch', 'COPY Dockerfile /', 'RUN echo hello']),
    near: printing('stat /bin/shop: no such file or directory'),
  },
  'go-not-found': {
    real: dockerfile(() => ['FROM busybox:1.37', 'RUN go build ./...']),
    near: dockerfile(() => ['FROM busybox:1.37', 'RUN gopher build ./...']),
  },
  'program-not-found': {
    real: dockerfile(() => ['FROM busybox:1.37', 'RUN protoc --version']),
    near: printing('item 7: not found in the list'),
  },
  'copy-not-found': {
    real: dockerfile(() => [`FROM ${alpine}`, 'COPY go.mod go.sum ./'], {
      'go.mod': goMod(),
      'go.sum': '',
      '.dockerignore': '*.sum\n',
    }),
    near: printing('failed to copy "/go.sum": not found'),
  },
  'vcs-stamping': {
    real: dockerfile(() => [`FROM ${debian}`, 'WORKDIR /src', 'COPY . .', 'RUN mkdir -p .git && go build -o /app .'], {
      'go.mod': goMod(),
      'main.go': emptyMain,
    }),
    near: printing('fatal: not a git repository (or any of the parent directories): .git'),
  },
  'unknown-flag': {
    real: dockerfile(() => ['FROM busybox:1.37', 'COPY --parent Dockerfile /']),
    near: unknownToBuildx,
  },
  'old-buildx': {
    real: unknownToBuildx,
    near: printing('unknown flag: --no-such-flag', "See 'tool --help'."),
  },
  'unknown-instruction': {
    real: dockerfile(() => ['FROM busybox:1.37', 'RUN echo one', '  echo two']),
    near: printing('dockerfile parse error on line 3: unknown instruction: echo'),
  },
  'target-not-found': {
    real: { ...dockerfile(() => ['FROM busybox:1.37 AS build']), flags: () => ['--target', 'final'] },
    near: printing('target stage "final" could not be found'),
  },
  'secret-not-given': {
    real: dockerfile(() => [
      'FROM busybox:1.37',
      'RUN --mount=type=secret,id=netrc,required=true cat /run/secrets/netrc',
    ]),
    near: printing('vault: secret netrc: not found'),
  },
  entitlement: {
    real: {
      ...dockerfile(() => ['FROM busybox:1.37', 'RUN --network=host true']),
      flags: () => ['--network=default'],
    },
    near: printing('granting entitlement security.insecure is not allowed'),
  },
};

const gha = ({ url }: { readonly url: string }): readonly string[] => [
  '--cache-to',
  `type=gha,mode=max,version=2,url_v2=${url},token=${readingToken}`,
];

function pushTo(kind: string): FailingBuild {
  return {
    ...dockerfile(() => ['FROM busybox:1.37', 'COPY Dockerfile /']),
    flags: ({ registry }) => ['--output', `type=image,name=${registry}/${kind}/app:1,push=true`],
  };
}

/** Registries, and the cache service as BuildKit asks it. */
export const failingRegistries: FailingBuilds = {
  'registry-rate-limit': {
    real: dockerfile(({ registry }) => [`FROM ${registry}/limited/base:1`, 'RUN true']),
    near: printing('toomanyrequests: 429 Too Many Requests'),
  },
  'push-denied': {
    real: pushTo('readonly'),
    near: pushTo('busy'),
  },
  'pull-denied': {
    real: dockerfile(({ registry }) => [`FROM ${registry}/private/base:1`, 'RUN true']),
    near: dockerfile(({ registry }) => [`FROM ${registry}/busy/base:1`, 'RUN true']),
  },
  'token-server-down': {
    real: dockerfile(({ registry }) => [`FROM ${registry}/busy/base:1`, 'RUN true']),
    near: dockerfile(({ registry }) => [`FROM ${registry}/refused/base:1`, 'RUN true']),
  },
  'no-platform': {
    real: dockerfile(({ registry }) => [`FROM ${registry}/foreign/base:1`, 'RUN true']),
    near: printing('no match for platform in manifest: not found'),
  },
  'image-not-found': {
    real: dockerfile(({ registry }) => [`FROM ${registry}/absent/base:1`, 'RUN true']),
    near: dockerfile(({ registry }) => [`FROM ${registry}/broken/base:1`, 'RUN true']),
  },
  'registry-unreachable': {
    real: dockerfile(({ closed }) => [`FROM ${closed.replace('http://', '')}/x/base:1`, 'RUN true']),
    near: dockerfile(({ registry }) => [`FROM ${registry}/absent/base:1`, 'RUN true']),
  },
  'cache-read-only': {
    real: {
      ...dockerfile(() => ['FROM busybox:1.37', 'RUN echo cached > /x']),
      flags: ({ cache }) => gha(cache),
    },
    near: printing('cache write denied: disk is read-only'),
  },
};
