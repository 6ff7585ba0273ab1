import path from 'node:path';
import { type SeenFolder, type SeenProject, seenIn } from '../../doctor/frame/seen.ts';
import { moduleSources } from '../init/module-sources.ts';
import { projectFiles } from '../plan/project-files.ts';
import type { Services } from '../services/services.ts';

/** Folders that hold what is made, fetched or left behind. */
const usuallyUnneeded = [
  '.git',
  '.idea',
  '.terraform',
  '.venv',
  '.vscode',
  'bin',
  'coverage',
  'dist',
  'node_modules',
  'out',
  'testdata',
  'tmp',
];

/** Looks at the Go files of the context, and measures folders that no build should need. */
export async function seenProject(
  { checkout, run }: Pick<Services, 'checkout' | 'run'>,
  context: string,
): Promise<SeenProject> {
  const project = await projectFiles({ checkout }, undefined, context);
  const files = [...project.files].map((file) => path.relative(context, file).split(path.sep).join('/'));
  const sources = await moduleSources({ checkout }, context, files);
  const texts = sources.map(({ folder, name, text }) => ({ file: path.posix.join(folder, name), text }));
  const embeds = sources.flatMap(({ folder, text }) =>
    [...text.matchAll(/^\/\/go:embed\s+(.*)$/gm)].map(([, patterns = '']) => `${folder}/ ${patterns}`),
  );
  const isNeeded = (name: string): boolean =>
    files.some((file) => file.startsWith(`${name}/`) && file.endsWith('.go')) ||
    embeds.some((text) => text.includes(name));
  const names = await checkout.subfolders(context);
  const folders = usuallyUnneeded
    .filter((name) => names.includes(name))
    .map(async (name): Promise<SeenFolder> => ({
      name,
      bytes: await run.trees.bytesBelow(path.join(context, name)),
      isUnneeded: !isNeeded(name),
    }));
  return { ...seenIn(texts), folders: (await Promise.all(folders)).toSorted((a, b) => b.bytes - a.bytes) };
}
