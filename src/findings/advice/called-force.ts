import type { GoRun } from '../../dockerfile/go/go-runs.ts';
import { forcesIn, type WrittenCommand } from '../../dockerfile/touches/command-files.ts';
import { compilesAll, forcedBy } from '../../dockerfile/touches/compile-all.ts';
import type { Finding } from '../../report/run-report.ts';
import { sentence } from '../../text/sentence.ts';
import type { BuildFacts } from '../facts/build-facts.ts';
import { nameIn } from '../facts/file-names.ts';
import { withoutForce } from './kept-caches.ts';

/** `go build -a` in the scripts and make targets that RUNs call, each line once. */
export function calledForceFindings({ dockerfile, place }: BuildFacts): readonly Finding[] {
  if (dockerfile.kind !== 'read') return [];
  const forcesOf = searchedOnce();
  const found = dockerfile.stages.flatMap(({ goRuns }) => goRuns.flatMap((run) => inCalled(run, place, forcesOf)));
  return [...new Map(found.map((finding) => [`${finding.file}:${finding.line}`, finding])).values()];
}

type ForcesOf = (text: string) => readonly WrittenCommand[];

/** Each of the many targets of a Makefile comes with the same text. */
function searchedOnce(): ForcesOf {
  const known = new Map<string, readonly WrittenCommand[]>();
  return (text) => {
    const forces = known.get(text) ?? forcesIn(text);
    known.set(text, forces);
    return forces;
  };
}

/** Nothing where the RUN itself has it: one cause is told once. */
function inCalled(run: GoRun, { folder, dockerfile }: BuildFacts['place'], forcesOf: ForcesOf): readonly Finding[] {
  if (compilesAll(run) !== undefined) return [];
  return run.called.flatMap(({ instruction, files = [] }) => {
    if (forcedBy(instruction.args) === undefined) return [];
    const written = files.flatMap(({ file, text }) =>
      forcesOf(text).map((command) => ({ file: nameIn(folder, file), command })),
    );
    const recipe = new Set(wordsOf(instruction.args));
    const meant = written.find(({ command: { text } }) => isIn(recipe, text)) ?? written[0];
    return meant === undefined ? [] : [forceFinding(meant.file, meant.command, { line: run.line, dockerfile })];
  });
}

/** Whether a line of a Makefile can be what make runs: it has all of its words, but for what make or the shell fills in. */
function isIn(recipe: ReadonlySet<string>, line: string): boolean {
  return wordsOf(line).every((word) => word.includes('$') || recipe.has(word));
}

const wordsOf = (text: string): readonly string[] => text.replace(/^[\s@+-]+/, '').split(/\s+/);

/** What a line of a file does to the build cache. `caller`: the RUN that calls it, where the file is not the Dockerfile. */
export function forceFinding(
  file: string,
  { command, line }: WrittenCommand,
  caller?: { readonly line: number; readonly dockerfile: string },
): Finding {
  const isCleaning = command === 'go clean -cache';
  const effect = isCleaning ? 'empties the build cache' : 'compiles every package';
  const called = caller === undefined ? '' : ` (called in line ${caller.line} of ${caller.dockerfile})`;
  return {
    rule: 'compiles-all-anew',
    file,
    line,
    message: `${command} in ${file}:${line}${called} ${effect} in each run, so the build cache saves nothing here.`,
    fix: isCleaning ? 'Leave it out: the cache is no part of the image.' : sentence(withoutForce),
  };
}
