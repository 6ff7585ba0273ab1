import { ruleCases } from '../rule-cases.ts';

const run = (mounts: string, ...before: readonly string[]): readonly string[] => [
  'FROM golang:1.24 AS build',
  ...before,
  'COPY . .',
  `RUN ${mounts} go build -o /app .`,
  'FROM scratch',
  'COPY --from=build /app /app',
];
const cache = (target: string, more = ''): string => `--mount=type=cache,target=${target}${more}`;

ruleCases(
  'cache-mount-elsewhere',
  [
    {
      name: 'the usual folder, where GOCACHE is another',
      dockerfile: run(cache('/root/.cache/go-build'), 'ENV GOCACHE=/cache/build'),
      at: [4],
      becomes: run(cache('/cache/build'), 'ENV GOCACHE=/cache/build'),
    },
    {
      name: "root's module cache of another image",
      dockerfile: run(cache('/root/go/pkg/mod', ',id=mod')),
      at: [3],
      becomes: run(cache('/go/pkg/mod', ',id=mod')),
    },
  ],
  [
    { name: 'at both folders', dockerfile: run(`${cache('/go/pkg/mod')} ${cache('/root/.cache/go-build')}`) },
    { name: 'at a folder of another tool', dockerfile: run(cache('/root/.cache/golangci-lint')) },
  ],
);

ruleCases(
  'cache-mount-on-parent',
  [
    {
      name: 'above GOCACHE',
      dockerfile: run(cache('/root/.cache')),
      at: [3],
      becomes: run(cache('/root/.cache/go-build')),
    },
    { name: 'above GOMODCACHE', dockerfile: run(cache('/go')), at: [3], becomes: run(cache('/go/pkg/mod')) },
    {
      name: 'above both, with an id',
      dockerfile: run('--mount=type=cache,id=go,target=/cache', 'ENV GOCACHE=/cache/build GOMODCACHE=/cache/mod'),
      at: [4],
      becomes: run(`${cache('/cache/mod')} ${cache('/cache/build')}`, 'ENV GOCACHE=/cache/build GOMODCACHE=/cache/mod'),
    },
  ],
  [
    { name: 'the caches themselves', dockerfile: run(`${cache('/go/pkg/mod')} ${cache('/root/.cache/go-build')}`) },
    {
      name: 'above, with one of its own inside',
      dockerfile: run(`${cache('/root/.cache')} ${cache('/root/.cache/go-build')}`),
    },
    { name: 'a RUN that does not call go', dockerfile: ['FROM golang:1.24', `RUN ${cache('/root')} apt-get update`] },
  ],
);

ruleCases(
  'cache-mount-inside',
  [
    {
      name: 'the download cache alone',
      dockerfile: run(cache('/go/pkg/mod/cache')),
      at: [3],
      becomes: run(cache('/go/pkg/mod')),
    },
  ],
  [{ name: 'beside the whole cache', dockerfile: run(`${cache('/go/pkg/mod/cache')} ${cache('/go/pkg/mod')}`) }],
);

ruleCases(
  'cache-mount-idle',
  [
    {
      name: 'a second mount at the usual folder',
      dockerfile: run(`${cache('/cache/build')} ${cache('/root/.cache/go-build')}`, 'ENV GOCACHE=/cache/build'),
      at: [4],
      becomes: run(cache('/cache/build'), 'ENV GOCACHE=/cache/build'),
    },
  ],
  [{ name: 'both caches', dockerfile: run(`${cache('/go/pkg/mod')} ${cache('/root/.cache/go-build')}`) }],
);

ruleCases(
  'cache-mount-unkept',
  [
    {
      name: 'tmpfs',
      dockerfile: run('--mount=type=tmpfs,target=/root/.cache/go-build,size=1g'),
      at: [3],
      becomes: run('--mount=type=cache,target=/root/.cache/go-build'),
    },
    {
      name: 'a mount whose type was forgotten, which binds the context there',
      dockerfile: run('--mount=target=/root/.cache/go-build'),
      at: [3],
      becomes: run('--mount=type=cache,target=/root/.cache/go-build'),
    },
    {
      name: 'files of another stage',
      dockerfile: run('--mount=type=bind,from=golang:1.24,source=/root,target=/root/.cache/go-build,rw'),
      at: [3],
      becomes: 'no patch',
    },
    {
      name: 'a user who could not write to a cache mount of root',
      dockerfile: [
        'FROM golang:1.24',
        'USER 1000',
        'ENV GOCACHE=/tmp/cache',
        'RUN --mount=type=tmpfs,target=/tmp/cache go build .',
      ],
      at: [4],
      becomes: 'no patch',
    },
  ],
  [{ name: 'a bind mount of the sources', dockerfile: run('--mount=type=bind,target=/src') }],
);
