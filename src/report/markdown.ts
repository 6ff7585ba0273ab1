import { plainLine } from '../platform/plain-text.ts';

/**
 * Text of the user's build as harmless Markdown of one line, for a table cell too. Every sign that Markdown or HTML
 * could take
 * for its own becomes a character reference; `limit` counts characters before that.
 */
export function markdownText(text: string, limit = 300): string {
  return shortened(oneLine(text), limit)
    .replaceAll(/[&<>|`*_[\]!\\#~@:{}^$"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll(/www\./gi, (prefix) => `${prefix.slice(0, 3)}&#46;`);
}

/** The same, set as code. */
export function markdownCode(text: string, limit = 160): string {
  return `<code>${markdownText(text, limit)}</code>`;
}

/** A row of a Markdown table; the cells are Markdown already. */
export function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A text on one line, without control characters and with single gaps. */
export function oneLine(text: string): string {
  return plainLine(text);
}

/** At most `limit` characters, the last an ellipsis when something was cut. */
export function shortened(text: string, limit: number): string {
  const characters = [...text];
  return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}…`;
}
