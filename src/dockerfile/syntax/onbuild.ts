import { splitFile } from './logical-lines.ts';
import { type Instruction, instructionFrom, type Stage } from './parse.ts';

/** The texts of a stage's ONBUILD instructions: they run in the stages that are built FROM it. */
export function onBuildTexts(stage: Stage): readonly string[] {
  const own = stage.instructions.filter((instruction) => instruction.keyword === 'ONBUILD');
  return own.map(({ args, heredocs }) => [args, ...heredocs.map(({ content, name }) => content + name)].join('\n'));
}

/**
 * The instructions of ONBUILD texts, placed at the FROM that takes them over. BuildKit parses each by itself, with the
 * default escape.
 */
export function triggeredInstructions(texts: readonly string[], line: number): readonly Instruction[] {
  return texts.flatMap((text) => {
    const split = splitFile(text);
    return split.kind === 'invalid'
      ? []
      : split.lines.map((logical) => ({ ...instructionFrom(logical), line, endLine: line }));
  });
}
