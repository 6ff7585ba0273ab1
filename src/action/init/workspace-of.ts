import path from 'node:path';
import { type GoMod, parseGoMod, parseGoWork } from '../../gomod/go-mod.ts';
import { ConfigError } from '../services/errors.ts';
import type { Services } from '../services/services.ts';
import { shownPath } from './plain-paths.ts';

/**
 * Throws `ConfigError` where the module needs folders of a workspace beside its own: a Dockerfile in its folder cannot copy them. A
 * module that only lies in one is built by its own go.mod.
 */
export async function refuseWorkspace(
  { checkout }: Pick<Services, 'checkout'>,
  folder: string,
  goMod: GoMod,
): Promise<void> {
  for (let at = folder; ; at = path.dirname(at)) {
    const text = await checkout.given.readText(path.join(at, 'go.work'));
    if (text !== undefined) return refuseMembers({ checkout }, { at, text, folder, goMod });
    const isEnd = (await checkout.given.kindOf(path.join(at, '.git'))) !== 'absent' || at === path.dirname(at);
    if (isEnd) return;
  }
}

interface Workspace {
  readonly at: string;
  readonly text: string;
  readonly folder: string;
  readonly goMod: GoMod;
}

async function refuseMembers(
  { checkout }: Pick<Services, 'checkout'>,
  { at, text, folder, goMod }: Workspace,
): Promise<void> {
  const others = parseGoWork(text).use.filter((use) => path.resolve(at, use) !== folder);
  const members = await Promise.all(
    others.map(async (use) => {
      const told = await checkout.given.readText(path.join(path.resolve(at, use), 'go.mod'));
      return { use, module: parseGoMod(told ?? '').module };
    }),
  );
  const needed = members.find(({ module }) => goMod.require.some((each) => each.module === module));
  const isRoot = at === folder;
  if (needed === undefined && !(isRoot && members.length > 0)) return;
  const why =
    needed === undefined
      ? `go.work joins this module with ${shownPath(others.join(', '))}`
      : `go.mod requires ${shownPath(needed.module)}, which go.work takes from ${shownPath(needed.use)}`;
  throw new ConfigError(
    `${why}. init writes files for a module that is built alone. For a workspace, write a Dockerfile that copies its folders: docs/monorepo.md shows one.`,
  );
}
