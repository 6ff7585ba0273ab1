import path from 'node:path';
import type { PhaseReport, RunReport } from '../report/run-report.ts';
import { withTexts } from '../report/report-texts.ts';
import { isOwnReport } from './caches/own-places.ts';
import { leftoverFindings } from './caches/mount-leftovers.ts';
import { extractNew } from './mounts/mount-phases.ts';
import { unrestored } from './mounts/restore-caches.ts';
import { postState, reportFrom } from './results.ts';
import { reportInterrupted, saveAndReport } from './run-post.ts';
import { startCleanUp } from './save/delete-superseded.ts';
import { causeFindings } from './savings/cause-findings.ts';
import { findingsAfter } from './savings/remade.ts';
import { phaseRecorder } from './services/phases.ts';
import type { Services, ServicesOf } from './services/services.ts';
import type { Analysed } from './around/analysed-images.ts';
import { analysedImages, mountsConfig } from './around/analysed-images.ts';
import { isFolderForBuild } from './around/files-for-build.ts';
import type { MountsState } from './around/mounts-state.ts';
import { preparedAsNoted } from './around/mounts-state.ts';
import { seenBuilds } from './around/seen-builds.ts';

type SaveServices = ServicesOf<typeof analysedImages> &
  ServicesOf<typeof extractNew> &
  ServicesOf<typeof saveAndReport> &
  ServicesOf<typeof startCleanUp>;

/**
 * Extracts what the build has left in the mounts that `restore` has prepared, and saves what is worth it. `askedReport`: where the report is
 * wanted, if the state is not to be asked.
 */
export async function saveMounts(
  given: SaveServices,
  state: MountsState,
  askedReport = state.inputs['report-file'] ?? '',
): Promise<RunReport> {
  const services = asRestored(given, state);
  try {
    if (state.interrupted) {
      await reportInterrupted(services, state, state.nonce);
      return state.report;
    }
    const phases = phaseRecorder(services.log, services.clock, services.run.endingHangs);
    const analysed = await analysedImages(services, await mountsConfig(services), phases);
    const { joint } = analysed;
    const runs = unrestored(joint, '').map((start) => preparedAsNoted(joint, start, state.caches));
    const cleanUp = startCleanUp(services, joint.asked, runs);
    const { name } = joint.asked.builder;
    const seen = await seenBuilds(services, name, state.injectedAt, servedDockerfiles(analysed, state));
    services.log.info(`Builds since the caches were injected: ${seen.told}.`);
    // The analysis is that of before.
    const ownPhases = (): readonly PhaseReport[] => phases.reports().filter(({ name: phase }) => phase !== 'analyse');
    const all = { ...phases, reports: () => [...state.report.phases, ...ownPhases()] };
    // All images of the build are in one snapshot: there is nothing to share.
    const read = await extractNew(services, joint, all, runs, seen.end);
    await cleanUp.end();
    const findings = [
      ...(await findingsAfter(services, joint, read)),
      ...(await causeFindings(services, joint, read, seen.end)),
      ...leftoverFindings(services, joint, read),
    ];
    const told = { ...joint, plan: { ...joint.plan, findings } };
    const own = withNames(reportFrom(told, all, read, seen.end), analysed);
    const report = withRestored(withTexts(own, services.run.redact), state);
    const reportFile = ownPlace(services, state.reportFile, askedReport.trim());
    const ended = { ...postState(services, joint, read, report, seen.end), reportFile };
    return await saveAndReport(services, ended, state.nonce);
  } finally {
    await services.run.ownBuilds.forget();
    for (const folder of state.folders) if (isFolderForBuild(services, folder)) await services.files.remove(folder);
  }
}

/** Where the report goes: whoever can write a line into the state may name any file. */
function ownPlace({ run, log }: Pick<Services, 'run' | 'log'>, reportFile: string, given: string): string {
  const places = {
    temporaryRoot: path.dirname(run.temporaryFolder),
    givenReport: given === '' ? '' : path.resolve(run.folder, given),
  };
  if (isOwnReport(reportFile, places)) return reportFile;
  log.warning(`No report is written: the state of this step names \`${reportFile}\`, which is not its own.`);
  return '';
}

/** The inputs are those of `restore`: a post step in a composite action has none. */
function asRestored<S extends Pick<Services, 'workflow'>>(services: S, { inputs }: MountsState): S {
  const { workflow } = services;
  const isOfSave = (name: string): boolean => name === 'github-token';
  return {
    ...services,
    workflow: { ...workflow, input: (name: string) => (isOfSave(name) ? workflow.input(name) : (inputs[name] ?? '')) },
  };
}

/** The Dockerfiles whose builds have used the mounts, each as often as images are built of it. */
function servedDockerfiles({ images }: Analysed, { dockerfiles }: MountsState): readonly string[] {
  return images.flatMap(({ analysis }, index) => {
    const isServed = analysis.serving.caches.some(({ plan }) => plan.kind === 'served');
    return isServed ? [dockerfiles[index] ?? ''] : [];
  });
}

/** The names of the images, as the step has them; one that is alone has none. */
function withNames(report: RunReport, { images }: Analysed): RunReport {
  const names = images.map(({ name }) => name).filter((name) => name !== '');
  return names.length === 0 ? report : { ...report, image: names.join(', ') };
}

/** What was restored, `restore` has seen. */
function withRestored(report: RunReport, { report: before }: MountsState): RunReport {
  const caches = report.caches.map((cache) => {
    const restored = before.caches.find(({ kind }) => kind === cache.kind)?.restored;
    return restored === undefined ? cache : { ...cache, restored };
  });
  return { ...report, caches };
}
