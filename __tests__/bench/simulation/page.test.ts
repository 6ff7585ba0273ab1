import { expect, test } from '@jest/globals';
import { pageWithSimulation, simulationTables, type Simulated } from '../../../bench/simulation/page.ts';

const counts = {
  uploads: 4,
  uploadedBytes: 20e6,
  downloads: 20,
  downloadedBytes: 700e6,
  lookups: 45,
  lists: 3,
  deletions: 1,
  evictions: 5,
  expirations: 1,
  refusedUploads: 1,
  refusedDownloads: 2,
  readOnly: 3,
};
const result = {
  runs: 10,
  warm: 6,
  cold: 2,
  off: 2,
  modulesWarm: 9,
  neededBytes: 100,
  reusedBytes: 70,
  mostBytes: 9e9,
  counts,
  saved: [
    { by: 'pull-request', what: 'build delta', count: 3, bytes: 3e6 },
    { by: 'default-branch', what: 'build base', count: 1, bytes: 17e6 },
  ],
  days: [
    { runs: 4, warm: 2, bytes: 1 },
    { runs: 4, warm: 4, bytes: 2 },
  ],
};
const simulated: readonly Simulated[] = [
  { name: 'ours', part: 'policy', result },
  { name: 'big', part: 'sensitivity', result },
];

test('a variant is a row of rates, and of bytes of a run', () => {
  const [policies, sensitivity, uploads, daily] = simulationTables(simulated);
  const row = ['10', '75.0 %', '70.0 %', '2.0 MB', '70.0 MB', '4.5', '3', '6', '9.0 GB'];
  expect(policies?.rows).toEqual([['ours', ...row]]);
  expect(sensitivity?.rows).toEqual([['big', ...row]]);
  expect(uploads?.rows.map(([by, what]) => [by, what])).toEqual([
    ['default-branch', 'build base'],
    ['pull-request', 'build delta'],
  ]);
  expect(daily).toMatchObject({ head: ['', 'day 1'], rows: [['ours', '50.0 %']] });
});

test('only what is between the marks of a page is written', () => {
  const begin = '<!-- simulation:begin: written by `npm run bench -- simulation --page`, do not edit -->';
  const page = `before\n${begin}\nold\n<!-- simulation:end -->\nafter\n`;
  const text = pageWithSimulation(page, simulationTables(simulated));
  expect(text).toMatch(/^before\n<!-- simulation:begin/);
  expect(text).toMatch(/<!-- simulation:end -->\nafter\n$/);
  expect(text).not.toContain('\nold\n');
  expect(() => pageWithSimulation('nothing', [])).toThrow('no place for results');
});
