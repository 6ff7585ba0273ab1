import { columns } from '../report/columns.ts';
import { duration, signedDuration, size } from '../text/units.ts';
import type { Statistics, StatisticsGroup } from './statistics.ts';

/** The names of the columns. */
export const statsHead: readonly string[] = [
  'Image',
  'Runs',
  'Failed',
  'Hit rate',
  'Modules exact/partial/miss/off',
  'Build exact/partial/miss/off',
  'Median warm',
  'Median cold',
  'Net gain',
  'Restored',
  'Saved',
];

/** One row of the table, as texts. */
export function statsCells({ name, statistics }: StatisticsGroup): readonly string[] {
  const { runs, failed, hitRate, hits, warmMedianMs, coldMedianMs, netMs, restoredBytes, savedBytes } = statistics;
  return [
    name,
    String(runs),
    String(failed),
    hitRate === undefined ? '-' : `${Math.round(hitRate * 100)} %`,
    hitsText(hits.modules),
    hitsText(hits.build),
    warmMedianMs === undefined ? '-' : duration(warmMedianMs),
    coldMedianMs === undefined ? '-' : duration(coldMedianMs),
    signedDuration(netMs),
    size(restoredBytes),
    size(savedBytes),
  ];
}

/** The table for the terminal. The sum of all is the last row, if there are several images. */
export function statsLines(images: readonly StatisticsGroup[], all: StatisticsGroup): readonly string[] {
  const rows = images.length > 1 ? [...images, all] : images;
  return columns([statsHead, ...rows.map(statsCells)]).map((line) => line.replace(/^ {2}/, ''));
}

function hitsText({ exact, partial, miss, off }: Statistics['hits']['build']): string {
  return [exact, partial, miss, off].join('/');
}
