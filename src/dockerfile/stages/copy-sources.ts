import { builtStages } from './placed-dockerfile.ts';
import type { PlacedDockerfile } from './placed-dockerfile.ts';
import { writtenCopy } from '../syntax/copy-words.ts';
import { isOfContext, writtenMounts } from '../syntax/mount-fields.ts';
import type { Instruction } from '../syntax/parse.ts';

/** What the built stages copy from the context, as written: the paths of COPY and ADD, and of RUN's bind mounts. */
export function copySources(placed: PlacedDockerfile): readonly string[] {
  return builtStages(placed).flatMap((stage) => stage.instructions.flatMap(sourcesOf));
}

function sourcesOf(instruction: Instruction): readonly string[] {
  const copy = writtenCopy(instruction);
  if (copy !== undefined) return copy.from === undefined ? copy.sources : [];
  return writtenMounts(instruction)
    .filter(isOfContext)
    .map(({ get }) => get('source') || '.');
}
