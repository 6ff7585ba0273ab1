import { fromChain } from '../stages/stage-graph.ts';
import type { PlacedDockerfile } from '../stages/placed-dockerfile.ts';
import type { Instruction } from '../syntax/parse.ts';
import { textBefore } from './cut-stage.ts';

/**
 * The Dockerfile up to a RUN, which another shell runs: `words`, and after them those of the RUN's own shell. All that comes before it
 * is as it was, so a builder that has just built it has it in its layer cache.
 */
export function repeatedRun(
  placed: PlacedDockerfile,
  stage: number,
  run: Pick<Instruction, 'line' | 'endLine'>,
  words: readonly string[],
): string {
  const { text } = placed.dockerfile;
  const shell = JSON.stringify([...words, ...shellAt(placed, stage, run.line)]);
  const before = textBefore(text, run.line);
  const own = text
    .slice(before.length)
    .split('\n')
    .slice(0, run.endLine - run.line + 1);
  return `${before}SHELL ${shell}\n${own.join('\n')}\n`;
}

/** As SHELL has it before the line, in the stage or in one that it is built FROM; BuildKit's own where none has. */
function shellAt({ graph }: PlacedDockerfile, stage: number, line: number): readonly string[] {
  const set = fromChain(graph, stage)
    .flatMap(({ stage: { instructions } }) => instructions.toReversed())
    .find((each) => each.keyword === 'SHELL' && each.json !== undefined && each.line < line);
  return set?.json ?? ['/bin/sh', '-c'];
}
