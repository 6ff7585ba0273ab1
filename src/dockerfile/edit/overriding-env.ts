import { keyValues, quotedWords } from '../syntax/instruction-text.ts';
import type { PlacedDockerfile } from '../stages/placed-dockerfile.ts';
import type { Instruction } from '../syntax/parse.ts';
import { fromChain } from '../stages/stage-graph.ts';

/** An ENV that a RUN sees instead of a build argument of that name. */
export interface OverridingEnv {
  readonly line: number;
  /** An ARG of that name stands before it. */
  readonly followsArg: boolean;
  /** The ARGs that its value is made of. */
  readonly madeOf: readonly string[];
}

/** The last ENV of a variable before a RUN that no ARG of the RUN's own stage follows. */
export function overridingEnv(
  name: string,
  runLine: number,
  { dockerfile, graph }: PlacedDockerfile,
): OverridingEnv | undefined {
  const index = dockerfile.stages.findLast(({ line }) => line <= runLine)?.index ?? 0;
  const before = fromChain(graph, index)
    .toReversed()
    .flatMap(({ stage }) => stage.instructions.map((instruction) => ({ instruction, isOwn: stage.index === index })))
    .filter(({ instruction }) => instruction.line < runLine);
  const args = new Set<string>();
  let found: OverridingEnv | undefined;
  for (const { instruction, isOwn } of before) {
    const names = argNames(instruction, dockerfile.escape);
    for (const each of names) args.add(each);
    // In a stage that is built FROM another, the ENV of that one wins over its ARG.
    if (isOwn && names.includes(name)) found = undefined;
    const value = envValue(instruction, name, dockerfile.escape);
    if (value === undefined) continue;
    const madeOf = [...value.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, source]) => source ?? '');
    found = {
      line: instruction.line,
      followsArg: args.has(name),
      madeOf: madeOf.filter((source) => source !== name && args.has(source)),
    };
  }
  return found;
}

function argNames({ keyword, args }: Instruction, escape: string): readonly string[] {
  return keyword === 'ARG' ? quotedWords(args, escape).map((word) => word.split('=')[0] ?? '') : [];
}

function envValue({ keyword, args }: Instruction, name: string, escape: string): string | undefined {
  if (keyword !== 'ENV') return undefined;
  return keyValues(args, escape)?.findLast(([key]) => key === name)?.[1];
}
