import type { PlacedDockerfile } from '../stages/placed-dockerfile.ts';
import { keyValues } from '../syntax/instruction-text.ts';
import { writtenCopy } from '../syntax/copy-words.ts';
import type { GoStage } from './go-stages.ts';
import type { Instruction } from '../syntax/parse.ts';
import { isPassing } from './passing-values.ts';
import { chosenByRun, isGoSetting } from '../commands/run-choices.ts';
import { fromChain } from '../stages/stage-graph.ts';
import { type ArgContext, sourcesAfter, sourcesIn, type VariableSources } from '../stages/variable-sources.ts';

/** A build argument that decides what is compiled, with the place that shows it. */
interface CompileArg {
  readonly name: string;
  readonly value: string;
  readonly reason: string;
}

/**
 * The build arguments that decide what these Go stages compile, by name: Go's own compile settings, and those that choose
 * a folder, a package or a flag of it. Not the latter when their value passes, as a version does.
 */
export function compileArgs(placed: PlacedDockerfile, stages: readonly GoStage[]): readonly CompileArg[] {
  const { scope } = placed;
  const names = Object.keys(scope.buildArgs).toSorted();
  const choices = choicesOf(placed, stages);
  return names.flatMap((name) => {
    const value = scope.buildArgs[name] ?? '';
    if (isGoSetting(name) || tags.test(name)) return [{ name, value, reason: 'a compile setting of Go' }];
    const choice = choices.find(({ sources }) => sources.includes(name));
    return choice === undefined || isPassing(value) ? [] : [{ name, value, reason: choice.reason }];
  });
}

/** A usual name for an argument of build tags, which a script may pass on. */
const tags = /^(?:GO_?|BUILD_?)?TAGS$/;

/** A text that chooses what is compiled, and the build arguments that it depends on. */
interface Choice {
  readonly sources: readonly string[];
  readonly reason: string;
}

function choicesOf(
  { dockerfile, scope, graph, reached }: PlacedDockerfile,
  stages: readonly GoStage[],
): readonly Choice[] {
  const context: ArgContext = { escape: dockerfile.escape, buildArgs: scope.buildArgs, globals: new Map() };
  const globals = dockerfile.globalArgs.reduce<VariableSources>(
    (before, instruction) => sourcesAfter(instruction, before, context),
    new Map(),
  );
  const froms = [...reached].flatMap((index) => {
    const { stage, base } = graph.stages[index] ?? {};
    if (stage === undefined || base?.kind !== 'stage') return [];
    return [{ sources: sourcesIn(stage.base, globals), reason: `it chooses the stage of FROM in line ${stage.line}` }];
  });
  const chosen = stages.flatMap(({ index }) => {
    const chain = fromChain(graph, index).toReversed();
    return choicesIn(
      chain.flatMap(({ stage }) => stage.instructions),
      { ...context, globals },
    );
  });
  return [...chosen, ...froms];
}

function choicesIn(instructions: readonly Instruction[], context: ArgContext): readonly Choice[] {
  let sources: VariableSources = new Map();
  return instructions.flatMap((instruction) => {
    const found = choicesOfOne(instruction, sources, context);
    sources = sourcesAfter(instruction, sources, context);
    return found;
  });
}

function choicesOfOne(instruction: Instruction, sources: VariableSources, { escape }: ArgContext): readonly Choice[] {
  const { keyword, line, args } = instruction;
  const choice = (texts: readonly string[], what: string): readonly Choice[] => [
    { sources: texts.flatMap((text) => sourcesIn(text, sources)), reason: `${what} in line ${line} depends on it` },
  ];
  switch (keyword) {
    case 'WORKDIR':
      return choice([args], 'WORKDIR');
    case 'COPY':
    case 'ADD':
      return choice(writtenCopy(instruction)?.sources ?? [], `the source of ${keyword}`);
    case 'ENV': {
      const set = (keyValues(args, escape) ?? []).filter(([name]) => isGoSetting(name));
      return set.flatMap(([name, value]) => choice([value], name));
    }
    case 'RUN':
      return chosenByRun(instruction, sources).map((found) => ({
        sources: found.sources,
        reason: `${found.what} in line ${line} depends on it`,
      }));
    default:
      return [];
  }
}
