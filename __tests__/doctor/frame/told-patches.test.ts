import { describe, expect, test } from '@jest/globals';
import { examined, fixedFiles, module } from '../given.ts';
import { ruleCases } from '../rule-cases.ts';

const sources = ['COPY . .', 'RUN go build .'];

ruleCases(
  'go-version',
  [
    {
      name: 'an official tag',
      dockerfile: ['FROM golang:1.22', ...sources],
      in: 'go.mod',
      at: [3],
      becomes: ['FROM golang:1.24', ...sources],
    },
    {
      name: 'a tag with its patch and variant, beside a platform and a name',
      dockerfile: ['FROM --platform=$BUILDPLATFORM docker.io/library/golang:1.22.3-alpine AS build', ...sources],
      in: 'go.mod',
      at: [3],
      becomes: ['FROM --platform=$BUILDPLATFORM docker.io/library/golang:1.24-alpine AS build', ...sources],
    },
    {
      name: 'the base of each stage that compiles the module',
      dockerfile: [
        'FROM golang:1.22-bookworm AS test',
        ...sources,
        'FROM golang:1.23',
        'COPY --from=test /go /x',
        ...sources,
      ],
      in: 'go.mod',
      at: [3],
      becomes: [
        'FROM golang:1.24-bookworm AS test',
        ...sources,
        'FROM golang:1.24',
        'COPY --from=test /go /x',
        ...sources,
      ],
    },
    {
      name: 'a toolchain that is newer than the go line',
      dockerfile: ['FROM golang:1.24.1', ...sources],
      files: { ...module, 'go.mod': 'module example.com/app\n\ngo 1.24.0\n\ntoolchain go1.25.2\n' },
      in: 'go.mod',
      at: [5],
      becomes: ['FROM golang:1.25', ...sources],
    },
    {
      name: 'an Alpine that ends with an older Go',
      dockerfile: ['FROM golang:1.22-alpine3.18', ...sources],
      in: 'go.mod',
      at: [3],
      becomes: 'no patch',
    },
    {
      name: 'a tag by an ARG',
      dockerfile: ['ARG GO=1.22', 'FROM golang:$GO', ...sources],
      in: 'go.mod',
      at: [3],
      becomes: 'no patch',
    },
    {
      name: 'an image with a digest',
      dockerfile: [`FROM golang:1.22@sha256:${'0'.repeat(64)}`, ...sources],
      in: 'go.mod',
      at: [3],
      becomes: 'no patch',
    },
  ],
  [{ name: 'a Go that is new enough', dockerfile: ['FROM golang:1.24', ...sources] }],
);

describe('a file of Go that .dockerignore keeps out comes in again', () => {
  test.each([
    [
      'copied-file-missing',
      ['FROM golang:1.24', 'COPY ./go.mod go.sum ./', 'RUN go mod download'],
      '# all but sources\n*\n!*.go\n',
      '# all but sources\n*\n!*.go\n!go.mod\n!go.sum\n',
    ],
    ['go-sum-incomplete', ['FROM golang:1.24', ...sources], '*.sum', '*.sum\n!go.sum'],
  ])('%s', async (id, dockerfile, ignore, becomes) => {
    const files = { ...module, '.dockerignore': ignore };
    expect([...(await fixedFiles(dockerfile.join('\n'), [id], { files }))]).toEqual([['.dockerignore', becomes]]);
  });

  test('but not one that is not there', async () => {
    const files = { 'go.mod': module['go.mod'] ?? '', 'main.go': '', '.dockerignore': 'bin\n' };
    const { findings } = await examined('FROM golang:1.24\nCOPY go.mod go.sum ./\n', {
      files,
      only: ['copied-file-missing'],
    });
    expect(findings.map(({ line, patch }) => [line, patch])).toEqual([[2, undefined]]);
  });
});
