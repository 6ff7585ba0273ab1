/**
 * What one repetition measured, by name: `cold.ms`, `leaf.oursMs`, `leaf.phase.injectMs`. The unit ends the name; without one it
 * is a count.
 */
export type Measures = Readonly<Record<string, number>>;

/** Bytes of the newest snapshot of a cache, all its layers together. */
export interface SnapshotSize {
  /** As stored, compressed. */
  readonly packedBytes: number;
  readonly contentBytes: number;
  /** What the build that wrote it used, by the manifest. */
  readonly liveBytes: number;
}

/** One commit of the history scenario. */
export interface CommitRun {
  readonly what: string;
  readonly totalMs: number;
  readonly buildMs: number;
  readonly snapshots: Readonly<Record<string, SnapshotSize>>;
  /** The caches of which a snapshot was saved, with the layer that was written. */
  readonly saved: Readonly<Record<string, 'base' | 'delta'>>;
}

/** One run of the bench, as `--json` writes it. */
export interface Results {
  readonly schema: 1;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    readonly memoryGib: number;
    readonly system: string;
  };
  readonly versions: Readonly<Record<string, string>>;
  readonly app: { readonly name: string; readonly dockerfile: string; readonly modules: number };
  readonly scenarios: readonly string[];
  readonly repetitions: readonly Measures[];
  readonly history: readonly CommitRun[];
  /** What was not measured, and why. */
  readonly notes: readonly string[];
  /** What ended the measuring before its time; empty when nothing did. */
  readonly failure: string;
}

/** All values of a measure, one for each repetition that has it. */
export function valuesOf(results: Results, name: string): readonly number[] {
  return results.repetitions.flatMap((measures) => measures[name] ?? []);
}

/** Reads a file that `--json` wrote. */
export function parseResults(text: string, file: string): Results {
  const value: Partial<Results> = JSON.parse(text);
  if (value.schema !== 1 || !Array.isArray(value.repetitions) || !Array.isArray(value.history))
    throw new Error(`${file} is not a result of this bench.`);
  const {
    at = '',
    machine,
    versions = {},
    app,
    scenarios = [],
    repetitions,
    history,
    notes = [],
    failure = '',
  } = value;
  if (machine === undefined || app === undefined) throw new Error(`${file} does not say where it was measured.`);
  return { schema: 1, at, machine, versions, app, scenarios, repetitions, history, notes, failure };
}

/** Several runs on one machine as one: scenarios may be measured one after the other. The newest tells the versions. */
export function mergeResults(all: readonly Results[]): Results {
  const [first, ...others] = all.toSorted((a, b) => (a.at > b.at ? -1 : 1));
  if (first === undefined) throw new Error('There are no results.');
  for (const other of others) {
    if (JSON.stringify(other.machine) !== JSON.stringify(first.machine))
      throw new Error('Results of different machines cannot be put together.');
    if (other.app.name !== first.app.name) throw new Error('Results of different projects cannot be put together.');
  }
  return {
    ...first,
    scenarios: [...new Set(all.flatMap(({ scenarios }) => scenarios))],
    repetitions: all.flatMap(({ repetitions }) => repetitions),
    history: all.find(({ history }) => history.length > 0)?.history ?? [],
    notes: [...new Set(all.flatMap(({ notes }) => notes))],
    failure: all.find(({ failure }) => failure !== '')?.failure ?? '',
  };
}
