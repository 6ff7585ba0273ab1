import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CommandEnd, reportCommand } from '../../../src/action/reports/report-command.ts';
import { nodeFiles } from '../../../src/platform/machine/node-files.ts';
import { summaryFrom } from '../../../src/report/summary/summary.ts';
import { failedReport, warmReport } from '../../report/samples.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'report-command-'));
  await writeFile(path.join(folder, 'warm.json'), JSON.stringify(warmReport));
  await writeFile(path.join(folder, 'failed.json'), JSON.stringify(failedReport));
  const phases = warmReport.phases.map((phase) => ({ ...phase, startedAt: 'x' }));
  await writeFile(path.join(folder, 'undated.json'), JSON.stringify({ ...warmReport, phases }));
  await writeFile(path.join(folder, 'new.json'), JSON.stringify({ ...warmReport, schema: 2 }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...words: readonly string[]): Promise<CommandEnd> => reportCommand({ folder }, nodeFiles(folder), words);

test('for people: verdict, caches, phases and steps', async () => {
  const { out, trouble, code } = await run('warm.json');
  expect([trouble, code]).toEqual(['', 0]);
  expect(out).toContain('success in 17.7 s (analyse 0.2 s, restore 2.1 s');
  expect(out).toContain('Module cache: exact, same go.sum');
  expect(out).toContain('Caching: saved 85.0 s, cost 11.2 s, net +73.8 s');
  expect(out).toMatch(/^ {2}5\.4 s +\[build 6\/6\] RUN/m);
  expect(out).toMatch(/^ {2}cached +\[build 2\/6\] WORKDIR/m);
});

test('a failed run: what to improve, and why it failed', async () => {
  const { out } = await run('failed.json');
  expect(out).toMatch(
    /^Findings\n {2}services\/api\/go\.mod go\.sum is missing \(go-sum-missing\): Run `go mod tidy`/m,
  );
  expect(out).toMatch(/^Failure\n {2}\S/m);
});

test('as Markdown it is the summary, as JSON the report', async () => {
  expect((await run('--format', 'markdown', 'warm.json')).out).toBe(summaryFrom(warmReport).trimEnd());
  expect(JSON.parse((await run('--format=json', 'warm.json')).out)).toEqual(warmReport);
  expect(JSON.parse((await run('--format=json', 'warm.json', 'failed.json')).out)).toEqual([warmReport, failedReport]);
});

test('of several files those that are reports are printed, each with its name, and the others are told', async () => {
  const { out, trouble, code } = await run('warm.json', 'new.json', 'absent.json', 'failed.json');
  expect(out.match(/^== .*$/gm)).toEqual(['== warm.json', '== failed.json']);
  expect(trouble.split('\n')).toEqual([
    expect.stringMatching(/^new\.json: it has schema 2/),
    expect.stringMatching(/^absent\.json: /),
  ]);
  expect(code).toBe(1);
});

describe('words that cannot be understood', () => {
  test.each([
    ['no file', [], 'The file of a report is missing.'],
    [
      'a format that is none',
      ['--format', 'markdwon', 'x'],
      '`--format markdwon` is unknown. Did you mean `markdown`? Write text, markdown, json.',
    ],
    ['an unknown flag', ['--html', 'x'], "Unknown option '--html'"],
  ])('%s', async (_name, words, message) => {
    const { out, trouble, code } = await run(...words);
    expect([out, code]).toEqual(['', 2]);
    expect(trouble).toContain(message);
  });

  test('help', async () => {
    expect(await run('--help')).toMatchObject({
      out: expect.stringContaining('Usage: cached-go-docker-build report'),
      code: 0,
    });
  });
});

test.each(['text', 'markdown', 'json'])(
  'a report with a time that is none is refused by its field: %s',
  async (format) => {
    const { out, trouble, code } = await run('--format', format, 'undated.json');
    expect([out, code]).toEqual(['', 1]);
    expect(trouble).toContain('undated.json: `phases.0.startedAt` is not as schema 1 has it');
  },
);
