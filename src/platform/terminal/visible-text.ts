import { plainText } from '../plain-text.ts';

/**
 * Text without escape sequences and control characters other than tabs, so that a foreign line cannot move the cursor or hide anything.
 */
export function visibleText(text: string): string {
  return plainText(text.replaceAll(escapeSequence, '')).replaceAll('\n', '');
}

/**
 * Operating system commands (titles, links) up to their end, then control sequences (colours, movement), then the short
 * ones.
 */
const escapeSequence = new RegExp(
  String.raw`\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[ -/]*[0-~]`,
  'g',
);
