// Draws the pictures of docs/summary.md from the reports in __tests__/fixtures/report/runs, in a real browser:
//   node scripts/summary-pictures.mjs [--new-reports]
// Needs a Chrome or Chromium (scripts/browser.sh) and npm, for Mermaid, which draws the time line as GitHub does. With --new-reports the
// runs are made first, with dist/ or the build in ACTION_DIST; that needs `scripts/engine.sh up` and `scripts/engine.sh images`.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { openBrowser } from './browser.mjs';
import { pageOf } from './summary/page.mjs';

const mermaidVersion = '11.12.0';
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
const mermaid = await mermaidScript();
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
  await page.runScript(mermaid);
  await page.evaluate(`(async () => {
    for (const code of document.querySelectorAll('code.language-mermaid')) {
      code.parentElement.className = 'mermaid';
      code.replaceWith(code.textContent);
    }
    mermaid.initialize({ startOnLoad: false, theme: '${theme === 'dark' ? 'dark' : 'default'}' });
    await mermaid.run({ querySelector: 'pre.mermaid' });
  })()`);
  await page.screenshot(file, height);
  await page.close();
  console.log(`wrote ${path.relative(root, file)}`);
}

/** The file of Mermaid for browsers, from the registry that npm is set up for; kept for the next time. */
async function mermaidScript() {
  const cache = process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache');
  const folder = path.join(cache, `cached-go-docker-build/mermaid-${mermaidVersion}`);
  const file = path.join(folder, 'mermaid.min.js');
  if (existsSync(file)) return file;
  await mkdir(folder, { recursive: true });
  const archive = execFileSync('npm', ['pack', `mermaid@${mermaidVersion}`, '--silent', '--pack-destination', folder], {
    encoding: 'utf8',
  }).trim();
  const place = path.join(folder, archive);
  execFileSync('tar', ['-xzf', place, '-C', folder, '--strip-components=2', 'package/dist/mermaid.min.js']);
  await rm(place);
  return file;
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
