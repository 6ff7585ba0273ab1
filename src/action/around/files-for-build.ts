import path from 'node:path';
import { namespaceArgument } from '../../trust/isolation.ts';
import type { Analysis } from '../request/analysis.ts';
import { writeEditedCopy } from '../build/edited-copy.ts';
import { ownPrefix } from '../services/own-prefix.ts';
import type { Services } from '../services/services.ts';

/** An image with what was decided about it. */
export interface AnalysedImage {
  /** Empty where it is the only one. */
  readonly name: string;
  readonly analysis: Analysis;
}

/** What is there for the build to use. Paths are absolute. */
export interface FilesForBuild {
  /** The Dockerfile to build, of each image in its order. */
  readonly dockerfiles: readonly string[];
  /** Empty without one. */
  readonly bakeFile: string;
  /** A folder of ours, to be removed after the build; empty without one. */
  readonly folder: string;
  readonly isolation: BuildIsolation;
}

/** What the build must get so that it meets no other run's mounts and layers; empty where it meets none. */
interface BuildIsolation {
  readonly buildArgs: readonly { readonly name: string; readonly value: string }[];
  /** `name:address` */
  readonly addHosts: readonly string[];
}

type Writing = Pick<Services, 'files' | 'checkout' | 'run'>;

/** Writes the edited Dockerfiles, and for targets of bake files a bake file that names them. */
export async function writeFilesForBuild(
  services: Writing,
  images: readonly [AnalysedImage, ...AnalysedImage[]],
  isBaked: boolean,
): Promise<FilesForBuild> {
  const [{ analysis: first }] = images;
  const isolation = isolationIn(first);
  const isNeeded = isBaked || images.some(({ analysis }) => analysis.toBuild.isEdited);
  const folder = isNeeded ? await folderForBuild(services) : '';
  const dockerfiles: string[] = [];
  for (const [index, { analysis }] of images.entries()) {
    const { isEdited } = analysis.toBuild;
    // The name of an image may be anything.
    const copy = isEdited ? await writeEditedCopy(services, analysis, path.join(folder, String(index))) : undefined;
    dockerfiles.push(copy ?? analysis.asked.dockerfile);
  }
  const bakeFile = isBaked ? path.join(folder, 'bake.json') : '';
  if (isBaked) await services.files.writeText(bakeFile, bakeText(images, dockerfiles, isolation));
  return { dockerfiles, bakeFile, folder, isolation };
}

/**
 * Where bake may read without being told so, which is below the folder that it runs in; and where neither Git nor, in most projects, the
 * context has it: in Git's own folder. Without one beside the other temporary files.
 */
async function folderForBuild({ files, checkout, run }: Writing): Promise<string> {
  const git = path.join(run.folder, '.git');
  const own = path.join(git, `${ownPrefix}${run.nonce.slice(0, 12)}`);
  if ((await checkout.kindOf(git)) === 'folder' && !(await checkout.leadsOut(git))) {
    try {
      await files.makeFolder(own);
      return own;
    } catch {
      // It cannot be written.
    }
  }
  const other = path.join(path.dirname(run.temporaryFolder), `${ownPrefix}${run.nonce.slice(0, 12)}-files`);
  await files.makeFolder(other);
  return other;
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

function isolationIn({ asked: { config }, plan }: Analysis): BuildIsolation {
  if (plan.caches.domain.apart === '') return { buildArgs: [], addHosts: [] };
  const { buildArgs, addHosts } = config.build;
  return {
    buildArgs: buildArgs.flatMap(({ name, value }) =>
      name === namespaceArgument && value !== undefined ? [{ name, value }] : [],
    ),
    addHosts,
  };
}

function bakeText(
  images: readonly AnalysedImage[],
  dockerfiles: readonly string[],
  { buildArgs, addHosts }: BuildIsolation,
): string {
  const target = Object.fromEntries(
    images.flatMap(({ name, analysis }, index) => {
      if (analysis.toBuild.goStages.length === 0) return [];
      const args = Object.fromEntries(buildArgs.map((each) => [each.name, plainText(each.value)]));
      const hosts = Object.fromEntries(addHosts.map((host) => /^([^:]*):(.*)$/.exec(host)?.slice(1) ?? [host, '']));
      return [
        [
          name,
          {
            dockerfile: plainText(dockerfiles[index] ?? ''),
            ...(buildArgs.length === 0 ? {} : { args }),
            ...(addHosts.length === 0 ? {} : { 'extra-hosts': hosts }),
          },
        ] as const,
      ];
    }),
  );
  return `${JSON.stringify({ target }, undefined, 2)}\n`;
}

/** Bake reads each text of its files as a template. */
function plainText(text: string): string {
  return text.replaceAll(/[$%](?=\{)/g, (mark) => mark + mark);
}
