import { CsvError, parse } from 'csv-parse/sync';

/** How the text of a list input becomes items. */
export interface ListRules {
  /** `split`: a comma separates items as a new line does; `kept`: it is a part of the item. */
  readonly commas: 'split' | 'kept';
  /** `csv`: an item in double quotes may hold commas and new lines; `literal`: a quote is a letter as any other. */
  readonly quotes: 'csv' | 'literal';
}

/** One item and the line of the input (from 1) where it begins. */
export interface ListItem {
  readonly text: string;
  readonly line: number;
}

type ParsedList =
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'broken'; readonly line: number; readonly message: string };

/**
 * Reads a list input with the rules of `Util.getList` in @docker/actions-toolkit, which drops spaces and line ends around an item; only
 * items of nothing but spaces are dropped here too.
 */
export function parseList(text: string, rules: ListRules): ParsedList {
  if (text === '') return { kind: 'list', items: [] };
  try {
    let nextLine = 1;
    const items = records(text, rules).flatMap((record): readonly ListItem[] => {
      const line = firstLineWithText(text, nextLine);
      nextLine = record.lastLine + 1;
      return fieldsOf(record.fields, rules).map((field) => ({ text: field, line }));
    });
    const trimmed = items.map((item) => ({ ...item, text: item.text.trim() }));
    return { kind: 'list', items: trimmed.filter(({ text: kept }) => kept !== '') };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { kind: 'broken', line: brokenLine(text, rules), message: brokenReason(error) };
  }
}

/** The fields of one comma-separated line, as `type=gha,mode=max` has them; `undefined` when a quote is not closed. */
export function parseFields(text: string): readonly string[] | undefined {
  try {
    return parse(text, { relaxColumnCount: true, skipEmptyLines: true })[0] ?? [];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return undefined;
  }
}

interface CsvRecord {
  readonly fields: readonly string[];
  readonly lastLine: number;
}

function records(text: string, rules: ListRules): readonly CsvRecord[] {
  const found: CsvRecord[] = [];
  parse(text, {
    columns: false,
    relaxQuotes: true,
    relaxColumnCount: true,
    skipEmptyLines: true,
    ...(rules.quotes === 'literal' ? { quote: false } : {}),
    onRecord: (fields: readonly string[], context) => {
      found.push({ fields, lastLine: context.lines });
      return null;
    },
  });
  return found;
}

function fieldsOf(fields: readonly string[], rules: ListRules): readonly string[] {
  const [only] = fields;
  if (rules.commas === 'kept') return [fields.join(',')];
  return fields.length === 1 && only !== undefined ? only.split(',') : fields;
}

function firstLineWithText(text: string, from: number): number {
  const lines = text.split(/\r\n|\n|\r/);
  for (let line = from; line <= lines.length; line++) {
    if (lines[line - 1] !== '') return line;
  }
  return from;
}

/** The line where the quote that is never closed opens: the one after the longest beginning that can be read. */
function brokenLine(text: string, rules: ListRules): number {
  const lines = text.split(/\r\n|\n|\r/);
  for (let count = lines.length - 1; count > 0; count--) {
    try {
      records(lines.slice(0, count).join('\n'), rules);
      return count + 1;
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
    }
  }
  return 1;
}

/** Never quotes the text itself, which may be a secret. */
function brokenReason(error: CsvError): string {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return 'a double quote opens here and is never closed; close it, or write the quote inside the item, not at its beginning';
  }
  return `this line cannot be parsed (${error.code}); write one item per line, and put an item that contains a new line into double quotes`;
}
