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
  const found = dockerfile.stages.flatMap(({ goRuns }) => goRuns.flatMap((run) => inCalled(run, place)));
  return [...new Map(found.map((finding) => [`${finding.file}:${finding.line}`, finding])).values()];
}

/** Nothing where the RUN itself has it: one cause is told once. */
function inCalled(run: GoRun, { folder, dockerfile }: BuildFacts['place']): readonly Finding[] {
  if (compilesAll(run) !== undefined) return [];
  return run.called.flatMap(({ instruction, files = [] }) => {
    if (forcedBy(instruction.args) === undefined) return [];
    const written = files.flatMap(({ file, text }) =>
      forcesIn(text).map((command) => ({ file: nameIn(folder, file), command })),
    );
    const meant = written.find(({ command: { text } }) => isIn(instruction.args, text)) ?? written[0];
    return meant === undefined ? [] : [forceFinding(meant.file, meant.command, { line: run.line, dockerfile })];
  });
}

/** Whether a line of a Makefile can be what make runs: it has all of its words, but for what make or the shell fills in. */
function isIn(recipe: string, line: string): boolean {
  const words = line.replace(/^[\s@+-]+/, '').split(/\s+/);
  return words.every((word) => word.includes('$') || recipe.includes(word));
}

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
