// Draws the pictures of docs/summary.md from the reports in __tests__/fixtures/report/runs, in a real browser:
//   node scripts/summary-pictures.mjs [--new-reports]
// Needs a Chrome or Chromium (scripts/browser.sh) and npm, for Mermaid, which draws the time line as GitHub does. With --new-reports the
// runs are made first, with dist/ or the build in ACTION_DIST; that needs `scripts/engine.sh up` and `scripts/engine.sh images`.
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { openBrowser } from './browser.mjs';
import { drawTimeLines } from './summary/mermaid.mjs';
import { pageOf } from './summary/page.mjs';

const pictures = [
  ['cold', 'light'],
  ['warm', 'light'],
  ['warm', 'dark'],
  // What is below looks as in the others.
  ['failed', 'light', 800],
  ['degraded', 'light', 700],
];

const root = path.join(import.meta.dirname, '..');
const reports = path.join(root, '__tests__/fixtures/report/runs');
if (process.argv.includes('--new-reports')) {
  const { makeReports } = await bundled('__tests__/harness/summary-runs.ts');
  await makeReports(reports);
}
const { summaryFrom } = await bundled('src/report/summary/summary.ts');
const browser = await openBrowser();
try {
  await mkdir(path.join(root, 'docs/summary'), { recursive: true });
  for (const [name, theme, height] of pictures) {
    const report = JSON.parse(await readFile(path.join(reports, `${name}.json`), 'utf8'));
    await draw(
      summaryFrom(report, { store: 'github' }),
      theme,
      path.join(root, `docs/summary/${name}-${theme}.png`),
      height,
    );
  }
} finally {
  await browser.close();
}

async function draw(markdown, theme, file, height) {
  const page = await browser.show(await pageOf(markdown, theme), { width: 880, height: 700 });
  await drawTimeLines(page, theme);
  await page.screenshot(file, height === undefined ? undefined : await page.evaluate(wholeParts(height)));
  await page.close();
  console.log(`wrote ${path.relative(root, file)}`);
}

/** The end of the last part of the page that is whole within this height, and no title of what follows; with the margin below it. */
function wholeParts(height) {
  return `Math.max(...[...document.querySelectorAll('article > *')]
    .filter((part) => part.textContent !== part.querySelector('strong')?.textContent)
    .map((part) => Math.ceil(part.getBoundingClientRect().bottom) + 16)
    .filter((bottom) => bottom <= ${height}))`;
}

/** What a source file exports; Node 20 reads no TypeScript. */
async function bundled(file) {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, file)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Files name what is beside them by it.
    define: { 'import.meta.dirname': JSON.stringify(path.join(root, '__tests__/harness')) },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
