import { compilesAllIn } from '../../dockerfile/touches/command-files.ts';
import { forceFinding } from '../../findings/advice/called-force.ts';
import { nameIn } from '../../findings/facts/file-names.ts';
import type { RunPlan } from '../../report/run-preview.ts';
import type { Finding } from '../../report/run-report.ts';
import { count } from '../../text/units.ts';
import type { ReadCache } from '../caches/cache-run.ts';
import type { Services } from '../services/services.ts';
import { remadeIn } from './remade-packages.ts';
import { firstMountingLine, type SearchedBuild, writtenCause } from './written-cause.ts';

interface Known extends SearchedBuild {
  readonly plan: Pick<RunPlan, 'findings'>;
}

const rule = 'compiles-all-anew';

/** The findings of a run, with the line that made go compile again what was restored. Where the plan has it, it gets the figure. */
export async function findingsAfter(
  services: Pick<Services, 'checkout' | 'run'>,
  analysis: Known,
  runs: readonly ReadCache[],
): Promise<readonly Finding[]> {
  const { findings } = analysis.plan;
  const remade = runs.map(remadeIn).find((each) => each !== undefined);
  if (remade === undefined) return findings;
  const again = `${count(remade.packages, 'restored package was', 'restored packages were')} compiled again with the same result`;
  const known = findings.find((finding) => finding.rule === rule);
  if (known !== undefined)
    return findings.map((finding) =>
      finding === known ? { ...known, message: `${again}: ${known.message}` } : finding,
    );
  return [...findings, await causeOf(services, analysis, again)];
}

/** Looks for the cause in what the RUNs with the build cache call. */
async function causeOf(services: Pick<Services, 'checkout' | 'run'>, analysis: Known, again: string): Promise<Finding> {
  const written = await writtenCause(services, analysis, compilesAllIn);
  if (written !== undefined) {
    const finding = forceFinding(written.file, written.command, written.caller);
    return { ...finding, message: `${again}: ${finding.message}` };
  }
  return {
    rule,
    file: nameIn(services.run.folder, analysis.asked.dockerfile),
    line: firstMountingLine(analysis.toBuild),
    message: `${again}: something in the build makes go compile every package, so the build cache saves nothing here.`,
    fix: 'Look for -a among the flags of go, for GOFLAGS with it, and for go clean -cache in what the RUN calls.',
  };
}
