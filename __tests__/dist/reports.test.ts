import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBrowser } from '../../scripts/browser.mjs';
import { dist } from '../harness/action-run.ts';
import { failedReport, warmReport } from '../report/samples.ts';

/** The built program and a folder of reports, and nothing else of the repository. */
let folder: string;

function cli(...words: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const program = path.join(folder, 'dist/cli.js');
    execFile(process.execPath, [program, ...words], { cwd: folder, env: {} }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dist-reports-'));
  await cp(dist, path.join(folder, 'dist'), { recursive: true });
  await mkdir(path.join(folder, 'all'));
  for (const [name, report] of [
    ['warm', warmReport],
    ['failed', failedReport],
    ['new', { ...warmReport, schema: 2 }],
  ] as const)
    await writeFile(path.join(folder, 'all', `${name}.json`), JSON.stringify(report));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('report prints reports, and names what is none', async () => {
  const { code, stdout, stderr } = await cli('report', 'all/warm.json', 'all/new.json');
  expect(code).toBe(1);
  expect(stdout).toContain('Caching: saved 85.0 s, cost 11.2 s, net +73.8 s');
  expect(stderr).toBe(
    'all/new.json: it has schema 2, and this version reads schema 1. Update cached-go-docker-build to the version that wrote it.\n',
  );
});

test('stats prints a table, and writes a page with plots', async () => {
  const { code, stdout, stderr } = await cli('stats', 'all', '--html', 'page.html');
  expect([code, stderr.split('\n')[0]]).toEqual([0, '1 file was not counted:']);
  expect(stdout).toMatch(/^Image +Runs +Failed/);
  const html = await readFile(path.join(folder, 'page.html'), 'utf8');
  const browser = await openBrowser();
  try {
    const page = await browser.show(html, { width: 1280, height: 900 });
    const plots =
      '[...document.querySelectorAll("svg")].filter((svg) => svg.getBoundingClientRect().width > 500).length';
    const rows = 'document.querySelectorAll("tbody tr").length';
    expect([await page.evaluate(plots), await page.evaluate(rows)]).toEqual([9, 3]);
  } finally {
    await browser.close();
  }
});
