// Draws the time line of a job summary as GitHub does, by Mermaid.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';

const version = '11.12.0';

/** Puts the drawings in the place of the texts, on a page that `openBrowser` shows. */
export async function drawTimeLines(page, theme) {
  await page.runScript(await mermaidScript());
  await page.evaluate(`(async () => {
    for (const code of document.querySelectorAll('code.language-mermaid')) {
      code.parentElement.className = 'mermaid';
      code.replaceWith(code.textContent);
    }
    mermaid.initialize({ startOnLoad: false, theme: '${theme === 'dark' ? 'dark' : 'default'}' });
    await mermaid.run({ querySelector: 'pre.mermaid' });
  })()`);
}

/** The file of Mermaid for browsers, from the registry that npm is set up for; kept for the next time. */
async function mermaidScript() {
  const cache = process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache');
  const folder = path.join(cache, `cached-go-docker-build/mermaid-${version}`);
  const file = path.join(folder, 'mermaid.min.js');
  if (existsSync(file)) return file;
  await mkdir(folder, { recursive: true });
  const archive = execFileSync('npm', ['pack', `mermaid@${version}`, '--silent', '--pack-destination', folder], {
    encoding: 'utf8',
  }).trim();
  const place = path.join(folder, archive);
  execFileSync('tar', ['-xzf', place, '-C', folder, '--strip-components=2', 'package/dist/mermaid.min.js']);
  await rm(place);
  return file;
}
