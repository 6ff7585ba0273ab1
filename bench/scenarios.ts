import type { CommitRun, Measures } from './results.ts';
import { around } from './scenarios/around.ts';
import { cold } from './scenarios/cold.ts';
import { deadProxy } from './scenarios/dead-proxy.ts';
import { first, limits } from './scenarios/first.ts';
import { history } from './scenarios/history.ts';
import { layerCache, withLayers } from './scenarios/layer-cache.ts';
import { otherFile } from './scenarios/other-file.ts';
import { ownTime } from './scenarios/own-time.ts';
import { telling } from './scenarios/telling.ts';
import { toolchain, warm } from './scenarios/warm.ts';
import { twoBuilders } from './scenarios/two-builders.ts';
import type { Stage } from './stage.ts';

/** One thing to measure. Those of a repetition share a stage and run in this table's order. */
export type Scenario = {
  readonly name: string;
  readonly text: string;
  /** Scenarios that must have run before on the same stage. */
  readonly needs: readonly string[];
} & (
  | { readonly kind: 'repeated'; readonly measure: (stage: Stage) => Promise<Measures> }
  /** Runs once, on a stage of its own. */
  | { readonly kind: 'once'; readonly measure: (stage: Stage, measured: (run: CommitRun) => void) => Promise<void> }
);

export const scenarios: readonly Scenario[] = [
  { kind: 'repeated', name: 'cold', needs: [], measure: cold, text: 'empty mounts, no cache' },
  { kind: 'repeated', name: 'first', needs: [], measure: first, text: 'ours with an empty store' },
  { kind: 'repeated', name: 'limits', needs: ['first'], measure: limits, text: 'the same bytes without Docker' },
  {
    kind: 'repeated',
    name: 'warm',
    needs: ['cold', 'first', 'limits'],
    measure: warm,
    text: 'ours and kept mounts after a change of a leaf package, of one that many import, of a module, of nothing',
  },
  {
    kind: 'repeated',
    name: 'own-time',
    needs: ['first'],
    measure: ownTime,
    text: "the action's own time in a warm run",
  },
  {
    kind: 'repeated',
    name: 'other-file',
    needs: ['first'],
    measure: otherFile,
    text: 'ours with another Dockerfile of the image, in turn with the first',
  },
  {
    kind: 'repeated',
    name: 'dead-proxy',
    needs: [],
    measure: deadProxy,
    text: 'ours downloading all modules, through lists whose first proxy is dead',
  },
  {
    kind: 'repeated',
    name: 'toolchain',
    needs: ['cold', 'first'],
    measure: toolchain,
    text: 'ours and kept mounts after a change of the Go release',
  },
  {
    kind: 'repeated',
    name: 'layer-cache',
    needs: [],
    measure: layerCache,
    text: 'layers alone (mode=max, local), first and after changes',
  },
  {
    kind: 'repeated',
    name: 'with-layers',
    needs: [],
    measure: withLayers,
    text: 'ours with a layer cache, and plain buildx with the same one, when nothing has changed',
  },
  {
    kind: 'repeated',
    name: 'two-builders',
    needs: [],
    measure: twoBuilders,
    text: 'ours on a remote builder that has seen nothing, warm through a registry from another one',
  },
  {
    kind: 'repeated',
    name: 'around',
    needs: [],
    measure: around,
    text: 'mounts/ around a plain build, and ours, in turn, after a change of a leaf package',
  },
  {
    kind: 'repeated',
    name: 'telling',
    needs: [],
    measure: telling,
    text: 'what a run tells about itself: doctor, diagnosis and summary, on long inputs',
  },
  { kind: 'once', name: 'history', needs: [], measure: history, text: 'commits in a row: sizes and cost' },
];

/** What can be named on the command line. */
export const scenarioNames = {
  all: scenarios.map(({ name }) => name),
  default: scenarios.filter(({ kind }) => kind === 'repeated').map(({ name }) => name),
};

/** The named scenarios with those that they need, in the table's order. */
export function chosenScenarios(names: readonly string[], table: readonly Scenario[] = scenarios): readonly Scenario[] {
  const wanted = new Set(names);
  for (const { name, needs } of table.toReversed()) if (wanted.has(name)) for (const need of needs) wanted.add(need);
  return table.filter(({ name }) => wanted.has(name));
}
