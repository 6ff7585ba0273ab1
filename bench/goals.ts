import type { CommitRun, Measures, Results } from './results.ts';
import { mean, median } from './statistics.ts';

/** Something that is promised of the numbers, with what came out. */
export interface Goal {
  readonly name: string;
  readonly value: string;
  readonly limit: string;
  readonly isMet: boolean;
}

/** The goals of which the results tell something. A ratio is the median of each repetition's own ratio. */
export function goalsOf(results: Results): readonly Goal[] {
  const of = (pick: (at: (name: string) => number) => number): readonly number[] =>
    results.repetitions.map((measures) => pick(reader(measures))).filter((value) => !Number.isNaN(value));
  const atMost = (name: string, limit: number, values: readonly number[], shown = ratio): readonly Goal[] => {
    if (values.length === 0) return [];
    const value = median(values);
    return [{ name, value: shown(value), limit: `at most ${shown(limit)}`, isMet: value <= limit }];
  };
  const always = (name: string, wanted: number, values: readonly number[]): readonly Goal[] =>
    values.length === 0
      ? []
      : [{ name, value: values.join(', '), limit: String(wanted), isMet: values.every((value) => value === wanted) }];
  const within = (name: string, limit: number, values: readonly number[]): readonly Goal[] => {
    if (values.length === 0) return [];
    const value = median(values);
    return [{ name, value: percent(value), limit: `within ${limit * 100} %`, isMet: Math.abs(value) <= limit }];
  };
  const changes = ['leaf', 'wide', 'bump', 'toolchain'];
  return [
    ...atMost(
      'warm after a leaf change / cold',
      1 / 5,
      of((at) => at('leaf.oursMs') / at('cold.ms')),
    ),
    ...atMost(
      '(warm after a leaf change - kept mounts) / host limit of restoring',
      1.5,
      of((at) => (at('leaf.oursMs') - at('leaf.keptMs')) / at('limit.restoreMs')),
    ),
    ...atMost(
      'first save / its host limit',
      2,
      of((at) => (at('first.phase.extractMs') + at('first.phase.saveMs')) / at('limit.saveMs')),
    ),
    ...atMost(
      "the action's own time, main and post",
      700,
      of((at) => at('own.ms')),
      (ms) => `${ms.toFixed(0)} ms`,
    ),
    ...atMost(
      'doctor, diagnosis and summary of one run, the first time in a process',
      300,
      of((at) => at('telling.firstMs')),
      (ms) => `${ms.toFixed(0)} ms`,
    ),
    ...always(
      'modules downloaded after a bump of one',
      1,
      of((at) => at('bump.zips')),
    ),
    ...always(
      'bases written after a bump of one module',
      0,
      of((at) => at('bump.savedBases')),
    ),
    ...atMost(
      'nothing changed, with a layer cache: ours / plain buildx',
      1.3,
      of((at) => at('withLayers.oursMs') / at('withLayers.plainMs')),
    ),
    ...atMost(
      'warm on another builder through a registry / cold',
      1 / 4,
      of((at) => at('builders.warmMs') / at('builders.coldMs')),
    ),
    ...within(
      'warm after a leaf change: mounts/ around a plain build against ours',
      0.2,
      of((at) => at('around.mountsMs') / at('around.oursMs') - 1),
    ),
    ...within(
      'warm after a leaf change: the other Dockerfile against the first',
      0.2,
      of((at) => at('other.oursMs') / at('other.oneMs') - 1),
    ),
    ...atMost(
      'longer with a dead first proxy',
      15_000,
      of((at) => Math.max(at('proxy.refusingMs'), at('proxy.silentMs')) - at('proxy.goodMs')),
      (ms) => `${(ms / 1000).toFixed(1)} s`,
    ),
    ...changes.flatMap((change) =>
      always(
        `compiled by ours and not with kept mounts, ${change}`,
        0,
        of((at) => at(`${change}.onlyOurs`)),
      ),
    ),
    ...(results.history.length < 3 ? [] : historyGoals(results.history)),
  ];
}

/** Whether some build compiled what one with kept mounts would not. */
export function compiledTooMuch(results: Results): boolean {
  return results.repetitions.some((measures) =>
    Object.entries(measures).some(([name, value]) => name.endsWith('.onlyOurs') && value > 0),
  );
}

/** What a run cost beside its build, milliseconds. */
export const costMs = (run: CommitRun): number => run.totalMs - run.buildMs;

function historyGoals(history: readonly CommitRun[]): readonly Goal[] {
  // The first run writes the bases and restores nothing.
  const commits = history.slice(1);
  const share = Math.min(10, Math.floor(commits.length / 2));
  const early = commits.slice(0, share).map(costMs);
  const late = commits.slice(-share).map(costMs);
  const change = median(late) / median(early) - 1;
  const kinds = [...new Set(commits.flatMap(({ snapshots }) => Object.keys(snapshots)))].toSorted();
  return [
    ...kinds.map((kind) => {
      const largest = Math.max(...commits.map(({ snapshots }) => sizeRatio(snapshots[kind])));
      return {
        name: `history: largest ${kind} snapshot / what is live`,
        value: ratio(largest),
        limit: `at most ${ratio(1.3)}`,
        isMet: largest <= 1.3,
      };
    }),
    {
      name: `history: cost of the last ${share} commits against the first ${share}, medians`,
      value: `${percent(change)} (means ${percent(mean(late) / mean(early) - 1)})`,
      limit: 'within 15 %',
      isMet: Math.abs(change) <= 0.15,
    },
  ];
}

/** Content against what was live when it was written; 0 without a snapshot. */
export function sizeRatio(size: { readonly contentBytes: number; readonly liveBytes: number } | undefined): number {
  return size === undefined || size.liveBytes === 0 ? 0 : size.contentBytes / size.liveBytes;
}

function reader(measures: Measures): (name: string) => number {
  return (name) => measures[name] ?? Number.NaN;
}

function percent(value: number): string {
  return `${value > 0 ? '+' : ''}${(value * 100).toFixed(0)} %`;
}

function ratio(value: number): string {
  return value.toFixed(2);
}
