import { expand } from './variables.ts';

/** The `<<NAME` of a here-document. */
export interface HeredocMark {
  readonly name: string;
  /** Whether the name is unquoted, so that BuildKit expands variables in a COPY's or ADD's content. */
  readonly expands: boolean;
  /** `<<-`: leading tabs are taken away. */
  readonly stripsTabs: boolean;
}

type HeredocMarks =
  | { readonly kind: 'marks'; readonly marks: readonly HeredocMark[] }
  | { readonly kind: 'bad'; readonly message: string };

/**
 * The here-documents that follow an instruction's text, in their order. A text whose quotes do not match has none for
 * BuildKit.
 */
export function heredocMarks(text: string): HeredocMarks {
  const split = text.includes('<<') ? expand(text, nothingSet, { ...AS_WRITTEN, keepEscapes: true }) : undefined;
  const marks: HeredocMark[] = [];
  for (const word of split?.kind === 'expanded' ? split.words : []) {
    const read = heredocMark(word);
    if (read.kind === 'bad') return read;
    if (read.kind === 'mark') marks.push(read.mark);
  }
  return { kind: 'marks', marks };
}

/** Whether a word of COPY or ADD stands for a here-document. */
export function isHeredocWord(word: string): boolean {
  return heredocMark(word).kind === 'mark';
}

// The escape directive does not reach here-documents.
const AS_WRITTEN = { escape: '\\', keepQuotes: true, keepUnset: true };

const nothingSet = (): undefined => undefined;

type MarkRead =
  | { readonly kind: 'mark'; readonly mark: HeredocMark }
  | { readonly kind: 'none' }
  | { readonly kind: 'bad'; readonly message: string };

function heredocMark(word: string): MarkRead {
  const match = /^\d*<<(-?)[\t\n\f\r ]*([^<]*)$/.exec(word);
  const rest = match?.[2] ?? '';
  if (!match || rest === '') return { kind: 'none' };
  const plain = expand(rest, nothingSet, { ...AS_WRITTEN, keepQuotes: false });
  if (plain.kind === 'bad') return plain;
  const [name, ...more] = plain.words;
  if (name === undefined || more.length > 0) return { kind: 'none' };
  const raw = expand(rest, nothingSet, AS_WRITTEN);
  if (raw.kind === 'bad') return raw;
  const expands = quotesIn(raw.words[0] ?? '') === quotesIn(name);
  return { kind: 'mark', mark: { name, expands, stripsTabs: match[1] === '-' } };
}

const quotesIn = (text: string): number => text.replace(/[^'"]/g, '').length;
