import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { CommandEnd } from '../../../src/action/reports/report-command.ts';
import { statsCommand } from '../../../src/action/reports/stats-command.ts';
import { nodeFiles } from '../../../src/platform/machine/node-files.ts';
import { warmReport } from '../../report/samples.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'stats-command-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const run = (...words: readonly string[]): Promise<CommandEnd> => statsCommand({ folder }, nodeFiles(folder), words);

async function write(name: string, value: unknown): Promise<void> {
  const file = path.join(folder, 'reports', name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, typeof value === 'string' ? value : JSON.stringify(value));
}

test('a table, a page that loads nothing, and the files that are not in them', async () => {
  await write('a/one.json', warmReport);
  await write('b/two.json', { ...warmReport, repository: 'owner/repo', image: '<b>' });
  await write('three.json', { ...warmReport, schema: 2 });
  await write('four.json', 'hello');
  await write('notes.txt', 'no report');
  const { out, trouble, code } = await run('reports', '--html', 'out/page.html');
  expect(code).toBe(0);
  expect(out).toMatch(/^Image +Runs/);
  expect(out).toMatch(/^owner\/repo <b> +1 /m);
  expect(out).toMatch(/^all +2 +0 +100 % /m);
  expect(out).toContain('Plots: out/page.html');
  expect(trouble.split('\n')).toEqual([
    '2 files were not counted:',
    expect.stringMatching(/^ {2}four\.json: it is not JSON/),
    expect.stringMatching(/^ {2}three\.json: it has schema 2/),
  ]);
  const page = await readFile(path.join(folder, 'out/page.html'), 'utf8');
  expect(page.match(/<svg /g)).toHaveLength(9);
  expect(page).not.toContain('<b>');
  expect(page).not.toMatch(/<script|<link|<img|url\((?!#)|@import|href=|src=/);
  expect(page).toContain('three.json: it has schema 2');
});

test.each<readonly [string, readonly string[], number, RegExp]>([
  ['no folder', [], 2, /^The folder with the reports is missing\./],
  ['two folders', ['a', 'b'], 2, /^There can be one folder: `a` or `b`\./],
  ['a folder that is not there', ['absent'], 1, /^absent: there is no such folder\./],
  ['a folder without reports', ['.'], 1, /^\.: there is no report in it\.$/],
])('%s', async (_name, words, code, message) => {
  expect(await run(...words)).toMatchObject({ out: '', code, trouble: expect.stringMatching(message) });
});
