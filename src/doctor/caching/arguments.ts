import { argNames } from '../../dockerfile/stages/environment.ts';
import { onlyDownloads } from '../../dockerfile/commands/download-commands.ts';
import { runText } from '../../dockerfile/commands/go-commands.ts';
import type { Instruction, Stage } from '../../dockerfile/syntax/parse.ts';
import { downloadsAll } from '../../findings/facts/module-verbs.ts';
import type { DoctorFacts } from '../frame/doctor-facts.ts';
import { instructionRemoved, linesInserted, type Patch } from '../frame/patch.ts';
import type { Found, DoctorRule } from '../frame/doctor-rule.ts';

/** Build arguments that change with each commit. */
export const argumentRules: readonly DoctorRule[] = [
  {
    id: 'changing-arg-early',
    level: 'warning',
    title: 'An argument that changes with each commit stands before `go mod download`.',
    why: 'An ARG is part of the environment of every RUN after it. A new value makes new layers of all of them, also of those that do not use it: the modules are downloaded again for each commit.',
    instead: 'Write the ARG right before the RUN that uses it.',
    inStep: true,
    find: early,
  },
];

/** Not `GO_VERSION`, which changes once in a while. */
const changing =
  /^(?:(?:APP_|BUILD_|IMAGE_|SERVICE_)?VERSION|(?:GIT_|BUILD_|VCS_)?(?:COMMIT|SHA|REF|REV|REVISION)(?:_SHA|_HASH|_ID)?|BUILD_(?:DATE|TIME|TIMESTAMP|ID|NUMBER)|COMMIT_(?:DATE|TIME)|CACHE_?BUST(?:ER)?)$/;

function early(facts: DoctorFacts): readonly Found[] {
  const { read, uses } = facts;
  /** Up to which instruction of its stage each has been looked at: a later download repeats what the one before has told. */
  const looked = new Map<Stage, number>();
  const named = new Map<Instruction, ReadonlySet<string>>();
  const names = (instruction: Instruction, name: string): boolean => {
    const known = named.get(instruction) ?? namesIn(instruction);
    named.set(instruction, known);
    return known.has(name);
  };
  return uses.flatMap(({ call, view: { stage, step } }) => {
    const at = stage.instructions.indexOf(step.instruction);
    const from = looked.get(stage) ?? 0;
    if (!downloadsAll(call) || at < from) return [];
    looked.set(stage, at);
    return stage.instructions.slice(from, at).flatMap((instruction, index): readonly Found[] => {
      const [name, ...others] = argNames([instruction], read.dockerfile.escape);
      if (name === undefined || !changing.test(name)) return [];
      const between = stage.instructions.slice(from + index + 1, at);
      if ([...between, step.instruction].some((each) => names(each, name))) return [];
      const user = stage.instructions.slice(at + 1).find((each) => names(each, name));
      // A program may read the variable without its name in the RUN.
      const isRead = between.some(({ keyword }) => keyword === 'RUN') || !onlyDownloads(step.instruction);
      return [
        {
          line: instruction.line,
          message: `ARG ${name} changes with each commit, and line ${call.line} downloads the modules again for each value.`,
          fix: 'Put the ARG right after the download.',
          patch:
            others.length > 0 || user === undefined || isRead ? undefined : moved(facts, instruction, step.instruction),
        },
      ];
    });
  });
}

/** The variables that an instruction names. */
function namesIn(instruction: Instruction): ReadonlySet<string> {
  const text = `${runText(instruction)} ${instruction.flags.map(({ value }) => value).join(' ')}`;
  return new Set([...text.matchAll(/\$\{?(\w+)/g)].map(([, name = '']) => name));
}

/** Right behind the download: whatever comes after it may read the variable. */
function moved({ dockerfile }: DoctorFacts, arg: Instruction, download: Instruction): Patch {
  return [
    instructionRemoved(dockerfile, arg),
    linesInserted(dockerfile, download.endLine + 1, dockerfile.lines.slice(arg.line - 1, arg.endLine)),
  ];
}
