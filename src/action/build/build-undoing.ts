import path from 'node:path';
import type { BuildEnd } from '../../buildx/call/user-build.ts';
import { blamedMounts } from '../../diagnosis/blamed-mounts.ts';
import { editOfFailed } from '../../diagnosis/edited-instruction.ts';
import { type AddedMount, mountsOfEdits } from '../../dockerfile/edit/mounts-of-edits.ts';
import type { WithheldMount } from '../../dockerfile/obstacles/withheld-mounts.ts';
import { errorText } from '../../platform/error-text.ts';
import { oneLine, shortened } from '../../report/markdown.ts';
import type { Analysis, Undoing } from '../request/analysis.ts';
import { buildKeepingLayers } from './build-keeping-layers.ts';
import { rememberMounts } from '../request/edit-memory.ts';
import type { Phases } from '../services/phases.ts';
import type { Services, ServicesOf } from '../services/services.ts';

/** How the build ended, with what was built in the end. */
export interface Built {
  readonly analysis: Analysis;
  readonly end: BuildEnd;
}

/** Each with fewer edits than the one before, the last without any added mount. */
const mostBuilds = 3;
const mostWords = 200;

/**
 * Runs the user's build. Where a RUN fails that got a mount, and its output blames that, it is built again without the mount: an edit
 * must not turn a build red. What counts is the last build alone.
 */
export async function buildUndoing(
  services: ServicesOf<typeof buildKeepingLayers> & ServicesOf<typeof noted> & Pick<Services, 'run'>,
  analysis: Analysis,
  phases: Phases,
): Promise<Built> {
  let built: Built = {
    analysis,
    end: await phases.run('build', 'Build', () => buildKeepingLayers(services, analysis)),
  };
  const { undoing } = analysis.toBuild;
  if (undoing === undefined) return built;
  let undone: readonly WithheldMount[] = [];
  for (let next = 2; next <= mostBuilds && !services.run.signal.aborted; next++) {
    const failing = failingMounts(built, next === mostBuilds);
    if (failing.length === 0) break;
    const again = await withoutMounts(services, undoing, [...undone, ...failing]);
    if (again === undefined) break;
    undone = [...undone, ...failing];
    // The proxies that answered once are asked no more.
    built = await buildAgain(services, { ...again, delivery: analysis.delivery }, phases, failing);
  }
  const isTold = undone.length > 0 && built.end.result.kind !== 'cancelled';
  return isTold ? noted(services, built, undoing, undone) : built;
}

/** The added mounts that a failed build is to do without; none where the failure is not theirs. */
function failingMounts({ analysis, end }: Built, isLast: boolean): readonly WithheldMount[] {
  if (end.result.kind !== 'failure') return [];
  const { error } = end.result;
  const { changed } = analysis.plan.build.edits;
  const mounts = mountsOfEdits(changed, analysis.toBuild.goStages);
  const edit = editOfFailed(error, changed, path.basename(analysis.asked.dockerfile));
  const blamed = blamedMounts(
    [...error.output, ...error.message.split('\n')],
    mounts.filter(({ line }) => line === edit?.line),
  );
  // Offline, modules come by their mount alone.
  if (analysis.asked.config.fetch.offline && blamed.some(({ mount }) => mount.cache === 'modules')) return [];
  const withheld = blamed.map(({ mount, words }) => ({ ...named(mount), reason: blame(mount, words) }));
  if (withheld.length === 0 || !isLast) return withheld;
  const others = mounts.filter((mount) => !blamed.some((each) => each.mount === mount));
  return [
    ...withheld,
    ...others.map((mount) => ({
      ...named(mount),
      reason: `two builds failed with added cache mounts, so the image is built again without any, also without the one at ${mount.target}`,
    })),
  ];
}

const named = ({ line, cache }: AddedMount): Omit<WithheldMount, 'reason'> => ({ line, cache });

function blame({ target }: AddedMount, words: string): string {
  const said = shortened(oneLine(words), mostWords);
  return `with the added cache mount at ${target} this RUN failed ("${said}"), so the image is built again without it`;
}

/** Undefined where it cannot be decided, or nothing else would be built. */
async function withoutMounts(
  services: Pick<Services, 'log' | 'run'>,
  { withholding }: Undoing,
  mounts: readonly WithheldMount[],
): Promise<Analysis | undefined> {
  try {
    return await services.run.endingHangs(() => withholding(mounts));
  } catch (error) {
    services.log.warning(`The Dockerfile could not be built again without the mount: ${errorText(error)}`);
    return undefined;
  }
}

async function buildAgain(
  services: ServicesOf<typeof buildKeepingLayers>,
  analysis: Analysis,
  phases: Phases,
  failing: readonly WithheldMount[],
): Promise<Built> {
  for (const { line, reason } of failing) services.log.info(`Line ${line}: ${reason}.`);
  if (analysis.toBuild.isEdited)
    await services.log.group('Edited Dockerfile', async () => services.log.quote(analysis.toBuild.builtText));
  const end = await phases.run('build', 'Build again', () => buildKeepingLayers(services, analysis));
  return { analysis, end: { ...end, isRepeated: true } };
}

/** The findings of what was undone, with what later runs know of it. */
async function noted(
  services: Pick<Services, 'log' | 'files' | 'store' | 'run'>,
  { analysis, end }: Built,
  { memory, recalled }: Undoing,
  undone: readonly WithheldMount[],
): Promise<Built> {
  const memo =
    end.result.kind === 'success'
      ? await rememberMounts(services, analysis, memory, [...recalled, ...undone])
      : 'The build also failed without the mount, so nothing is recorded.';
  const findings = analysis.plan.findings.map((finding) => {
    const isNew = finding.rule === 'edit-undone' && undone.some(({ reason }) => finding.message.includes(reason));
    return isNew ? { ...finding, message: `${finding.message} ${memo}` } : finding;
  });
  return { analysis: { ...analysis, plan: { ...analysis.plan, findings } }, end };
}
