import { expect, test } from '@jest/globals';
import { applyPatches } from '../../src/doctor/apply-patches.ts';
import type { Hunk } from '../../src/doctor/frame/patch.ts';

const hunk = (line: number, removed: readonly string[], inserted: readonly string[], file = 'Dockerfile'): Hunk => ({
  file,
  line,
  removed,
  inserted,
});
const applied = (text: string, ...patches: readonly (readonly Hunk[])[]) => {
  const { texts, done, waiting, stale } = applyPatches(new Map([['Dockerfile', text]]), patches);
  return { text: texts.get('Dockerfile'), done: done.length, waiting: waiting.length, stale: stale.length };
};

test.each([
  ['a line', 'a\nb\nc\n', [hunk(2, ['b'], ['B'])], 'a\nB\nc\n'],
  ['more lines than there were', 'a\nb\n', [hunk(2, ['b'], ['x', 'b'])], 'a\nx\nb\n'],
  ['none instead', 'a\nb\nc\n', [hunk(2, ['b'], [])], 'a\nc\n'],
  ['two places', 'a\nb\nc\n', [hunk(1, ['a'], ['a', '-']), hunk(3, ['c'], ['C'])], 'a\n-\nb\nC\n'],
  ['line ends of Windows', 'a\r\nb\r\n', [hunk(2, ['b'], ['x', 'y'])], 'a\r\nx\r\ny\r\n'],
  ['a byte order mark', '\ufeffa\nb\n', [hunk(1, ['a'], ['A'])], '\ufeffA\nb\n'],
  ['no end of the last line', 'a\nb', [hunk(2, ['b'], ['b', 'c'])], 'a\nb\nc'],
  ['the last line goes, with its missing end', 'a\nb', [hunk(2, ['b'], [])], 'a'],
])('%s', (_name, text, patch, expected) => {
  expect(applied(text, patch)).toEqual({ text: expected, done: 1, waiting: 0, stale: 0 });
});

test('a file that is not there is made', () => {
  const { texts } = applyPatches(new Map(), [[hunk(1, [], ['.git', 'bin/'], '.dockerignore')]]);
  expect(texts.get('.dockerignore')).toBe('.git\nbin/\n');
});

test('lines that are not there any more: nothing of the patch is done', () => {
  expect(applied('a\nb\n', [hunk(1, ['a'], ['A']), hunk(2, ['other'], ['B'])])).toEqual({
    text: undefined,
    done: 0,
    waiting: 0,
    stale: 1,
  });
  expect(applied('a\n', [hunk(5, ['a'], ['A'])])).toMatchObject({ done: 0, stale: 1 });
});

test('of two patches of one line the second waits', () => {
  expect(applied('a\nb\n', [hunk(1, ['a'], ['A'])], [hunk(1, ['a'], ['B'])])).toEqual({
    text: 'A\nb\n',
    done: 1,
    waiting: 1,
    stale: 0,
  });
});
