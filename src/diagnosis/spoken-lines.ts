import type { BuildError } from '../buildx/progress/failure.ts';
import type { Speaker } from './rules/rule.ts';

/** A line of a failed build, and who may have said it. */
export interface SpokenLine {
  readonly text: string;
  readonly by: ReadonlySet<Speaker>;
}

/** Messages of programs are shorter; what is behind is data. */
const longestLine = 2000;

/** The output, then BuildKit's last words, which are nearest to the end. */
export function spokenLines({ output, message }: Pick<BuildError, 'output' | 'message'>): readonly SpokenLine[] {
  const last = withoutCommand(message)
    .split('\n')
    .map((line) => ({ text: textOf(line), by: new Set<Speaker>(['buildkit']) }));
  return [...printedLines(output), ...last];
}

function printedLines(output: readonly string[]): readonly SpokenLine[] {
  let isAboutModules = false;
  const lines: SpokenLine[] = [];
  for (const line of output) {
    const text = textOf(line);
    // What git and ssh say belongs to the message of go above it; else it is a RUN's own git, or the log of a test.
    const isDetail = line.startsWith('\t') || ofGit.test(text);
    if (!isDetail) isAboutModules = !isTold.test(text) && headsDetails.test(text);
    if (isTold.test(text)) continue;
    const isOfModules = ofModules.test(text) || (isDetail && isAboutModules);
    lines.push({ text, by: new Set<Speaker>(['program', ...speakers(isOfModules, ofToolchain.test(text))]) });
  }
  return lines;
}

function speakers(isOfModules: boolean, isOfToolchain: boolean): readonly Speaker[] {
  return [...(isOfModules ? (['module'] as const) : []), ...(isOfToolchain ? (['toolchain'] as const) : [])];
}

function textOf(line: string): string {
  return line.slice(0, longestLine).trimEnd();
}

/** What go is about to do, what a test prints, and what `set -x` shows of commands: no message of a tool. */
const isTold = /^go: (?:downloading|finding|extracting) |^\s*[\w-]+_test\.go:\d+: |^\++ /;

/**
 * go's own words about modules. A line of a file counts only if it is about an import (compilers, vet and linters print such lines
 * too), and a version only if it is not a folder of the module cache.
 */
const ofModules =
  /(?:^|\s)go: |\.go:\d+:\d+: (?:package |module |import |cannot find|no required|missing go\.sum|unrecognized import|verifying |could not create module)|@v\d[^\s/@]*(?:\/go\.mod)?(?::|\s|$)|^(?:failed to initialize|build cache is|verifying) /;

const ofGit = /^(?:fatal|error|ssh|remote|failed): /;

/** Messages of go below which it prints what git and ssh said. */
const headsDetails = /^(?:go: |verifying )|\.go:\d+:\d+: [^\s@]+@v/;

/** go's compiler and linker, and its test runner when it ends a test. */
const ofToolchain =
  /\/pkg\/tool\/|^go tool |(?:^|[ /])(?:compile|link|asm|cgo|vet): signal: |^panic: test timed out after /;

/** BuildKit quotes the whole command of a RUN, which may have any words in it. */
function withoutCommand(message: string): string {
  const end = message.lastIndexOf('" did not complete successfully');
  return end < 0 ? message : message.slice(end + 1);
}
