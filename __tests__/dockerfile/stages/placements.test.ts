import { describe, expect, test } from '@jest/globals';
import { copyPlacement, isWithin, mayReach, mountPlacements } from '../../../src/dockerfile/stages/placements.ts';
import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { IMAGES, parsed, SCOPE } from '../description.ts';

/** The last of these instructions with what is in force there. */
function step(lines: string) {
  const read = readDockerfile(parsed(`FROM golang:1.26\nWORKDIR /src\nARG DIR=api\n${lines}\n`), SCOPE, IMAGES);
  const last = read.steps[0]?.steps.at(-1);
  if (last === undefined) throw new Error('there is no instruction');
  return last;
}
const placed = (line: string) => copyPlacement(step(line), '\\');

describe('what COPY and ADD put where', () => {
  test.each<readonly [string, string, readonly string[], string, boolean]>([
    ['the whole context', 'COPY . .', [''], '/src', true],
    ['a file under another name', 'COPY a.go b.go', ['a.go'], '/src/b.go', false],
    ['a file into a folder', 'COPY ./a.go ./x/', ['a.go'], '/src/x', true],
    ['several files', 'COPY go.mod go.sum /m', ['go.mod', 'go.sum'], '/m', true],
    ['a folder that a variable names', 'COPY $DIR/ /out/$DIR', ['api'], '/out/api', false],
    ['a path that leads out', 'COPY ../x/../a /a', ['a'], '/a', false],
    ['files of a list in JSON', 'COPY ["a b", "/c/"]', ['a b'], '/c', true],
    ['what is no archive, by ADD', 'ADD a.txt /c', ['a.txt'], '/c', false],
    ['an archive, which COPY does not unpack', 'COPY a.tar.gz /c', ['a.tar.gz'], '/c', false],
  ])('%s', (_name, line, sources, dest, isFolder) => {
    const [keyword] = line.split(' ');
    expect(placed(line)).toMatchObject({ kind: 'context', keyword, line: 4, sources, dest, isFolder });
  });

  test.each<readonly [string, string, string]>([
    ['of another stage', 'COPY --from=x /a /b', '/b'],
    ['without some of the files', 'COPY --exclude=*.go . /b', '/b'],
    ['of a URL', 'ADD https://example.com/x /b', '/b'],
    ['of a repository', 'ADD git@example.com:x.git /b', '/b'],
    ['of an archive that ADD unpacks', 'ADD x.tgz /b', '/b'],
    ['of an archive that COPY is told to unpack', 'COPY --unpack x.tgz /b', '/b'],
    ['of a here-document', 'COPY <<EOF /b\nx\nEOF', '/b'],
    ['at a place that an unknown variable names', 'COPY . /$NONE/b', '/'],
    ['of a source that an unknown variable names', 'COPY $NONE /b', '/'],
  ])('files %s are not known', (_name, line, dest) => expect(placed(line)).toEqual({ kind: 'unknown', dest }));

  test.each<readonly [string, boolean, boolean]>([
    ['COPY --chown=app . .', true, false],
    ['COPY --parents a/b .', false, true],
    ['COPY . .', false, false],
  ])('%s: of another owner %s, with its folders %s', (line, isOwned, keepsParents) => {
    expect(placed(line)).toMatchObject({ isOwned, keepsParents });
  });

  test('no other instruction puts files of the context there', () => {
    expect(placed('RUN cp a b')).toBeUndefined();
  });
});

describe('what the mounts of a RUN show and hide', () => {
  test.each<readonly [string, string, unknown]>([
    ['the context', 'target=.', [{ kind: 'context', keyword: 'RUN', sources: [''], dest: '/src', isFolder: false }]],
    ['a folder of it', 'type=bind,source=./api/,target=/x', [{ kind: 'context', sources: ['api'], dest: '/x' }]],
    ['an image', 'from=golang:1.25,target=/x', [{ kind: 'unknown', dest: '/x' }]],
    ['an empty folder', 'type=cache,target=/x', [{ kind: 'unknown', dest: '/x' }]],
    ['an unknown folder of the context', 'source=$NONE,target=/x', [{ kind: 'unknown', dest: '/x' }]],
    ['nothing of a secret', 'type=secret,id=x,target=/x', []],
    ['nothing of an agent', 'type=ssh', []],
    ['nothing that fails the build', 'type=cache,sharing=none,target=/x', []],
  ])('%s', (_name, mount, expected) => {
    const found = mountPlacements(step(`RUN --mount=${mount} go build`), '\\');
    expect(found).toHaveLength((expected as readonly unknown[]).length);
    expect(found).toMatchObject(expected as object);
  });
});

test.each([
  ['/src', '/src', true, true],
  ['/src', '/src/a', true, true],
  ['/src/a', '/src', false, true],
  ['/', '/src', true, true],
  ['/src', '/src2', false, false],
  ['/a', '/b', false, false],
])('what is put at %s: %s is within %s, and may be reached %s', (dest, path, within, reached) => {
  expect([isWithin(dest, path), mayReach({ kind: 'unknown', dest }, path)]).toEqual([within, reached]);
});
