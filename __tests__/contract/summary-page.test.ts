import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { openBrowser, type OpenBrowser, type ShownPage } from '../../scripts/browser.mjs';
import { drawTimeLines } from '../../scripts/summary/mermaid.mjs';
import { pageOf, pageWidth } from '../../scripts/summary/page.mjs';
import { type RunReport, runReportSchema } from '../../src/report/run-report.ts';
import { headline } from '../../src/report/summary/headline.ts';
import { summaryFrom } from '../../src/report/summary/summary.ts';
import { hostileReport } from '../report/samples.ts';

// The summaries of real runs (__tests__/harness/summary-runs.ts) as GitHub shows them, in a real browser.

const folder = path.join(import.meta.dirname, '../fixtures/report/runs');
const names = readdirSync(folder).flatMap((name) => (name.endsWith('.json') ? [path.basename(name, '.json')] : []));
const reportOf = (name: string): RunReport =>
  v.parse(runReportSchema, JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')));
const firstViewHeight = 700;

let browser: OpenBrowser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

async function shown(report: RunReport, theme: 'light' | 'dark' = 'light'): Promise<ShownPage> {
  const html = await pageOf(summaryFrom(report, { store: 'github' }), theme);
  return browser.show(html, { width: pageWidth, height: firstViewHeight });
}

test('there is a cold, a warm, a failed and a degraded run', () => {
  expect(names.toSorted()).toEqual(['cold', 'degraded', 'failed', 'warm']);
});

describe.each(names.flatMap((name) => (['light', 'dark'] as const).map((theme) => [name, theme] as const)))(
  'the summary of a %s run in %s colours',
  (name, theme) => {
    let page: ShownPage;
    beforeAll(async () => void (page = await shown(reportOf(name), theme)));
    afterAll(() => page.close());

    test('has its verdict in the first view, and why a run failed', async () => {
      const [verdict, ...others] = (await page.evaluate(strongTexts)) as readonly Strong[];
      expect(verdict?.text).toBe(headline(reportOf(name)).verdict);
      const told = [verdict, ...(name === 'failed' ? [others.find(({ text }) => text === 'Remedy')] : [])];
      for (const place of told) {
        expect(place?.height).toBeGreaterThan(10);
        expect(place?.bottom).toBeLessThan(firstViewHeight / 2);
      }
    });

    test('is no wider than the page, nor is a table', async () => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(pageWidth);
      expect(
        await page.evaluate(
          '[...document.querySelectorAll("table")].filter((each) => each.scrollWidth > each.clientWidth).length',
        ),
      ).toBe(0);
    });

    test('can be read: no text is hidden or faint', async () => {
      expect(await page.evaluate(faintTexts)).toEqual([]);
    });
  },
);

describe('the time line, drawn as GitHub does', () => {
  test.each(names)('of a %s run has a bar for each of its lines, with its label', async (name) => {
    expect(await drawn(reportOf(name))).toEqual(linesOf(reportOf(name)));
  });

  test('of a build whose steps look like Mermaid has them as text', async () => {
    expect(linesOf(hostileReport).length).toBeGreaterThan(5);
    expect(await drawn(hostileReport)).toEqual(linesOf(hostileReport));
  });

  /** The labels of the bars. */
  async function drawn(report: RunReport): Promise<unknown> {
    const page = await shown(report);
    await drawTimeLines(page, 'light');
    const labels = await page.evaluate(barLabels);
    await page.close();
    return (labels as readonly string[]).toSorted();
  }

  /** The same, as they are written. */
  function linesOf(report: RunReport): readonly string[] {
    const [, text = ''] = /```mermaid\n([^]*?)```/.exec(summaryFrom(report, { store: 'github' })) ?? [];
    return [...text.matchAll(/^ +(\S.*) :(?:\w+, )*2000-[^,]+, \d+ms$/gm)]
      .map(([, label = '']) => label.trim())
      .toSorted();
  }
});

test('nothing of a build becomes an element, a link or a heading', async () => {
  const page = await shown(hostileReport);
  const count = (selector: string): Promise<unknown> =>
    page.evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
  expect(await count('article *')).toBeGreaterThan(50);
  expect(await count('article :is(a, img, script, style, iframe, input, svg, b, i, h1, h2, h4)')).toBe(0);
  expect([await count('h3'), await count('details'), await count('code.language-mermaid')]).toEqual([1, 2, 1]);
  await page.close();
});

interface Strong {
  readonly text: string;
  readonly bottom: number;
  readonly height: number;
}

/** What is set in bold type, with its place. */
const strongTexts = `[...document.querySelectorAll('p > strong')].map((each) => {
  const { bottom, height } = each.getBoundingClientRect();
  return { text: each.textContent, bottom, height };
})`;

const barLabels = `[...document.querySelectorAll('pre.mermaid svg')].flatMap((svg) => {
  const bars = svg.querySelectorAll('rect.task').length;
  const labels = [...svg.querySelectorAll('text.taskText, text.taskTextOutsideRight, text.taskTextOutsideLeft')];
  return labels.length === bars ? labels.map(({ textContent }) => textContent.trim()) : [bars + ' bars, ' + labels.length + ' labels'];
})`;

/** Texts of the page whose colour has less contrast to its ground than WCAG asks for (4.5), and those without any extent. */
const faintTexts = `(() => {
  const parts = (color) => color.match(/[\\d.]+/g).map(Number);
  const light = (color) => {
    const [r, g, b] = color.map((each) => ((each /= 255) <= 0.03928 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const over = ([r, g, b, a = 1], ground) => [r, g, b].map((each, at) => each * a + ground[at] * (1 - a));
  const groundOf = (element) => {
    if (element === null) return [255, 255, 255];
    return over(parts(getComputedStyle(element).backgroundColor), groundOf(element.parentElement));
  };
  const found = [];
  const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { textContent: text, parentElement: element } = walker.currentNode;
    if (text.trim() === '' || element.closest('details:not([open])') !== null) continue;
    const ground = groundOf(element);
    const [a, b] = [light(over(parts(getComputedStyle(element).color), ground)), light(ground)].sort();
    const range = document.createRange();
    range.selectNode(walker.currentNode);
    const { width, height } = range.getBoundingClientRect();
    if ((b + 0.05) / (a + 0.05) < 4.5 || width * height === 0) found.push(text.trim());
  }
  return found;
})()`;
