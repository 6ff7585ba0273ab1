import type { Injected } from '../../mounts/inject.ts';
import type { Layer } from '../../snapshot/manifest.ts';
import type { NodeMounts } from '../request/analysis.ts';

/** What preparing the mounts of a cache told: of all nodes together, and of each. */
export interface InjectedNodes extends Injected {
  /** By the node's name: those that are prepared. Never empty. */
  readonly nodes: ReadonlyMap<string, Injected>;
  /** Why the others are not. */
  readonly failed: ReadonlyMap<string, string>;
}

/** From the worst. `none`: nobody has vouched for the modules of that node. */
const verdicts: readonly Injected['verdict'][] = ['bad', 'none', 'partial', 'exact'];

/** Puts together what each node told, or why it could not be prepared; `undefined` where none could. */
export function joinInjected(told: ReadonlyMap<string, Injected | string>): InjectedNodes | undefined {
  const nodes = new Map([...told].flatMap(([name, each]) => (typeof each === 'string' ? [] : [[name, each] as const])));
  const failed = new Map(
    [...told].flatMap(([name, each]) => (typeof each === 'string' ? [[name, each] as const] : [])),
  );
  const all = [...nodes.values()];
  const [worst] = all.toSorted((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict));
  if (worst === undefined) return undefined;
  // It is the same snapshot everywhere, so it is counted once.
  const most = (count: (each: Injected) => number): number => Math.max(...all.map(count));
  return {
    ...worst,
    entries: most(({ entries }) => entries),
    zips: most(({ zips }) => zips),
    missing: [...new Set(all.flatMap(({ missing }) => missing))],
    goVersion: all.find(({ goVersion }) => goVersion !== '')?.goVersion ?? '',
    marks: worst.marks.filter((mark) => all.every(({ marks }) => marks.includes(mark))),
    nodes,
    failed,
  };
}

/** Whether a node's build may need a layer. One that was taken from several nodes has all that each of them used. */
export function isForNode({ platforms = [] }: Pick<Layer, 'platforms'>, node: Pick<NodeMounts, 'platforms'>): boolean {
  if (platforms.length === 0 || node.platforms.length === 0) return true;
  return platforms.some((platform) => node.platforms.includes(platform));
}

/** The marks of the layers that are wherever they are needed. A node that cannot be prepared needs none. */
export function heldMarks(
  layers: readonly Layer[],
  nodes: readonly NodeMounts[],
  injected: InjectedNodes | undefined,
): readonly string[] {
  if (injected === undefined) return [];
  const asked = nodes.filter(({ name }) => !injected.failed.has(name));
  const held = layers.filter((layer) =>
    asked
      .filter((node) => isForNode(layer, node))
      .every(({ name }) => injected.nodes.get(name)?.marks.includes(layer.mark) === true),
  );
  return held.map(({ mark }) => mark);
}
