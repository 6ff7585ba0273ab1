import path from 'node:path';
import type { DoctorPlace } from '../../doctor/frame/gather-facts.ts';
import type { Patch } from '../../doctor/frame/patch.ts';
import type { Services } from '../services/services.ts';

/** Whether a file may be written as a patch leaves it. Absolute paths. */
type MayPatch = (file: string) => boolean;

/**
 * Only the Dockerfile is named by the user: every other file must lie where it seems to, so that no link has another one written.
 * What was not read whole, or is no UTF-8, would not come back as it was.
 */
export async function mayPatch(
  { checkout }: Pick<Services, 'checkout'>,
  { context, dockerfile }: DoctorPlace,
  { file, text }: { readonly file: string; readonly text: string },
): Promise<MayPatch> {
  const isRefused = checkout.refused().some((each) => each.path === file) || (await checkout.leadsOut(file));
  const real = await checkout.realPath(file);
  const own = await Promise.all([context, path.dirname(file)].map((folder) => checkout.realPath(folder)));
  const isOwn = own.some((folder) => !path.relative(folder, real).startsWith('..'));
  const isSafe = !isRefused && isOwn && !text.includes('\ufffd');
  return (wanted) => wanted === dockerfile || (wanted === file && isSafe);
}

/** A patch, where all of its files may be written. */
export function allowedPatch(patch: Patch | undefined, folder: string, may: MayPatch): Patch | undefined {
  return patch?.every(({ file }) => may(path.resolve(folder, file))) ? patch : undefined;
}
