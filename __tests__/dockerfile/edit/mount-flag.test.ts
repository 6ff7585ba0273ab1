import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { describe, expect, test } from '@jest/globals';
import { editDockerfile } from '../../../src/dockerfile/edit/edit.ts';
import { IMAGES, parsed, SCOPE } from '../description.ts';

const BUILD = '--mount=type=cache,id=cached-go-docker-build-build,target=/root/.cache/go-build';

const edited = (lines: readonly string[]) => {
  const text = ['FROM golang:1.26 AS build', ...lines, 'FROM scratch', 'COPY --from=build /a /', ''].join('\n');
  return editDockerfile(readDockerfile(parsed(text), SCOPE, IMAGES), { mounts: true, settings: [] });
};

describe('the flag that mounts a cache', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'variables that mean the same there',
      [
        'ENV GOCACHE=/c/build GOMODCACHE=/c/mod',
        'RUN --mount=type=cache,target=${GOMODCACHE} go mod download',
        'RUN go vet ./...',
        'RUN --mount=type=cache,target=$GOMODCACHE --mount=type=cache,target=${GOCACHE} go build -o /a .',
      ],
      ['--mount=type=cache,target=${GOMODCACHE} --mount=type=cache,target=${GOCACHE}'],
    ],
    [
      'a variable of an unrelated mount',
      [
        'ARG D=/var/cache/apt',
        'RUN --mount=type=cache,target=$D --mount=type=cache,id=m,target=/go/pkg/mod --mount=type=cache,id=b,target=/root/.cache/go-build go build -o /a .',
        'RUN go vet .',
      ],
      ['--mount=type=cache,id=m,target=/go/pkg/mod --mount=type=cache,id=b,target=/root/.cache/go-build'],
    ],
    [
      'a variable that is set only later: its value',
      [
        'RUN go mod download',
        'ARG ID=mine',
        'RUN --mount=type=cache,id=$ID,target=/go/pkg/mod --mount=type=cache,id=b-${ID},target=/root/.cache/go-build go build -o /a .',
      ],
      ['--mount=type=cache,id=mine,target=/go/pkg/mod'],
    ],
    [
      'a variable that has another value there: its value',
      [
        'ARG ID=mine',
        'RUN --mount=type=cache,id=$ID,target=/go/pkg/mod --mount=type=cache,id=b,target=/root/.cache/go-build go build -o /a .',
        'ARG ID=other',
        'RUN go vet .',
      ],
      ['--mount=type=cache,id=mine,target=/go/pkg/mod --mount=type=cache,id=b,target=/root/.cache/go-build'],
    ],
    [
      'a default in the text: its value',
      ['RUN --mount=type=cache,id=${ID:-m},target=/go/pkg/mod go mod download', 'RUN go build -o /a .'],
      [BUILD, `--mount=type=cache,id=m,target=/go/pkg/mod ${BUILD}`],
    ],
  ])('shares the mount that the author declared: %s', (_name, lines, added) => {
    const { changed } = edited(lines);
    expect(changed.map((change) => change.added.join(' '))).toEqual(added);
  });
});
