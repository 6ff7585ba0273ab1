import type { Change } from '../../src/dockerfile/edit/edit.ts';

/** An edited text with the changes taken out that the edit tells of. */
export function withoutEdits(text: string, changed: readonly Change[]): string {
  const lines = text.split('\n');
  for (const { line, added } of changed) {
    const edited = lines[line - 1] ?? '';
    const written = added.join(' ');
    const plain = written.startsWith('--') ? '' : written.replace(/\[(.)\]/, '$1');
    lines[line - 1] = edited.replace(plain === '' ? ` ${written}` : written, plain);
  }
  return lines.join('\n');
}
