import { totalMs } from '../report/cache-text.ts';
import type { CacheKind } from '../config/cache-kind.ts';
import type { CacheReport, Hit, RunReport } from '../report/run-report.ts';
import { imageSeries } from '../text/image-series.ts';

/** One run as a point in time. Durations in milliseconds, sizes in bytes. */
export interface RunPoint {
  /** The start of its first phase, in milliseconds since the epoch. */
  readonly atMs: number;
  readonly totalMs: number;
  /** The RUNs that use the caches. */
  readonly buildMs: number;
  /** The same without caches; 0 where no cold run is on record. */
  readonly coldMs: number;
  readonly netMs: number;
  /** `partly`: found, and yet something was compiled or downloaded again. */
  readonly warmth: 'warm' | 'partly' | 'cold';
  readonly isFailed: boolean;
  readonly restoredBytes: number;
  readonly savedBytes: number;
}

/** What several runs have in common. */
export interface Statistics {
  readonly runs: number;
  readonly failed: number;
  /** How often each cache was found, by kind. */
  readonly hits: Readonly<Record<CacheKind, Readonly<Record<Hit, number>>>>;
  /** Of the caches that were looked for, those that were found; `undefined` where none was looked for. */
  readonly hitRate: number | undefined;
  /** Over all runs that could be compared with a cold one, with what caching cost. */
  readonly netMs: number;
  /** Of successful runs, `undefined` without one. */
  readonly warmMedianMs: number | undefined;
  readonly coldMedianMs: number | undefined;
  readonly restoredBytes: number;
  readonly savedBytes: number;
}

/** The runs of one image, or of all. */
export interface StatisticsGroup {
  readonly name: string;
  readonly statistics: Statistics;
  /** In the order of time. */
  readonly points: readonly RunPoint[];
}

/** All runs, and those of each image, the one with the most runs first. */
export function statisticsOf(reports: readonly RunReport[]): {
  readonly all: StatisticsGroup;
  readonly images: readonly StatisticsGroup[];
} {
  const byName = new Map<string, RunReport[]>();
  for (const report of reports) {
    const name = nameOf(report);
    byName.set(name, [...(byName.get(name) ?? []), report]);
  }
  const images = [...byName]
    .map(([name, ofImage]) => groupOf(name, ofImage))
    .toSorted((a, b) => b.statistics.runs - a.statistics.runs || (a.name < b.name ? -1 : 1));
  return { all: groupOf('all', reports), images };
}

/** What was built, as the report names it. Reports without a name are told apart by the scope that their keys begin with. */
function nameOf(report: RunReport): string {
  const { repository = '', image = '', caches } = report;
  const name = [repository, imageSeries(image)].filter((text) => text !== '').join(' ');
  if (name !== '') return name;
  const key = caches.find(({ kind }) => kind === 'build')?.primaryKey ?? '';
  return /-build-([0-9a-f]+)-/.exec(key)?.[1] ?? 'unnamed';
}

function groupOf(name: string, reports: readonly RunReport[]): StatisticsGroup {
  const points = reports.map(pointOf).toSorted((a, b) => a.atMs - b.atMs);
  const good = points.filter(({ isFailed }) => !isFailed);
  const sum = (value: (point: RunPoint) => number): number => points.reduce((all, point) => all + value(point), 0);
  const caches = reports.flatMap((report) => report.caches);
  const looked = caches.filter(({ hit }) => hit !== 'off').length;
  return {
    name,
    points,
    statistics: {
      runs: points.length,
      failed: points.length - good.length,
      hits: { modules: hitsOf(caches, 'modules'), build: hitsOf(caches, 'build') },
      hitRate: looked === 0 ? undefined : caches.filter(isFound).length / looked,
      netMs: sum(({ netMs }) => netMs),
      warmMedianMs: median(good.filter(({ warmth }) => warmth === 'warm').map(({ totalMs: ms }) => ms)),
      coldMedianMs: median(good.filter(({ warmth }) => warmth === 'cold').map(({ totalMs: ms }) => ms)),
      restoredBytes: sum(({ restoredBytes }) => restoredBytes),
      savedBytes: sum(({ savedBytes }) => savedBytes),
    },
  };
}

function pointOf(report: RunReport): RunPoint {
  const { verdict, caches, phases, result } = report;
  const starts = phases.map(({ startedAt }) => Date.parse(startedAt)).filter((ms) => !Number.isNaN(ms));
  return {
    atMs: starts.length === 0 ? 0 : Math.min(...starts),
    totalMs: totalMs(report),
    buildMs: verdict.buildMs,
    coldMs: verdict.coldMs,
    netMs: verdict.coldMs === 0 ? 0 : verdict.netMs,
    warmth: warmthOf(report),
    isFailed: result === 'failure',
    restoredBytes: caches.reduce((bytes, { restored }) => bytes + restored.bytes, 0),
    savedBytes: caches.reduce((bytes, { saved }) => bytes + (saved?.bytes ?? 0), 0),
  };
}

/** Failed runs and old reports do not tell; of them the hit counts. */
function warmthOf({ warmth, caches }: RunReport): RunPoint['warmth'] {
  if (warmth !== undefined) return warmth.state === 'off' ? 'cold' : warmth.state;
  // Compiling is what takes the time; without that cache, modules are.
  const compiled = caches.find(({ kind, hit }) => kind === 'build' && hit !== 'off');
  return (compiled === undefined ? caches.some(isFound) : isFound(compiled)) ? 'warm' : 'cold';
}

function isFound({ hit }: CacheReport): boolean {
  return hit === 'exact' || hit === 'partial';
}

function hitsOf(caches: readonly CacheReport[], kind: CacheKind): Readonly<Record<Hit, number>> {
  const amount = (hit: Hit): number => caches.filter((cache) => cache.kind === kind && cache.hit === hit).length;
  return { exact: amount('exact'), partial: amount('partial'), miss: amount('miss'), off: amount('off') };
}

function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}
