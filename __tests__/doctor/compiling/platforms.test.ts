import { ruleCases } from '../rule-cases.ts';

const cross = (
  from: string,
  run = 'RUN CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH go build -o /app .',
): readonly string[] => [
  from,
  'ARG TARGETOS TARGETARCH',
  'COPY . .',
  run,
  'FROM scratch',
  'COPY --from=build /app /app',
];

ruleCases(
  'build-platform-missing',
  [
    {
      name: 'a stage that compiles for TARGETARCH',
      dockerfile: cross('FROM golang:1.24 AS build'),
      at: [1],
      becomes: cross('FROM --platform=$BUILDPLATFORM golang:1.24 AS build'),
    },
    {
      name: 'a build for two platforms',
      dockerfile: cross('FROM golang:1.24 AS build', 'RUN go build -o /app .'),
      platforms: ['linux/amd64', 'linux/arm64'],
      at: [1],
      becomes: 'no patch',
    },
    {
      name: 'sources with C, of which the stage takes none',
      dockerfile: cross('FROM golang:1.24 AS build'),
      seen: { usesCgo: 'db.go' },
      at: [1],
      becomes: cross('FROM --platform=$BUILDPLATFORM golang:1.24 AS build'),
    },
  ],
  [
    { name: 'it is there', dockerfile: cross('FROM --platform=$BUILDPLATFORM golang:1.24 AS build') },
    { name: 'one platform', dockerfile: cross('FROM golang:1.24 AS build', 'RUN go build -o /app .') },
    {
      name: 'with C',
      dockerfile: cross('FROM golang:1.24 AS build', 'RUN CGO_ENABLED=1 GOARCH=$TARGETARCH go build -o /app .'),
    },
    {
      name: 'sources with C, which go leaves out for another platform',
      dockerfile: cross('FROM golang:1.24 AS build', 'RUN GOARCH=$TARGETARCH go build -o /app .'),
      seen: { usesCgo: 'db.go' },
    },
    {
      name: 'the image itself',
      dockerfile: ['FROM golang:1.24', 'ARG TARGETARCH', 'RUN GOARCH=$TARGETARCH go build -o /app .'],
    },
  ],
);

const linked = (build: readonly string[], base = 'scratch', go = 'golang:1.24'): readonly string[] => [
  `FROM ${go} AS build`,
  'COPY . .',
  ...build,
  `FROM ${base}`,
  'COPY --from=build /app /app',
];

ruleCases(
  'cgo-in-static-image',
  [
    {
      name: 'scratch',
      dockerfile: linked(['RUN go build -o /app .']),
      at: [3],
      becomes: linked(['ENV CGO_ENABLED=0', 'RUN go build -o /app .']),
    },
    {
      name: 'a program whose name says static',
      dockerfile: linked(['RUN go build -o /app-static .']),
      at: [3],
      becomes: linked(['ENV CGO_ENABLED=0', 'RUN go build -o /app-static .']),
    },
    {
      name: 'distroless/static',
      dockerfile: linked(['RUN go build -o /app .'], 'gcr.io/distroless/static-debian12:nonroot'),
      at: [3],
      becomes: linked(['ENV CGO_ENABLED=0', 'RUN go build -o /app .'], 'gcr.io/distroless/static-debian12:nonroot'),
    },
    {
      name: 'sources with C, which would not compile without it',
      dockerfile: linked(['RUN go build -o /app .']),
      seen: { usesCgo: 'db.go' },
      at: [3],
      becomes: 'no patch',
    },
    {
      name: 'C that is wanted',
      dockerfile: linked(['ENV CGO_ENABLED=1', 'RUN go build -o /app .']),
      at: [4],
      becomes: 'no patch',
    },
  ],
  [
    { name: 'CGO_ENABLED=0 before the command', dockerfile: linked(['RUN CGO_ENABLED=0 go build -o /app .']) },
    { name: 'CGO_ENABLED=0 by ENV', dockerfile: linked(['ENV CGO_ENABLED=0', 'RUN go build -o /app .']) },
    {
      name: 'linked statically with C',
      dockerfile: linked([`RUN go build -ldflags '-linkmode external -extldflags "-static"' -o /app .`]),
    },
    {
      name: 'Alpine, which has no C compiler',
      dockerfile: linked(['RUN go build -o /app .'], 'scratch', 'golang:1.24-alpine'),
    },
    {
      name: 'an image with a C library',
      dockerfile: linked(['RUN go build -o /app .'], 'gcr.io/distroless/base-debian12'),
    },
  ],
);
