import type { CommitRun, Measures, Results } from '../../bench/results.ts';

/** Results of a run, with what a test wants in them. */
export function results(given: Partial<Results> = {}): Results {
  return {
    schema: 1,
    at: '2026-11-25T10:00:00.000Z',
    machine: { cpu: 'Some CPU', cores: 2, memoryGib: 24, system: 'Linux 6.1' },
    versions: { Docker: '28.5.2', Go: '1.26.8' },
    app: { name: 'service', dockerfile: 'Dockerfile', modules: 3 },
    scenarios: ['cold'],
    repetitions: [],
    history: [],
    notes: [],
    failure: '',
    ...given,
  };
}

/** A repetition in which every goal is met. */
export const goodMeasures: Measures = {
  'cold.ms': 100_000,
  'first.oursMs': 110_000,
  'first.phase.extractMs': 5000,
  'first.phase.saveMs': 500,
  'limit.restoreMs': 5000,
  'limit.saveMs': 4000,
  'other.oneMs': 10_000,
  'other.oursMs': 11_000,
  'withLayers.plainMs': 5000,
  'withLayers.oursMs': 6400,
  'builders.coldMs': 100_000,
  'builders.warmMs': 24_000,
  'proxy.goodMs': 12_000,
  'proxy.refusingMs': 12_500,
  'proxy.silentMs': 18_000,
  'leaf.keptMs': 6000,
  'leaf.oursMs': 13_000,
  'leaf.compiled': 4,
  'leaf.onlyOurs': 0,
  'leaf.onlyKept': 0,
  'leaf.savedBytes': 1_234_567,
  'leaf.savedDeltas': 1,
  'leaf.savedBases': 0,
  'bump.zips': 1,
  'bump.savedBases': 0,
  'own.ms': 500,
};

/** One commit of a history, with a snapshot of so many bytes of which 100 are live. */
export function commit(costMs: number, contentBytes = 110): CommitRun {
  return {
    what: 'edit m/a',
    totalMs: costMs + 3000,
    buildMs: 3000,
    snapshots: { build: { packedBytes: 50, contentBytes, liveBytes: 100 } },
    saved: { build: 'delta' },
  };
}
