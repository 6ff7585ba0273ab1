import type { Dockerfile, Instruction, Stage } from '../syntax/parse.ts';
import { sourceStage } from './stage-graph.ts';

/**
 * The first COPY or ADD before a line of a stage, or of one that it is built FROM, that takes from a stage with RUNs: whoever builds up
 * to that line has these run too.
 */
export function copyOfMade(dockerfile: Dockerfile, stage: Stage, line: number): Instruction | undefined {
  const copies = stage.instructions.filter(({ keyword }) => keyword === 'COPY' || keyword === 'ADD');
  const own = copies.find(
    (copy) => copy.line < line && copy.flags.some(({ name, value }) => name === 'from' && isMade(dockerfile, value)),
  );
  const parent = stageNamed(dockerfile, stage.base);
  return own ?? (parent && parent.index < stage.index ? copyOfMade(dockerfile, parent, line) : undefined);
}

/** Whether a name or number is that of a stage that has RUNs, or begins with one that does. */
export function isMade(dockerfile: Dockerfile, reference: string): boolean {
  const stage = stageNamed(dockerfile, reference);
  if (stage === undefined) return false;
  if (stage.instructions.some(({ keyword }) => keyword === 'RUN')) return true;
  const parent = stageNamed(dockerfile, stage.base);
  return parent !== undefined && parent.index < stage.index && isMade(dockerfile, parent.name);
}

function stageNamed({ stages }: Dockerfile, reference: string): Stage | undefined {
  const index = sourceStage(reference, stages, true);
  return index === undefined ? undefined : stages[index];
}
