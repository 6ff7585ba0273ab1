import { placeDockerfile } from '../../../src/dockerfile/stages/placed-dockerfile.ts';
import { describe, expect, test } from '@jest/globals';
import { goFolders } from '../../../src/dockerfile/commands/go-folders.ts';
import { copySources } from '../../../src/dockerfile/stages/copy-sources.ts';
import { isArchive, writtenCopy } from '../../../src/dockerfile/syntax/copy-words.ts';
import { parsed, SCOPE } from '../description.ts';

type WrittenCopy = NonNullable<ReturnType<typeof writtenCopy>>;
const copyIn = (line: string): WrittenCopy | undefined => {
  const [instruction] = parsed(`FROM golang:1.26\n${line}\n`).stages[0]?.instructions ?? [];
  return instruction && writtenCopy(instruction);
};

test.each<readonly [string, string, Partial<WrittenCopy>]>([
  ['words', 'COPY go.mod go.sum ./', { keyword: 'COPY', sources: ['go.mod', 'go.sum'], destination: './' }],
  ['gaps of any width', 'ADD  a\tb \t c', { keyword: 'ADD', sources: ['a', 'b'], destination: 'c' }],
  ['lines that go on', 'COPY a \\\n  b \\\n  c/', { sources: ['a', 'b'], destination: 'c/' }],
  ['a JSON list', 'COPY ["a b", "c"]', { sources: ['a b'], destination: 'c' }],
  ['another stage', 'COPY --from=build --link /out/app /app', { from: 'build', sources: ['/out/app'] }],
  [
    'a here-document',
    'COPY <<EOF go.mod /src/\nx\nEOF',
    { hasHeredoc: true, sources: ['go.mod'], destination: '/src/' },
  ],
  ['a variable', 'COPY $DIR .', { sources: ['$DIR'], hasHeredoc: false, from: undefined }],
])('%s', (_name, line, expected) => {
  expect(copyIn(line)).toMatchObject(expected);
});

test('other instructions are no copies', () => {
  expect(copyIn('RUN cp a b')).toBeUndefined();
});

describe('readers agree on what comes from the context', () => {
  const folders = (line: string): readonly string[] =>
    goFolders(placeDockerfile(parsed(`FROM golang:1.26\nWORKDIR /src\n${line}\nRUN cd api && go build .\n`), SCOPE));

  test.each(['COPY . .', 'ADD . .', 'COPY ["." , "."]', 'COPY ./ /src', 'COPY <<EOF . ./\nx\nEOF'])(
    'all of it: %s',
    (line) => {
      expect(folders(line)).toEqual(['api']);
      expect(copySources(placeDockerfile(parsed(`FROM golang:1.26\n${line}\n`), SCOPE))).toEqual([
        expect.stringMatching(/^\.\/?$/),
      ]);
    },
  );

  test('nothing of it: another image', () => {
    expect(folders('COPY --from=alpine / .')).toEqual([]);
    expect(copySources(placeDockerfile(parsed('FROM golang:1.26\nCOPY --from=alpine / .\n'), SCOPE))).toEqual([]);
  });
});

test.each([
  ['go1.26.tar.gz', true],
  ['tools.tgz', true],
  ['tools.tbz', true],
  ['a.tar.zst', true],
  ['a.txz', true],
  ['a.gz', true],
  ['tar', false],
  ['a.tarball', false],
  ['a.zip', false],
])('an archive: %s %s', (name, expected) => {
  expect(isArchive(name)).toBe(expected);
});
