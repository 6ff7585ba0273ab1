import { ownWords } from '../../dockerfile/commands/built-packages.ts';
import { runText } from '../../dockerfile/commands/go-commands.ts';
import type { GoUse } from '../../findings/facts/facts.ts';
import type { DoctorFacts } from '../frame/doctor-facts.ts';
import { writtenRuns } from '../frame/written-runs.ts';
import { textReplaced } from '../frame/patch.ts';
import type { Found, DoctorRule } from '../frame/doctor-rule.ts';

/** Flags of go build. */
export const flagRules: readonly DoctorRule[] = [
  {
    id: 'trimpath-missing',
    level: 'notice',
    title: 'The program is built without `-trimpath`.',
    why: 'The program holds the paths of its sources in the image, and a build in another folder gives another program. With `-trimpath` the same sources give the same bytes, wherever they are.',
    instead: 'Write `go build -trimpath`.',
    inStep: false,
    find: untrimmed,
  },
  {
    id: 'time-in-ldflags',
    level: 'notice',
    title: 'The time of the build is linked into the program.',
    why: 'Each build gives another program and another layer, although nothing has changed: nobody can compare two images, and a push sends the layer again.',
    instead:
      'Give the time of the commit as a build argument, or leave it out: `go version -m` shows the commit and its time.',
    byHand: 'The program may print the time.',
    inStep: false,
    find: timed,
  },
];

function untrimmed(facts: DoctorFacts): readonly Found[] {
  const found = facts.uses.filter((use) => isUntrimmed(use) && !use.view.step.inherited);
  // One for each stage.
  const firsts = found.filter(
    (use, index) => found.findIndex((other) => other.view.stage === use.view.stage) === index,
  );
  return firsts.map(({ call, view }) => ({
    line: call.line,
    message: `\`go ${call.verb}\` writes the paths of the image into the program.`,
    fix: `Write \`go ${call.verb} -trimpath\`.`,
    patch: textReplaced(
      facts.dockerfile,
      view.step.instruction,
      /\bgo\s+(?:-C[=\s]\S+\s+)?(?:build|install)(?:\s+-C[=\s]\S+)?(?=\s|$)/,
      '$& -trimpath',
    ),
  }));
}

function isUntrimmed({ call: { verb, args, settings } }: GoUse): boolean {
  const { GOFLAGS } = settings;
  if (!['build', 'install'].includes(verb) || GOFLAGS.kind === 'unclear') return false;
  const words = [...ownWords(args), ...(GOFLAGS.kind === 'set' ? GOFLAGS.value.split(' ') : [])];
  const isForDebugger = /-gcflags\S*\s*\S*-N/.test(`${args.join(' ')} ${words.join(' ')}`);
  return !isForDebugger && !words.some((word) => isTrimmed(word) || isOther(word));
}

const isTrimmed = (word: string): boolean => /^--?trimpath(?:=|$)/.test(word);

/** A program that is linked in another way, a tool of another module, or a variable that may be any flag. */
const isOther = (word: string): boolean => /^--?(?:buildmode|toolexec)\b|^[^-].*@|^\$/.test(word);

function timed(facts: DoctorFacts): readonly Found[] {
  return writtenRuns(facts).flatMap(({ instruction, line }) =>
    /-X[\s=][^&|;]*(?:\$\(\s*date\b|`\s*date\b)/.test(runText(instruction))
      ? [
          {
            line,
            message: '`date` in -ldflags makes another program of each build.',
            fix: 'Give the time of the commit as a build argument, or leave the time out.',
          },
        ]
      : [],
  );
}
