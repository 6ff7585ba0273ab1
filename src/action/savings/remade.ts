import path from 'node:path';
import { commandFiles, compilesAllIn, type WrittenCommand } from '../../dockerfile/touches/command-files.ts';
import { runText } from '../../dockerfile/commands/go-commands.ts';
import { withoutForce } from '../../findings/advice/kept-caches.ts';
import type { GoRun } from '../../dockerfile/go/go-runs.ts';
import { nameIn } from '../../findings/facts/file-names.ts';
import type { RunPlan } from '../../report/run-preview.ts';
import type { Finding } from '../../report/run-report.ts';
import { sentence } from '../../text/sentence.ts';
import { count } from '../../text/units.ts';
import type { Asked, ToBuild } from '../request/analysis.ts';
import type { ReadCache } from '../caches/cache-run.ts';
import type { Services } from '../services/services.ts';
import { remadeIn } from './remade-packages.ts';

interface Known {
  readonly asked: Pick<Asked, 'context' | 'dockerfile'>;
  readonly toBuild: Pick<ToBuild, 'goStages'>;
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
  const runs = analysis.toBuild.goStages.flatMap((stage) => stage.runs).filter(mountsBuildCache);
  const dockerfile = nameIn(services.run.folder, analysis.asked.dockerfile);
  for (const run of runs) {
    const own = compilesAllIn(runText(run.instruction));
    if (own !== undefined) return findingOf(again, own, { file: dockerfile, line: run.line });
    for (const names of commandFiles(run)) {
      const written = await firstWritten(services, namesInContext(analysis.asked.context, run, names));
      if (written !== undefined) {
        const file = nameIn(services.run.folder, written.file);
        return findingOf(
          again,
          written.command,
          { file, line: written.command.line },
          ` (called in line ${run.line} of ${dockerfile})`,
        );
      }
    }
  }
  return {
    rule,
    file: dockerfile,
    line: runs[0]?.line ?? 0,
    message: `${again}: something in the build makes go compile every package, so the build cache saves nothing here.`,
    fix: 'Look for -a among the flags of go, for GOFLAGS with it, and for go clean -cache in what the RUN calls.',
  };
}

function mountsBuildCache({ cacheMounts: { served } }: GoRun): boolean {
  return served.some(({ kind }) => kind === 'build');
}

function findingOf(
  again: string,
  { command }: WrittenCommand,
  place: { readonly file: string; readonly line: number },
  caller = '',
): Finding {
  const isCleaning = command === 'go clean -cache';
  const effect = isCleaning ? 'empties the build cache' : 'compiles every package';
  return {
    rule,
    ...place,
    message: `${again}: ${command} in ${place.file}:${place.line}${caller} ${effect} in each run, so the build cache saves nothing here.`,
    fix: isCleaning ? 'Leave it out: the cache is no part of the image.' : sentence(withoutForce),
  };
}

/** Where the files can be in the context: WORKDIR is where all of it was copied to, or below that. */
function namesInContext(context: string, { environment }: GoRun, names: readonly string[]): readonly string[] {
  const parts = environment.workdir.split('/').filter((part) => part !== '');
  const folders = [...parts.keys(), parts.length].map((at) => path.join(context, ...parts.slice(at)));
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
}

/** The first of the files that is there, when it or one that it includes has such a command. */
async function firstWritten(
  { checkout }: Pick<Services, 'checkout'>,
  files: readonly string[],
): Promise<{ readonly file: string; readonly command: WrittenCommand } | undefined> {
  for (const file of files) {
    const text = await checkout.readText(file);
    if (text === undefined) continue;
    const command = compilesAllIn(text);
    if (command !== undefined) return { file, command };
    for (const [, included = ''] of text.matchAll(/^-?include\s+([\w./-]+)\s*$/gm)) {
      const part = path.join(path.dirname(file), included);
      const inPart = compilesAllIn((await checkout.readText(part)) ?? '');
      if (inPart !== undefined) return { file: part, command: inPart };
    }
    return undefined;
  }
  return undefined;
}
