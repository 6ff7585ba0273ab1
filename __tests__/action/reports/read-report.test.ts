import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/action/reports/read-report.ts';
import { nodeFiles } from '../../../src/platform/machine/node-files.ts';
import { failedReport, warmReport } from '../../report/samples.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'read-report-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function readText(text: string): ReturnType<typeof readReport> {
  const file = path.join(folder, 'r.json');
  await writeFile(file, text);
  return readReport(nodeFiles(folder), file, 'r.json');
}

test.each([
  ['warm', warmReport],
  ['failed', failedReport],
])('a %s report is read whole', async (_name, report) => {
  expect(await readText(JSON.stringify(report))).toEqual({ kind: 'report', file: 'r.json', report });
});

test('a report of a later version of the same schema is read, without what is not known of it', async () => {
  expect(await readText(JSON.stringify({ ...warmReport, more: 1 }))).toMatchObject({ report: warmReport });
});

describe('what is no report', () => {
  const [first, ...others] = warmReport.caches;
  test.each<readonly [string, string, RegExp]>([
    ['an empty file', ' \n', /^r\.json: it is empty\. Name a file/],
    ['no JSON', 'hello', /^r\.json: it is not JSON \(.*hello.*\)\. Name a file/],
    ['half a report', JSON.stringify(warmReport).slice(0, 200), /^r\.json: it is not JSON \(/],
    ['another JSON', '{"schema":1}', /^r\.json: it is JSON, but no report\./],
    ['a list', '[]', /^r\.json: it is JSON, but no report\./],
    [
      'a newer schema',
      JSON.stringify({ ...warmReport, schema: 2 }),
      /it has schema 2, and this version reads schema 1\. Update/,
    ],
    [
      'an older schema',
      JSON.stringify({ ...warmReport, schema: 0 }),
      /it has schema 0, and this version reads schema 1\. Read it with/,
    ],
    [
      'a field that is another',
      JSON.stringify({ ...warmReport, caches: [{ ...first, hit: 'hot' }, ...others] }),
      /^r\.json: `caches\.0\.hit` is not as schema 1 has it \(.*exact.*"hot"\)/,
    ],
    [
      'a field that is missing',
      JSON.stringify({ ...warmReport, verdict: undefined }),
      /`verdict` is not as schema 1 has it/,
    ],
  ])('%s', async (_name, text, words) => {
    const read = await readText(text);
    expect(read.kind === 'refused' ? read.reason : '').toMatch(words);
  });

  test('a folder, and a file that is not there', async () => {
    const files = nodeFiles(folder);
    await mkdir(path.join(folder, 'sub'), { recursive: true });
    expect(await readReport(files, path.join(folder, 'sub'), 'sub')).toMatchObject({
      reason: expect.stringMatching(/^sub: it is a folder\. Name files; `stats` takes a folder/),
    });
    expect(await readReport(files, path.join(folder, 'no'), 'no')).toMatchObject({
      reason: expect.stringMatching(/^no: there is no such file/),
    });
  });
});
