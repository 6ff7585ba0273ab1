import { costMs } from './goals.ts';
import { barChart, historyChart } from './plots.mjs';
import type { Results } from './results.ts';
import { valuesOf } from './results.ts';
import { median } from './statistics.ts';
import { changes } from './table.ts';

/** A plot of the results: a file to write beside the page. */
export interface Figure {
  readonly file: string;
  readonly alt: string;
  readonly svg: string;
}

/** The plots that the results have numbers for. `stem` begins their names. */
export function figuresOf(results: Results, stem: string): readonly Figure[] {
  const bars = barsOf(results);
  return [
    ...(bars.length === 0
      ? []
      : [
          {
            file: `${stem}-builds.svg`,
            alt: 'Times of builds: cold, layer cache only, kept mounts, and this action',
            svg: barChart({ title: `Building ${results.app.name}, seconds`, bars }),
          },
        ]),
    ...(results.history.length === 0
      ? []
      : [
          {
            file: `${stem}-history.svg`,
            alt: 'Snapshot sizes and times over a history of commits',
            svg: historyFigure(results),
          },
        ]),
  ];
}

function barsOf(results: Results): Parameters<typeof barChart>[0]['bars'] {
  const named: readonly (readonly [label: string, measure: string, isOurs: boolean])[] = [
    ['cold', 'cold.ms', false],
    ['first run, ours', 'first.oursMs', true],
    ['layer cache only, first run', 'layers.coldMs', false],
    ['layer cache only, a package changed', 'layers.leafMs', false],
    ...changes.flatMap(
      ({ name, title }) =>
        [
          [`${title}, kept mounts`, `${name}.keptMs`, false],
          [`${title}, ours`, `${name}.oursMs`, true],
        ] as const,
    ),
  ];
  return named.flatMap(([label, measure, isOurs]) => {
    const seconds = valuesOf(results, measure).map((ms) => ms / 1000);
    if (seconds.length === 0) return [];
    return [{ label, value: median(seconds), least: Math.min(...seconds), most: Math.max(...seconds), isOurs }];
  });
}

function historyFigure({ history, app }: Results): string {
  const megabytes = (kind: string, of: 'contentBytes' | 'liveBytes' | 'packedBytes'): readonly number[] =>
    history.map(({ snapshots }) => Math.round((snapshots[kind]?.[of] ?? 0) / 1e4) / 100);
  const seconds = (pick: (run: (typeof history)[number]) => number): readonly number[] =>
    history.map((run) => Math.round(pick(run) / 10) / 100);
  return historyChart({
    title: `${history.length - 1} commits of ${app.name}`,
    sizes: [
      { name: 'build cache', values: megabytes('build', 'contentBytes') },
      { name: 'of it live', values: megabytes('build', 'liveBytes') },
      { name: 'compressed', values: megabytes('build', 'packedBytes') },
    ],
    times: [
      { name: 'cost beside the build', values: seconds(costMs) },
      { name: 'build', values: seconds(({ buildMs }) => buildMs) },
    ],
  });
}
