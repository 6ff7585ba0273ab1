import type { ResolvedDockerfile } from './go-stages.ts';
import { type InstructionStep } from '../stages/environment.ts';
import { bringsGo } from './go-stages.ts';
import type { Instruction, Stage } from '../syntax/parse.ts';
import { copyPlacement, mayReach, mountPlacements, type Placement } from '../stages/placements.ts';
import type { ImageConfig, Images } from '../stages/build-scope.ts';
import { fromChain, type PlacedStage } from '../stages/stage-graph.ts';

/** A RUN with all that stood before it in its stage and in those that the stage is built FROM. */
export interface RunView {
  readonly stage: Stage;
  readonly step: InstructionStep;
  readonly base: BaseView;
  /** What has put files there, its own mounts last. */
  readonly placements: readonly Placement[];
  /** The RUNs before it. */
  readonly earlier: readonly Instruction[];
  /** Something before it may have brought another Go than the base image's. */
  readonly bringsGo: boolean;
}

/** The image that a stage's chain of FROM begins with. */
export interface BaseView {
  /** Expanded; empty for scratch and for what `build-contexts` replaces. */
  readonly reference: string;
  /** As FROM has it. */
  readonly written: string;
  /** `undefined` when it could not be inspected. */
  readonly image: ImageConfig | undefined;
  /** The line of the FROM that names it. */
  readonly line: number;
}

/** The RUNs of all stages that the build reaches, in the file's order. */
export function runViews(resolved: ResolvedDockerfile): readonly RunView[] {
  return [...resolved.reached].flatMap((index) => viewsOfStage(index, resolved));
}

/** What the build puts into its stages from the context, by COPY, ADD and bind mounts. */
export function allPlacements({ reached, steps, dockerfile }: ResolvedDockerfile): readonly Placement[] {
  return [...reached].flatMap((index) =>
    (steps[index]?.steps ?? []).flatMap((step) => placementsOf(step, dockerfile.escape)),
  );
}

function viewsOfStage(index: number, { dockerfile, graph, steps, images }: ResolvedDockerfile): readonly RunView[] {
  const chain = fromChain(graph, index);
  const [placed] = chain;
  if (placed === undefined) return [];
  const base = baseView(chain.at(-1) ?? placed, images);
  const placements: Placement[] = [];
  const earlier: Instruction[] = [];
  const views: RunView[] = [];
  let broughtGo = false;
  for (const link of chain.toReversed()) {
    for (const step of steps[link.stage.index]?.steps ?? []) {
      const { instruction } = step;
      if (instruction.keyword === 'RUN' && link === placed) {
        const mounts = mountPlacements(step, dockerfile.escape);
        const own = { stage: placed.stage, step, base, placements: [...placements, ...mounts], earlier: [...earlier] };
        const mountsGo = mounts.some((mount) => mayReach(mount, '/usr/local/go'));
        views.push({ ...own, bringsGo: broughtGo || mountsGo || bringsGo(step, dockerfile.escape) });
      }
      if (instruction.keyword === 'RUN') earlier.push(instruction);
      const copied = copyPlacement(step, dockerfile.escape);
      if (copied !== undefined) placements.push(copied);
      broughtGo ||= bringsGo(step, dockerfile.escape);
    }
  }
  return views;
}

function baseView({ stage, base }: PlacedStage, images: Images): BaseView {
  const reference = base.kind === 'image' ? base.reference : '';
  return { reference, written: stage.base, image: reference === '' ? undefined : images(reference), line: stage.line };
}

function placementsOf(step: InstructionStep, escape: string): readonly Placement[] {
  const copied = copyPlacement(step, escape);
  if (copied !== undefined) return [copied];
  return step.instruction.keyword === 'RUN' ? mountPlacements(step, escape) : [];
}
