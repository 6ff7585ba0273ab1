import path from 'node:path';
import type { BuildEnd } from '../../buildx/call/user-build.ts';
import { docsAt } from '../../diagnosis/docs-anchor.ts';
import { GO_BUILD_FOLDER, MICROSOFT_BUILD_FOLDER, microsoftGoLine } from '../../dockerfile/stages/microsoft-go.ts';
import { parseDockerfile } from '../../dockerfile/syntax/parse.ts';
import { emptiesIn, movesIn } from '../../dockerfile/touches/command-files.ts';
import { nameIn } from '../../findings/facts/file-names.ts';
import type { RunPlan } from '../../report/run-preview.ts';
import type { Finding } from '../../report/run-report.ts';
import type { ToBuild } from '../request/analysis.ts';
import type { ReadCache } from '../caches/cache-run.ts';
import type { Services } from '../services/services.ts';
import { causeAdvice, causeRule, causeText } from './cause-texts.ts';
import type { ColdCause } from './cold-cause.ts';
import { coldCauses } from './warmth.ts';
import { firstMountingLine, type SearchedBuild, type WrittenCause, writtenCause } from './written-cause.ts';

interface Known extends SearchedBuild {
  readonly toBuild: Pick<ToBuild, 'goStages' | 'builtText' | 'beside'>;
  readonly plan: Pick<RunPlan, 'findings'>;
}

/** Why caches were not as warm as kept mounts would have been, each with its place, but for what the plan tells already. */
export async function causeFindings(
  services: Pick<Services, 'checkout' | 'run'>,
  analysis: Known,
  runs: readonly ReadCache[],
  end: BuildEnd,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { run, cause } of coldCauses(analysis, runs, end)) {
    const finding = await findingOf(services, analysis, run, cause);
    const isKnown = [...analysis.plan.findings, ...findings].some(({ rule }) => rule === finding?.rule);
    if (finding !== undefined && !isKnown) findings.push(finding);
  }
  return findings;
}

async function findingOf(
  services: Pick<Services, 'checkout' | 'run'>,
  analysis: Known,
  run: ReadCache,
  cause: ColdCause,
): Promise<Finding | undefined> {
  // What is compiled again with the same result has its finding already.
  if (cause.kind === 'forced' || causeRule(cause) === '') return undefined;
  const own: Finding = {
    rule: causeRule(cause),
    file: nameIn(services.run.folder, analysis.asked.dockerfile),
    line: placeOf(analysis, cause),
    message: causeText(run.kind, cause),
    ...causeAdvice(cause),
  };
  const isMiss = run.standing.hit === 'miss';
  // Where nothing was restored it may be that nothing compiles there.
  const unless = isMiss && cause.kind === 'untouched' ? undefined : own;
  if (run.kind !== 'build' || (cause.kind !== 'emptied' && cause.kind !== 'untouched')) return unless;
  const moved = cause.kind === 'untouched' ? await writtenCause(services, analysis, movesIn) : undefined;
  const removed = cause.kind === 'emptied' || isMiss ? await writtenCause(services, analysis, emptiesIn) : undefined;
  if (moved !== undefined)
    return told(own, moved, 'gives go another build cache than the mounted one, so nothing of the mount is used');
  if (removed === undefined) return (cause.kind === 'untouched' ? microsoftGo(analysis, own) : undefined) ?? unless;
  const { rule, fix } = { rule: causeRule({ kind: 'emptied' }), ...causeAdvice({ kind: 'emptied' }) };
  return told(
    { ...own, rule, fix },
    removed,
    'empties the mount of the build cache in each run, so nothing of it is kept',
  );
}

/** The line that takes Microsoft's Go, where that is why the mount is not used. */
function microsoftGo({ toBuild }: Known, own: Finding): Finding | undefined {
  const mounts = toBuild.goStages.flatMap(({ runs }) => runs).flatMap(({ cacheMounts: { served } }) => served);
  const mount = mounts.find(
    ({ absoluteTarget }) => path.posix.basename(absoluteTarget) === GO_BUILD_FOLDER,
  )?.absoluteTarget;
  const parsed = parseDockerfile(toBuild.builtText);
  const line = parsed.kind === 'parsed' ? microsoftGoLine(parsed.dockerfile) : undefined;
  if (mount === undefined || line === undefined) return undefined;
  const used = path.posix.join(path.dirname(mount), MICROSOFT_BUILD_FOLDER);
  return {
    ...own,
    line,
    message: `The build did not use the mount of the build cache at ${mount}: line ${line} takes the Microsoft build of Go, whose GOCACHE is ${used}.`,
    fix: `Write --mount=type=cache,target=${used} in the RUNs that compile, or ENV GOCACHE=${mount} before the first of them. ${docsAt('The mount is not used', 'caching')}`,
  };
}

/** A finding at the line that is the cause. */
function told(own: Finding, { file, command, caller }: WrittenCause, effect: string): Finding {
  const called = caller === undefined ? '' : ` (called in line ${caller.line} of ${caller.dockerfile})`;
  const message = `${command.command} in ${file}:${command.line}${called} ${effect}.`;
  return { ...own, file, line: command.line, message };
}

/** Another Go comes with FROM, and a setting counts for the RUN that has it. */
function placeOf({ toBuild }: Known, cause: ColdCause): number {
  if (cause.kind === 'go') return toBuild.goStages.find(({ baseImage }) => baseImage !== '')?.stage.line ?? 0;
  const changed = cause.kind === 'settings' ? cause.changed.find(({ line }) => line > 0) : undefined;
  return changed?.line ?? firstMountingLine(toBuild);
}
