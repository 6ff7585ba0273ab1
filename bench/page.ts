import type { CommitRun, Results } from './results.ts';
import { costMs, sizeRatio } from './goals.ts';
import { median } from './statistics.ts';
import { markdownTable, tablesOf } from './table.ts';

const begin = '<!-- bench:begin: written by `npm run bench -- --page`, do not edit -->';
const end = '<!-- bench:end -->';

/** A page with the results between its bench marks; the text around them stays. */
export function pageWith(
  page: string,
  results: Results,
  plots: readonly { readonly file: string; readonly alt: string }[],
): string {
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from === -1 || to < from)
    throw new Error(`The page has no place for results: a line "${begin}" and below it "${end}".`);
  return `${page.slice(0, from)}${begin}\n\n${resultsText(results, plots)}\n\n${page.slice(to)}`;
}

function resultsText(results: Results, plots: readonly { readonly file: string; readonly alt: string }[]): string {
  const repetitions = results.repetitions.length;
  return [
    ...whereText(results),
    ...(repetitions === 0
      ? []
      : [`${repetitions === 1 ? 'One repetition' : `Medians of ${repetitions} repetitions, with the spread`}.`]),
    ...plots.map(({ file, alt }) => `![${alt}](${file})`),
    ...tablesOf(results).map(markdownTable),
    ...(results.history.length === 0 ? [] : [historyText(results.history)]),
    ...(results.notes.length === 0
      ? []
      : [['### Not measured', '', ...results.notes.map((note) => `- ${note}`)].join('\n')]),
  ].join('\n\n');
}

function whereText({ at, machine, versions, app }: Results): readonly string[] {
  const programs = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `Measured on ${at.slice(0, 10)} with \`${app.name}\` (\`${app.dockerfile}\`, ${app.modules} modules), on ${machine.cores} cores of ${machine.cpu} with ${machine.memoryGib} GiB, ${machine.system}; ${programs.join(', ')}.`,
  ];
}

function historyText(history: readonly CommitRun[]): string {
  const rows = history.map((run, index) => {
    const { build, modules } = run.snapshots;
    const saved = Object.entries(run.saved).map(([kind, role]) => `${kind} ${role}`);
    return [
      String(index),
      run.what,
      ...[run.totalMs, run.buildMs, costMs(run)].map((ms) => `${(ms / 1000).toFixed(1)} s`),
      ...[build, modules].map((size) => (size === undefined ? '' : sizeRatio(size).toFixed(2))),
      saved.join(', '),
    ];
  });
  const costs = history.slice(1).map(costMs);
  return [
    markdownTable({
      title: 'History',
      head: ['', 'commit', 'main and post', 'build', 'cost', 'build cache / live', 'modules / live', 'saved'],
      rows,
    }),
    '',
    `Cost per commit beside its build: ${(median(costs) / 1000).toFixed(1)} s in the middle, ${(Math.max(...costs) / 1000).toFixed(1)} s at most.`,
  ].join('\n');
}
