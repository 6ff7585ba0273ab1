import { writtenCopy } from '../syntax/copy-words.ts';
import { isOfContext, writtenMounts } from '../syntax/mount-fields.ts';
import type { Dockerfile, Instruction } from '../syntax/parse.ts';
import type { BuildScope } from './build-scope.ts';
import { reachableStages } from './stage-graph.ts';

/** What the built stages copy from the context, as written: the paths of COPY and ADD, and of RUN's bind mounts. */
export function copySources(dockerfile: Dockerfile, scope: BuildScope): readonly string[] {
  const reachable = reachableStages(dockerfile, scope);
  if (reachable.kind !== 'stages') return [];
  return reachable.stages.flatMap((stage) => stage.instructions.flatMap(sourcesOf));
}

function sourcesOf(instruction: Instruction): readonly string[] {
  const copy = writtenCopy(instruction);
  if (copy !== undefined) return copy.from === undefined ? copy.sources : [];
  return writtenMounts(instruction)
    .filter(isOfContext)
    .map(({ get }) => get('source') || '.');
}
