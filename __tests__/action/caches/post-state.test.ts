import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { decodeState, encodeState, type PostState } from '../../../src/action/caches/post-state.ts';
import { failedReport, warmReport } from '../../report/samples.ts';

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
  beside: {},
};

test('a state comes back as it was', () => {
  expect(decodeState(encodeState(state))).toEqual(state);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])('a time of %p costs no state', (ms) => {
  const steps = [{ name: 'RUN x', ms, cached: false }];
  const read = decodeState(encodeState({ ...state, report: { ...warmReport, steps } }));
  expect(read).toEqual({ ...state, report: { ...warmReport, steps: [{ name: 'RUN x', ms: 0, cached: false }] } });
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

describe('a state with one field that is not as it should be is none', () => {
  const [modules, build] = warmReport.caches;
  const full: PostState = {
    ...state,
    store: { ...state.store, readable: ['refs/heads/main'], maxBytes: 5 },
    report: {
      ...warmReport,
      caches: [modules, build].flatMap((cache) => (cache === undefined ? [] : [{ ...cache, remade: 3 }])),
      warmth: { state: 'partly', reason: 'x' },
      findings: failedReport.findings.map((finding) => ({ ...finding, level: 'notice' })),
      ...(failedReport.failure === undefined ? {} : { failure: failedReport.failure }),
    },
  };
  const optional =
    /^(report\.failure(\.diagnosis)?|report\.(warmth|image|history)|report\.steps\.\d+\.startMs|report\.caches\.\d+\.remade|report\.findings\.\d+\.level|store\.maxBytes)$/;
  const nullable = /^report\.caches\.\d+\.(saved|verdict)$/;
  const places = placesIn(full, []);
  const isTaken = (value: unknown): boolean => decodeState(JSON.stringify(value)) !== undefined;

  test('as it is, it is one, and has every field that there is', () => {
    expect(decodeState(JSON.stringify(full))).toEqual(full);
    expect(places.length).toBeGreaterThan(140);
  });

  test('without it', () => {
    const taken = places.filter((place) => isTaken(withValue(full, place, undefined))).map((place) => place.join('.'));
    expect(taken.filter((place) => !optional.test(place))).toEqual([]);
    expect(new Set(taken)).toEqual(
      new Set(places.map((place) => place.join('.')).filter((name) => optional.test(name))),
    );
  });

  test.each<readonly [string, unknown]>([
    ['null', null],
    ['a text of its own', 'nonsense'],
    ['a number', 7],
    ['a word for yes', true],
    ['a list', []],
    ['a list of nothing', [null]],
    ['an object', {}],
  ])('with %s in its place', (_name, value) => {
    const taken = places.filter((place) => isTaken(withValue(full, place, value)));
    const wrong = taken.filter((place) => {
      if (value === null && nullable.test(place.join('.'))) return false;
      const right = valueAt(full, place);
      // The same type, and for texts and numbers all values are right; words of a list and versions are no such texts.
      return kindOf(right) !== kindOf(value) || isWord(place);
    });
    expect(wrong.map((place) => place.join('.'))).toEqual([]);
  });

  test('with more fields, it is still one', () => {
    expect(isTaken({ ...full, later: 1, report: { ...full.report, later: {} } })).toBe(true);
  });
});

type Place = readonly (string | number)[];

/** Each field, at each depth, and each item of a list. */
function placesIn(value: unknown, at: Place): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const names: readonly (string | number)[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const own = Array.isArray(value) ? [] : names.map((name): Place => [...at, name]);
  return [...own, ...names.flatMap((name) => placesIn(valueAt(value, [name]), [...at, name]))];
}

function valueAt(value: unknown, place: Place): unknown {
  return place.reduce((found: unknown, name) => (found as Record<string | number, unknown>)[name], value);
}

function withValue(value: unknown, place: Place, put: unknown): unknown {
  const copy = structuredClone(value);
  const last = place.at(-1) ?? '';
  (valueAt(copy, place.slice(0, -1)) as Record<string | number, unknown>)[last] = put;
  return copy;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (!Array.isArray(value)) return typeof value;
  // A list of nothing is right for no list.
  return value[0] === null ? 'list of nothing' : 'list';
}

/** A field that has one of a few values. */
function isWord(place: Place): boolean {
  const [top, , , below] = place;
  const name = place.at(-1);
  if (top === 'report' && place[1] === 'phases' && name === 'name') return true;
  if (below === undefined && ['version', 'schema', 'result'].includes(String(name))) return true;
  return ['kind', 'hit', 'outcome', 'level', 'role'].includes(String(name));
}

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
