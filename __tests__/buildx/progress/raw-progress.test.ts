import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { rawProgress } from '../../../src/buildx/progress/raw-progress.ts';
import type { RawProgress } from '../../../src/buildx/progress/raw-progress.ts';

const fed = (lines: readonly string[]): RawProgress => {
  const progress = rawProgress();
  for (const line of lines) progress.feed(line);
  return progress;
};

const fixture = (name: string): RawProgress =>
  fed(readFileSync(join(import.meta.dirname, '../../fixtures/progress', name), 'utf8').split('\n'));

const log = (data: Buffer | string, stream = 1, vertex = 'v'): string =>
  JSON.stringify({ logs: [{ vertex, stream, data: Buffer.from(data).toString('base64') }] });

describe('real helper builds', () => {
  test('lines are whole although they came in pieces', () => {
    const done = fixture('raw-done.txt');
    expect(done.logLines()).toEqual(['a', 'bc', 'e', 'dMon Nov 23 06:52:36 UTC 2026', 'Mon Nov 23 06:52:36 UTC 2026']);
    expect(done.error()).toBeUndefined();
  });

  test('a failed RUN: its error, its output, also without a last line end', () => {
    const failed = fixture('raw-failed.txt');
    expect(failed.error()).toMatch(/^process "\/bin\/sh -c .* did not complete successfully: exit code: 2$/);
    expect(failed.logLines()).toEqual([
      './main.go:3:2: undefined: föö',
      '# example.com/app line 1',
      '# example.com/app line 2',
      '# example.com/app line 3',
      'no newline',
    ]);
  });

  test('no step failed: the last words', () => {
    expect(fixture('raw-failed-parse.txt').error()).toBe(
      'dockerfile parse error on line 2: unknown instruction: RUNN (did you mean RUN?)',
    );
  });
});

test('a character cut in two', () => {
  const bytes = Buffer.from('ö\n');
  expect(fed([log(bytes.subarray(0, 1)), log(bytes.subarray(1))]).logLines()).toEqual(['ö']);
});

test('streams and steps do not mix', () => {
  const lines = [log('a'), log('1', 2), log('x', 1, 'w'), log('b\n'), log('2\n', 2), log('y\n', 1, 'w')];
  expect(fed(lines).logLines()).toEqual(['ab', '12', 'xy']);
});

test('a step that another failure cancelled is not the reason', () => {
  const vertexes = [{ error: 'failed to solve: context canceled' }, { error: 'exit code: 1' }];
  expect(fed([JSON.stringify({ vertexes })]).error()).toBe('exit code: 1');
});

test.each(['', 'null', '{', '[]', '{"logs":{}}', '{"logs":[null,{"data":1}],"vertexes":["x"]}', 'WARNING: x'])(
  'anything else is no trouble: %s',
  (line) => {
    const progress = fed([line]);
    expect(progress.logLines()).toEqual([]);
    expect(progress.error()).toBeUndefined();
  },
);
