import type { DryRun } from './faults.ts';

/** The lines of one part of a dry run's plan, without their indentation; `none` is no line. */
export function partOf({ stdout }: DryRun, title: string): readonly string[] {
  const lines = stdout.split('\n');
  const begin = lines.indexOf(`  ${title}`);
  if (begin < 0) throw new Error(`no part ${title} in\n${stdout}`);
  const end = lines.findIndex((line, index) => index > begin && !line.startsWith('    '));
  return lines
    .slice(begin + 1, end)
    .map((line) => line.trim())
    .filter((line) => line !== 'none');
}
