import { describe, expect, it } from '@jest/globals';
import { compiledTooMuch, goalsOf } from '../../bench/goals.ts';
import type { CommitRun, Measures } from '../../bench/results.ts';
import { commit, goodMeasures, results } from './given.ts';

const missed = (measures: Measures, history: readonly CommitRun[] = []): readonly string[] =>
  goalsOf(results({ repetitions: [measures], history }))
    .filter(({ isMet }) => !isMet)
    .map(({ name }) => name);

describe('goals', () => {
  it('are all met by good results', () => {
    expect(missed(goodMeasures)).toEqual([]);
    expect(goalsOf(results({ repetitions: [goodMeasures] }))).toHaveLength(11);
  });

  it.each<{ name: string; given: Measures; goal: RegExp }>([
    { name: 'warm is too slow', given: { 'leaf.oursMs': 20_100, 'leaf.keptMs': 19_000 }, goal: /leaf change \/ cold/ },
    { name: 'it costs too much', given: { 'leaf.oursMs': 14_000 }, goal: /kept mounts\) \/ host limit/ },
    { name: 'the first save is slow', given: { 'first.phase.extractMs': 7600 }, goal: /first save/ },
    { name: 'the action itself is slow', given: { 'own.ms': 701 }, goal: /own time/ },
    { name: 'a bump downloads more', given: { 'bump.zips': 2 }, goal: /downloaded after a bump/ },
    { name: 'a bump downloads nothing', given: { 'bump.zips': 0 }, goal: /downloaded after a bump/ },
    { name: 'a bump writes a base', given: { 'bump.savedBases': 1 }, goal: /bases written/ },
    { name: 'another Dockerfile is slower', given: { 'other.oursMs': 12_100 }, goal: /other Dockerfile/ },
    { name: 'another Dockerfile is much faster', given: { 'other.oursMs': 7900 }, goal: /other Dockerfile/ },
    { name: 'a layer cache is slower with ours', given: { 'withLayers.oursMs': 6600 }, goal: /with a layer cache/ },
    { name: 'another builder is hardly warm', given: { 'builders.warmMs': 26_000 }, goal: /on another builder/ },
    { name: 'a silent proxy is waited for', given: { 'proxy.silentMs': 27_100 }, goal: /dead first proxy/ },
    { name: 'a refusing one is', given: { 'proxy.refusingMs': 27_100 }, goal: /dead first proxy/ },
    { name: 'more is compiled', given: { 'leaf.onlyOurs': 1 }, goal: /compiled by ours.*leaf/ },
  ])('are missed when $name', ({ given, goal }) => {
    expect(missed({ ...goodMeasures, ...given })).toEqual([expect.stringMatching(goal)]);
  });

  it('are not made up of what was not measured', () => {
    expect(goalsOf(results({ repetitions: [{ 'cold.ms': 1 }] }))).toEqual([]);
    expect(goalsOf(results())).toEqual([]);
  });

  it('take ratios within a repetition, and their median', () => {
    const repetition = (cold: number, ours: number): Measures => ({ 'cold.ms': cold, 'leaf.oursMs': ours });
    const repetitions = [repetition(100, 10), repetition(1000, 150), repetition(100, 90)];
    expect(goalsOf(results({ repetitions }))).toEqual([
      { name: 'warm after a leaf change / cold', value: '0.15', limit: 'at most 0.20', isMet: true },
    ]);
  });
});

describe('goals of a history', () => {
  const flat = Array.from({ length: 31 }, () => commit(5000));

  it.each<{ name: string; history: readonly CommitRun[]; goals: readonly RegExp[] }>([
    { name: 'flat', history: flat, goals: [] },
    { name: 'the first run does not count', history: flat.with(0, commit(50_000, 500)), goals: [] },
    { name: 'one large snapshot is one too many', history: flat.with(12, commit(5000, 131)), goals: [/largest build/] },
    {
      name: 'it becomes slower',
      history: [...flat.slice(0, 21), ...flat.slice(21).map(() => commit(5800))],
      goals: [/cost of the last 10/],
    },
    {
      name: 'it becomes faster, which is not flat either',
      history: [...flat.slice(0, 21), ...flat.slice(21).map(() => commit(4000))],
      goals: [/cost of the last 10/],
    },
    { name: 'one slow commit is none', history: flat.with(25, commit(20_000)), goals: [] },
  ])('$name', ({ history, goals }) => {
    expect(missed({}, history)).toEqual(goals.map((goal) => expect.stringMatching(goal)));
  });

  it('compares halves of a short one', () => {
    expect(goalsOf(results({ history: flat.slice(0, 7) })).at(-1)?.name).toContain(
      'the last 3 commits against the first 3',
    );
  });
});

it('compiling what kept mounts would not is a failure', () => {
  expect(compiledTooMuch(results({ repetitions: [goodMeasures, { 'wide.onlyOurs': 1 }] }))).toBe(true);
  expect(compiledTooMuch(results({ repetitions: [goodMeasures, { 'wide.onlyKept': 1 }] }))).toBe(false);
});
