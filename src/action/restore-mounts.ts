import path from 'node:path';
import { mountsInputs, mountsOutputs } from '../config/inputs/mounts-inputs.ts';
import type { MountsConfig } from '../config/plan/mounts-config.ts';
import { builderLines } from '../report/log-lines.ts';
import { outputsFrom } from '../report/output-values.ts';
import { withTexts } from '../report/report-texts.ts';
import { errorText } from '../platform/error-text.ts';
import { unread } from './mounts/extract-caches.ts';
import { restoreAndInject } from './mounts/mount-phases.ts';
import { noteUses } from './mounts/note-uses.ts';
import { ownReportFile, reportFrom } from './results.ts';
import type { Asked } from './request/analysis.ts';
import { phaseRecorder } from './services/phases.ts';
import type { Services, ServicesOf } from './services/services.ts';
import { analysedImages } from './around/analysed-images.ts';
import type { AnalysedImage, FilesForBuild } from './around/files-for-build.ts';
import { writeFilesForBuild } from './around/files-for-build.ts';
import type { MountsState } from './around/mounts-state.ts';
import { notedCache } from './around/mounts-state.ts';
import { injectedAt, unseenEnd } from './around/seen-builds.ts';

interface RestoredMounts {
  readonly state: MountsState;
  readonly outputs: MountsOutputs;
  readonly asked: Asked;
}

type MountsOutputs = Readonly<Record<keyof typeof mountsOutputs, string>>;

/** Restores the caches, injects them, and writes what the build is to use. Gives what `save` needs. Throws `ConfigError` and `Cancelled`. */
export async function restoreMounts(
  services: ServicesOf<typeof analysedImages> &
    ServicesOf<typeof restoreAndInject> &
    ServicesOf<typeof writeFilesForBuild>,
  config: MountsConfig,
): Promise<RestoredMounts> {
  const { log, run, clock, workflow } = services;
  const phases = phaseRecorder(log, clock, run.endingHangs);
  const { images, joint } = await analysedImages(services, config, phases);
  await log.group('Builder info', async () => {
    for (const line of builderLines(joint.asked.builder)) log.info(line);
  });
  const prepared = await restoreAndInject(services, joint, phases);
  const files = await writeFilesForBuild(services, images, config.files.length > 0);
  await tellFiles(services, images, files);
  const runs = unread(prepared, '');
  await noteUses(services, joint, runs);
  const report = withTexts(reportFrom(joint, phases, runs, unseenEnd), run.redact);
  const reportFile = ownReportFile(services, joint.asked);
  if (reportFile !== '')
    await services.files
      .writeText(reportFile, `${JSON.stringify(report, undefined, 2)}\n`)
      .catch((error: unknown) => log.warning(`The report could not be written to ${reportFile}: ${errorText(error)}`));
  const state: MountsState = {
    version: 1,
    inputs: Object.fromEntries(
      Object.keys(mountsInputs).flatMap((name) => {
        const text = workflow.input(name);
        // The state holds no secret.
        return text === '' || name === 'github-token' ? [] : [[name, run.redact(text)]];
      }),
    ),
    caches: prepared.flatMap((each) => notedCache(joint, each)),
    report,
    reportFile,
    injectedAt: injectedAt(prepared),
    dockerfiles: files.dockerfiles,
    folder: files.folder,
  };
  return { state, outputs: outputsOf(images, files, state), asked: joint.asked };
}

async function tellFiles(
  { log }: Pick<Services, 'log'>,
  images: readonly AnalysedImage[],
  { dockerfiles, folder, isolation }: FilesForBuild,
): Promise<void> {
  for (const [index, { name, analysis }] of images.entries()) {
    if (!analysis.toBuild.isEdited) continue;
    const title = name === '' ? 'Edited Dockerfile' : `Edited Dockerfile of ${name}`;
    await log.group(title, async () => log.quote(analysis.toBuild.builtText));
    log.info(`Build ${dockerfiles[index] ?? ''}, which has the missing cache mounts.`);
  }
  if (folder !== '' && !folder.includes(`${path.sep}.git${path.sep}`))
    log.notice(`There is no .git folder, so bake needs \`--allow=fs.read=${folder}\` to read the Dockerfiles there.`);
  if (isolation.buildArgs.length > 0)
    log.notice(
      'The builder may outlive this job, so the mounts are kept apart from those of other runs: give the build the outputs `build-args` and `add-hosts`, or add `bake-file`. Without them it uses none of these caches.',
    );
}

function outputsOf(
  images: readonly AnalysedImage[],
  { dockerfiles, bakeFile, isolation }: FilesForBuild,
  { report, reportFile }: Pick<MountsState, 'report' | 'reportFile'>,
): MountsOutputs {
  const {
    imageid: _id,
    digest: _digest,
    metadata: _metadata,
    ...caches
  } = outputsFrom(report, { imageid: '', digest: '', metadata: '' }, reportFile);
  return {
    dockerfile: dockerfiles[0] ?? '',
    dockerfiles: JSON.stringify(Object.fromEntries(images.map(({ name }, index) => [name, dockerfiles[index] ?? '']))),
    'bake-file': bakeFile,
    'build-args': isolation.buildArgs.map(({ name, value }) => `${name}=${value}`).join('\n'),
    'add-hosts': isolation.addHosts.join('\n'),
    ...caches,
  };
}
