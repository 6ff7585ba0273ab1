import { module } from '../given.ts';
import { ruleCases } from '../rule-cases.ts';

const two = (first: string, second: string): readonly string[] => [
  'FROM golang:1.24 AS build',
  'COPY . .',
  `RUN --mount=${first} go vet ./...`,
  `RUN --mount=${second} go build -o /app .`,
  'FROM scratch',
  'COPY --from=build /app /app',
];
const at = 'type=cache,target=/root/.cache/go-build';

ruleCases(
  'cache-id-differs',
  [
    {
      name: 'two ids at one folder',
      dockerfile: two(`${at},id=a`, `${at},id=b`),
      at: [4],
      becomes: two(`${at},id=a`, `${at},id=a`),
    },
    {
      name: 'two ids, with an owner by a variable',
      dockerfile: two(`${at},id=a,uid=$UID`, `${at},uid=$UID,id=b`),
      at: [4],
      becomes: two(`${at},id=a,uid=$UID`, `${at},uid=$UID,id=a`),
    },
    {
      name: 'an id, and none',
      dockerfile: two(at, `type=cache,id=b,target=/root/.cache/go-build`),
      at: [4],
      becomes: two(at, at),
    },
  ],
  [
    { name: 'one id', dockerfile: two(`${at},id=a`, `${at},id=a`) },
    { name: 'an id for each platform', dockerfile: two(`${at},id=a-$TARGETARCH`, `${at},id=b-$TARGETARCH`) },
    { name: 'two folders', dockerfile: two(`${at},id=a`, 'type=cache,target=/go/pkg/mod,id=b') },
  ],
);

ruleCases(
  'cache-mount-locked',
  [
    { name: 'one of two', dockerfile: two(`${at},sharing=locked`, at), at: [3], becomes: two(at, at) },
    {
      name: 'in the middle of the fields',
      dockerfile: two(at, 'type=cache,sharing=locked,target=/go/pkg/mod'),
      at: [4],
      becomes: two(at, 'type=cache,target=/go/pkg/mod'),
    },
  ],
  [
    { name: 'shared', dockerfile: two(`${at},sharing=shared`, at) },
    {
      name: "apt's cache, which needs it",
      dockerfile: ['FROM golang:1.24', 'RUN --mount=type=cache,target=/var/cache/apt,sharing=locked apt-get update'],
    },
  ],
);

ruleCases(
  'cache-mount-private',
  [{ name: 'one of two', dockerfile: two(at, `${at},sharing=private`), at: [4], becomes: two(at, at) }],
  [{ name: 'shared', dockerfile: two(at, at) }],
);

ruleCases(
  'cache-in-sources',
  [
    {
      name: 'GOCACHE below the sources',
      dockerfile: ['FROM golang:1.24', 'WORKDIR /src', 'ENV GOCACHE=/src/cache', 'COPY . .', 'RUN go build .'],
      at: [5],
      becomes: 'no patch',
    },
    {
      name: 'modules in a home folder that the sources are in',
      dockerfile: ['FROM golang:1.24', 'ENV GOPATH=/home/me/go', 'WORKDIR /home/me', 'COPY . .', 'RUN go build .'],
      at: [5],
      becomes: 'no patch',
    },
  ],
  [
    {
      name: 'a module cache there that nothing fills',
      files: { 'go.mod': 'module example.com/app\n\ngo 1.24\n', 'main.go': 'package main\n\nfunc main() {}\n' },
      dockerfile: ['FROM golang:1.24', 'ENV GOPATH=/home/me/go', 'WORKDIR /home/me', 'COPY . .', 'RUN go build .'],
    },
    {
      name: 'beside the sources',
      dockerfile: ['FROM golang:1.24', 'WORKDIR /src', 'ENV GOCACHE=/src-cache', 'COPY . .', 'RUN go build .'],
    },
    {
      name: 'a folder that go passes over, as in a home folder',
      dockerfile: ['FROM golang:1.24', 'WORKDIR /home/me', 'ENV HOME=/home/me', 'COPY . .', 'RUN go build .'],
    },
    {
      name: 'what fills the cache itself',
      dockerfile: ['FROM golang:1.24', 'WORKDIR /src', 'COPY modules/ /go/pkg/mod/', 'COPY . .', 'RUN go build .'],
    },
    { name: 'the old GOPATH', dockerfile: ['FROM golang:1.24', 'WORKDIR /go/src/app', 'COPY . .', 'RUN go build .'] },
  ],
);

const vendored = {
  'go.mod': module['go.mod'] ?? '',
  'go.sum': module['go.sum'] ?? '',
  'vendor/modules.txt': '# example.com/lib v1.0.0\n## explicit\nexample.com/lib\n',
  'main.go': '',
};
const both = (mounts: string): readonly string[] => ['FROM golang:1.24', 'COPY . .', `RUN ${mounts}go build .`];

ruleCases(
  'module-mount-of-vendored',
  [
    {
      name: 'both mounts',
      dockerfile: both('--mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build '),
      files: vendored,
      at: [3],
      becomes: both('--mount=type=cache,target=/root/.cache/go-build '),
    },
  ],
  [
    { name: 'modules that are downloaded', dockerfile: both('--mount=type=cache,target=/go/pkg/mod ') },
    {
      name: 'a tool by its version beside the vendor folder',
      dockerfile: [
        ...both('--mount=type=cache,target=/go/pkg/mod '),
        'RUN --mount=type=cache,target=/go/pkg/mod go install example.com/tool@v1.0.0',
      ],
      files: vendored,
    },
  ],
);
