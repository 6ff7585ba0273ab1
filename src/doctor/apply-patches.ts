import type { Hunk, Patch } from './frame/patch.ts';

/** What came of patches. */
interface Applied {
  /** The files that are changed, whole. */
  readonly texts: ReadonlyMap<string, string>;
  readonly done: readonly Patch[];
  /** They change lines that one of those done has changed: to be found anew. */
  readonly waiting: readonly Patch[];
  /** The lines that they change are not there any more. */
  readonly stale: readonly Patch[];
}

/** Applies patches, each as a whole, to the texts of files by their names. Line ends and a byte order mark stay as they are. */
export function applyPatches(texts: ReadonlyMap<string, string>, patches: readonly Patch[]): Applied {
  const files = new Map([...texts].map(([file, text]) => [file, splitText(text)] as const));
  const done: Patch[] = [];
  const waiting: Patch[] = [];
  const stale: Patch[] = [];
  for (const patch of patches) {
    if (!patch.every((hunk) => fits(hunk, files.get(hunk.file)?.lines ?? []))) stale.push(patch);
    else if (patch.some((hunk) => done.flat().some((other) => overlap(hunk, other)))) waiting.push(patch);
    else done.push(patch);
  }
  const names = new Set(done.flat().map(({ file }) => file));
  const changed = [...names].map((file) => {
    const hunks = done.flat().filter((hunk) => hunk.file === file);
    return [file, patched(files.get(file) ?? splitText(''), hunks)] as const;
  });
  return { texts: new Map(changed), done, waiting, stale };
}

interface Line {
  readonly text: string;
  /** `\n`, `\r\n`, or nothing at the end of the file. */
  readonly end: string;
}

interface SplitText {
  readonly mark: string;
  readonly lines: readonly Line[];
}

function splitText(text: string): SplitText {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const lines = [...text.slice(mark.length).matchAll(/([^\n]*?)(\r?\n)|([^\n]+)$/g)].map(
    ([, whole, end = '', last = '']) => ({ text: whole ?? last, end }),
  );
  return { mark, lines };
}

function fits({ line, removed }: Hunk, lines: readonly Line[]): boolean {
  if (removed.length === 0) return lines.length === 0;
  return removed.every((text, index) => lines[line - 1 + index]?.text === text);
}

function overlap(one: Hunk, other: Hunk): boolean {
  if (one.file !== other.file) return false;
  return (
    one.line < other.line + Math.max(other.removed.length, 1) && other.line < one.line + Math.max(one.removed.length, 1)
  );
}

function patched({ mark, lines }: SplitText, hunks: readonly Hunk[]): string {
  const usual = lines[0]?.end || '\n';
  const hasLastEnd = lines.length === 0 || lines.at(-1)?.end !== '';
  let changed = [...lines];
  for (const { line, removed, inserted } of hunks.toSorted((a, b) => b.line - a.line)) {
    const end = changed[line - 1]?.end || usual;
    changed = changed.toSpliced(line - 1, removed.length, ...inserted.map((text) => ({ text, end })));
  }
  const last = changed.length - 1;
  return (
    mark +
    changed.map(({ text, end }, index) => text + (index === last ? (hasLastEnd ? end : '') : end || usual)).join('')
  );
}
