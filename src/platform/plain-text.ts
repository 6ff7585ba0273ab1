/**
 * Characters that a reader does not see and that change what others make of a text: controls, marks of direction, separators
 * of lines and paragraphs, what is ignored by default, and halves of characters. The runner passes over some of them where it
 * looks for a command (.NET compares and trims by culture); terminals and browsers turn lines around at others.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/** The text without them, but for new lines and tabs. A carriage return ends a line too. */
export function plainText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(unseen, (character) => (character === '\n' || character === '\t' ? character : ''));
}

/** The same on one line: a gap stands for all of them. */
export function plainLine(text: string): string {
  return text.replaceAll(unseen, ' ').replaceAll(/\s+/g, ' ').trim();
}
