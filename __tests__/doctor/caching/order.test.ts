import { describe, expect, test } from '@jest/globals';
import { examined, fixed, module } from '../given.ts';

const toldOf = async (id: string, lines: readonly string[], files = module): Promise<readonly string[]> =>
  (await examined(lines.join('\n'), { only: [id], files })).told;

describe('copy-before-download', () => {
  const id = 'copy-before-download';
  const bad = ['FROM golang:1.24', 'WORKDIR /src', 'COPY . .', 'RUN go mod download', 'RUN go build -o /app .'];

  test('all sources before the download', async () => {
    expect(await toldOf(id, bad)).toEqual([`3 ${id}`]);
    expect(await fixed(bad.join('\n'), [id])).toBe(
      [
        'FROM golang:1.24',
        'WORKDIR /src',
        'COPY go.mod go.sum ./',
        'RUN go mod download',
        'COPY . .',
        'RUN go build -o /app .',
      ].join('\n'),
    );
  });

  test.each([
    [
      'the download first',
      [
        'FROM golang:1.24',
        'WORKDIR /src',
        'COPY go.mod go.sum ./',
        'RUN go mod download',
        'COPY . .',
        'RUN go build .',
      ],
    ],
    ['no download at all', ['FROM golang:1.24', 'WORKDIR /src', 'COPY . .', 'RUN go build .']],
    [
      'a second download',
      ['FROM golang:1.24', 'COPY go.* ./', 'RUN go mod download', 'COPY . .', 'RUN go mod download'],
    ],
    [
      'one RUN that builds too, with a mount of the module cache',
      [
        'FROM golang:1.24',
        'COPY . .',
        'RUN --mount=type=cache,target=/go/pkg/mod go mod download && go build -o /app .',
      ],
    ],
    [
      'files of another stage',
      ['FROM golang:1.24 AS a', 'FROM golang:1.24', 'COPY --from=a . .', 'RUN go mod download'],
    ],
  ])('near: %s', async (_name, lines) => {
    expect(await toldOf(id, lines)).toEqual([]);
  });
});

describe('go-sum-not-copied', () => {
  const id = 'go-sum-not-copied';
  const bad = [
    'FROM golang:1.24',
    'WORKDIR /src',
    'COPY go.mod ./',
    'RUN go mod download',
    'COPY . .',
    'RUN go build .',
  ];

  test('go.mod alone', async () => {
    expect(await toldOf(id, bad)).toEqual([`3 ${id}`]);
    expect(await fixed(bad.join('\n'), [id])).toContain('COPY go.mod go.sum ./\n');
  });

  test.each([
    ['both', bad.with(2, 'COPY go.mod go.sum ./'), module],
    ['never, which go-sum-incomplete tells', bad.with(4, 'COPY main.go ./'), module],
    ['a pattern', bad.with(2, 'COPY go.* ./'), module],
    ['no go.sum there is', bad, { 'go.mod': 'module example.com/app\n\ngo 1.24\n', 'main.go': '' }],
  ])('near: %s', async (_name, lines, files) => {
    expect(await toldOf(id, lines, files)).toEqual([]);
  });
});
