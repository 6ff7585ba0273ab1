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
