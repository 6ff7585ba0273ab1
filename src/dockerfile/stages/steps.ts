import { posix } from 'node:path';
import { GUESSED_GOPATH } from './go-paths.ts';
import { buildFolderOf } from './microsoft-go.ts';
import {
  type Context,
  type Environment,
  environmentAfter,
  inheritedEnvironment,
  type InstructionStep,
} from './environment.ts';
import type { Instruction } from '../syntax/parse.ts';
import { onBuildTexts, triggeredInstructions } from '../syntax/onbuild.ts';
import type { ImageConfig, Images } from './build-scope.ts';
import type { PlacedDockerfile } from './placed-dockerfile.ts';
import type { PlacedStage } from './stage-graph.ts';

/** A stage's instructions with what is in force at each, those that ONBUILD of its base adds included. */
export interface StageSteps {
  readonly steps: readonly InstructionStep[];
  readonly last: Environment;
  /**
   * False when the image that the chain of FROM begins with could not be inspected: variables and user are then a
   * guess.
   */
  readonly imageKnown: boolean;
}

const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** Go's official images, and the many that are built like them. */
const GUESSED_GO_IMAGE: ImageConfig = { env: { GOPATH: GUESSED_GOPATH }, user: '', workdir: '/go' };
const GUESSED_IMAGE: ImageConfig = { env: {}, user: '', workdir: '' };

interface Source extends Pick<PlacedDockerfile, 'dockerfile' | 'scope' | 'graph'> {
  readonly images: Images;
}

/** The steps of every stage, by its index. */
export function allSteps(placed: Omit<Source, 'images'>, images: Images): readonly StageSteps[] {
  const source = { ...placed, images };
  const done: StageSteps[] = [];
  // A stage can only begin with one that stands before it.
  for (const stage of source.graph.stages) done.push(stageSteps(stage, done, source));
  return done;
}

function stageSteps(placed: PlacedStage, done: readonly StageSteps[], source: Source): StageSteps {
  const { dockerfile, graph, scope } = source;
  const { start, triggers, imageKnown } = beginning(placed, done, source);
  const context: Context = { escape: dockerfile.escape, globals: graph.globals, buildArgs: scope.buildArgs };
  const steps: InstructionStep[] = [];
  let current = start;
  const inherited = triggers.map((trigger) => ({ instruction: trigger, inherited: true }));
  const own = placed.stage.instructions.map((instruction) => ({ instruction, inherited: false }));
  for (const step of [...inherited, ...own]) {
    steps.push({ ...step, before: current });
    current = environmentAfter(step.instruction, current, context);
  }
  return { steps, last: current, imageKnown };
}

interface Beginning {
  readonly start: Environment;
  readonly triggers: readonly Instruction[];
  readonly imageKnown: boolean;
}

function beginning({ stage, base, reference }: PlacedStage, done: readonly StageSteps[], source: Source): Beginning {
  switch (base.kind) {
    case 'stage': {
      const parent = done[base.index];
      const start = parent ? inheritedEnvironment(parent.last) : environmentOf(GUESSED_IMAGE);
      const parentStage = source.dockerfile.stages[base.index];
      const triggers = parentStage ? triggeredInstructions(onBuildTexts(parentStage), stage.line) : [];
      return { start, triggers, imageKnown: parent?.imageKnown ?? false };
    }
    case 'none':
      return { start: environmentOf(GUESSED_IMAGE), triggers: [], imageKnown: false };
    case 'scratch':
      return { start: environmentOf(GUESSED_IMAGE), triggers: [], imageKnown: true };
    case 'context':
      return { start: environmentOf(guessedImage(reference)), triggers: [], imageKnown: false };
    case 'image': {
      const config = source.images(base.reference);
      const triggers = triggeredInstructions(config?.onBuild ?? [], stage.line);
      return {
        start: {
          ...environmentOf(config ?? guessedImage(base.reference)),
          buildFolder: buildFolderOf(base.reference, config?.env['GOLANG_VERSION']),
        },
        triggers,
        imageKnown: config !== undefined,
      };
    }
  }
}

function environmentOf({ env, user, workdir }: ImageConfig): Environment {
  const kept = new Map([['PATH', DEFAULT_PATH], ...Object.entries(env)]);
  return { env: kept, kept, user, workdir: posix.resolve('/', workdir) };
}

function guessedImage(reference: string): ImageConfig {
  return isGoReference(reference) ? GUESSED_GO_IMAGE : GUESSED_IMAGE;
}

/** Whether an image is one of Go by its name: `golang`, `chainguard/go`, `acme/golang-base`. */
export function isGoReference(reference: string): boolean {
  const path = reference.replace(/@.*$/, '').replace(/:[^/]*$/, '');
  const name = path.split('/').at(-1) ?? '';
  return /(?:^|[-_.])go(?:lang)?(?:[-_.\d]|$)/.test(name);
}
