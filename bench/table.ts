import { size } from '../src/text/units.ts';
import { goalsOf } from './goals.ts';
import type { Results } from './results.ts';
import { valuesOf } from './results.ts';
import { median, shownCounts, shownTimes } from './statistics.ts';

/** The changes that ours and kept mounts are compared after, in the order of the tables. */
export const changes = [
  { name: 'leaf', title: 'a package that few import' },
  { name: 'wide', title: 'a package that many import' },
  { name: 'bump', title: 'one module bumped' },
  { name: 'toolchain', title: 'another Go release' },
  { name: 'nothing', title: 'nothing' },
] as const;

/** A table: a title, its heads and its rows. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const singles: readonly (readonly [label: string, measure: string])[] = [
  ['cold: empty mounts, no cache', 'cold.ms'],
  ['ours, first run: nothing to restore, all to save', 'first.oursMs'],
  ['layer cache only, first run', 'layers.coldMs'],
  ['layer cache only, a package that few import changed', 'layers.leafMs'],
  ['layer cache only, nothing changed', 'layers.nothingMs'],
  ['nothing changed, plain buildx with a layer cache', 'withLayers.plainMs'],
  ['nothing changed, ours with the same layer cache', 'withLayers.oursMs'],
  ['ours after the same change, in turn: the Dockerfile', 'other.oneMs'],
  ['ours after the same change, in turn: the other Dockerfile', 'other.oursMs'],
  ['all modules downloaded (`fetch: only`): the proxy alone', 'proxy.goodMs'],
  ['all modules downloaded: the first proxy of the list refuses', 'proxy.refusingMs'],
  ['all modules downloaded: the first proxy of the list never answers', 'proxy.silentMs'],
  ['a remote builder, cold', 'builders.coldMs'],
  ['ours on a remote builder, first run, saved into a registry', 'builders.firstMs'],
  ['ours on another remote builder, from the registry, a package changed', 'builders.warmMs'],
  ['host limit of restoring', 'limit.restoreMs'],
  ['host limit of the first save', 'limit.saveMs'],
];

const phases = ['analyse', 'restore', 'inject', 'fetch', 'build', 'extract', 'save'];

const ownParts: readonly (readonly [label: string, measure: string])[] = [
  ['main and post together', 'own.wallMs'],
  ['waiting for docker', 'own.dockerMs'],
  ['waiting for other programs', 'own.programsMs'],
  ['the store', 'own.storeMs'],
  ["the action's own", 'own.ms'],
];

/** All that the results hold, as tables of medians with their spread. Tables without rows are left out. */
export function tablesOf(results: Results): readonly Table[] {
  const times = (measure: string): string => {
    const values = valuesOf(results, measure);
    return values.length === 0 ? '' : shownTimes(values);
  };
  const counts = (measure: string): string => {
    const values = valuesOf(results, measure);
    return values.length === 0 ? '' : shownCounts(values);
  };
  const measured = changes.filter(({ name }) => times(`${name}.oursMs`) !== '');
  const tables: readonly Table[] = [
    { title: 'Builds', head: ['build', 'time'], rows: singles.map(([label, measure]) => [label, times(measure)]) },
    {
      title: 'After a change',
      head: ['changed', 'kept mounts', 'ours, main and post'],
      rows: measured.map(({ name, title }) => [title, times(`${name}.keptMs`), times(`${name}.oursMs`)]),
    },
    {
      title: 'Where the time of ours goes',
      head: ['phase', 'first run', ...measured.map(({ title }) => title)],
      rows: phases.map((phase) => [
        phase,
        ...['first', ...measured.map(({ name }) => name)].map((name) => times(`${name}.phase.${phase}Ms`)),
      ]),
    },
    {
      title: 'What ours compiled, downloaded and saved',
      head: [
        'changed',
        'packages compiled',
        'not with kept mounts',
        'only with kept mounts',
        'modules downloaded',
        'saved',
      ],
      rows: measured.map(({ name, title }) => [
        title,
        ...['compiled', 'onlyOurs', 'onlyKept', 'zips'].map((measure) => counts(`${name}.${measure}`)),
        savedText(results, name),
      ]),
    },
    {
      title: 'A warm run by what it waits for',
      head: ['', 'time'],
      rows: ownParts.map(([label, measure]) => [label, times(measure)]),
    },
    {
      title: 'Goals',
      head: ['goal', 'limit', 'measured', ''],
      rows: goalsOf(results).map(({ name, limit, value, isMet }) => [name, limit, value, isMet ? 'ok' : 'MISSED']),
    },
  ];
  return tables
    .map((table) => ({ ...table, rows: table.rows.filter((row) => row.slice(1).some((cell) => cell !== '')) }))
    .filter(({ rows }) => rows.length > 0);
}

function savedText(results: Results, change: string): string {
  const bytes = valuesOf(results, `${change}.savedBytes`);
  const sum = (measure: string): number =>
    valuesOf(results, `${change}.${measure}`).reduce((all, each) => all + each, 0);
  const bases = sum('savedBases');
  const deltas = sum('savedDeltas');
  if (bases + deltas === 0) return 'nothing';
  const roles = [bases > 0 ? 'base' : '', deltas > 0 ? 'delta' : ''].filter((role) => role !== '').join(' and ');
  return `${roles}, ${size(median(bytes))}`;
}

/** A table for a terminal. */
export function plainTable({ title, head, rows }: Table): string {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd();
  return [title, line(head), ...rows.map(line)].join('\n');
}

/** The same for a page. */
export function markdownTable({ title, head, rows }: Table): string {
  const line = (row: readonly string[]): string => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [`### ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
