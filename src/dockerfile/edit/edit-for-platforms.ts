import { type GoDockerfile, readDockerfile } from '../go/go-dockerfile.ts';
import { type Dockerfile, parseDockerfile } from '../syntax/parse.ts';
import { distinctObstacles } from './added-mounts.ts';
import { type Change, editDockerfile, type EditResult, type EditWish } from './edit.ts';

/**
 * The same for a build of several platforms: another platform may take other stages, or keep its caches in other
 * folders. A RUN that serves several gets the mounts of each.
 */
export function editForPlatforms(platforms: readonly [GoDockerfile, ...GoDockerfile[]], wish: EditWish): EditResult {
  const several = { ...wish, severalPlatforms: platforms.length > 1 };
  const [first, ...others] = platforms;
  const start = editDockerfile(first, several);
  return others.reduce(
    (done, { scope, images }) => {
      const next = editDockerfile(readDockerfile(editedDockerfile(done.text), scope, images), several);
      return {
        text: next.text,
        changed: mergedChanges(done.changed, next.changed),
        skipped: distinctObstacles([...done.skipped, ...next.skipped]),
        buildArgs: [...new Set([...done.buildArgs, ...next.buildArgs])],
      };
    },
    { ...start, skipped: distinctObstacles(start.skipped) },
  );
}

/** The text of an edit, read: flags alone were added to what could be read before. */
export function editedDockerfile(text: string): Dockerfile {
  const parsed = parseDockerfile(text);
  if (parsed.kind === 'parsed') return parsed.dockerfile;
  throw new Error(`the edited Dockerfile cannot be read: line ${parsed.line}: ${parsed.message}`);
}

// The later edit's flags stand right after the word RUN, before the earlier one's.
function mergedChanges(done: readonly Change[], next: readonly Change[]): readonly Change[] {
  const byLine = new Map(done.map((change) => [change.line, change]));
  for (const { line, added } of next) byLine.set(line, { line, added: [...added, ...(byLine.get(line)?.added ?? [])] });
  return [...byLine.values()].toSorted((a, b) => a.line - b.line);
}
