import { describe, expect, it } from '@jest/globals';
import {
  buildCacheMount,
  builtPackage,
  goImageOf,
  imagesOf,
  withImage,
  withNonce,
  withoutCacheMounts,
} from '../../bench/dockerfile.ts';

const service = `# golang:0 is no image of it
FROM --platform=$BUILDPLATFORM golang:1.26 AS build
COPY go.mod ./
RUN --mount=type=cache,target=/go/pkg/mod \\
    --mount=type=secret,id=s,env=GOPROXY go mod download
RUN --mount=target=/root/.cache/go-build,type=cache go build -o /out ./cmd/server

FROM build AS more
FROM \${BASE}
FROM gcr.io/distroless/static
COPY --from=build /out /out
`;

it('the nonce is declared in each stage, and nothing else changes', () => {
  const text = withNonce(service);
  expect(text.match(/^ARG BENCH_NONCE$/gm)).toHaveLength(4);
  expect(text.replaceAll('\nARG BENCH_NONCE', '')).toBe(service);
  expect(text).toContain('FROM --platform=$BUILDPLATFORM golang:1.26 AS build\nARG BENCH_NONCE\n');
});

it('without cache mounts, the other mounts stay', () => {
  const text = withoutCacheMounts(service);
  expect(text).not.toContain('type=cache');
  expect(text).toContain('RUN --mount=type=secret,id=s,env=GOPROXY go mod download\nRUN go build -o');
});

it('another image takes the place of one, and of no stage or text', () => {
  expect(withImage(service, 'golang:1.26', 'other:1')).toBe(
    service.replace('$BUILDPLATFORM golang:1.26', '$BUILDPLATFORM other:1'),
  );
  expect(withImage(service, 'golang:1', 'other:1')).toBe(service);
});

it('the images are those that are named, without stages and variables', () => {
  expect(imagesOf(service)).toEqual(['golang:1.26', 'gcr.io/distroless/static']);
});

it.each([
  { name: 'the official one', text: service, image: 'golang:1.26' },
  {
    name: "a mirror's",
    text: 'FROM mirror.example/library/golang@sha256:0 AS b',
    image: 'mirror.example/library/golang@sha256:0',
  },
  { name: 'none that is only alike', text: 'FROM golang-tools:1', image: undefined },
])('the Go image: $name', ({ text, image }) => {
  expect(goImageOf(text)).toBe(image);
});

it.each([
  { name: 'a folder', text: 'RUN go build -o /out ./cmd/server', built: './cmd/server' },
  { name: 'the module itself', text: 'RUN go build -o /out .', built: '.' },
  { name: 'over several lines', text: 'RUN CGO_ENABLED=0 \\\n go build \\\n  -trimpath ./a', built: './a' },
  { name: 'the last of several', text: 'RUN go install ./tool\nRUN go build ./a && ls ./b', built: './a' },
  { name: 'none named', text: 'RUN make', built: './...' },
  { name: 'a flag is none', text: 'RUN go build -trimpath', built: './...' },
])('the package that is built: $name', ({ text, built }) => {
  expect(builtPackage(text)).toBe(built);
});

describe('buildCacheMount', () => {
  it.each([
    { name: 'the target is the id', mount: 'type=cache,target=/root/.cache/go-build', id: 'id=/root/.cache/go-build' },
    { name: 'an id of its own', mount: 'type=cache,id=x,dst=/root/.cache/go-build/', id: 'id=x' },
    {
      name: 'owner and sharing are part of it',
      mount: 'type=cache,uid=65532,target=/home/.cache/go-build,sharing=locked',
      id: 'id=/home/.cache/go-build,uid=65532,sharing=locked',
    },
  ])('$name', ({ mount, id }) => {
    const text = `FROM x\nRUN --mount=type=cache,target=/go/pkg/mod --mount=${mount} go build`;
    expect(buildCacheMount(text, '/here')).toBe(`--mount=type=cache,target=/here,${id}`);
  });

  it('is none where no mount is at such a place', () => {
    expect(buildCacheMount('RUN --mount=type=cache,target=/go/pkg/mod go build', '/here')).toBeUndefined();
  });
});
