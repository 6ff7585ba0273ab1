import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { decodeState, encodeState, type PostState } from '../../../src/action/caches/post-state.ts';
import { warmReport } from '../../report/samples.ts';

const state: PostState = {
  version: 1,
  report: warmReport,
  saves: [
    {
      kind: 'build',
      key: 'key-1',
      rivals: ['key-'],
      foundKey: '',
      supersedes: false,
      folder: '/t/snapshot-build-x',
      role: 'delta',
      standsOn: ['key-0'],
      sizeBytes: 12,
      storeFailed: false,
    },
  ],
  store: { kind: 'github', space: 'refs/heads/main', readable: [] },
  reportFile: '/t/report.json',
  temporaryFolder: '/t/x',
  jobRecord: '/t/job.json',
  timeoutMs: 45_000,
  interrupted: false,
};

test('a state comes back as it was', () => {
  expect(decodeState(encodeState(state))).toEqual(state);
});

describe('what is no state is none', () => {
  const without = (name: string): string => JSON.stringify({ ...state, [name]: undefined });
  const withSave = (differences: object): string =>
    JSON.stringify({ ...state, saves: [{ ...state.saves[0], ...differences }] });
  test.each([
    ['nothing', ''],
    ['half of it', encodeState(state).slice(0, -3)],
    ['null', 'null'],
    ['a list', '[]'],
    ['another version', JSON.stringify({ ...state, version: 2 })],
    ...Object.keys(state).map((name): [string, string] => [`one without ${name}`, without(name)]),
    ['saves that are no list', JSON.stringify({ ...state, saves: {} })],
    ['a save without a folder', withSave({ folder: undefined })],
    ['a save with rivals that are no texts', withSave({ rivals: [7] })],
    ['a save with a size in words', withSave({ sizeBytes: 'big' })],
    ['a store that there is not', JSON.stringify({ ...state, store: { ...state.store, kind: 's3' } })],
    ['a limit in words', JSON.stringify({ ...state, store: { ...state.store, maxBytes: '5GB' } })],
    ['another report', JSON.stringify({ ...state, report: { ...warmReport, schema: 2 } })],
    ['a report without caches', JSON.stringify({ ...state, report: { ...warmReport, caches: 0 } })],
  ])('%s', (_name, text) => {
    expect(decodeState(text)).toBeUndefined();
  });
});

describe('a state is never too big for the variable that it travels in', () => {
  const step = (length: number) => ({ name: `[build 1/9] RUN ${'ä'.repeat(length)}`, ms: 1, cached: false });
  const finding = { rule: 'r', file: 'f', line: 1, message: 'm'.repeat(5000), fix: 'x'.repeat(5000) };
  test.each([
    ['many steps', { steps: Array.from({ length: 5000 }, () => step(10)) }],
    ['long steps', { steps: Array.from({ length: 300 }, () => step(50_000)) }],
    ['many findings', { findings: Array.from({ length: 500 }, () => finding) }],
    ['a long reason', { phases: warmReport.phases.map((phase) => ({ ...phase, reason: 'r'.repeat(100_000) })) }],
  ])('%s', (_name, differences) => {
    const text = encodeState({ ...state, report: { ...warmReport, ...differences } });
    // The real limit: a program is started with it.
    const { status, error } = spawnSync('true', { env: { PATH: process.env['PATH'], STATE_run: text } });
    expect([status, error]).toEqual([0, undefined]);
    expect(decodeState(text)).toMatchObject({ saves: state.saves, reportFile: state.reportFile });
  });

  test('what fits is kept whole', () => {
    const report = { ...warmReport, steps: Array.from({ length: 150 }, () => step(10)) };
    expect(decodeState(encodeState({ ...state, report }))?.report).toEqual(report);
  });
});
