import path, { posix } from 'node:path';
import { runText } from '../../dockerfile/commands/go-commands.ts';
import { goPaths, isRoot } from '../../dockerfile/stages/go-paths.ts';
import { isWithin } from '../../dockerfile/stages/placements.ts';
import type { RunView } from '../../dockerfile/go/run-views.ts';
import type { GitState } from './facts.ts';
import { type ContextFiles, locate, locateAbove } from './files-in-image.ts';

/** A folder of an image at the time of a RUN. */
export interface ImagePlace {
  readonly source: ContextFiles;
  readonly view: RunView;
  readonly folder: string;
}

/** What git, called in a folder of the image, would find of its repository. */
export async function gitState({ source, view, folder }: ImagePlace): Promise<GitState> {
  // What is kept out file by file leaves the folder itself in the build.
  const open = { ...source, isIgnored: () => false };
  const head = await locateAbove(open, view.placements, folder, '.git/HEAD');
  if (head.kind !== 'found') return head.kind;
  const { kind } = await locate(source, view.placements, posix.join(head.imageFolder, '.git/HEAD'));
  const repository = path.dirname(head.file);
  const inContext = (name: string): string =>
    path.relative(source.context, path.join(repository, name)).split(path.sep).join('/');
  if (source.isIgnored(inContext(''))) return 'absent';
  // Any file of these folders stands for all of them. Without its config git does as it does without settings.
  const kept = ['objects/x', 'refs/heads/x'].every((name) => !source.isIgnored(inContext(name)));
  if (!kept || kind !== 'found') return 'partial';
  return (await isForeign(source, view, head.imageFolder)) ? 'foreign' : 'there';
}

/** Whether the repository is root's and git runs as somebody else, who has not been told to trust it. */
async function isForeign(source: ContextFiles, view: RunView, folder: string): Promise<boolean> {
  const { step, earlier, placements } = view;
  const { user, env } = step.before;
  const isOwned = placements.some((each) => each.kind === 'context' && each.isOwned && isWithin(each.dest, folder));
  const texts = [...earlier, step.instruction].map(runText);
  const mayTrust = texts.some((text) => /\bchown\b|safe\.directory/.test(text)) || env.has('GIT_CONFIG_COUNT');
  if (isRoot(user) || isOwned || mayTrust) return false;
  const settings = [posix.join(goPaths(step.before, new Map(), undefined).home, '.gitconfig'), '/etc/gitconfig'];
  const located = await Promise.all(settings.map((file) => locate(source, placements, file)));
  return located.every(({ kind }) => kind === 'absent');
}
