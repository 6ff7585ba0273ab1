import { oneLine } from './markdown.ts';

/** Rows with their cells under each other, indented; the last cell of a row is left as long as it is. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const cells = rows.map((row) => row.map(oneLine));
  const widest = Math.max(0, ...cells.map((row) => row.length));
  const widths = Array.from({ length: widest }, (_, index) =>
    Math.max(...cells.map((row) => (row.length > index + 1 ? (row[index] ?? '').length : 0))),
  );
  return cells.map((row) => `  ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd());
}
