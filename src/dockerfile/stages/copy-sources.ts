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

/** The sources of a COPY or ADD, as written. */
export function copySourceWords({ json, args }: Instruction): readonly string[] {
  return (json ?? args.split(/\s+/)).filter((word) => word !== '' && !word.startsWith('<<')).slice(0, -1);
}

function sourcesOf(instruction: Instruction): readonly string[] {
  if (instruction.flags.some((flag) => flag.name === 'from')) return [];
  if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') return copySourceWords(instruction);
  return writtenMounts(instruction)
    .filter(isOfContext)
    .map(({ get }) => get('source') || '.');
}
