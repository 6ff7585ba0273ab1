import path from 'node:path';
import { diskErrorText } from '../../platform/error-text.ts';
import { ConfigError } from '../services/errors.ts';
import type { Services } from '../services/services.ts';

/** A file to be written. `file` counts from the repository's folder. */
interface NewFile {
  readonly file: string;
  readonly text: string;
}

/** Writes the files that are not there, and gives the names of those that are. */
export async function writeNew(
  { files, checkout }: Pick<Services, 'files' | 'checkout'>,
  repository: string,
  wanted: readonly NewFile[],
): Promise<{ readonly written: readonly string[]; readonly kept: readonly string[] }> {
  const written: string[] = [];
  const kept: string[] = [];
  const real = await checkout.realPath(repository);
  for (const { file } of wanted)
    if ((await checkout.realPath(path.join(repository, path.dirname(file)))) !== path.join(real, path.dirname(file)))
      throw new ConfigError(
        `${file}: its folder is a link, and init writes through none. Replace the link by a folder.`,
      );
  for (const { file, text } of wanted) {
    const at = path.join(repository, file);
    const folder = path.dirname(at);
    // A link to nothing is a name too. `dockerfile` is one that buildx takes for `Dockerfile`.
    const there = (await checkout.given.list(folder)).find(
      (name) => name.toLowerCase() === path.basename(at).toLowerCase(),
    );
    if (there !== undefined) {
      kept.push(path.join(path.dirname(file), there));
      continue;
    }
    try {
      await files.writeText(at, text);
    } catch (error) {
      throw new ConfigError(`${file}: it could not be written: ${diskErrorText(error, folder)}.`);
    }
    written.push(file);
  }
  return { written, kept };
}
