import path from 'node:path';
import { namesIn, readSpace, spacesFolder } from '../../src/platform/store-local/entries.ts';

/** All entries of the local store whose XDG_CACHE_HOME is `cacheHome`, of whatever ref, and what is wrong with others. */
export async function allEntries(cacheHome: string): ReturnType<typeof readSpace> {
  const spaces = spacesFolder(path.join(cacheHome, 'cached-go-docker-build', 'snapshots'));
  const found = await Promise.all((await namesIn(spaces)).map((name) => readSpace(path.join(spaces, name))));
  return { entries: found.flatMap(({ entries }) => entries), damages: found.flatMap(({ damages }) => damages) };
}
