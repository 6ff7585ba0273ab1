import path from 'node:path';
import { mountsInputs, mountsOutputs } from '../config/inputs/mounts-inputs.ts';
import type { MountsConfig } from '../config/plan/mounts-config.ts';
import { runFactsFrom } from '../config/run/run-facts.ts';
import { builderLines } from '../report/log-lines.ts';
import { outputsFrom } from '../report/output-values.ts';
import { withTexts } from '../report/report-texts.ts';
import { errorText } from '../platform/error-text.ts';
import { jobName } from './caches/job-record.ts';
import { unread } from './mounts/extract-caches.ts';
import { restoreAndInject } from './mounts/mount-phases.ts';
import { noteUses } from './mounts/note-uses.ts';
import { evaluated } from './plan/baked-images.ts';
import { ownReportFile, reportFrom } from './results.ts';
import type { Asked } from './request/analysis.ts';
import { phaseRecorder } from './services/phases.ts';
import type { Services, ServicesOf } from './services/services.ts';
import { analysedImages } from './around/analysed-images.ts';
import type { AnalysedImage, FilesForBuild } from './around/files-for-build.ts';
import { writeFilesForBuild } from './around/files-for-build.ts';
import type { MountsState } from './around/mounts-state.ts';
import type { TargetChange } from './around/target-changes.ts';
import { settingArguments } from './around/target-changes.ts';
import { notedCache } from './around/mounts-state.ts';
import { injectedAt, unseenEnd } from './around/seen-builds.ts';

interface RestoredMounts {
  readonly state: MountsState;
  readonly outputs: MountsOutputs;
  readonly asked: Asked;
  readonly images: readonly AnalysedImage[];
  /** What each target of bake must get. */
  readonly targets: readonly TargetChange[];
}

type MountsOutputs = Readonly<Record<keyof typeof mountsOutputs, string>>;

/**
 * Restores the caches, injects them, and writes what the build is to use; `builder`: who builds then. Gives what `save` needs. Throws
 * `ConfigError` and `Cancelled`.
 */
export async function restoreMounts(
  services: ServicesOf<typeof analysedImages> &
    ServicesOf<typeof restoreAndInject> &
    ServicesOf<typeof writeFilesForBuild>,
  config: MountsConfig,
  builder: 'others' | 'we',
): Promise<RestoredMounts> {
  const { log, run, clock, workflow } = services;
  const phases = phaseRecorder(log, clock, run.endingHangs);
  const { images, joint } = await analysedImages(services, config, phases);
  await log.group('Builder info', async () => {
    for (const line of builderLines(joint.asked.builder)) log.info(line);
  });
  const prepared = await restoreAndInject(services, joint, phases);
  const files = await writeFilesForBuild(services, images, builder === 'others');
  await tellFiles(services, images, files);
  if (builder === 'others') await tellOthers(services, config, files);
  const runs = unread(prepared, '');
  await noteUses(services, joint, runs);
  const report = withTexts(reportFrom(joint, phases, runs, unseenEnd), run.redact);
  const reportFile = ownReportFile(services, joint.asked);
  if (reportFile !== '')
    await services.files
      .writeText(reportFile, `${JSON.stringify(report, undefined, 2)}\n`)
      .catch((error: unknown) => log.warning(`The report could not be written to ${reportFile}: ${errorText(error)}`));
  // `save` asks no proxy again.
  const { goproxy = '', gosumdb = '' } = joint.delivery.go;
  const chosen = new Map(workflow.input('goproxy').trim() === '' ? [] : Object.entries({ goproxy, gosumdb }));
  const state: MountsState = {
    version: 1,
    job: jobName(runFactsFrom(run.env, undefined)),
    interrupted: false,
    inputs: Object.fromEntries(
      Object.keys(mountsInputs).flatMap((name) => {
        const text = chosen.get(name) ?? workflow.input(name);
        // The state holds no secret.
        return text === '' || name === 'github-token' ? [] : [[name, run.redact(text)]];
      }),
    ),
    caches: prepared.flatMap((each) => notedCache(joint, each)),
    report,
    reportFile,
    injectedAt: injectedAt(prepared),
    dockerfiles: files.dockerfiles,
    folders: files.folders,
    nonce: run.nonce,
  };
  return { state, outputs: outputsOf(images, files, state), asked: joint.asked, images, targets: files.targets };
}

async function tellFiles(
  { log }: Pick<Services, 'log'>,
  images: readonly AnalysedImage[],
  { dockerfiles }: Pick<FilesForBuild, 'dockerfiles'>,
): Promise<void> {
  for (const [index, { name, analysis, target }] of images.entries()) {
    if (target !== undefined && target.whyLeft !== '')
      log.notice(`${target.image.place}: ${target.whyLeft}, so it is built without Go's caches.`);
    if (!analysis.toBuild.isEdited) continue;
    const title = name === '' ? 'Edited Dockerfile' : `Edited Dockerfile of ${name}`;
    await log.group(title, async () => log.quote(analysis.toBuild.builtText));
    log.info(`Build ${dockerfiles[index] ?? ''}, which has the missing cache mounts.`);
  }
}

/** What a build must be given that something else runs, and whether it can be. */
async function tellOthers(
  services: Pick<Services, 'log' | 'run'> & ServicesOf<typeof evaluated>,
  config: MountsConfig,
  { dockerfiles, bakeFile, folder, isolation, secrets }: FilesForBuild,
): Promise<void> {
  const { log, run } = services;
  const isOutside = folder !== '' && !folder.includes(`${path.sep}.git${path.sep}`);
  if (isOutside && dockerfiles.some((file) => file.startsWith(`${folder}${path.sep}`)))
    log.notice(`There is no .git folder, so bake needs \`--allow=fs.read=${folder}\` to read the Dockerfiles there.`);
  if (isolation.addHosts.length > 0)
    log.notice(
      'The builder may outlive this job, so the mounts are kept apart from those of other runs: give the build the outputs `build-args` and `add-hosts`, or add `bake-file` or `compose-file`. Without them it uses none of these caches, and may use the mounts of other runs.',
    );
  const [secret] = secrets;
  if (secret !== undefined)
    log.notice(
      `Go's settings are secrets of the build: give it the output \`secret-files\`, or add \`bake-file\` or \`compose-file\`. Without them BuildKit sets these variables to nothing, so go takes its defaults, whatever the Dockerfile says.${
        bakeFile === '' ? '' : ` On the command line, bake needs \`--allow=fs.read=${path.dirname(secret.path)}\`.`
      }`,
    );
  if (bakeFile === '') return;
  const answer = await evaluated(
    services,
    { ...config, files: [...config.files, bakeFile] },
    path.resolve(run.folder, config.workdir),
  );
  if (answer.kind === 'none')
    log.warning(
      `The output \`bake-file\` cannot be added to ${config.files.join(', ')}: ${answer.message} Targets may refer to each other there. Give bake the Dockerfiles of \`dockerfiles\` by \`--set TARGET.dockerfile=PATH\`, or use the sub-action \`bake\`.`,
    );
}

/** An argument that some images take is of no use to the others, and does no harm to them. */
function buildArgsOf(images: readonly AnalysedImage[], { buildArgs }: FilesForBuild['isolation']): readonly string[] {
  const all = [...buildArgs, ...images.flatMap(({ analysis }) => settingArguments(analysis))];
  return [...new Set(all.map(({ name, value }) => `${name}=${value}`))];
}

function outputsOf(
  images: readonly AnalysedImage[],
  { dockerfiles, bakeFile, composeFile, isolation, secrets }: FilesForBuild,
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
    'compose-file': composeFile,
    'build-args': buildArgsOf(images, isolation).join('\n'),
    'add-hosts': isolation.addHosts.join('\n'),
    'secret-files': secrets.map(({ id, path: file }) => `${id}=${file}`).join('\n'),
    ...caches,
  };
}
