import { plainLine } from '../platform/plain-text.ts';
import { count, duration, size } from '../text/units.ts';
import type { Hit, RunReport } from './run-report.ts';

/** What a comparison of a cold and a warm build found. */
interface ComparisonResult {
  readonly cold: BuildTold;
  readonly warm: BuildTold;
  readonly files: number;
  readonly bytes: number;
  readonly differences: readonly ToldDifference[];
  /** Lines of the Dockerfile that write the time of the build into a command. */
  readonly timeLines: readonly number[];
  readonly dockerfile: string;
}

/** A build of the comparison. */
export type BuildTold = Pick<RunReport, 'phases' | 'caches'>;

interface ToldDifference {
  readonly name: string;
  readonly reasons: readonly string[];
}

/** Files that are named; the others are counted. */
const mostNamed = 20;

/** Why the second build proves nothing about caches; empty when it used compiled packages of the first. */
export function whyNotWarm({ caches }: BuildTold): string {
  const build = caches.find(({ kind }) => kind === 'build');
  if (build === undefined) return 'the build has no Go cache';
  if (build.hit === 'off' || build.hit === 'miss') return `the build cache was not restored: ${build.reason}`;
  return build.used > 0 ? '' : 'no RUN used the restored build cache';
}

/** The result for people, line by line. */
export function comparisonLines(result: ComparisonResult): readonly string[] {
  const { cold, warm, files, bytes, differences } = result;
  const notWarm = whyNotWarm(warm);
  const named = differences.slice(0, mostNamed);
  const others = differences.length - named.length;
  const compared = `${count(files, 'file', 'files')}, ${size(bytes)}`;
  return [
    `Cold build: ${duration(buildMs(cold))}, nothing restored.`,
    `Warm build: ${duration(buildMs(warm))}, module cache ${hitOf(warm, 'modules')}, build cache ${hitOf(warm, 'build')}.`,
    ...(notWarm === '' ? [] : [`The second build was not warm, so the comparison proves nothing: ${notWarm}.`]),
    differences.length === 0
      ? `Compared ${compared}: equal, byte for byte.`
      : `Compared ${compared}: ${count(differences.length, 'file differs', 'files differ')}.`,
    ...named.flatMap(({ name, reasons }) => [
      `  ${plainLine(name)}`,
      ...reasons.map((reason) => `    ${plainLine(reason)}`),
    ]),
    ...(others > 0 ? [`  and ${count(others, 'other file', 'other files')}`] : []),
    ...(differences.length === 0 ? [] : timeAdvice(result)),
  ];
}

function timeAdvice({ timeLines, dockerfile }: ComparisonResult): readonly string[] {
  return timeLines.map(
    (line) =>
      `${plainLine(dockerfile)}:${line} calls \`date\`, so each build differs, with or without caches. Write the time of the commit instead: pass it as a build argument.`,
  );
}

function buildMs({ phases }: BuildTold): number {
  return phases.find(({ name }) => name === 'build')?.ms ?? 0;
}

function hitOf({ caches }: BuildTold, kind: 'modules' | 'build'): Hit {
  return caches.find((cache) => cache.kind === kind)?.hit ?? 'off';
}
