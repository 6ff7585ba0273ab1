import path from 'node:path';
import { ignoredBy } from '../../src/context/ignore-patterns.ts';
import { readDockerfile } from '../../src/dockerfile/go/go-dockerfile.ts';
import { runViews } from '../../src/dockerfile/go/run-views.ts';
import type { Images } from '../../src/dockerfile/stages/build-scope.ts';
import type { GoUse } from '../../src/findings/facts/facts.ts';
import type { ContextFiles } from '../../src/findings/facts/files-in-image.ts';
import { goUses } from '../../src/findings/facts/go-uses.ts';
import { IMAGES, parsed, SCOPE } from '../dockerfile/description.ts';
import { memoryFiles } from '../fakes/files.ts';

/** Where the context of these tests is. */
export const context = '/project/app';

/** RUNs of a Dockerfile, and the files of its context by their paths from there. */
export function viewsIn(text: string, files: Readonly<Record<string, string>> = {}, images: Images = IMAGES) {
  const placed = Object.entries(files).map(([name, content]) => [path.join(context, name), content] as const);
  const isIgnored = ignoredBy(files['.dockerignore'] ?? '');
  const source: ContextFiles = { files: memoryFiles(Object.fromEntries(placed)), context, isIgnored };
  return { source, views: runViews(readDockerfile(parsed(text), SCOPE, images)) };
}

/** The go commands of a Dockerfile with what each will find. */
export async function usesIn(...given: Parameters<typeof viewsIn>): Promise<readonly GoUse[]> {
  const { source, views } = viewsIn(...given);
  return goUses(source, views, new Map());
}

/** The last of them. */
export async function lastUse(...given: Parameters<typeof viewsIn>): Promise<GoUse> {
  const use = (await usesIn(...given)).at(-1);
  if (use === undefined) throw new Error('there is no go command');
  return use;
}
