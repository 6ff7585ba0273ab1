import type { DryRun } from './faults.ts';
import type { ToldFinding } from './finding-causes.ts';

/** What a dry run says of its own time, in milliseconds. */
export function analysedMs({ stdout }: DryRun): number {
  const seconds = /analyse done in ([\d.]+) s/.exec(stdout)?.[1];
  if (seconds === undefined) throw new Error(`nothing is said of the analysis:\n${stdout}`);
  return Number(seconds) * 1000;
}

/** The findings that a dry run prints. */
export function findingsIn({ stdout }: DryRun): readonly ToldFinding[] {
  const part = /^ {2}Findings\n((?: {4}.*\n)*)/m.exec(stdout)?.[1];
  if (part === undefined) throw new Error(`there is no list of findings:\n${stdout}`);
  const lines = part.split('\n').map((line) => line.trim());
  return lines.flatMap((line) => {
    const { message, rule } = /^(?:\S+:\d+ )?(?<message>.*) \((?<rule>[a-z-]+)\)(?::|$)/.exec(line)?.groups ?? {};
    return message === undefined || rule === undefined ? [] : [{ message, rule }];
  });
}
