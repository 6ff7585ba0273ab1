import path from 'node:path';
import { ConfigError } from '../services/errors.ts';
import type { Services } from '../services/services.ts';
import type { Git } from './git.ts';

/** The files of the repository's folder and the folders that they are in; all absolute. */
export interface ProjectFiles {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
}

/** Folders whose files are not the project's own. */
const othersFolders = new Set(['node_modules', '.git']);

/** From git's index, which is fast; without git, by a walk. */
export async function projectFiles(
  services: Pick<Services, 'checkout'>,
  git: Git | undefined,
  folder: string,
): Promise<ProjectFiles> {
  const files = git === undefined ? await walked(services, folder) : await git.files();
  if (files === undefined)
    throw new ConfigError('path: git lists no file in the folder. Write a folder whose files git knows.');
  const folders = new Set([folder]);
  for (const file of files)
    for (let at = path.dirname(file); !folders.has(at) && at.length > folder.length; at = path.dirname(at))
      folders.add(at);
  return { files: new Set(files), folders };
}

async function walked(services: Pick<Services, 'checkout'>, folder: string): Promise<readonly string[]> {
  const { checkout } = services;
  const below = await checkout.subfolders(folder);
  const names = (await checkout.list(folder)).filter((name) => !below.includes(name));
  const deeper = below.filter((name) => !othersFolders.has(name));
  const found = await Promise.all(deeper.map((name) => walked(services, path.join(folder, name))));
  return [...names.map((name) => path.join(folder, name)), ...found.flat()];
}
