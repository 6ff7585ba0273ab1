import type { Place } from '../log.ts';
import { visibleText } from './visible-text.ts';

/** The lines of a text, each without anything that a terminal would act on but tabs: what is copied from there stays what it was. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/).map(visibleText);
}

/** A message with the place that it is about in front, as compilers print it. */
export function placed(message: string, place: Place | undefined): string {
  if (place?.file === undefined) return message;
  return `${place.file}${place.line === undefined || place.line === 0 ? '' : `:${place.line}`}: ${message}`;
}

/** How many columns of a terminal the text takes. */
export function textColumns(text: string): number {
  return [...text].reduce((columns, character) => columns + characterColumns(character), 0);
}

/** The text cut to `columns`, with an ellipsis for what was cut. How wide a tab is depends on its place, so blanks stand for it. */
export function fitted(given: string, columns: number): string {
  const text = given.replaceAll('\t', '    ');
  if (textColumns(text) <= columns) return text;
  let kept = '';
  let used = 0;
  for (const character of text) {
    used += characterColumns(character);
    if (used > columns - 1) break;
    kept += character;
  }
  return columns < 1 ? '' : `${kept}…`;
}

function characterColumns(character: string): number {
  if (/\p{Mn}|\p{Me}|\p{Cf}/u.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** East Asian wide and full-width characters, and pictures (Unicode, UAX 11), as blocks. */
const wide = new RegExp(
  [
    String.raw`\p{Emoji_Presentation}`,
    String.raw`[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]`,
    String.raw`[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]`,
  ].join('|'),
  'u',
);
