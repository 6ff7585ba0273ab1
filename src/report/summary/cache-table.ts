import type { CacheKind } from '../../config/cache-kind.ts';
import { cacheNames, verdictText } from '../cache-text.ts';
import { markdownText, row } from '../markdown.ts';
import type { CacheReport, RunReport } from '../run-report.ts';
import { count, size } from '../../text/units.ts';
import { foundReason, isLookupFailed, savedReason } from './troubles.ts';

type Seen = Pick<RunReport, 'caches' | 'phases'>;
type Cell = (cache: CacheReport, seen: Seen) => string;

/** Both caches side by side: found, restored, used, what that brought, and what was saved. Markdown. */
export function cacheTable(seen: Seen): string {
  const { caches } = seen;
  if (caches.length === 0) return '';
  const rows = caches.some(({ hit }) => hit !== 'off') ? allRows : allRows.slice(0, 1);
  return [
    row('', ...caches.map(({ kind }) => `**${cacheNames[kind]}**`)),
    row(':--', ...caches.map(() => ':--')),
    ...rows.map(([name, cell]) => row(name, ...caches.map((cache) => cell(cache, seen)))),
  ].join('\n');
}

const allRows: readonly (readonly [name: string, cell: Cell])[] = [
  ['Found', foundCell],
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

function unlessOff(cell: Cell): Cell {
  return (cache, seen) => (cache.hit === 'off' ? '' : cell(cache, seen));
}

/** A lookup that failed has missed nothing: there may be a snapshot. */
function foundCell(cache: CacheReport, seen: Seen): string {
  const reason = foundReason(cache, seen);
  return `**${isLookupFailed(cache, seen) ? 'failed' : cache.hit}**${reason === '' ? '' : `: ${markdownText(reason)}`}`;
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

function savedCell(cache: CacheReport, seen: Seen): string {
  const what = cache.saved === null ? 'nothing' : size(cache.saved.bytes);
  const reason = savedReason(cache, seen);
  return markdownText(reason === '' ? what : `${what}: ${reason}`);
}
