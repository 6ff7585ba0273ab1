import path from 'node:path';
import { errorText } from '../../platform/error-text.ts';
import type { Services } from '../services/services.ts';

/** A job may build from its folder for that long. */
const usedForMs = 24 * 60 * 60 * 1000;

/**
 * Removes what runs have left in Git's folder that were killed before they could: where the workspace stays, nobody else would. `git` is
 * empty where there is no such folder. Never fails a run.
 */
export async function removeLeftFolders(
  {
    files,
    clock,
    log,
    run: { trees },
  }: Pick<Services, 'files' | 'clock' | 'log'> & {
    readonly run: Pick<Services['run'], 'trees'>;
  },
  git: string,
  isOurs: (folder: string) => boolean,
): Promise<void> {
  if (git === '') return;
  try {
    const folders = (await files.list(git)).map((name) => path.join(git, name));
    for (const folder of folders.filter(isOurs)) {
      const names = (await files.list(folder)).map(async (name) => [
        name,
        ...(await files.list(path.join(folder, name))).map((file) => path.join(name, file)),
      ]);
      const written = await trees.found(folder, (await Promise.all(names)).flat());
      if (written.some(({ modifiedMs }) => clock.now() - modifiedMs < usedForMs)) continue;
      await files.remove(folder);
      log.debug(`${folder} was left by an earlier run and is removed.`);
    }
  } catch (error) {
    log.debug(`What earlier runs have left in ${git} could not be removed: ${errorText(error)}`);
  }
}
