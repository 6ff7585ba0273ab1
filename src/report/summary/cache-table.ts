import type { CacheKind } from '../../config/cache-kind.ts';
import { cacheNames, verdictText } from '../cache-text.ts';
import { markdownText, row } from '../markdown.ts';
import type { CacheReport } from '../run-report.ts';
import { count, size } from '../../text/units.ts';

/** Both caches side by side: found, restored, used, what that brought, and what was saved. Markdown. */
export function cacheTable(caches: readonly CacheReport[]): string {
  if (caches.length === 0) return '';
  const rows = caches.some(({ hit }) => hit !== 'off') ? allRows : allRows.slice(0, 1);
  return [
    row('', ...caches.map(({ kind }) => `**${cacheNames[kind]}**`)),
    row(':--', ...caches.map(() => ':--')),
    ...rows.map(([name, cell]) => row(name, ...caches.map(cell))),
  ].join('\n');
}

const allRows: readonly (readonly [name: string, cell: (cache: CacheReport) => string])[] = [
  ['Found', ({ hit, reason }) => `**${hit}**${reason === '' ? '' : `: ${markdownText(reason)}`}`],
  ['Restored', unlessOff(({ restored }) => restoredCell(restored))],
  ['Used', unlessOff(({ used, kind }) => count(used, ...entryNames[kind]))],
  ['New', unlessOff(newCell)],
  ['Gain', unlessOff(gainCell)],
  ['Saved', unlessOff(savedCell)],
];

const entryNames: Readonly<Record<CacheKind, readonly [one: string, many: string]>> = {
  modules: ['module', 'modules'],
  build: ['entry', 'entries'],
};

function unlessOff(cell: (cache: CacheReport) => string): (cache: CacheReport) => string {
  return (cache) => (cache.hit === 'off' ? '' : cell(cache));
}

function restoredCell({ bytes, entries }: CacheReport['restored']): string {
  if (entries === 0 && bytes === 0) return 'nothing';
  return `${size(bytes)}, ${count(entries, 'entry', 'entries')}`;
}

function newCell({ kind, added, remade, swept }: CacheReport): string {
  return [
    count(added, ...entryNames[kind]),
    ...(remade === undefined ? [] : [`${count(remade, 'package', 'packages')} compiled again with the same result`]),
    ...(swept === 0 ? [] : [`${count(swept, 'entry', 'entries')} swept`]),
  ].join('<br>');
}

function gainCell({ verdict, verdictReason, sharesVerdict }: CacheReport): string {
  if (verdict === null) return markdownText(verdictReason === '' ? 'not known' : `not known: ${verdictReason}`);
  return `${sharesVerdict ? 'both caches together: ' : ''}${verdictText(verdict)}`;
}

function savedCell({ saved, saveReason }: CacheReport): string {
  const what = saved === null ? 'nothing' : size(saved.bytes);
  return markdownText(saveReason === '' ? what : `${what}: ${saveReason}`);
}
