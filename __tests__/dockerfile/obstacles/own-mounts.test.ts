import { expect, test } from '@jest/globals';
import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { ownMountsAt } from '../../../src/dockerfile/obstacles/own-mounts.ts';
import { IMAGES, parsed, SCOPE } from '../description.ts';

const folder = '/root/.cache/go-build';

test.each<[string, string, 'none' | 'around' | 'taken']>([
  ['no mount', '', 'none'],
  ['a mount elsewhere', '--mount=type=cache,target=/var/cache/apt', 'none'],
  ['a mount whose name only begins alike', '--mount=type=cache,target=/root/.cache/go-build2', 'none'],
  ['a secret above the folder', '--mount=type=secret,id=x,target=/root', 'none'],
  ['a cache mount above the folder', '--mount=type=cache,target=/root/.cache', 'around'],
  ['tmpfs above the folder', '--mount=type=tmpfs,target=/root', 'around'],
  ['a relative target above the folder', '--mount=type=cache,target=../root', 'around'],
  ['a cache mount at the folder', `--mount=type=cache,target=${folder}`, 'taken'],
  ['a cache mount in the folder', `--mount=type=cache,target=${folder}/fuzz`, 'taken'],
  ['a read-only cache mount above it', '--mount=type=cache,target=/root/.cache,ro', 'taken'],
  ['a cache mount above it with content of an image', '--mount=type=cache,from=busybox,target=/root', 'taken'],
  ['a bind mount above it', '--mount=type=bind,rw,target=/root', 'taken'],
  ['one above it and one in it', `--mount=type=cache,target=/root --mount=type=cache,target=${folder}/fuzz`, 'taken'],
])('of a RUN with %s, the place of the cache is: %s', (_name, flags, kind) => {
  const text = `FROM golang:1.26\nRUN ${flags} go build\n`;
  const run = readDockerfile(parsed(text), SCOPE, IMAGES).goStages[0]?.goRuns[0];
  expect(run && ownMountsAt(run, folder).kind).toBe(kind);
});
