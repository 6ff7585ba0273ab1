import { describe, expect, test } from '@jest/globals';
import { read } from './pages.ts';

const page = read('docs/performance.md');
/** What the bench wrote. */
const measured = page.slice(page.indexOf('<!-- bench:begin'), page.indexOf('<!-- bench:end'));

/** The seconds of a row of a table, without their spread, column by column. */
function row(heading: string, name: string): readonly number[] {
  const table = measured.split(/^### /m).find((section) => section.startsWith(heading)) ?? '';
  const line = table.split('\n').find((each) => each.startsWith(`| ${name} |`)) ?? '';
  return line.split('|').flatMap((cell) => (/^\s*([\d.]+) s/.exec(cell) ?? []).slice(1).map(Number));
}

/** Seconds that a text names, as they are written. */
const secondsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\b(\d+\.\d) s\b/g)].map(([, value = '']) => value);

const sectionOf = (file: string, heading: string): string =>
  read(file)
    .split(/^## /m)
    .find((section) => section.startsWith(heading)) ?? '';

const scale = read('docs/scale.md');

/** The cells of a row that the simulation wrote, by the heads of their columns. */
function simulatedRow(heading: string, name: string): Readonly<Record<string, string>> {
  const written = scale.slice(scale.indexOf('<!-- simulation:begin'), scale.indexOf('<!-- simulation:end'));
  const lines = (written.split(/^### /m).find((section) => section.startsWith(heading)) ?? '').split('\n');
  const cellsOf = (line: string): readonly string[] => line.split('|').map((cell) => cell.trim());
  const [head = [], cells = []] = [
    lines.find((line) => line.startsWith('|')) ?? '',
    lines.find((line) => line.startsWith(`| ${name} |`)) ?? '',
  ].map(cellsOf);
  return Object.fromEntries(head.map((column, at) => [column, cells[at] ?? '']));
}

describe('figures come from the simulation', () => {
  const numberIn = (text = ''): number => Number.parseFloat(text);

  test('100 images in 10 GB: at least 95 % of the runs are warm, and two naive policies thrash', () => {
    const ours = simulatedRow('Policies', 'this action');
    expect(numberIn(ours['warm'])).toBeGreaterThanOrEqual(95);
    expect(ours['most stored']).toBe('10.0 GB');
    for (const [policy, most] of [
      ['save everything every run', 40],
      ['save everything once per go.sum', 65],
    ] as const) {
      const naive = simulatedRow('Policies', policy);
      expect([naive['runs'], numberIn(naive['warm']) < most]).toEqual([ours['runs'], true]);
      expect(numberIn(naive['uploaded per run'])).toBeGreaterThan(10 * numberIn(ours['uploaded per run']));
    }
  });

  test.each([
    ['100 images, 5 go.sums', 95],
    ['10 go.sums', 90],
    ['one go.sum', 90],
  ])('%s, 8 days with a new Go: at least %d %%', (name, least) => {
    expect(numberIn(simulatedRow('What it depends on', name)['warm'])).toBeGreaterThanOrEqual(least);
  });

  test('shares that the text names stand in the tables', () => {
    const text = scale.slice(scale.indexOf('<!-- simulation:end'), scale.indexOf('## Images that share'));
    const shares = (/the action thrashes too: ([^.]+)\./.exec(text)?.[1] ?? '').match(/\d+(?= %)/g) ?? [];
    const warm = (name: string) => Math.round(numberIn(simulatedRow('What it depends on', name)['warm']));
    expect(shares.map(Number)).toEqual([warm('200 images'), warm('images of twice the size')]);
  });
});

describe('figures come from the bench', () => {
  test('those of the table in the README', () => {
    const [cold] = row('Builds', 'ours, first run: nothing to restore, all to save');
    const [, warm] = row('After a change', 'a package that few import');
    // The first run, and the one after a change of a package that few import.
    const sum = (...phases: readonly string[]): readonly number[] =>
      [0, 1].map((at) =>
        phases.reduce((total, name) => total + (row('Where the time of ours goes', name)[at] ?? Number.NaN), 0),
      );
    const figures = [cold, warm, ...sum('build'), ...sum('restore', 'inject'), ...sum('extract', 'save')];
    expect(secondsIn(sectionOf('README.md', 'What it gains'))).toEqual(figures.map((value) => value?.toFixed(1)));
  });

  test.each([
    ['docs/performance.md', 'In short', 5],
    ['docs/platform-teams.md', 'In short', 2],
    ['docs/platform-teams.md', 'Pinning', 1],
  ])('those of %s, %s', (file, heading, count) => {
    const seconds = secondsIn(sectionOf(file, heading));
    expect(seconds).toHaveLength(count);
    expect(seconds.filter((value) => !measured.includes(` ${value} s`))).toEqual([]);
  });
});
