import { isHeredocWord } from './here-documents.ts';
import type { Instruction } from './parse.ts';

/** A COPY or ADD as it is written, before its variables are expanded. */
interface WrittenCopy {
  readonly keyword: 'COPY' | 'ADD';
  /** Without here-documents. */
  readonly sources: readonly string[];
  readonly destination: string;
  /** It writes a here-document, alone or beside its sources. */
  readonly hasHeredoc: boolean;
  /** The stage or image of `--from`; undefined for the build context. */
  readonly from: string | undefined;
}

/** The words of a COPY or ADD, as BuildKit's parser splits them; undefined for any other instruction. */
export function writtenCopy({ keyword, args, json, flags }: Instruction): WrittenCopy | undefined {
  if (keyword !== 'COPY' && keyword !== 'ADD') return undefined;
  const words = (json ?? args.split(/[\t\v\f\r\n ]+/)).filter((word) => word !== '');
  const sources = words.slice(0, -1);
  return {
    keyword,
    sources: sources.filter((word) => !isHeredocWord(word)),
    destination: words.at(-1) ?? '',
    hasHeredoc: sources.some(isHeredocWord),
    from: flags.find(({ name }) => name === 'from')?.value,
  };
}

/** Whether ADD unpacks a source of the context, as far as its name tells. */
export function isArchive(source: string): boolean {
  return /\.(?:tar(?:\.\w+)?|t(?:gz|bz2?|xz|zst)|gz|bz2|xz|zst)$/.test(source);
}
