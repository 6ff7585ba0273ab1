import type { BuildScope, Images } from '../stages/build-scope.ts';
import { type Dockerfile, parseDockerfile } from '../syntax/parse.ts';
import { distinctObstacles } from './added-mounts.ts';
import { type Change, editDockerfile, type EditResult, type EditWish } from './edit.ts';

/**
 * The same for a build of several platforms: another platform may take other stages, or keep its caches in other
 * folders. A RUN that serves several gets the mounts of each.
 */
export function editForPlatforms(
  dockerfile: Dockerfile,
  scopes: readonly BuildScope[],
  images: Images,
  wish: EditWish,
): EditResult {
  const start: EditResult = { text: dockerfile.text, changed: [], skipped: [], buildArgs: [] };
  return scopes.reduce((done, scope) => {
    const parsed = parseDockerfile(done.text);
    if (parsed.kind === 'invalid')
      throw new Error(`the edited Dockerfile cannot be read: line ${parsed.line}: ${parsed.message}`);
    const next = editDockerfile(parsed.dockerfile, scope, images, { ...wish, severalPlatforms: scopes.length > 1 });
    return {
      text: next.text,
      changed: mergedChanges(done.changed, next.changed),
      skipped: distinctObstacles([...done.skipped, ...next.skipped]),
      buildArgs: [...new Set([...done.buildArgs, ...next.buildArgs])],
    };
  }, start);
}

// The later edit's flags stand right after the word RUN, before the earlier one's.
function mergedChanges(done: readonly Change[], next: readonly Change[]): readonly Change[] {
  const byLine = new Map(done.map((change) => [change.line, change]));
  for (const { line, added } of next) byLine.set(line, { line, added: [...added, ...(byLine.get(line)?.added ?? [])] });
  return [...byLine.values()].toSorted((a, b) => a.line - b.line);
}
