import { describe, expect, it } from '@jest/globals';
import { figuresOf } from '../../bench/figures.ts';
import { pageWith } from '../../bench/page.ts';
import { mergeResults, parseResults } from '../../bench/results.ts';
import { plainTable, tablesOf } from '../../bench/table.ts';
import { commit, goodMeasures, results } from './given.ts';

const begin = '<!-- bench:begin: written by `npm run bench -- --page`, do not edit -->';
const page = `# Performance\n\nBefore.\n\n${begin}\nThose of last year.\n<!-- bench:end -->\n\nAfter.\n`;
const measured = results({
  repetitions: [goodMeasures, { ...goodMeasures, 'cold.ms': 120_000 }],
  history: [commit(9000), commit(5000), commit(5200), commit(5100)],
  notes: ['Layer cache only: no reason.'],
});

describe('the page', () => {
  const text = pageWith(page, measured, [{ file: 'p.svg', alt: 'a plot' }]);

  it('keeps what stands around the results', () => {
    expect(text.startsWith(`# Performance\n\nBefore.\n\n${begin}\n\n`)).toBe(true);
    expect(text.endsWith('\n\n<!-- bench:end -->\n\nAfter.\n')).toBe(true);
    expect(text).not.toContain('last year');
  });

  it('is the same when it is written again', () => {
    expect(pageWith(text, measured, [{ file: 'p.svg', alt: 'a plot' }])).toBe(text);
  });

  it.each([
    {
      name: 'the machine and the versions',
      part: 'on 2 cores of Some CPU with 24 GiB, Linux 6.1; Docker 28.5.2, Go 1.26.8.',
    },
    { name: 'the day and the project', part: 'Measured on 2026-11-25 with `service` (`Dockerfile`, 3 modules)' },
    { name: 'the plot', part: '![a plot](p.svg)' },
    { name: 'medians with spread', part: '| cold: empty mounts, no cache | 110.0 s (100.0 to 120.0) |' },
    { name: 'what was saved', part: '| a package that few import | 4 | 0 | 0 |  | delta, 1.2 MB |' },
    { name: 'goals', part: '| first save / its host limit | at most 2.00 | 1.38 | ok |' },
    { name: 'commits', part: '| 1 | edit m/a | 8.0 s | 3.0 s | 5.0 s | 1.10 |  | build delta |' },
    { name: 'what was not measured', part: '- Layer cache only: no reason.' },
  ])('tells $name', ({ part }) => {
    expect(text).toContain(part);
  });

  it('has no table of what was not measured', () => {
    expect(pageWith(page, results({ repetitions: [{ 'cold.ms': 1 }] }), [])).not.toMatch(
      /### (After|Where|What|Goals|History|Not)/,
    );
  });

  it.each(['no marks', `<!-- bench:end -->\n${begin}`])('must have a place for results: %j', (given) => {
    expect(() => pageWith(given, measured, [])).toThrow('The page has no place for results');
  });
});

describe('figures', () => {
  it('are the same for the same results', () => {
    const [first, second] = [figuresOf(measured, 'p'), figuresOf(measured, 'p')];
    expect(first).toEqual(second);
    expect(first.map(({ file }) => file)).toEqual(['p-builds.svg', 'p-history.svg']);
  });

  it('show what was measured, and only that', () => {
    const [builds, history] = figuresOf(measured, 'p');
    expect(builds?.svg).toContain('a package that few import, ours');
    expect(builds?.svg).not.toContain('layer cache');
    expect(history?.svg).toContain('cost beside the build');
    expect(figuresOf(results({ history: [commit(1)] }), 'p').map(({ file }) => file)).toEqual(['p-history.svg']);
  });

  it('are small and hold nothing for a mouse', () => {
    for (const { svg } of figuresOf(measured, 'p')) {
      expect(svg.length).toBeLessThan(20_000);
      expect(svg).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
      expect(svg).not.toMatch(/<style|class=|ecmeta/);
    }
  });
});

it('tables of a terminal have straight columns', () => {
  const [table] = tablesOf(results({ repetitions: [{ 'cold.ms': 1000, 'limit.saveMs': 2000 }] }));
  expect(table && plainTable(table)).toBe(
    [
      'Builds',
      '  build                         time',
      '  cold: empty mounts, no cache  1.0 s',
      '  host limit of the first save  2.0 s',
    ].join('\n'),
  );
});

describe('results', () => {
  it('are read as they were written', () => {
    expect(parseResults(JSON.stringify(measured), 'x.json')).toEqual(measured);
  });

  it.each(['{}', '{"schema":2}', '{"schema":1,"repetitions":[],"history":[]}'])(
    'that are none are refused: %s',
    (text) => {
      expect(() => parseResults(text, 'x.json')).toThrow('x.json');
    },
  );

  it('of several runs become one', () => {
    const history = results({ at: '2026-11-26T00:00:00.000Z', scenarios: ['history'], history: [commit(1)] });
    const builds = results({ repetitions: [goodMeasures], notes: ['a'] });
    expect(mergeResults([builds, history])).toEqual({
      ...history,
      scenarios: ['cold', 'history'],
      repetitions: [goodMeasures],
      notes: ['a'],
    });
  });

  it.each([
    { name: 'machines', other: results({ machine: { cpu: 'Other', cores: 1, memoryGib: 1, system: '' } }) },
    { name: 'projects', other: results({ app: { name: 'other', dockerfile: 'Dockerfile', modules: 1 } }) },
  ])('of different $name stay apart', ({ name, other }) => {
    expect(() => mergeResults([results(), other])).toThrow(`different ${name}`);
  });
});
