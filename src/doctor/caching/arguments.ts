import { argNames } from '../../dockerfile/stages/environment.ts';
import { runText } from '../../dockerfile/commands/go-commands.ts';
import type { Instruction } from '../../dockerfile/syntax/parse.ts';
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
  return uses.flatMap(({ call, view }) => {
    const { stage, step } = view;
    const at = stage.instructions.indexOf(step.instruction);
    if (!downloadsAll(call) || at < 0) return [];
    return stage.instructions.slice(0, at).flatMap((instruction, index): readonly Found[] => {
      const [name, ...others] = argNames([instruction], read.dockerfile.escape);
      const between = stage.instructions.slice(index + 1, at + 1);
      if (name === undefined || !changing.test(name) || between.some((each) => names(each, name))) return [];
      const user = stage.instructions.slice(at + 1).find((each) => names(each, name));
      return [
        {
          line: instruction.line,
          message: `ARG ${name} changes with each commit, and line ${call.line} downloads the modules again for each value.`,
          fix:
            user === undefined
              ? 'Put the ARG after the download.'
              : `Put the ARG before line ${user.line}, which uses it.`,
          patch: others.length > 0 || user === undefined ? undefined : moved(facts, instruction, user),
        },
      ];
    });
  });
}

const names = (instruction: Instruction, name: string): boolean =>
  new RegExp(`\\$\\{?${name}\\b`).test(
    `${runText(instruction)} ${instruction.flags.map(({ value }) => value).join(' ')}`,
  );

function moved({ dockerfile }: DoctorFacts, arg: Instruction, user: Instruction): Patch {
  return [
    instructionRemoved(dockerfile, arg),
    linesInserted(dockerfile, user.line, dockerfile.lines.slice(arg.line - 1, arg.endLine)),
  ];
}
