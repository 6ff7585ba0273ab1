import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { pages, read, root } from './pages.ts';

/** The anchors of a page: of its headings as GitHub makes them, and those that it names itself. */
function anchorsOf(text: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const ofHeadings = [...text.replaceAll(/^```.*?^```/gms, '').matchAll(/^#{1,6} (.+?)\s*#*$/gm)].map(
    ([, heading = '']) => {
      const shown = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
      const anchor = shown
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(/\s/g, '-');
      const count = seen.get(anchor) ?? 0;
      seen.set(anchor, count + 1);
      return count === 0 ? anchor : `${anchor}-${count}`;
    },
  );
  const named = [...text.matchAll(/<a (?:name|id)="([^"]+)"/g)].map(([, name = '']) => name);
  return new Set([...ofHeadings, ...named]);
}

const anchors = new Map(pages.map(({ file, text }) => [file, anchorsOf(text)] as const));

/** What is wrong with a link that a file has to a place of the repository; undefined for a good one. */
function troubleOf(from: string, link: string): string | undefined {
  const [target = '', anchor] = link.split('#');
  const file =
    target === '' ? from : path.posix.normalize(path.posix.join(path.posix.dirname(from), decodeURI(target)));
  if (file.startsWith('..')) return `${from}: ${link} leads out of the repository`;
  if (!existsSync(path.join(root, file))) return `${from}: there is no ${file}`;
  if (anchor === undefined || !file.endsWith('.md')) return undefined;
  return anchors.get(file)?.has(anchor) === true ? undefined : `${from}: ${file} has no section #${anchor}`;
}

const isOfRepository = (link: string): boolean => !/^(?:[a-z]+:|\/\/)/i.test(link);

test('each relative link of a page leads to a file, and to a section of it', () => {
  const links = pages.flatMap(({ file, prose }) => {
    // A link may be in a code span as an example only.
    const text = prose.replaceAll(/`[^`\n]*`/g, (span) => (span.includes('](') ? '' : span));
    const inline = [...text.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)];
    const defined = [...text.matchAll(/^\s*\[[^\]]+\]:\s*(\S+)/gm)];
    const sources = [...text.matchAll(/(?:src|srcset|href)="([^"]+)"/g)];
    return [...inline, ...defined, ...sources].map(([, link = '']) => ({ file, link }));
  });
  const own = links.filter(({ link }) => isOfRepository(link));
  expect(own.length).toBeGreaterThan(300);
  expect(own.flatMap(({ file, link }) => troubleOf(file, link) ?? [])).toEqual([]);
});

test('each reference of a page to a defined link has its definition', () => {
  const missing = pages.flatMap(({ file, prose }) => {
    const text = prose.replaceAll(/`[^`\n]*`/g, '');
    const defined = new Set([...text.matchAll(/^\s*\[([^\]]+)\]:/gm)].map(([, name = '']) => name.toLowerCase()));
    const used = [...text.matchAll(/\]\s?\[([^\]]+)\]/g)].map(([, name = '']) => name.toLowerCase());
    return used.filter((name) => !defined.has(name)).map((name) => `${file}: [${name}]`);
  });
  expect(missing).toEqual([]);
});

test('each page that the source, an action or a workflow names is there, with the section', () => {
  const files = [
    ...readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|sh)$/.test(name))
      .map((name) => `src/${name}`),
    ...['action.yml', 'bake/action.yml', 'mounts/action.yml', 'plan/action.yml'],
    ...readdirSync(path.join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`),
  ];
  const named = files.flatMap((file) =>
    [...read(file).matchAll(/docs\/[\w-]+\.(?:md|svg|png)(?:#[\w-]+)?/g)].map(([link]) => ({ file, link })),
  );
  expect(named.length).toBeGreaterThan(4);
  expect(named.flatMap(({ file, link }) => troubleOf('', link)?.replace(/^/, file) ?? [])).toEqual([]);
});

test('the index names each page once, with a sentence, and the README leads to the index', () => {
  const index = read('docs/README.md');
  const entries = [...index.matchAll(/^- \[[^\]]+\]\(([\w-]+\.md)\): .+\.$/gm)].map(([, file = '']) => file);
  const there = readdirSync(path.join(root, 'docs')).filter((name) => name.endsWith('.md') && name !== 'README.md');
  expect(entries.toSorted()).toEqual(there.toSorted());
  expect(read('README.md')).toContain('(docs/README.md)');
});
