import { expect, test } from '@jest/globals';
import { textReport } from '../../src/doctor/text-report.ts';
import { examined } from './given.ts';

const link = 'https://github.com/cached-go-docker-build/cached-go-docker-build/blob/main/docs/doctor.md';

test('findings by file, with the lines that a patch changes', async () => {
  const { findings } = await examined(
    'FROM golang:1.24\nCOPY go.mod ./\nRUN go mod download\nFROM scratch\nCOPY --from=0 /x /\n',
    {
      only: ['go-sum-not-copied', 'module-cache-mount-missing'],
    },
  );
  expect(textReport({ findings })).toBe(
    [
      'Dockerfile',
      '  Dockerfile:2  warning  go-sum-not-copied',
      '    go.mod is copied without go.sum, so line 3 downloads modules that nothing compares with the checksums of go.sum.',
      '    Copy both: COPY go.mod go.sum ./',
      '      @@ line 2 @@',
      '      - COPY go.mod ./',
      '      + COPY go.mod go.sum ./',
      `    ${link}#go-sum-not-copied`,
      '',
      '  Dockerfile:3  warning  module-cache-mount-missing',
      '    This RUN has no cache mount for the module cache (GOMODCACHE).',
      '    Add --mount=type=cache,target=/go/pkg/mod',
      '      @@ line 3 @@',
      '      - RUN go mod download',
      '      + RUN --mount=type=cache,target=/go/pkg/mod go mod download',
      `    ${link}#module-cache-mount-missing`,
      '',
      '2 findings: 2 warnings. `doctor --fix` mends all of them.',
    ].join('\n'),
  );
});

test('nothing', () => {
  expect(textReport({ findings: [] })).toBe('Nothing was found.');
});

test('what was mended, and what was not', async () => {
  const { findings } = await examined('FROM golang:1.24\nCOPY . .\nRUN go mod tidy\nCMD ["go", "test"]\n', {
    only: ['go-mod-tidy-in-build'],
  });
  expect(textReport({ findings: [], fixed: findings, stale: findings }).split('\n')).toEqual([
    'fixed Dockerfile:3 go-mod-tidy-in-build',
    'Dockerfile:3 go-mod-tidy-in-build: the patch no longer applies, because the file has changed.',
    '',
    'Nothing is left.',
  ]);
});
