import { describe, expect, test } from '@jest/globals';
import { examined, fixed } from '../given.ts';

const stage = (...lines: readonly string[]): string =>
  ['FROM golang:1.24', 'WORKDIR /src', 'COPY . .', ...lines].join('\n');
const toldOf = async (id: string, text: string): Promise<readonly string[]> =>
  (await examined(text, { only: [id] })).told;

describe('gocache-off', () => {
  const id = 'gocache-off';

  test.each([
    ['by ENV', ['ENV GOCACHE=off', 'RUN go build .'], ['RUN go build .']],
    [
      'by ENV with others',
      ['ENV GOCACHE=off CGO_ENABLED=0', 'RUN go build .'],
      ['ENV CGO_ENABLED=0', 'RUN go build .'],
    ],
    ['before the command', ['RUN GOCACHE=off go build .'], ['RUN go build .']],
  ])('%s', async (_name, lines, mended) => {
    expect(await toldOf(id, stage(...lines))).toEqual([`4 ${id}`]);
    expect(await fixed(stage(...lines), [id])).toBe(stage(...mended));
  });

  test.each([
    ['a folder', ['ENV GOCACHE=/off', 'RUN go build .']],
    ['a command that compiles nothing', ['ENV GOCACHE=off', 'RUN go version']],
  ])('near: %s', async (_name, lines) => {
    expect(await toldOf(id, stage(...lines))).toEqual([]);
  });
});

describe('packed-binary', () => {
  const id = 'packed-binary';

  test.each(['RUN go build -o /app . && upx --best /app', 'RUN ["upx", "/app"]'])('%s', async (line) => {
    expect(await toldOf(id, stage(line))).toEqual([`4 ${id}`]);
  });

  test.each(['RUN apk add upx', 'RUN upx --version', 'RUN echo upx /app', 'RUN upx -d /app'])(
    'near: %s',
    async (line) => {
      expect(await toldOf(id, stage(line))).toEqual([]);
    },
  );
});
