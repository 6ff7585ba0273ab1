import { writtenMounts } from '../syntax/mount-fields.ts';
import { globalArguments, lookupIn } from './environment.ts';
import { expand } from '../syntax/variables.ts';
import { isReference } from '../../text/image-reference.ts';
import type { Dockerfile, Instruction, Stage } from '../syntax/parse.ts';
import { onBuildTexts, triggeredInstructions } from '../syntax/onbuild.ts';
import { normalPlatform } from './platform.ts';
import type { BuildScope } from './build-scope.ts';

/** Where a stage's files come from. */
type Base =
  | { readonly kind: 'image'; readonly reference: string }
  | { readonly kind: 'stage'; readonly index: number }
  | { readonly kind: 'scratch' }
  /** Its text has no value, or becomes what is no image: BuildKit refuses the file. */
  | { readonly kind: 'none' }
  /** `build-contexts` replaces the stage itself, or the image that it names. */
  | { readonly kind: 'context'; readonly name: string; readonly replaces: 'stage' | 'image' };

/** A stage with what its FROM means in this build. */
export interface PlacedStage {
  readonly stage: Stage;
  readonly base: Base;
  /** FROM's image or stage, expanded. */
  readonly reference: string;
  readonly platform: string;
  /** Stages that it reads files of, by COPY --from and RUN --mount=from. */
  readonly sources: readonly number[];
}

export interface StageGraph {
  readonly stages: readonly PlacedStage[];
  readonly globals: ReadonlyMap<string, string>;
}

/** Every stage of the file with its base and its sources, as BuildKit resolves them (dockerfile2llb). */
export function stageGraph(dockerfile: Dockerfile, scope: BuildScope): StageGraph {
  const globals = globalArguments(dockerfile, scope);
  const contexts = new Set(scope.buildContexts.map(familiarName));
  const named = new Map<string, number>();
  const stages: PlacedStage[] = [];
  for (const stage of dockerfile.stages) {
    const reference = expandedWith(globals, stage.base, dockerfile.escape);
    const base = baseOf(stage, reference, { named, contexts });
    const parent = base.kind === 'stage' ? stages[base.index] : undefined;
    const platform = parent ? parent.platform : platformOf(stage, { dockerfile, globals, scope });
    stages.push({ stage, base, reference, platform, sources: [] });
    if (stage.name !== '') named.set(stage.name, stage.index);
  }
  return {
    globals,
    stages: stages.map((placed) => ({ ...placed, sources: sourcesOf(placed, named, dockerfile.stages) })),
  };
}

/** The stage that is built: the last one of that name, or the last of all. */
export function targetStage(dockerfile: Dockerfile, scope: Pick<BuildScope, 'target'>): Stage | undefined {
  if (scope.target === '') return dockerfile.stages.at(-1);
  return dockerfile.stages.findLast((stage) => stage.name === scope.target.toLowerCase());
}

/** The indexes of the stages that building this one runs. */
export function reachedFrom(graph: StageGraph, index: number): ReadonlySet<number> {
  const reached = new Set<number>();
  const open = [index];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const placed = graph.stages[at];
    if (!placed || reached.has(at) || replacedStage(placed)) continue;
    reached.add(at);
    open.push(...placed.sources, ...(placed.base.kind === 'stage' ? [placed.base.index] : []));
  }
  return reached;
}

function replacedStage({ base }: PlacedStage): boolean {
  return base.kind === 'context' && base.replaces === 'stage';
}

/** The stages from this one down its FROM lines to the one that begins with an image. */
export function fromChain(graph: StageGraph, index: number): readonly PlacedStage[] {
  const chain: PlacedStage[] = [];
  for (
    let placed = graph.stages[index];
    placed;
    placed = placed.base.kind === 'stage' ? graph.stages[placed.base.index] : undefined
  ) {
    chain.push(placed);
  }
  return chain;
}

/**
 * What an instruction reads files of, as written: `--from` of COPY, `from=` of a RUN's mounts. BuildKit expands no
 * variable there. COPY may give a stage's number, a mount may not.
 */
export function sourceStage(from: string, stages: readonly Stage[], numbers: boolean): number | undefined {
  if (numbers && /^\d+$/.test(from)) return stages[Number(from)]?.index;
  return stages.findLast((stage) => stage.name !== '' && stage.name === from.toLowerCase())?.index;
}

/** An image's name as people write it: without Docker Hub's host and library, without `:latest`. */
export function familiarName(reference: string): string {
  return reference
    .replace(/^(?:index\.)?docker\.io\//, '')
    .replace(/^library\//, '')
    .replace(/:latest$/, '');
}

interface Names {
  readonly named: ReadonlyMap<string, number>;
  readonly contexts: ReadonlySet<string>;
}

function baseOf(stage: Stage, reference: string, { named, contexts }: Names): Base {
  if (stage.name !== '' && contexts.has(stage.name)) return { kind: 'context', name: stage.name, replaces: 'stage' };
  const index = named.get(reference);
  if (index !== undefined) return { kind: 'stage', index };
  if (reference === 'scratch') return { kind: 'scratch' };
  const name = familiarName(reference);
  if (reference === '' || (stage.base.includes('$') && !contexts.has(name) && !isReference(reference)))
    return { kind: 'none' };
  return contexts.has(name) ? { kind: 'context', name, replaces: 'image' } : { kind: 'image', reference };
}

interface PlatformSource {
  readonly dockerfile: Dockerfile;
  readonly globals: ReadonlyMap<string, string>;
  readonly scope: BuildScope;
}

function platformOf(stage: Stage, { dockerfile, globals, scope }: PlatformSource): string {
  if (stage.platform === '') return scope.platform;
  const text = expandedWith(globals, stage.platform, dockerfile.escape);
  return text === '' ? scope.platform : normalPlatform(text, scope.buildPlatform);
}

function expandedWith(values: ReadonlyMap<string, string>, text: string, escape: string): string {
  const expansion = expand(text, lookupIn(values), { escape });
  return expansion.kind === 'expanded' ? expansion.value : '';
}

function sourcesOf(
  placed: PlacedStage,
  named: ReadonlyMap<string, number>,
  stages: readonly Stage[],
): readonly number[] {
  if (replacedStage(placed)) return [];
  const parent = placed.base.kind === 'stage' ? stages[placed.base.index] : undefined;
  const triggered = parent ? triggeredInstructions(onBuildTexts(parent), placed.stage.line) : [];
  const found = [...triggered, ...placed.stage.instructions].flatMap((instruction) =>
    fromNames(instruction).map(({ name, number }) => (number ? Number(name) : named.get(name.toLowerCase()))),
  );
  return [...new Set(found.filter((index): index is number => index !== undefined && index < stages.length))];
}

/** The `from` names of one instruction, unexpanded. */
export function fromNames(instruction: Instruction): readonly { readonly name: string; readonly number: boolean }[] {
  const { keyword, flags } = instruction;
  if (keyword === 'COPY') {
    return flags
      .filter((flag) => flag.name === 'from')
      .map(({ value }) => ({ name: value, number: /^\d+$/.test(value) }));
  }
  return writtenMounts(instruction).flatMap(({ get }) => {
    const from = get('from');
    return from === undefined ? [] : [{ name: from, number: false }];
  });
}
