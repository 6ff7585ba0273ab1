import path from 'node:path';
import type { ModuleTexts } from '../../plan/go/module-versions.ts';
import type { Services } from '../services/services.ts';
import type { Compared } from './find-changes.ts';
import type { ProjectFiles } from './project-files.ts';

const names = new Set(['go.mod', 'go.sum', 'go.work', 'go.work.sum']);

/** The files of Go's modules as they are checked out, and as they were at the base. */
export async function moduleTexts(
  { checkout }: Pick<Services, 'checkout'>,
  project: ProjectFiles,
  compared: Compared,
): Promise<{ readonly before: ModuleTexts; readonly after: ModuleTexts }> {
  const files = [...project.files].filter(isModuleFile);
  const texts = await Promise.all(files.map(async (file) => [file, await checkout.readText(file)] as const));
  const after = new Map(texts.flatMap(([file, text]) => (text === undefined ? [] : [[file, text] as const])));
  if (compared.kind === 'all') return { before: after, after };
  const changed = compared.changes.filter((change) => isModuleFile(change.path));
  const earlier = changed.filter(({ how }) => how !== 'added').map((change) => change.path);
  const told = earlier.length === 0 ? new Map<string, string>() : await compared.git.textsAt(compared.base, earlier);
  const before = new Map(after);
  for (const { path: file } of changed) before.delete(file);
  for (const [file, text] of told) before.set(file, text);
  return { before, after };
}

function isModuleFile(file: string): boolean {
  return names.has(path.basename(file));
}
