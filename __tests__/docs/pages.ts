import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of the project. */
export const root = path.join(import.meta.dirname, '../..');

/** A page that users or contributors read. */
export interface Page {
  /** Relative to the project. */
  readonly file: string;
  readonly text: string;
  /** The text without its code blocks and comments. */
  readonly prose: string;
  readonly blocks: readonly Block[];
}

export interface Block {
  /** `docs/x.md:12`. */
  readonly place: string;
  readonly language: string;
  readonly text: string;
  /** The line before it says that it is an example of what not to write: `<!-- a bad example -->`. */
  readonly isBad: boolean;
}

export function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** What the first word of a block is that shows commands. */
const programs = /^(?:\$ )?(?:npm|npx|node|go|docker|git|gh|scripts\/\S+|cached-go-docker-build) /;

/** All pages. */
export const pages: readonly Page[] = [
  ...pagesIn(''),
  ...pagesIn('docs'),
  ...pagesIn('.github'),
  ...pagesIn('bench/gocacheprog'),
  ...readdirSync(path.join(root, 'examples')).flatMap((name) => pagesIn(`examples/${name}`)),
].map(pageOf);

function pagesIn(folder: string): readonly string[] {
  const names = readdirSync(path.join(root, folder)).filter((name) => name.endsWith('.md'));
  return names.map((name) => path.posix.join(folder, name));
}

function pageOf(file: string): Page {
  const text = read(file);
  const blocks: Block[] = [];
  const prose: string[] = [];
  let open:
    | { readonly fence: string; readonly indent: string; readonly language: string; readonly line: number }
    | undefined;
  let content: string[] = [];
  let before = '';
  const close = (language: string, line: number, lines: readonly string[]): void => {
    const place = `${file}:${line}`;
    blocks.push({ place, language, text: `${lines.join('\n')}\n`, isBad: before.trim() === '<!-- a bad example -->' });
  };
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (open !== undefined) {
      if (line.trim() !== open.fence) {
        content.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line);
        continue;
      }
      close(open.language, open.line, content);
      open = undefined;
      continue;
    }
    const [, indent = '', fence, language = ''] = /^( *)(`{3,})([\w-]*)\s*$/.exec(line) ?? [];
    if (fence !== undefined) {
      open = { fence, indent, language, line: at + 1 };
      content = [];
      before = prose.at(-1) ?? '';
      continue;
    }
    // A block by its indentation: in a list the same is text.
    if (/^ {4}\S/.test(line) && (lines[at - 1] ?? '') === '' && !isInList(prose)) {
      before = prose.findLast((each) => each !== '') ?? '';
      const first = at;
      while (/^ {4}|^$/.test(lines[at] ?? '-') && at < lines.length) at += 1;
      const block = lines.slice(first, at).map((each) => each.slice(4));
      close(languageOf(block), first + 1, block);
      at -= 1;
      continue;
    }
    prose.push(line);
  }
  return { file, text, prose: prose.join('\n').replaceAll(/<!--.*?-->/gs, ''), blocks };
}

function isInList(prose: readonly string[]): boolean {
  const last = prose.findLastIndex((line) => /^\S/.test(line));
  return /^(?:[-*]|\d+\.) /.test(prose[last] ?? '');
}

function languageOf([first = '', ...rest]: readonly string[]): string {
  if (programs.test(first)) return first.startsWith('$ ') ? 'console' : 'sh';
  const text = [first, ...rest].join('\n');
  if (/^(?:# syntax=|FROM |RUN |COPY |ARG |ENV )/m.test(text)) return 'dockerfile';
  return /^\s*(?:- )?(?:uses|jobs|steps|on|with|env|permissions):/m.test(text) ? 'yaml' : '';
}
