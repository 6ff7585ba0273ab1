import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { claimProblems, claimsIn, testsIn } from './claims.ts';

const root = path.join(import.meta.dirname, '../..');
const text = readFileSync(path.join(root, 'SECURITY.md'), 'utf8');
const read = (file: string): Promise<string | undefined> =>
  readFile(path.join(root, file), 'utf8').catch(() => undefined);

describe('SECURITY.md', () => {
  test('names a test for each of its claims, and each is there', async () => {
    expect(claimsIn(text).length).toBeGreaterThan(30);
    expect(await claimProblems(text, read)).toEqual([]);
  });

  test('has no table whose lines could be claims without a column for tests', () => {
    const headers = [...text.matchAll(/^\|(.+)\|\n\|---/gm)].map(([, cells = '']) => cells.split('|').at(-1)?.trim());
    expect(headers.filter((last) => last !== 'tests')).toEqual(['against']);
  });
});

describe('it is told', () => {
  const [first] = testsIn(text);
  const definition = `[${first?.label}]: ${first?.file} "${first?.title}"\n`;

  test.each([
    [
      'a claim without a test',
      text.replace(/\| \[snapshots\].*\|$/m, '| |'),
      /^no test holds this: \| to leave a snap/,
    ],
    ['a label that is not defined', text.replace(definition, ''), /^\[fork-snapshots\] is not defined$/],
    ['a label that nothing uses', `${text}[more]: ${first?.file} "${first?.title}"\n`, /^\[more\] is not used$/],
    ['a label that is defined twice', `${text}${definition}`, /^\[fork-snapshots\] is there twice$/],
    ['a test that is gone', text.replace('"give %s no compiled code"', '"give %s"'), /has no test "give %s"$/],
    ['a file that is gone', text.replaceAll('foreign-entries', 'gone'), /there is no file __tests__\/dist\/gone\.test/],
    ['a file that is no test', text.replace(first?.file ?? '', 'README.md'), /README\.md is no test$/],
  ])('%s', async (_name, changed, problem) => {
    expect(await claimProblems(changed, read)).toContainEqual(expect.stringMatching(problem));
  });
});
