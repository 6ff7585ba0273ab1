import { describe, expect, test } from '@jest/globals';
import type { Instruction } from '../../../src/dockerfile/syntax/parse.ts';
import { applyPatches } from '../../../src/doctor/apply-patches.ts';
import { flagsAdded, mountReplaced, type Patch, sourceFrom, textReplaced } from '../../../src/doctor/frame/patch.ts';
import { parsed } from '../../dockerfile/description.ts';

const after = (text: string, make: (run: Instruction) => Patch | undefined): string | undefined => {
  const run = parsed(text)
    .stages.flatMap(({ instructions }) => instructions)
    .find(({ keyword }) => keyword === 'RUN');
  const patch = run && make(run);
  if (patch === undefined) return undefined;
  const { texts, stale } = applyPatches(new Map([['Dockerfile', text]]), [patch]);
  expect(stale).toEqual([]);
  return texts.get('Dockerfile');
};

describe('a text is replaced', () => {
  const shouted = (text: string) =>
    after(text, (run) => textReplaced(sourceFrom('Dockerfile', text), run, /go build/, 'GO BUILD'));

  test.each([
    ['on the line of the keyword', 'FROM a\nRUN go build .\n', 'FROM a\nRUN GO BUILD .\n'],
    [
      'on a continuation line, after a comment that has it too',
      'FROM a\nRUN set -e; \\\n  # go build\n  go build .\n',
      'FROM a\nRUN set -e; \\\n  # go build\n  GO BUILD .\n',
    ],
    [
      'in a here-document',
      'FROM a\nRUN <<EOF\ngo build .\nEOF\nCMD b\n',
      'FROM a\nRUN <<EOF\nGO BUILD .\nEOF\nCMD b\n',
    ],
    [
      'with line ends of Windows and a mark',
      '\ufeffFROM a\r\nRUN go build .\r\nCMD b\r\n',
      '\ufeffFROM a\r\nRUN GO BUILD .\r\nCMD b\r\n',
    ],
    [
      'with another escape',
      '# escape=`\nFROM a\nRUN set -e; `\n  go build .\n',
      '# escape=`\nFROM a\nRUN set -e; `\n  GO BUILD .\n',
    ],
  ])('%s', (_name, text, expected) => {
    expect(shouted(text)).toBe(expected);
  });

  test.each([
    ['it is not there', 'FROM a\nRUN go vet .\n'],
    ['it is there twice', 'FROM a\nRUN go build . && go build ./b\n'],
    ['it is in another instruction', 'FROM a\nRUN true\nCMD go build\n'],
  ])('not where %s', (_name, text) => {
    expect(shouted(text)).toBeUndefined();
  });
});

describe('flags', () => {
  test.each([
    [
      'are added before others',
      'FROM a\nrun --network=none go build\n',
      'FROM a\nrun --x go --network=none go build\n',
    ],
    ['are added to a line that goes on', 'FROM a\n  RUN \\\n  go build\n', 'FROM a\n  RUN --x go \\\n  go build\n'],
  ])('%s', (_name, text, expected) => {
    expect(after(text, (run) => flagsAdded(sourceFrom('Dockerfile', text), run, ['--x', 'go']))).toBe(expected);
  });

  test.each([
    [
      'are replaced',
      'FROM a\nRUN --mount=type=cache,target=/a go\n',
      ['type=cache,target=/b'],
      'FROM a\nRUN --mount=type=cache,target=/b go\n',
    ],
    [
      'are removed with their line',
      'FROM a\nRUN --network=none \\\n    --mount=type=cache,target=/a \\\n    go\n',
      [],
      'FROM a\nRUN --network=none \\\n    go\n',
    ],
    [
      'keep the signs of variables',
      'FROM a\nRUN --mount=type=cache,target=/a go\n',
      ['type=cache,target=$X/$Y'],
      'FROM a\nRUN --mount=type=cache,target=$X/$Y go\n',
    ],
  ])('%s', (_name, text, by, expected) => {
    expect(after(text, (run) => mountReplaced(sourceFrom('Dockerfile', text), run, 'type=cache,target=/a', by))).toBe(
      expected,
    );
  });

  test('in quotes stay as they are', () => {
    const text = 'FROM a\nRUN --mount="type=cache,target=/a" go\n';
    expect(
      after(text, (run) => mountReplaced(sourceFrom('Dockerfile', text), run, 'type=cache,target=/a', [])),
    ).toBeUndefined();
  });
});
