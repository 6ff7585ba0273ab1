import type { PlacedDockerfile } from '../stages/placed-dockerfile.ts';
import { baseDoubt } from './base-doubt.ts';
import type { Unserved } from './cache-mounts.ts';
import { expandIn, type InstructionStep } from '../stages/environment.ts';
import { type KnownScripts, runText } from '../commands/go-commands.ts';
import { type GoRun, goRun, type RunContext } from './go-runs.ts';
import type { Stage } from '../syntax/parse.ts';
import { type ImageConfig, type Images, runKey, userKey } from '../stages/build-scope.ts';
import { familiarName, fromChain, type StageGraph } from '../stages/stage-graph.ts';
import { isGoReference, type StageSteps } from '../stages/steps.ts';
import { writtenScripts } from '../called/written-scripts.ts';

/** A stage that runs go, or that begins with one that does. */
export interface GoStage {
  readonly stage: Stage;
  readonly index: number;
  /** Lower case; empty when the stage has no name. */
  readonly name: string;
  /** The image that its chain of FROM begins with; empty for scratch and for what `build-contexts` replaces. */
  readonly baseImage: string;
  readonly basePlatform: string;
  /** False when that image could not be inspected. */
  readonly imageKnown: boolean;
  /** Why that image may have something in Go's caches; empty where it has nothing. */
  readonly baseDoubt: string;
  /** All its RUNs. */
  readonly runs: readonly GoRun[];
  /** Those from the first that may call go. */
  readonly goRuns: readonly GoRun[];
  /** RUNs before these, also of stages that it is built FROM, that change Go's settings: `go env -w`. */
  readonly settingRuns: readonly GoRun[];
}

/** A placed Dockerfile with what is in force at each of its instructions, by stage. */
export interface ResolvedDockerfile extends PlacedDockerfile {
  readonly images: Images;
  readonly steps: readonly StageSteps[];
}

/** The Go stages that building the target runs, in the file's order. */
export function goStages(resolved: ResolvedDockerfile): readonly GoStage[] {
  const read = new Map<number, StageRead>();
  for (const index of resolved.reached) read.set(index, readStage(index, read, resolved));
  return [...read.values()].flatMap(({ go }) => go ?? []);
}

/** Of the stages that a stage is built FROM, itself included, the first that runs go. */
export function lowestGoStage(stage: GoStage, stages: readonly GoStage[], graph: StageGraph): GoStage {
  const chain = new Set(fromChain(graph, stage.index).map((placed) => placed.stage.index));
  // One that begins with another stands after it in the file.
  return stages.find(({ index }) => chain.has(index)) ?? stage;
}

/** The caches of all Go stages that cannot, each with its reason. */
export function unservedMounts(stages: readonly GoStage[]): readonly Unserved[] {
  return stages.flatMap((stage) => stage.runs.flatMap((run) => run.cacheMounts.unserved));
}

interface StageRead {
  readonly go: GoStage | undefined;
  readonly atHand: boolean;
  readonly left: LeftBehind;
}

/** What the RUNs of a stage leave for those after them. */
interface LeftBehind {
  /** Settings of `go env -w`. */
  readonly written: ReadonlyMap<string, string>;
  readonly scripts: KnownScripts;
  readonly settingRuns: readonly GoRun[];
}

const nothingLeft: LeftBehind = { written: new Map(), scripts: new Set(), settingRuns: [] };

const CHANGES_SETTINGS = /\bgo\s+env\s+-w\b/;

function readStage(index: number, read: ReadonlyMap<number, StageRead>, source: ResolvedDockerfile): StageRead {
  const { steps, imageKnown } = source.steps[index] ?? { steps: [], imageKnown: false };
  const chain = fromChain(source.graph, index);
  const base = chain.at(-1)?.base;
  const baseImage = base?.kind === 'image' ? base.reference : '';
  const image = baseImage === '' ? undefined : source.images(baseImage);
  const parentIndex = chain[1]?.stage.index;
  const parent = parentIndex === undefined ? undefined : read.get(parentIndex);
  const known = { imageKnown, scratch: base?.kind === 'scratch' };
  const context = {
    stage: index,
    escape: source.dockerfile.escape,
    ...known,
    isStage: stageNames(source),
    sightOf: (user: string) => source.scope.users?.get(userKey(index, user)),
    calledAt: (line: number) => source.scope.called?.get(runKey(index, line)) ?? [],
  };
  const { runs, left } = readRuns(steps, parent?.left ?? nothingLeft, context);
  const atHand =
    parent?.atHand ||
    hasGo(chain.at(-1)?.reference ?? '', image) ||
    steps.some((step) => bringsGo(step, source.dockerfile.escape));
  const first = parent?.go
    ? 0
    : runs.findIndex(
        (run) => run.callsGo === 'yes' || run.cacheMounts.served.length > 0 || (atHand && run.callsGo === 'maybe'),
      );
  const placed = chain[0];
  if (!placed || first < 0 || runs.length === 0 || base?.kind === 'none') return { go: undefined, atHand, left };
  const { stage, platform: basePlatform } = placed;
  const goRuns = runs.slice(first);
  const own = {
    stage,
    index,
    name: stage.name,
    baseImage,
    basePlatform,
    imageKnown,
    baseDoubt: baseDoubt(chain, source.images),
  };
  return { go: { ...own, runs, goRuns, settingRuns: left.settingRuns }, atHand, left };
}

function readRuns(
  steps: readonly InstructionStep[],
  before: LeftBehind,
  context: Omit<RunContext, keyof LeftBehind>,
): { readonly runs: readonly GoRun[]; readonly left: LeftBehind } {
  const runs: GoRun[] = [];
  let left = before;
  for (const step of steps) {
    const written = writtenScripts(step.instruction, left.scripts);
    left = { ...left, scripts: new Set([...left.scripts, ...written]) };
    if (step.instruction.keyword !== 'RUN') continue;
    const read = goRun(step, { ...context, ...left });
    runs.push(read.run);
    const changes = CHANGES_SETTINGS.test(runText(step.instruction)) ? [read.run] : [];
    left = { ...left, written: read.written, settingRuns: [...left.settingRuns, ...changes] };
  }
  return { runs, left };
}

function stageNames({ graph, scope }: ResolvedDockerfile): (from: string) => boolean {
  const contexts = new Set(scope.buildContexts.map(familiarName));
  const names = new Set(graph.stages.map((placed) => placed.stage.name));
  return (from) => names.has(from.toLowerCase()) || contexts.has(familiarName(from));
}

function hasGo(reference: string, image: ImageConfig | undefined): boolean {
  const env = image?.env ?? {};
  return isGoReference(reference) || ['GOLANG_VERSION', 'GOPATH', 'GOROOT'].some((name) => env[name] !== undefined);
}

const INSTALLS_GO =
  /go\.dev\/dl|golang|\b(?:apk|apt|apt-get|dnf|microdnf|yum|pacman|zypper)\b[^\n;&|]*\sgo(?:[\s=-]|$)/;

/** Whether an instruction may bring a Go into its stage. */
export function bringsGo({ instruction, before }: InstructionStep, escape: string): boolean {
  switch (instruction.keyword) {
    case 'COPY':
    case 'ADD':
      return /\/go(?:\/|$)|go\.dev\/dl/.test(instruction.args) && isGoTree(instruction.args, before, escape);
    case 'RUN':
      return INSTALLS_GO.test(runText(instruction));
    default:
      return false;
  }
}

const isGoTree = (args: string, before: InstructionStep['before'], escape: string): boolean => {
  const expansion = expandIn(before, args, escape);
  return /\/(?:usr\/local|usr\/lib|opt)\/go\b|go\.dev\/dl/.test(expansion.kind === 'expanded' ? expansion.value : args);
};
