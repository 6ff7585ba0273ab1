import { expect, test } from '@jest/globals';
import { examined } from '../given.ts';
import { ruleCases } from '../rule-cases.ts';

const after = ['COPY . .', 'RUN go build -ldflags="-X main.version=$VERSION" -o /app .'];

ruleCases(
  'changing-arg-early',
  [
    {
      name: 'a version before the download',
      dockerfile: ['FROM golang:1.24', 'ARG VERSION=dev', 'COPY go.mod go.sum ./', 'RUN go mod download', ...after],
      at: [2],
      becomes: ['FROM golang:1.24', 'COPY go.mod go.sum ./', 'RUN go mod download', 'ARG VERSION=dev', ...after],
    },
    {
      name: 'a program may read it before the RUN that names it',
      dockerfile: ['FROM golang:1.24', 'ARG VERSION', 'RUN go mod download', 'RUN ./generate', ...after],
      at: [2],
      becomes: ['FROM golang:1.24', 'RUN go mod download', 'ARG VERSION', 'RUN ./generate', ...after],
    },
    {
      name: 'one that nothing uses by its name',
      dockerfile: [
        'FROM golang:1.24',
        'ARG GIT_COMMIT',
        'COPY go.mod go.sum ./',
        'RUN go mod download',
        'COPY . .',
        'RUN make',
      ],
      at: [2],
      becomes: 'no patch',
    },
  ],
  [
    {
      name: 'right before its use',
      dockerfile: ['FROM golang:1.24', 'COPY go.mod go.sum ./', 'RUN go mod download', 'ARG VERSION', ...after],
    },
    {
      name: 'the version of Go',
      dockerfile: [
        'ARG GO_VERSION=1.24',
        'FROM golang:$GO_VERSION',
        'ARG GO_VERSION',
        'COPY go.mod go.sum ./',
        'RUN go mod download',
      ],
    },
    {
      name: 'in another stage',
      dockerfile: [
        'FROM alpine:3.22 AS a',
        'ARG VERSION',
        'FROM golang:1.24',
        'COPY go.mod go.sum ./',
        'RUN go mod download',
      ],
    },
  ],
);

test('many arguments before many downloads are looked at in bounded time', async () => {
  const many = (line: string, times: number): readonly string[] => Array.from({ length: times }, () => line);
  const dockerfile = ['FROM golang:1.24', ...many('ARG BUILD_ID', 1000), ...many('RUN go mod download', 100)];
  const before = process.cpuUsage();
  const { told } = await examined(dockerfile.join('\n'), { only: ['changing-arg-early'] });
  expect(told).toHaveLength(1000);
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(8);
});
