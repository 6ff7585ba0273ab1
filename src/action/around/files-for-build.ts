import path from 'node:path';
import { shortHash } from '../../snapshot/keys.ts';
import type { Analysis } from '../request/analysis.ts';
import { writeEditedCopy } from '../build/edited-copy.ts';
import { ownPrefix } from '../services/own-prefix.ts';
import type { Services, ServicesOf } from '../services/services.ts';
import type { AskedImage } from './asked-images.ts';
import { composeText, dottedNames, isComposeFile } from './compose-override.ts';
import { removeLeftFolders } from './left-folders.ts';
import type { BuildIsolation, SecretFile, TargetChange } from './target-changes.ts';
import { bakeText, isolationIn, settingArguments } from './target-changes.ts';

/** An image with what was decided about it. */
export interface AnalysedImage extends Omit<AskedImage, 'request'> {
  readonly analysis: Analysis;
}

/** What is there for the build to use. Paths are absolute. */
export interface FilesForBuild {
  /** The Dockerfile to build, of each image in its order. */
  readonly dockerfiles: readonly string[];
  /** Empty without one. */
  readonly bakeFile: string;
  /** The same for compose; empty where another file than compose files describes the targets. */
  readonly composeFile: string;
  /** Where the edited Dockerfiles are; empty without one. */
  readonly folder: string;
  /** Folders of ours, to be removed after the build. */
  readonly folders: readonly string[];
  /** That of the images with caches, which is the same for all of them, and the settings that are build arguments. */
  readonly isolation: BuildIsolation;
  /** The values of Go's settings, which are the same for all images. */
  readonly secrets: readonly SecretFile[];
  /** What each target of bake must get; empty without any. */
  readonly targets: readonly TargetChange[];
}

type Writing = Pick<Services, 'files' | 'checkout' | 'run'>;

/** Writes the edited Dockerfiles; `hasBakeFile`: and a bake and a compose file that name them, for targets of such files. */
export async function writeFilesForBuild(
  services: Writing & ServicesOf<typeof removeLeftFolders>,
  images: readonly [AnalysedImage, ...AnalysedImage[]],
  hasBakeFile: boolean,
): Promise<FilesForBuild> {
  await removeLeftFolders(services, await folderOfGit(services), (folder) => isFolderForBuild(services, folder));
  const isEdited = images.some(({ analysis }) => analysis.toBuild.isEdited);
  const folder = isEdited ? await folderForBuild(services, images) : '';
  const dockerfiles: string[] = [];
  const none = { bakeFile: '', composeFile: '' };
  for (const [index, { analysis, target }] of images.entries()) {
    // The name of an image may be anything.
    const copy = analysis.toBuild.isEdited
      ? await writeEditedCopy(services, analysis, path.join(folder, String(index)))
      : undefined;
    const own = target === undefined || target.whyLeft === '' ? analysis.asked.dockerfile : target.dockerfile;
    dockerfiles.push(copy ?? own);
  }
  const secrets = await writeSecrets(services, images);
  const targets = images.flatMap((image, index) =>
    image.target === undefined ? [] : [changeOf(image, isEdited ? (dockerfiles[index] ?? '') : '', secrets)],
  );
  const served = images.find(({ analysis }) => analysis.serving.caches.some(({ plan }) => plan.kind === 'served'));
  const isolation = isolationIn((served ?? images[0]).analysis);
  const folders = [...new Set([folder, ...secrets.map((each) => path.dirname(each.path))])].filter(
    (each) => each !== '',
  );
  const all = { dockerfiles, folder, isolation, secrets, targets };
  if (!hasBakeFile || targets.length === 0) return { ...all, ...none, folders };
  // Without an edit nothing is written where a context may have it.
  const place = folder === '' ? await folderBeside(services) : folder;
  const bakeFile = path.join(place, 'bake.json');
  await services.files.writeText(bakeFile, bakeText(targets));
  const composeFile = await writeComposeFile(services, place, images, targets);
  return { ...all, bakeFile, composeFile, folder: place, folders: [...new Set([...folders, place])] };
}

async function writeComposeFile(
  { files, checkout }: Writing,
  folder: string,
  images: readonly AnalysedImage[],
  targets: readonly TargetChange[],
): Promise<string> {
  const describing = [...new Set(images.flatMap(({ target }) => target?.image.describedBy ?? []))];
  if (!describing.every(isComposeFile)) return '';
  const texts = await Promise.all(describing.map((file) => checkout.given.readText(file)));
  // Compose, too, goes by the end of the name.
  const composeFile = path.join(folder, 'compose.yaml');
  await files.writeText(
    composeFile,
    composeText(
      targets,
      texts.flatMap((text = '') => dottedNames(text)),
    ),
  );
  return composeFile;
}

/** A target gets its Dockerfile although it is its own: else it would inherit the one that its parent gets. */
function changeOf({ name, analysis }: AnalysedImage, dockerfile: string, secrets: readonly SecretFile[]): TargetChange {
  const { buildArgs, addHosts } = isolationIn(analysis);
  return {
    name,
    dockerfile,
    isCopy: analysis.toBuild.isEdited,
    buildArgs: [...buildArgs, ...settingArguments(analysis)],
    addHosts,
    secrets: analysis.delivery.settings.length === 0 ? [] : secrets,
  };
}

/** Never in Git's folder: a context may have that, and the values may be logins. */
async function writeSecrets(services: Writing, images: readonly AnalysedImage[]): Promise<readonly SecretFile[]> {
  const settings = images.map(({ analysis }) => analysis.delivery.settings).find((each) => each.length > 0) ?? [];
  if (settings.length === 0) return [];
  const folder = await folderBeside(services);
  const values = new Map(
    settings.flatMap(({ id, fixedId, value }) => [[id, value] as const, [fixedId, value] as const]),
  );
  return Promise.all(
    [...values].map(async ([id, value]) => {
      const file = path.join(folder, id);
      await services.files.writeText(file, value, { mode: 0o600 });
      return { id, path: file };
    }),
  );
}

/**
 * Where bake may read without being told so, which is below the folder that it runs in; and where neither Git nor, in most projects, the
 * context has it: in Git's own folder. A context that has it is the same in the next run, so the folder is called after what is in it.
 * Without Git's folder beside the other temporary files.
 */
async function folderForBuild(services: Writing, images: readonly AnalysedImage[]): Promise<string> {
  const { files } = services;
  const git = await folderOfGit(services);
  const texts = images.map(({ name, analysis: { asked, toBuild } }) => [name, asked.dockerfile, toBuild.builtText]);
  const own = path.join(git, `${ownPrefix}${shortHash(JSON.stringify(texts))}`);
  if (git !== '') {
    try {
      await files.makeFolder(own);
      return own;
    } catch {
      // It cannot be written.
    }
  }
  return folderBeside(services);
}

/** Git's folder of the workspace; empty where it has none of its own. */
async function folderOfGit({ checkout, run }: Pick<Writing, 'checkout' | 'run'>): Promise<string> {
  const git = path.join(run.folder, '.git');
  return (await checkout.kindOf(git)) === 'folder' && !(await checkout.leadsOut(git)) ? git : '';
}

async function folderBeside({ files, run }: Pick<Writing, 'files' | 'run'>): Promise<string> {
  const folder = path.join(path.dirname(run.temporaryFolder), `${ownPrefix}${run.nonce.slice(0, 12)}-files`);
  await files.makeFolder(folder);
  return folder;
}

/** Whether a folder is one that `writeFilesForBuild` makes. */
export function isFolderForBuild({ run }: Pick<Services, 'run'>, folder: string): boolean {
  const parents = [path.join(run.folder, '.git'), path.dirname(run.temporaryFolder)];
  const name = path.basename(folder);
  return (
    parents.includes(path.dirname(folder)) &&
    name.startsWith(ownPrefix) &&
    /^\w+(?:-files)?$/.test(name.slice(ownPrefix.length))
  );
}
