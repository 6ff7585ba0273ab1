import { type CorpusFile, corpusText, GO_BASES, type GoBase } from './corpus-file.ts';

/** The bases that a file is built on. `turn` decides where any will do, and the file's own text needs none of them. */
export function basesOf(file: CorpusFile, turn: number): readonly GoBase[] {
  if (file.bases !== 'any') return file.bases;
  const text = corpusText(file);
  if (/-bookworm\b/.test(text)) return ['debian'];
  if (/-alpine\b/.test(text)) return ['busybox'];
  return GO_BASES.filter((_, index) => index === turn % GO_BASES.length);
}
