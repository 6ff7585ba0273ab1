import { describe, expect, test } from '@jest/globals';
import type { SeenProject } from '../../../src/doctor/frame/seen.ts';
import { examined, fixed } from '../given.ts';

const builder = ['FROM golang:1.24 AS build', 'WORKDIR /src', 'COPY . .'];
const image = (lines: readonly string[], build = 'RUN go build -o /app .', first = builder): string =>
  [...first, build, ...lines].join('\n');
const toldOf = async (id: string, text: string, seen: Partial<SeenProject>): Promise<readonly string[]> =>
  (await examined(text, { only: [id], seen })).told;

const copy = 'COPY --from=build /app /app';
const start = 'ENTRYPOINT ["/app"]';
const scratch = ['FROM scratch', copy, start];

describe('no-certificates', () => {
  const id = 'no-certificates';
  const seen = { opensTls: 'client.go' };

  test.each(['scratch', 'debian:12-slim', 'ubuntu:24.04'])('a client on %s', async (base) => {
    const { told, findings } = await examined(image([`FROM ${base}`, copy, start]), { only: [id], seen });
    expect(told).toEqual([`5 ${id}`]);
    expect(findings[0]?.message).toContain('client.go');
  });

  test('they are copied from the stage of the Go image', async () => {
    const certificates = '/etc/ssl/certs/ca-certificates.crt';
    const text = await fixed(image(scratch), [id], { seen });
    expect(text).toContain(`FROM scratch\nCOPY --from=build ${certificates} ${certificates}\n${copy}\n`);
    const other = image(scratch, 'RUN go build -o /app .', ['FROM acme/go AS build']);
    expect((await examined(other, { only: [id], seen })).findings).toMatchObject([{ patch: undefined }]);
  });

  test.each([
    ['a program without TLS', scratch, {}],
    [
      'copied certificates',
      scratch.toSpliced(1, 0, 'COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/'),
      seen,
    ],
    [
      'an installed package',
      ['FROM debian:12-slim', 'RUN apt-get update && apt-get install -y ca-certificates', copy, start],
      seen,
    ],
    ['certificates of its own', scratch.toSpliced(1, 0, 'ENV SSL_CERT_FILE=/x.pem'), seen],
    ['an image that has them', ['FROM gcr.io/distroless/static', copy, start], seen],
    ['Alpine, which has them', ['FROM alpine:3', copy, start], seen],
    ['a tree that may have them', scratch.toSpliced(1, 0, 'COPY --from=build /etc/ /etc/'), seen],
    ['an archive that may have them', scratch.toSpliced(1, 0, 'ADD rootfs.tar.gz /'), seen],
    ['files that are exported', scratch.slice(0, 2), seen],
  ])('near: %s', async (_name, lines, given) => {
    expect(await toldOf(id, image(lines), given)).toEqual([]);
  });
});

describe('no-time-zones', () => {
  const id = 'no-time-zones';
  const seen = { loadsTimeZones: 'clock.go' };

  test.each(['scratch', 'alpine:3.20'])('time zones on %s', async (base) => {
    const bad = image([`FROM ${base}`, copy, start]);
    expect(await toldOf(id, bad, seen)).toEqual([`5 ${id}`]);
    expect(await fixed(bad, [id], { seen })).toContain('RUN go build -tags timetzdata -o /app .');
  });

  test('tags that are there are for a person', async () => {
    const { findings } = await examined(image(scratch, 'RUN go build -tags x -o /app .'), { only: [id], seen });
    expect(findings).toMatchObject([{ patch: undefined }]);
  });

  test.each([
    ['a program that loads none', image(scratch), {}],
    ['compiled in', image(scratch, 'RUN go build -tags timetzdata -o /app .'), seen],
    ['by GOFLAGS', image(scratch, 'ENV GOFLAGS=-tags=timetzdata\nRUN go build -o /app .'), seen],
    ['copied', image(scratch.toSpliced(1, 0, 'COPY --from=build /usr/share/zoneinfo /usr/share/zoneinfo')), seen],
    ['installed', image(['FROM alpine:3', 'RUN apk add --no-cache tzdata', copy, start]), seen],
    ['an image that has them', image(['FROM gcr.io/distroless/static', copy, start]), seen],
    ['Debian, which has them', image(['FROM debian:12', copy, start]), seen],
  ])('near: %s', async (_name, text, given) => {
    expect(await toldOf(id, text, given)).toEqual([]);
  });
});

describe('other-libc', () => {
  const id = 'other-libc';
  const seen = { usesCgo: 'db.go' };
  const cgo = 'RUN CGO_ENABLED=1 go build -o /app .';
  const alpine = ['FROM golang:1.24-alpine AS build', 'RUN apk add gcc musl-dev', 'COPY . .'];

  test.each([
    ['Debian to Alpine', image(['FROM alpine:3', copy, start], cgo), 4],
    ['Debian to Alpine by ENV', image(['FROM alpine:3', copy, start], 'ENV CGO_ENABLED=1\nRUN go build -o /app .'), 5],
    [
      'Alpine to Debian',
      image(['FROM debian:12-slim', copy, start], cgo, [
        'FROM golang:1.24-alpine AS build',
        'WORKDIR /src',
        'COPY . .',
      ]),
      4,
    ],
  ])('%s', async (_name, text, line) => {
    expect(await toldOf(id, text, seen)).toEqual([`${line} ${id}`]);
  });

  test.each([
    ['the same distribution', image(['FROM debian:12-slim', copy, start], cgo), seen],
    [
      'linked statically',
      image(
        ['FROM debian:12-slim', copy, start],
        "RUN CGO_ENABLED=1 go build -ldflags '-extldflags -static' -o /app .",
        alpine,
      ),
      seen,
    ],
    ['without cgo', image(['FROM alpine:3', copy, start], 'RUN CGO_ENABLED=0 go build -o /app .'), seen],
    ['nothing said of cgo', image(['FROM alpine:3', copy, start]), seen],
    ['a program that has none', image(['FROM alpine:3', copy, start], cgo), {}],
    ['a layer that brings glibc', image(['FROM alpine:3', 'RUN apk add gcompat', copy, start], cgo), seen],
    ['a stage that the image takes nothing from', image(['FROM alpine:3', 'COPY x /app', start], cgo), seen],
  ])('near: %s', async (_name, text, given) => {
    expect(await toldOf(id, text, given)).toEqual([]);
  });
});
