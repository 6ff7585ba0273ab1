import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { describe, expect, test } from '@jest/globals';
import { editDockerfile, type EditResult, type EditWish } from '../../../src/dockerfile/edit/edit.ts';
import { GOLANG, IMAGES, parsed, SCOPE } from '../description.ts';

const WISH: EditWish = { mounts: true, settings: [] };
const MODULES = '--mount=type=cache,id=cached-go-docker-build-modules,target=/go/pkg/mod';
const BUILD = '--mount=type=cache,id=cached-go-docker-build-build,target=/root/.cache/go-build';

interface Shape {
  /** Between the two stages' WORKDIRs and their RUNs. */
  readonly copy: string;
  readonly download?: string;
  readonly compile?: string;
  readonly base?: string;
  readonly end?: string;
}

const text = ({
  copy,
  download = 'RUN go mod download',
  compile = 'RUN go build -o /app .',
  base = 'golang:1.26',
  end = 'FROM scratch\nCOPY --from=build /app /',
}: Shape): string =>
  [`FROM ${base} AS modules`, 'WORKDIR /src', download, `FROM ${base} AS build`, copy, compile, end, ''].join('\n');

const edited = (shape: Shape, images = IMAGES): EditResult =>
  editDockerfile(readDockerfile(parsed(text(shape)), SCOPE, images), WISH);

/** The COPY after the edit, by its line in `text`. */
const copyAfter = (result: EditResult): string => result.text.split('\n')[4] ?? '';

const mounted = (result: EditResult, mount: string): number =>
  result.changed.filter(({ added }) => added.includes(mount)).length;

describe('a COPY that carries the modules from one Go stage to the next', () => {
  test.each([
    { copy: 'COPY --from=modules /go/pkg /go/pkg', now: 'COPY --from=modules /go/pk[g] /go/pkg' },
    { copy: 'COPY --from=0 /go/pkg/ /go/pkg/', now: 'COPY --from=0 /go/pk[g]/ /go/pkg/' },
    { copy: 'COPY --from=modules /go/pkg/mod /go/pkg/mod', now: 'COPY --from=modules /go/pk[g]/mod /go/pkg/mod' },
    { copy: 'copy --link --from=modules go/pkg /go/pkg', now: 'copy --link --from=modules go/pk[g] /go/pkg' },
    {
      copy: 'COPY --from=modules $GOPATH/pkg/mod ${GOPATH}/pkg/mod',
      now: 'COPY --from=modules $GOPATH/pk[g]/mod ${GOPATH}/pkg/mod',
    },
    {
      copy: 'COPY --from=modules ["/go/pkg","/go/pkg"]',
      now: 'COPY --from=modules ["/go/pk[g]","/go/pkg"]',
    },
    {
      copy: 'COPY --from=modules /go/pkg/mod/cache/download /go/pkg/mod/cache/download',
      now: 'COPY --from=modules /go/pk[g]/mod/cache/download /go/pkg/mod/cache/download',
    },
    { copy: 'COPY --from=modules /go /go', now: 'COPY --from=modules /go /go' },
    { copy: 'COPY --from=modules /go/pk* /go/pkg', now: undefined },
  ])('$copy', ({ copy, now }) => {
    const result = edited({ copy });
    expect(mounted(result, MODULES)).toBe(now === undefined ? 0 : 2);
    expect(copyAfter(result)).toBe(now ?? copy);
    expect(result.skipped.length > 0).toBe(now === undefined);
    expect(editDockerfile(readDockerfile(parsed(result.text), SCOPE, IMAGES), WISH).text).toBe(result.text);
  });

  test('below a folder that may be missing, its first part becomes the pattern', () => {
    const images = (): typeof GOLANG => ({ ...GOLANG, workdir: '', env: { ...GOLANG.env, GOPATH: '/ws/go' } });
    const copy = 'COPY --from=modules /ws/go/pkg /ws/go/pkg';
    expect(copyAfter(edited({ copy }, images))).toBe('COPY --from=modules /w[s]/go/pkg /ws/go/pkg');
  });

  const shared = (end: string): string =>
    [
      'FROM golang:1.26 AS modules',
      'WORKDIR /src',
      'RUN go mod download',
      'FROM golang:1.26 AS base',
      'COPY --from=modules /go/pkg /go/pkg',
      'FROM base AS test',
      'RUN go test ./... && touch /app',
      'FROM base AS build',
      'RUN go build -o /app .',
      'FROM scratch',
      'COPY --from=test /app /tested',
      'COPY --from=build /app /',
      end,
    ].join('\n');

  test('a stage between them that only copies serves all that are built FROM it', () => {
    const result = editDockerfile(readDockerfile(parsed(shared('')), SCOPE, IMAGES), WISH);
    expect(copyAfter(result)).toBe('COPY --from=modules /go/pk[g] /go/pkg');
    expect([mounted(result, MODULES), result.skipped]).toEqual([3, []]);
  });

  test.each([
    'COPY --from=base /go/pkg/mod /mod',
    'FROM base\nCOPY --from=build /app /',
    'FROM base AS other\nFROM other\nCOPY --from=build /app /',
  ])('but not when somebody else needs what it copied: %s', (end) => {
    const result = editDockerfile(readDockerfile(parsed(shared(end)), SCOPE, IMAGES), WISH);
    expect(result.text).not.toContain('pk[g]');
    if (end.startsWith('COPY')) expect(mounted(result, MODULES)).toBe(0);
  });

  test('what is compiled is carried in the same way', () => {
    const result = edited({ copy: 'COPY --from=modules /root/.cache /root/.cache' });
    expect(copyAfter(result)).toBe('COPY --from=modules /root/.cach[e] /root/.cache');
    expect([mounted(result, MODULES), mounted(result, BUILD)]).toEqual([2, 2]);
  });

  test('the second stage gets the record that the first one declares', () => {
    const download = 'RUN --mount=type=cache,id=mine,target=/go/pkg/mod go mod download';
    const result = edited({ copy: 'COPY --from=modules /go/pkg /go/pkg', download });
    expect(mounted(result, '--mount=type=cache,id=mine,target=/go/pkg/mod')).toBe(1);
    expect(copyAfter(result)).toContain('/go/pk[g] ');
  });

  test('where both stages declare the mounts, nothing is touched', () => {
    const both = '--mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build';
    const shape = {
      copy: 'COPY --from=modules /go/pkg /go/pkg',
      download: `RUN ${both} go mod download`,
      compile: `RUN ${both} go build -o /app .`,
    };
    expect(edited(shape)).toEqual({ text: text(shape), changed: [], skipped: [], buildArgs: [] });
  });
});

describe('the stage that downloads gets no mount of the modules', () => {
  const copy = 'COPY --from=modules /go/pkg /go/pkg';
  test.each<{ readonly name: string; readonly shape: Shape; readonly reason: RegExp }>([
    {
      name: 'copied to another place',
      shape: { copy: 'COPY --from=modules /go/pkg /deps' },
      reason: /COPY reads \/go\/pkg/,
    },
    {
      name: 'copied with something else',
      shape: { copy: 'COPY --from=modules /go/pkg /src/go.sum /go/pkg/' },
      reason: /COPY reads \/go\/pkg/,
    },
    {
      name: 'copied in part',
      shape: { copy: 'COPY --exclude=*.md --from=modules /go/pkg /go/pkg' },
      reason: /COPY reads \/go\/pkg/,
    },
    {
      name: 'by a variable alone, which cannot become a pattern',
      shape: { copy: 'ENV M=/go/pkg/mod\nCOPY --from=modules $M $M' },
      reason: /COPY reads \$M|COPY reads \/go\/pkg\/mod/,
    },
    {
      name: 'after a comment that may hold the path too',
      shape: { copy: 'COPY --from=modules \\\n # /go/pkg /go/pkg\n /go/pkg /go/pkg' },
      reason: /COPY reads \/go\/pkg/,
    },
    {
      name: 'the second stage has its cache elsewhere',
      shape: { copy: `ENV GOMODCACHE=/m\n${copy}` },
      reason: /COPY reads \/go\/pkg/,
    },
    {
      name: 'the second stage runs no go',
      shape: { copy, compile: 'RUN ls /go/pkg > /app', base: 'golang:1.26' },
      reason: /COPY reads \/go\/pkg/,
    },
    {
      name: 'the second stage has another user: the first one must not keep from it what it reads',
      shape: { copy: `${copy}\nUSER app` },
      reason: /user is app/,
    },
    { name: 'the second stage is the image', shape: { copy, end: '' }, reason: /is the image itself/ },
    {
      name: 'the image takes them from the second stage',
      shape: { copy, end: 'FROM scratch\nCOPY --from=build /go/pkg/mod /m' },
      reason: /COPY reads \/go\/pkg\/mod/,
    },
    {
      name: 'the second stage has content of its own there',
      shape: { copy: `${copy}\nCOPY mods /go/pkg/mod` },
      reason: /COPY writes to/,
    },
  ])('$name', ({ shape, reason }) => {
    const result = edited(shape);
    expect(result.changed.find(({ line }) => line === 3)?.added).not.toContain(MODULES);
    expect(result.text).not.toContain('pk[g]');
    expect(result.skipped.map((skipped) => skipped.reason)).toContainEqual(expect.stringMatching(reason));
  });
});
