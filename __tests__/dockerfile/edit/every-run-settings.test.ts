import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { expect, test } from '@jest/globals';
import { editDockerfile } from '../../../src/dockerfile/edit/edit.ts';
import { editForPlatforms } from '../../../src/dockerfile/edit/edit-for-platforms.ts';
import { IMAGES, parsed, SCOPE, onPlatforms } from '../description.ts';

const settings = ['HTTP_PROXY', 'http_proxy'].map((env) => ({ env, id: 'p', everyRun: true }));
const wish = { mounts: false, settings };
const flags = '--mount=type=secret,id=p,env=HTTP_PROXY --mount=type=secret,id=p,env=http_proxy';

const given = `FROM golang:1.26 AS build
RUN apk add git
COPY . .
RUN --mount=type=secret,id=own,env=HTTP_PROXY go build
FROM alpine AS unused
RUN apk add curl
FROM alpine
ONBUILD RUN apk add x
RUN <<EOF
apk add ca-certificates
EOF
COPY --from=build /app /
`;

const expected = given
  .replace('RUN apk add git', `RUN ${flags} apk add git`)
  .replace('RUN --mount=type=secret,id=own', 'RUN --mount=type=secret,id=p,env=http_proxy --mount=type=secret,id=own')
  .replace('RUN <<EOF', `RUN ${flags} <<EOF`);

test('every RUN of the stages that are built gets what any program may need', () => {
  const result = editDockerfile(readDockerfile(parsed(given), SCOPE, IMAGES), wish);
  expect(result.text).toBe(expected);
  expect(result.changed.map(({ line }) => line)).toEqual([2, 4, 9]);
});

test('once, also for several platforms', () => {
  expect(editDockerfile(readDockerfile(parsed(expected), SCOPE, IMAGES), wish).changed).toEqual([]);
  expect(editForPlatforms(onPlatforms(given, ['linux/amd64', 'linux/arm64']), wish).text).toBe(expected);
});

test('settings for go stay with the RUNs that may call it', () => {
  const both = { mounts: false, settings: [...settings, { env: 'GOPROXY', id: 'g' }] };
  const { text } = editDockerfile(readDockerfile(parsed(given), SCOPE, IMAGES), both);
  expect(text.split('\n').filter((line) => line.includes('GOPROXY'))).toEqual([
    expect.stringMatching(/^RUN --mount=type=secret,id=g,env=GOPROXY .*go build$/),
  ]);
});

test('a frontend without secrets as variables gets none, and that is told', () => {
  const result = editDockerfile(
    readDockerfile(parsed(`# syntax=docker/dockerfile:1.4\n${given}`), SCOPE, IMAGES),
    wish,
  );
  expect(result.changed).toEqual([]);
  expect(result.skipped).toMatchObject([{ reason: expect.stringContaining('HTTP_PROXY') }]);
});
