import type { ResolvedDockerfile } from '../go/go-stages.ts';
import { copyPaths, takes } from '../touches/cache-content.ts';
import type { InstructionStep } from '../stages/environment.ts';
import type { Dockerfile, Instruction } from '../syntax/parse.ts';
import { runMounts } from '../stages/run-mounts.ts';
import { fromChain, fromNames, sourceStage } from '../stages/stage-graph.ts';

/** An instruction that reads files out of another stage. */
interface CacheConsumer {
  readonly line: number;
  readonly keyword: string;
  /** What it reads, expanded. */
  readonly path: string;
}

/** A COPY --from or a mount that reads the folder out of this stage, or out of one that is built FROM it, but for `carrying`. */
export function cacheConsumer(
  stage: number,
  folder: string,
  built: ResolvedDockerfile,
  carrying: ReadonlySet<Instruction> = new Set(),
): CacheConsumer | undefined {
  const { graph, steps, reached } = built;
  const holds = (index: number | undefined): boolean =>
    index !== undefined && fromChain(graph, index).some((placed) => placed.stage.index === stage);
  for (const step of [...reached].flatMap((index) => steps[index]?.steps ?? [])) {
    if (carrying.has(step.instruction)) continue;
    const path = pathsRead(step, built.dockerfile, holds).find((source) => takes(source, folder));
    if (path !== undefined) return { line: step.instruction.line, keyword: step.instruction.keyword, path };
  }
  return undefined;
}

type Holds = (index: number | undefined) => boolean;

function pathsRead(
  { instruction, before }: InstructionStep,
  { stages, escape }: Dockerfile,
  holds: Holds,
): readonly string[] {
  if (!fromNames(instruction).some(({ name, number }) => holds(sourceStage(name, stages, number)))) return [];
  if (instruction.keyword === 'COPY') return copyPaths(instruction, before, escape).sources;
  const read = runMounts(instruction, before, escape);
  if (read.kind === 'bad') return ['/'];
  const mounts = read.mounts.filter(({ from }) => from !== '' && holds(sourceStage(from, stages, false)));
  return mounts.map(({ source }) => source || '/');
}
