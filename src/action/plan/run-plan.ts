import path from 'node:path';
import type { PlanConfig } from '../../config/plan/plan-config.ts';
import { parsePlanConfig } from '../../config/plan/plan-config.ts';
import type { planOutputs } from '../../config/inputs/plan-inputs.ts';
import { isBelowOrSame } from '../../context/build-files.ts';
import { matchesAny, verdictOf } from '../../plan/affected.ts';
import type { Image, ImageVerdict } from '../../plan/image.ts';
import { imageProblems, isPlainText, mostLegs } from '../../plan/image-problems.ts';
import { matrixOf, type PlannedImage } from '../../plan/matrix.ts';
import { planTableLines, planSummary } from '../../report/plan-table.ts';
import { Cancelled, ConfigError, refusedInputs } from '../services/errors.ts';
import type { Services, ServicesOf } from '../services/services.ts';
import { bakedImages } from './baked-images.ts';
import { type Compared, findChanges } from './find-changes.ts';
import { findImages, type ImageSearch, surroundings } from './find-images.ts';
import { imageParts } from './image-parts.ts';
import { listedImages } from './listed-images.ts';
import { moduleTexts } from './module-texts.ts';
import { projectFiles } from './project-files.ts';
import { readImage } from './read-image.ts';

type PlanServices = ServicesOf<typeof findChanges> & Pick<Services, 'checkout' | 'log' | 'workflow'>;

/** Finds the images of the repository, tells which of them a change affects, and gives these as a matrix. Throws `ConfigError` for wrong inputs. */
export async function runPlan(services: PlanServices): Promise<ReturnType<typeof matrixOf>> {
  const { workflow, run, log } = services;
  const parsed = await parsePlanConfig((name) => workflow.input(name));
  if (parsed.kind === 'invalid') throw refusedInputs(parsed.problems);
  const { config } = parsed;
  const root = await repositoryFolder(services, config);
  const compared = await findChanges(services, config, root);
  const planned = await plannedImages(services, config, root, compared);
  if (run.signal.aborted) throw new Cancelled('The run was told to stop.');
  const affected = planned.filter(({ verdict }) => verdict.affected).length;
  if (affected > mostLegs)
    throw new ConfigError(
      `${affected} images are affected, and a matrix has at most ${mostLegs} legs. Divide them between several plans with \`include\` and \`exclude\`.`,
    );
  const texts = { rows: planned.map((each) => rowOf(each, root)), compared: comparedText(compared) };
  for (const line of planTableLines(texts)) log.info(line);
  const matrix = matrixOf(planned, run.folder);
  const output = (name: keyof typeof planOutputs, value: string): void => workflow.setOutput(name, value);
  output('matrix', JSON.stringify(matrix));
  output('any', String(affected > 0));
  output('count', String(affected));
  await workflow.writeSummary(planSummary(texts)).catch(() => log.info('The summary could not be written.'));
  return matrix;
}

async function repositoryFolder({ run, checkout }: PlanServices, { path: written }: PlanConfig): Promise<string> {
  const folder = path.resolve(run.folder, written);
  const isOutside = run.env['GITHUB_ACTIONS'] === 'true' && !isBelowOrSame(run.folder, folder);
  if (isOutside || (await checkout.leadsOut(folder)))
    throw new ConfigError(`path: \`${written}\` is outside of the workspace. Write a folder below it.`);
  if ((await checkout.kindOf(folder)) !== 'folder')
    throw new ConfigError(`path: there is no folder \`${written}\`. Is \`actions/checkout\` before this step?`);
  return folder;
}

async function plannedImages(
  services: PlanServices,
  config: PlanConfig,
  root: string,
  compared: Compared,
): Promise<readonly PlannedImage[]> {
  const { git } = compared;
  const project = await projectFiles(services, git, root);
  const { before, after } = await moduleTexts(services, project, compared);
  const { platforms } = config;
  const search = { root, project, platforms, around: surroundings(root, project, after) };
  const { images, around } = await chosenImages(services, config, search);
  const problems = imageProblems(images, root);
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  const all = [...images, ...around];
  const read = await Promise.all(all.map((image) => readImage(services, image, platforms, root)));
  const { parts, modules, packages, notes } = await imageParts(services, read, {
    project,
    before,
    after,
    usesGo: config.usesGo,
    changed: compared.kind === 'all' ? [] : compared.changes.map(({ path: at }) => at),
  });
  for (const note of notes) services.log.notice(note);
  if (compared.kind === 'all' && compared.advice !== '')
    services.log.warning(`All images are planned: ${compared.reason}. ${compared.advice}`);
  const own = parts.map((each): ImageVerdict => {
    if (compared.kind === 'all') return { affected: true, reason: compared.reason };
    return verdictOf(each, { changes: compared.changes, always: config.always, ignore: config.ignore, root });
  });
  const plain = (image: Image, what: string, values: readonly string[]): readonly string[] => {
    const isPlain = values.every((each) => isPlainText(path.isAbsolute(each) ? path.relative(root, each) : each));
    if (!isPlain)
      services.log.notice(
        `${image.name}: \`${what}\` is empty in the matrix, because it has characters that a shell could take for its own.`,
      );
    return isPlain ? values : [];
  };
  return images.map((image, index) => ({
    image,
    module: plain(image, 'module', [modules[index] ?? '']).join(''),
    packages: plain(image, 'packages', packages[index] ?? []),
    verdict: withTargets(image, all, own) ?? own[index] ?? { affected: true, reason: '' },
  }));
}

interface ChosenImages {
  readonly images: readonly Image[];
  /** Other targets that these are built from. */
  readonly around: readonly Image[];
}

/** The images by what names them, without those that the user does not want. */
async function chosenImages(services: PlanServices, config: PlanConfig, search: ImageSearch): Promise<ChosenImages> {
  const { root } = search;
  const isWanted = ({ name, file }: Image): boolean => {
    const names = [name, path.relative(root, file).split(path.sep).join('/')];
    const matches = (patterns: readonly string[]): boolean => names.some((each) => matchesAny(patterns, each));
    return (config.include.length === 0 || matches(config.include)) && !matches(config.exclude);
  };
  const all = await allImages(services, config, search);
  const wanted = all.filter(isWanted);
  if (wanted.length > 0) {
    const needed = new Set(wanted.flatMap((image) => withSources(image, all)));
    return { images: wanted, around: [...needed].filter((image) => !wanted.includes(image)) };
  }
  const none =
    all.length === 0
      ? 'There is no Dockerfile in the repository that runs go. Name the images with `images`, or `files`.'
      : `None of the ${all.length} images is wanted: \`include\` and \`exclude\` leave out ${all
          .map(({ name }) => name)
          .join(', ')
          .slice(0, 200)}.`;
  throw new ConfigError(none);
}

async function allImages(services: PlanServices, config: PlanConfig, search: ImageSearch): Promise<readonly Image[]> {
  if (config.files.length > 0) return bakedImages(services, config, search.root);
  if (config.images.length > 0) return listedImages(services, config.images, search);
  const { images, others, unclear } = await findImages(services, search);
  if (others.length > 0) services.log.info(`No stage runs go in ${others.join(', ')}: not planned.`);
  if (unclear.length > 0)
    services.log.info(
      `By their names no Dockerfiles, and not planned: ${unclear.join(', ')}. Name them with \`images\`.`,
    );
  return images;
}

/** A bake target that is built from another one is affected with it. */
function withTargets(
  image: Image,
  images: readonly Image[],
  verdicts: readonly ImageVerdict[],
): ImageVerdict | undefined {
  for (const at of withSources(image, images)) {
    const verdict = verdicts[images.indexOf(at)];
    if (verdict?.affected === true)
      return at === image ? verdict : { affected: true, reason: `it is built from ${at.name}: ${verdict.reason}` };
  }
  return undefined;
}

/** An image and all targets that it is built from, at any distance. */
function withSources(image: Image, images: readonly Image[]): readonly Image[] {
  const found = new Set([image]);
  // A set that grows gives what is added to it, too.
  for (const { contexts } of found)
    for (const from of Object.values(contexts)) {
      const other = images.find(({ name }) => from === `target:${name}`);
      if (other !== undefined) found.add(other);
    }
  return [...found];
}

function rowOf({ image, verdict }: PlannedImage, root: string): Parameters<typeof planTableLines>[0]['rows'][number] {
  return { name: image.name, file: path.relative(root, image.file).split(path.sep).join('/'), ...verdict };
}

function comparedText(compared: Compared): string {
  if (compared.kind === 'all') return `All, because ${compared.reason}.`;
  const { changes, what } = compared;
  return `${changes.length} changed ${changes.length === 1 ? 'path' : 'paths'} since ${what}.`;
}
