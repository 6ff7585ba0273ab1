import { expect, test } from '@jest/globals';
import { analyse } from '../../../src/action/analyse/analyse.ts';
import { readRequest } from '../../../src/action/request/read-request.ts';
import { annotationsFrom } from '../../../src/report/annotations.ts';
import { images } from '../../findings/given.ts';
import { module } from '../../doctor/given.ts';
import { givenRun } from '../given.ts';

const told = async (dockerfile: readonly string[], inputs: Readonly<Record<string, string>> = {}) => {
  const files = { ...module, Dockerfile: `${dockerfile.join('\n')}\n` };
  const { services } = await givenRun({ files, inputs, checkout: false, docker: { images } });
  const { plan } = await analyse(services, await readRequest(services));
  return plan.findings.filter(({ level }) => level === 'notice');
};

const slow = [
  'FROM golang:1.26',
  'WORKDIR /src',
  'COPY . .',
  'RUN go mod download',
  'RUN go build -o /app .',
  'CMD ["/app"]',
];

test('what costs time is a notice at its line, with a link', async () => {
  const found = await told(slow);
  expect(found).toEqual([
    {
      rule: 'copy-before-download',
      file: 'Dockerfile',
      line: 3,
      level: 'notice',
      message:
        'All sources are copied before line 4 downloads the modules: each change of a file runs the download again.',
      fix: expect.stringMatching(/after that\. More: https:.*docs\/doctor\.md#copy-before-download$/),
    },
  ]);
  expect(annotationsFrom(found)).toMatchObject([
    { level: 'notice', place: { title: 'copy-before-download', file: 'Dockerfile', line: 3 } },
  ]);
});

test('a secret and a program that cannot start are notices, without the secret', async () => {
  const found = await told([
    'FROM golang:1.26 AS build',
    'WORKDIR /src',
    'COPY .netrc /root/.netrc',
    'COPY go.mod go.sum ./',
    'RUN go mod download',
    'COPY . .',
    'ENV API_TOKEN=s3cr3t-value',
    'RUN CGO_ENABLED=0 go build -ldflags="-X main.token=s3cr3t-value" -o /app .',
    'RUN curl https://me:s3cr3t-value@example.com/file',
    'FROM scratch',
    'COPY --from=build /app /app',
    'ENTRYPOINT /app',
  ]);
  expect(found.map(({ rule, line }) => `${line} ${rule}`).toSorted()).toEqual([
    '12 entrypoint-without-shell',
    '3 credentials-copied',
    '7 secret-in-env',
    '8 secret-in-ldflags',
    '9 credentials-in-url',
  ]);
  expect(JSON.stringify(found)).not.toContain('s3cr3t');
});

test('it is the Dockerfile as it is written, and not with the mounts that the action adds', async () => {
  const own = 'RUN --mount=type=cache,target=/go/pkg/mod,sharing=locked go mod download';
  const found = await told([...slow.slice(0, 2), 'COPY go.mod go.sum ./', own, 'COPY . .', slow[4] ?? '']);
  expect(found.map(({ rule, line }) => `${line} ${rule}`)).toEqual(['4 cache-mount-locked']);
});

test('a rule that applies at several places is one notice', async () => {
  const locked = '--mount=type=cache,target=/go/pkg/mod,sharing=locked';
  const found = await told([
    ...slow.slice(0, 2),
    'COPY go.mod go.sum ./',
    `RUN ${locked} go mod download`,
    'COPY . .',
    `RUN ${locked} go build -o /app .`,
  ]);
  expect(found.map(({ rule, line }) => `${line} ${rule}`)).toEqual(['4 cache-mount-locked']);
  expect(found[0]?.message).toMatch(/sharing=locked\. .* The same in line 6\.$/);
});

test.each([
  ['where no check is wanted', slow, { preflight: 'off' }],
  ['for a frontend of its own', ['# syntax=acme/frontend:1', ...slow], {}],
  [
    'for a matter of taste',
    [...slow.slice(0, 2), 'COPY go.mod go.sum ./', slow[3] ?? '', 'COPY . .', slow[4] ?? ''],
    {},
  ],
  ['for a Dockerfile that nobody can parse', [...slow, 'RUNN x'], {}],
])('none %s', async (_name, dockerfile, inputs) => {
  expect(await told(dockerfile, inputs)).toEqual([]);
});
