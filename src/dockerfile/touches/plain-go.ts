import type { GoRun } from '../go/go-runs.ts';
import { placedCommands } from '../called/placed-commands.ts';
import { programName, unwrapped } from '../shell/wrapped-program.ts';

/**
 * Whether a RUN consists of go commands that run no program of the project, and of others that touch no cache: then all that it
 * does to the caches shows in its text.
 */
export function isPlainGo(run: GoRun): boolean {
  const start = { workdir: run.environment.workdir, home: run.paths.home, variables: run.environment.env };
  return placedCommands(run.instruction, start).every(({ command }) => {
    const words = unwrapped(command.words);
    const name = programName(words);
    const args = words.slice(1).map(({ text }) => text);
    if (/^(?:xx-)?go[\d.]*$/.test(name))
      return PLAIN_VERBS.has(args.find((arg, at) => isVerb(arg, args[at - 1])) ?? '');
    if (name === 'mkdir') return args.some((arg) => /^-\w*p|^--parents$/.test(arg));
    return PLAIN_PROGRAMS.has(name);
  });
}

/** All but those that run what was compiled, or what a comment in the sources names. */
const PLAIN_VERBS = new Set(
  'bug build doc env fix fmt get help install list mod telemetry version vet work'.split(' '),
);

const PLAIN_PROGRAMS = new Set(
  ': [ [[ apk apt apt-get cd chmod chown curl echo env exit export false git gofmt printf pwd set sleep strip test true umask unset upx wget'
    .split(' ')
    .concat(''),
);

const isVerb = (arg: string, before: string | undefined): boolean =>
  !arg.startsWith('-') && !/^--?C$/.test(before ?? '');
