// A real browser, for scripts and tests: pages that are given as HTML, nothing from anywhere else.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { chromium } from 'playwright-core';

export async function openBrowser() {
  const executablePath = execFileSync(path.join(import.meta.dirname, 'browser.sh'), { encoding: 'utf8' }).trim();
  const browser = await chromium.launch({ executablePath });
  return {
    show: async (html, viewport) => {
      const context = await browser.newContext({ viewport, offline: true });
      const page = await context.newPage();
      await page.setContent(html);
      return {
        evaluate: (expression) => page.evaluate(expression),
        runScript: async (file) => void (await page.addScriptTag({ path: file })),
        screenshot: async (file, height) => {
          const clip = height === undefined ? {} : { clip: { x: 0, y: 0, width: viewport.width, height } };
          await page.screenshot({ path: file, fullPage: true, ...clip });
        },
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
