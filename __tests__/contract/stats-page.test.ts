import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBrowser, type OpenBrowser, type ShownPage } from '../../scripts/browser.mjs';
import type { RunReport } from '../../src/report/run-report.ts';
import { statsPage } from '../../src/stats/stats-page.ts';
import { statisticsOf } from '../../src/stats/statistics.ts';
import { warmReport } from '../report/samples.ts';

/** A fortnight of one image: cold on each seventh day, slower while it grows. */
const reports = Array.from({ length: 14 }, (_, day): RunReport => {
  const startedAt = new Date(Date.UTC(2026, 10, day + 1, 9)).toISOString();
  const isCold = day % 7 === 0;
  const phases = [
    { name: 'build', startedAt, ms: isCold ? 90_000 : 12_000 + day * 300, outcome: 'done', reason: '' },
  ] as const;
  const caches = warmReport.caches.map((cache) => ({ ...cache, hit: isCold ? ('miss' as const) : ('exact' as const) }));
  const warmth = { state: isCold ? ('cold' as const) : ('warm' as const), reason: 'x' };
  const image = `ghcr.io/me/app:${day}`;
  return { ...warmReport, warmth, phases, caches, image, result: day === 9 ? 'failure' : 'success' };
});

let browser: OpenBrowser;
let page: ShownPage;
beforeAll(async () => {
  browser = await openBrowser();
  const { all, images } = statisticsOf(reports);
  const html = statsPage(all, images, ['old.json: it has schema 0 <script>alert(1)</script>']);
  page = await browser.show(html, { width: 1280, height: 900 });
});
afterAll(() => browser.close());

test('a browser shows the table and the plots, and loads nothing', async () => {
  const seen = await page.evaluate(`({
    rows: document.querySelectorAll('tbody tr').length,
    plots: [...document.querySelectorAll('svg')].map((svg) => svg.getBoundingClientRect().width > 500),
    titles: [...document.querySelectorAll('svg text')].map((text) => text.textContent),
    scripts: document.scripts.length,
    loaded: performance.getEntriesByType('resource').length,
    width: document.documentElement.scrollWidth <= innerWidth,
    text: document.body.innerText,
  })`);
  expect(seen).toMatchObject({ rows: 1, plots: [true, true, true], scripts: 0, loaded: 0, width: true });
  expect(seen).toMatchObject({
    titles: expect.arrayContaining(['Time of each run', 'warm', 'partly warm', 'cold', 'failed', 'exact', 'miss']),
    text: expect.stringContaining('ghcr.io/me/app\t14\t1\t86 %'),
  });
  expect(seen).toMatchObject({ text: expect.stringContaining('<script>alert(1)</script>') });
});

test('each run is a mark at its time, and the gain rises', async () => {
  const marks = await page.evaluate(`[...document.querySelectorAll('figure:first-of-type svg path[transform]')]
    .filter((path) => ['#2563a8', '#d97b29', '#6b7280'].includes(path.getAttribute('fill')))
    .map((path) => path.getBoundingClientRect()).filter(({ top }) => top > 0).length`);
  // Those of the legend besides.
  expect(marks).toBe(14 + 3);
});
