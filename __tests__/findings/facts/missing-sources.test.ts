import { describe, expect, test } from '@jest/globals';
import { checked } from '../given.ts';

type Files = Readonly<Record<string, string>>;
const from = (...lines: readonly string[]): string => ['FROM golang:1.26', 'WORKDIR /src', ...lines, ''].join('\n');
const mod = (...lines: readonly string[]): string =>
  ['module example.com/app', '', 'go 1.26', '', ...lines, ''].join('\n');
const none: readonly string[] = [];

const told = async (files: Files): Promise<readonly string[]> => (await checked(files)).told;

describe('what COPY names', () => {
  const copies = from('COPY go.mod go.sum ./', 'RUN go mod download');
  const both = { 'go.mod': mod(), 'go.sum': '' };
  test.each<readonly [string, Files, readonly string[]]>([
    ['is there', { Dockerfile: copies, ...both }, none],
    ['is not there', { Dockerfile: copies, 'go.mod': mod() }, ['error Dockerfile:3 copied-file-missing']],
    [
      'is a pattern that matches nothing',
      { Dockerfile: from('COPY go.mod go.sum* ./', 'RUN go mod download'), 'go.mod': mod() },
      none,
    ],
    [
      'is ignored',
      { Dockerfile: copies, ...both, '.dockerignore': '*.sum\n' },
      ['error Dockerfile:3 copied-file-missing'],
    ],
    ['is ignored and let in again', { Dockerfile: copies, ...both, '.dockerignore': '*\n!go.*\n' }, none],
    [
      'is ignored for another Dockerfile',
      { Dockerfile: copies, ...both, '.dockerignore': '*.sum\n', 'Dockerfile.dockerignore': '' },
      none,
    ],
    [
      'is of another stage',
      { Dockerfile: from('COPY --from=golang:1.26 /x/go.sum ./', 'COPY . .', 'RUN go build'), 'go.mod': mod() },
      none,
    ],
    [
      'has a variable that only the build knows',
      { Dockerfile: from('ARG DIR', 'COPY $DIR/go.sum ./'), 'go.mod': mod() },
      none,
    ],
    ['is for a frontend of somebody else', { Dockerfile: `# syntax=acme/frontend\n${copies}`, 'go.mod': mod() }, none],
    [
      'is a bind mount that is not there',
      { Dockerfile: from('RUN --mount=type=bind,source=go.sum,target=go.sum go version'), 'go.mod': mod() },
      ['error Dockerfile:3 copied-file-missing'],
    ],
    [
      'is in a stage that is not built',
      { Dockerfile: `${copies}FROM golang:1.26\nRUN go version\n`, 'go.mod': mod() },
      none,
    ],
  ])('%s', async (_name, files, expected) => {
    expect(await told(files)).toEqual(expected);
  });
});
