import type { AddedFlag } from './added-mounts.ts';
import type { Surroundings } from './edit-obstacles.ts';
import type { Instruction, Stage } from './model.ts';

/** A flag to write into any RUN, also one outside the Go stages. */
export interface MarkFlag {
  readonly run: Pick<AddedFlag['run'], 'instruction' | 'line'>;
  readonly flag: string;
}

/**
 * Keeps the layers of one trust domain from the others: what a RUN finds in a cache mount can get into its layer, and the
 * mount's explicit id is in no layer cache key. So each RUN with a cache mount gets a secret mount that is never provided:
 * BuildKit passes over an absent secret, and has its id in the key.
 */
export function domainMarks(id: string, added: readonly AddedFlag[], around: Surroundings): readonly MarkFlag[] {
  const mounting = new Set(added.map(({ run }) => run.instruction.keywordEnd));
  const stages = around.graph.stages.filter(
    ({ stage, platform }) => around.reached.has(stage.index) && !platform.startsWith('windows'),
  );
  return stages
    .flatMap(({ stage }) => stage.instructions)
    .filter((instruction) => mounting.has(instruction.keywordEnd) || hasCacheMount(instruction))
    .filter(({ flags }) => !flags.some(({ name, value }) => name === 'mount' && value.split(',').includes(`id=${id}`)))
    .map((instruction) => ({
      run: { instruction, line: instruction.line },
      flag: `--mount=type=secret,id=${id}`,
    }));
}

/**
 * Lines of the RUNs whose layer cache key does not tell in which namespace their cache mounts are: those with an explicit
 * `id` or `sharing`. With neither, the id and its namespace are in the key.
 */
export function sharedLayerLines(stages: readonly Stage[]): readonly number[] {
  return stages
    .flatMap(({ instructions }) => instructions)
    .filter((instruction) => cacheFlags(instruction).some((value) => /(?:^|,)\s*"?(?:id|sharing)=/i.test(value)))
    .map(({ line }) => line);
}

const hasCacheMount = (instruction: Instruction): boolean => cacheFlags(instruction).length > 0;

/** A type that a variable holds may be any. */
function cacheFlags({ keyword, flags }: Instruction): readonly string[] {
  if (keyword !== 'RUN') return [];
  return flags.flatMap(({ name, value }) =>
    name === 'mount' && /(?:^|,)\s*"?type=(?:cache|["$])/i.test(value) ? [value] : [],
  );
}
