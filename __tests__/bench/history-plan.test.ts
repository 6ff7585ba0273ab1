import { describe, expect, it } from '@jest/globals';
import type { Change } from '../../bench/history-plan.ts';
import { changeText, planHistory } from '../../bench/history-plan.ts';

const packages = ['m/a', 'm/b', 'm/c'];
const bumps = [
  { module: 'one.example', from: 'v1.0.0', to: 'v1.1.0' },
  { module: 'two.example', from: 'v2.0.1', to: 'v2.0.0' },
];
const plan = (seed: number, commits = 200): readonly Change[] => planHistory(seed, commits, { packages, bumps });
const seeds = [1, 2, 3, 4, 5];

describe('planHistory', () => {
  it('has as many commits as asked for, of every kind', () => {
    const kinds = plan(1).map(({ kind }) => kind);
    expect(kinds).toHaveLength(200);
    expect(new Set(kinds)).toEqual(new Set(['edit', 'add', 'remove', 'bump']));
    expect(kinds.filter((kind) => kind === 'edit').length).toBeGreaterThan(100);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(plan(3)).toEqual(plan(3));
    expect(plan(3)).not.toEqual(plan(4));
  });

  it.each(seeds)('removes only what is there, and adds no name twice (seed %i)', (seed) => {
    const there = new Set<string>();
    const seen = new Set<string>();
    for (const change of plan(seed)) {
      if (change.kind === 'add') {
        expect(seen).not.toContain(change.name);
        expect(packages).toContain(change.importer);
        seen.add(change.name);
        there.add(`${change.importer} ${change.name}`);
      }
      if (change.kind === 'remove') expect(there.delete(`${change.importer} ${change.name}`)).toBe(true);
    }
  });

  it.each(seeds)('bumps a module to a version that it does not have (seed %i)', (seed) => {
    const versions = new Map(bumps.map(({ module, from }) => [module, from]));
    for (const change of plan(seed)) {
      if (change.kind !== 'bump') continue;
      expect(versions.get(change.module)).not.toBe(change.version);
      versions.set(change.module, change.version);
    }
  });

  it('edits instead where there is no module to bump', () => {
    const kinds = planHistory(1, 200, { packages, bumps: [] }).map(({ kind }) => kind);
    expect(kinds).not.toContain('bump');
  });
});

it.each<{ change: Change; text: string }>([
  { change: { kind: 'edit', package: 'm/a' }, text: 'edit m/a' },
  { change: { kind: 'add', name: 'new', importer: 'm/a' }, text: 'add m/a/new' },
  { change: { kind: 'remove', name: 'new', importer: 'm/a' }, text: 'remove m/a/new' },
  { change: { kind: 'bump', module: 'one.example', version: 'v1.1.0' }, text: 'bump one.example to v1.1.0' },
])('$text', ({ change, text }) => {
  expect(changeText(change)).toBe(text);
});
