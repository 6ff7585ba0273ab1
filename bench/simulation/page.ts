import { size } from '../../src/text/units.ts';
import { markdownTable, type Table } from '../table.ts';
import type { SimulationResult } from './simulate.ts';
import type { Variant } from './variants.ts';

/** A variant with what it came to. */
export type Simulated = Pick<Variant, 'name' | 'part'> & { readonly result: SimulationResult };

const begin = '<!-- simulation:begin: written by `npm run bench -- simulation --page`, do not edit -->';
const end = '<!-- simulation:end -->';

/** A page with the results between its marks; the text around them stays. */
export function pageWithSimulation(page: string, tables: readonly Table[]): string {
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from === -1 || to < from)
    throw new Error(`The page has no place for results: a line "${begin}" and below it "${end}".`);
  const text = tables.map(markdownTable).join('\n\n');
  return `${page.slice(0, from)}${begin}\n\n${text}\n\n${page.slice(to)}`;
}

/** Hit rates, bytes and evictions of each variant; what the action uploads; its days. */
export function simulationTables(simulated: readonly Simulated[]): readonly Table[] {
  const policies = simulated.filter(({ part }) => part === 'policy');
  const others = simulated.filter(({ part }) => part === 'sensitivity');
  const ours = policies[0];
  return [
    { title: 'Policies', head, rows: policies.map(row) },
    { title: 'What it depends on', head, rows: others.map(row) },
    ...(ours === undefined ? [] : [uploads(ours.result), daily(policies)]),
  ].filter(({ rows }) => rows.length > 0);
}

const head = [
  '',
  'runs',
  'warm',
  'compiled code reused',
  'uploaded per run',
  'downloaded per run',
  'lookups per run',
  'evicted per day',
  'refused',
  'most stored',
];

function row({ name, result }: Simulated): readonly string[] {
  const { runs, warm, cold, counts, days } = result;
  const perRun = (bytes: number): string => size(Math.round(bytes / runs));
  return [
    name,
    String(runs),
    percent(warm, warm + cold),
    percent(result.reusedBytes, result.neededBytes),
    perRun(counts.uploadedBytes),
    perRun(counts.downloadedBytes),
    (counts.lookups / runs).toFixed(1),
    String(Math.round((counts.evictions + counts.expirations) / days.length)),
    String(counts.refusedUploads + counts.refusedDownloads + counts.readOnly),
    size(result.mostBytes),
  ];
}

function uploads({ saved }: SimulationResult): Table {
  return {
    title: 'What the action uploads',
    head: ['run', 'what', 'entries', 'bytes', 'mean'],
    rows: saved
      .toSorted((a, b) => b.bytes - a.bytes)
      .map(({ by, what, count, bytes }) => [by, what, String(count), size(bytes), size(Math.round(bytes / count))]),
  };
}

/** Warm runs of each fifth day. */
function daily(policies: readonly Simulated[]): Table {
  const days = [...(policies[0]?.result.days.keys() ?? [])].filter((day) => day % 3 === 0);
  return {
    title: 'Warm runs by day',
    head: ['', ...days.map((day) => `day ${day + 1}`)],
    rows: policies.map(({ name, result }) => [
      name,
      ...days.map((day) => percent(result.days[day]?.warm ?? 0, result.days[day]?.runs ?? 0)),
    ]),
  };
}

function percent(part: number, all: number): string {
  return all === 0 ? '' : `${((100 * part) / all).toFixed(1)} %`;
}
