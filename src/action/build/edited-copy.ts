import path from 'node:path';
import type { Services } from '../services/services.ts';
import type { Analysis } from '../request/analysis.ts';

/** Writes the edited Dockerfile under the user's name, with its own ignore file: BuildKit looks for that beside it. Gives its path. */
export async function writeEditedCopy(
  { files, checkout }: Pick<Services, 'files' | 'checkout'>,
  { asked, toBuild }: Pick<Analysis, 'asked' | 'toBuild'>,
  folder: string,
): Promise<string> {
  const copy = path.join(folder, path.basename(asked.dockerfile));
  await files.writeText(copy, toBuild.builtText);
  const ignore = await checkout.given.readText(`${asked.dockerfile}.dockerignore`);
  if (ignore !== undefined) await files.writeText(`${copy}.dockerignore`, ignore);
  return copy;
}
