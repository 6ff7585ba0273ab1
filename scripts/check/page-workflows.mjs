import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const blocks = /^( *)```ya?ml\n(.*?)^\1```$/gms;

/** The complete workflows in pages of the project, each with the name of a file for it. */
export async function pageWorkflows(root) {
  const names = (await readdir(path.join(root, 'docs'))).filter((name) => name.endsWith('.md'));
  const pages = ['README.md', ...names.map((name) => `docs/${name}`)];
  const found = await Promise.all(
    pages.map(async (page) => workflowsIn(page, await readFile(path.join(root, page), 'utf8'))),
  );
  return found.flat();
}

function workflowsIn(page, text) {
  return (
    [...text.matchAll(blocks)]
      .map(({ 1: indent, 2: yaml, index }) => ({
        name: `${path.basename(page, '.md')}-line-${text.slice(0, index).split('\n').length}.yml`,
        text: yaml.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      }))
      // Those for Gitea name actions by their URL, which GitHub does not take.
      .filter(({ text: yaml }) => /^on:/m.test(yaml) && /^jobs:/m.test(yaml) && !yaml.includes('uses: https://'))
  );
}
