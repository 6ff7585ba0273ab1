import type { CacheKind } from '../../config/cache-kind.ts';
import { runCommands } from '../../dockerfile/shell/run-commands.ts';
import type { GoRun } from '../../dockerfile/go/go-runs.ts';
import { compilesAll } from '../../dockerfile/touches/compile-all.ts';
import { runTouches } from '../../dockerfile/touches/run-touches.ts';
import type { DoctorFacts } from '../frame/doctor-facts.ts';
import { writtenRuns } from '../frame/written-runs.ts';
import { instructionRemoved, type Patch, textReplaced } from '../frame/patch.ts';
import type { Found, DoctorRule } from '../frame/doctor-rule.ts';

/** RUNs that throw away what is cached. A step tells both by the findings of the same names. */
export const emptiedRules: readonly DoctorRule[] = [
  {
    id: 'cache-emptied',
    level: 'warning',
    title: "A RUN empties one of go's caches.",
    why: 'What `go clean -cache`, `go clean -modcache` or `rm` removes is downloaded or compiled again in the next build. In a cache mount nothing of it would be in a layer anyway.',
    instead: 'Use cache mounts and remove nothing.',
    inStep: false,
    find: emptied,
  },
  {
    id: 'compiles-all-anew',
    level: 'warning',
    title: '`go build -a` compiles every package in each build.',
    why: 'With `-a` go uses nothing of the build cache, however warm it is: the standard library and all dependencies are compiled each time.',
    instead:
      'Leave `-a` out. Go compiles what is out of date by itself, also after a change of flags, of CGO_ENABLED or of the Go version.',
    inStep: false,
    find: forced,
  },
];

const kinds: readonly CacheKind[] = ['modules', 'build'];

function emptied(facts: DoctorFacts): readonly Found[] {
  return writtenRuns(facts).flatMap((run) => {
    const touch = kinds.flatMap((kind) => runTouches(run, kind)).find((each) => each.kind === 'removes');
    if (touch === undefined) return [];
    return [
      {
        line: run.line,
        message: `${touch.what.replace(/^the /, 'The ')}, so the next build starts without what is cached there.`,
        fix: 'Leave that out: what is in a cache mount is in no layer.',
        patch: withoutClean(facts, run),
      },
    ];
  });
}

const cleaned = /go clean(?:\s+-(?:mod|test|fuzz)?cache)+/;

/** Where nothing but `go clean` of the caches stands between two `&&`. */
function withoutClean({ dockerfile }: DoctorFacts, { instruction }: GoRun): Patch | undefined {
  const commands = runCommands(instruction);
  const isAlone = commands.length === 1 && new RegExp(`^${cleaned.source}$`).test(instruction.args.trim());
  if (isAlone) return [instructionRemoved(dockerfile, instruction)];
  return textReplaced(dockerfile, instruction, new RegExp(`\\s*&&\\s*${cleaned.source}(?=\\s*(?:&&|\\\\?\\s*$))`), '');
}

function forced(facts: DoctorFacts): readonly Found[] {
  return writtenRuns(facts).flatMap((run) => {
    const command = compilesAll(run);
    if (command === undefined) return [];
    return [
      {
        line: run.line,
        message: `This RUN has ${command}, which compiles every package in each build.`,
        fix: 'Remove -a: go compiles what is out of date by itself.',
        patch: textReplaced(
          facts.dockerfile,
          run.instruction,
          /(\bgo\s+(?:build|install|test|vet)\b[^&|;'"]*?)\s-a(?=\s)/,
          '$1',
        ),
      },
    ];
  });
}
