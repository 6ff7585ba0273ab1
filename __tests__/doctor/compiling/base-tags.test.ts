import { ruleCases } from '../rule-cases.ts';

const from = (...images: readonly string[]): readonly string[] => images.map((image) => `FROM ${image}`);

ruleCases(
  'base-unpinned',
  [
    {
      name: 'no tag',
      dockerfile: ['FROM golang AS build', 'FROM scratch', 'COPY --from=build / /'],
      at: [1],
      becomes: 'no patch',
    },
    { name: 'latest', dockerfile: from('registry.example.com:5000/acme/base:latest'), at: [1], becomes: 'no patch' },
    {
      name: 'an ARG whose default is latest',
      dockerfile: ['ARG TAG=latest', 'FROM alpine:$TAG'],
      at: [2],
      becomes: 'no patch',
    },
  ],
  [
    { name: 'a version', dockerfile: from('golang:1.24') },
    { name: 'a digest', dockerfile: from(`golang@sha256:${'0'.repeat(64)}`) },
    { name: 'a registry with a port', dockerfile: from('registry.example.com:5000/acme/base:2') },
    { name: 'distroless, whose version is in its name', dockerfile: from('gcr.io/distroless/static-debian12') },
    { name: 'a stage, and scratch', dockerfile: ['FROM golang:1.24 AS base', 'FROM base', 'FROM scratch'] },
    { name: 'a stage that is not built', dockerfile: from('alpine AS other', 'alpine:3.22') },
  ],
);

const image = ['FROM golang:1.24', 'ENV CGO_ENABLED=0', 'WORKDIR /src', 'COPY . .'];

ruleCases(
  'single-stage',
  [
    {
      name: 'a static program',
      dockerfile: [...image, 'RUN go build -o /app .', 'EXPOSE 8080', 'ENTRYPOINT ["/app"]'],
      at: [1],
      becomes: [
        'FROM golang:1.24 AS build',
        ...image.slice(1),
        'RUN go build -o /app .',
        '',
        'FROM gcr.io/distroless/static-debian12',
        'COPY --from=build /app /app',
        'EXPOSE 8080',
        'ENTRYPOINT ["/app"]',
      ],
    },
    {
      name: 'a program with words of CMD',
      dockerfile: [...image, 'RUN go build -o /app .', 'ENTRYPOINT ["/app"]', 'CMD ["serve"]'],
      at: [1],
      becomes: [
        'FROM golang:1.24 AS build',
        ...image.slice(1),
        'RUN go build -o /app .',
        '',
        'FROM gcr.io/distroless/static-debian12',
        'COPY --from=build /app /app',
        'ENTRYPOINT ["/app"]',
        'CMD ["serve"]',
      ],
    },
    {
      name: 'one that may need its folder',
      dockerfile: [...image, 'RUN go build -o app .', 'CMD ["./app"]'],
      at: [1],
      becomes: 'no patch',
    },
    {
      name: 'one that opens files of its folder',
      dockerfile: [...image, 'RUN go build -o /app .', 'ENTRYPOINT ["/app"]'],
      seen: { readsFiles: 'pages.go' },
      at: [1],
      becomes: 'no patch',
    },
    {
      name: 'one that may need C',
      dockerfile: ['FROM golang:1.24', 'COPY . .', 'RUN go build -o /app .', 'CMD ["/app"]'],
      at: [1],
      becomes: 'no patch',
    },
  ],
  [
    {
      name: 'two stages',
      dockerfile: [
        'FROM golang:1.24 AS build',
        'RUN go build -o /app .',
        'FROM scratch',
        'COPY --from=build /app /app',
        'CMD ["/app"]',
      ],
    },
    { name: 'an image that runs go', dockerfile: [...image, 'RUN go build -o /app .', 'CMD ["go", "test", "./..."]'] },
    {
      name: 'an image that starts go by a small init',
      dockerfile: [...image, 'RUN go build -o /app .', 'ENTRYPOINT ["/tini", "--"]', 'CMD ["go", "test"]'],
    },
    {
      name: 'a stage for tests',
      dockerfile: ['FROM golang:1.24 AS test', 'COPY . .', 'RUN go build ./...', 'CMD ["/app"]'],
    },
    { name: 'an image of tools', dockerfile: ['FROM golang:1.24', 'RUN go install example.com/tool@v1.0.0'] },
  ],
);
