import path from 'node:path';
import type { Checkout } from '../platform/checkout.ts';
import { ignoredBy } from './ignore-patterns.ts';

/** What keeps files of a context out of a build: the ignore file beside the Dockerfile, else that of the context. */
export async function ignoreFile(
  files: Checkout,
  dockerfile: string,
  context: string,
): Promise<{ readonly file: string; readonly text: string; readonly isIgnored: (file: string) => boolean }> {
  const own = `${dockerfile}.dockerignore`;
  const ownText = await files.given.readText(own);
  if (ownText !== undefined) return { file: own, text: ownText, isIgnored: ignoredBy(ownText) };
  const file = path.join(context, '.dockerignore');
  const text = (await files.readText(file)) ?? '';
  return { file, text, isIgnored: ignoredBy(text) };
}
