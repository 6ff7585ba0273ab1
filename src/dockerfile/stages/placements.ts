import { posix } from 'node:path';
import { isArchive, writtenCopy } from '../syntax/copy-words.ts';
import { expandIn, type InstructionStep } from './environment.ts';
import { runMounts } from './run-mounts.ts';

/** Something that puts files into a stage. Image paths are absolute, sources relative to the context and cleaned. */
export type Placement =
  | {
      readonly kind: 'context';
      /** `COPY`, `ADD` or `RUN`, for texts. */
      readonly keyword: string;
      readonly line: number;
      readonly sources: readonly string[];
      readonly dest: string;
      /** A file is put into it under its own name, whether the folder is there or not. */
      readonly isFolder: boolean;
      /** `COPY --parents`: the folders of a source are made too. */
      readonly keepsParents: boolean;
      /** `COPY --chown`: the files are not root's. */
      readonly isOwned: boolean;
    }
  /** Files of which nobody here knows which: of another stage, an image, a URL, an archive. */
  | { readonly kind: 'unknown'; readonly dest: string };

/** What a COPY or ADD puts where; `undefined` for any other instruction. */
export function copyPlacement({ instruction, before }: InstructionStep, escape: string): Placement | undefined {
  const copy = writtenCopy(instruction);
  if (copy === undefined) return undefined;
  const { flags, line } = instruction;
  const { keyword } = copy;
  const expanded = [...copy.sources, copy.destination].map((word) => expandIn(before, word, escape));
  const words = expanded.map((each) => (each.kind === 'expanded' ? each.value : ''));
  const isClear = expanded.every((each) => each.kind === 'expanded' && each.unset.length === 0);
  // Where the target is not known, it may be anywhere.
  if (!isClear) return { kind: 'unknown', dest: '/' };
  const target = words.at(-1) ?? '';
  const dest = posix.resolve('/', before.workdir, target);
  const sources = words.slice(0, -1);
  const isForeign =
    flags.some(({ name }) => name === 'from' || name === 'exclude' || name === 'unpack') ||
    copy.hasHeredoc ||
    (keyword === 'ADD' && sources.some((source) => /:\/\/|^git@/.test(source) || isArchive(source)));
  if (isForeign || sources.length === 0) return { kind: 'unknown', dest };
  return {
    kind: 'context',
    keyword,
    line,
    sources: sources.map(cleaned),
    dest,
    isFolder: target === '' || /(?:^|\/)\.?$/.test(target) || sources.length > 1,
    keepsParents: flags.some(({ name }) => name === 'parents'),
    isOwned: flags.some(({ name }) => name === 'chown'),
  };
}

/** What the bind mounts of a RUN show, and what its cache mounts hide. */
export function mountPlacements({ instruction, before }: InstructionStep, escape: string): readonly Placement[] {
  const read = runMounts(instruction, before, escape);
  if (read.kind === 'bad') return [];
  return read.mounts.flatMap((mount): readonly Placement[] => {
    if (mount.type === 'secret' || mount.type === 'ssh') return [];
    const dest = mount.absoluteTarget;
    if (mount.type !== 'bind' || mount.from !== '' || mount.unset.length > 0) return [{ kind: 'unknown', dest }];
    const { line } = instruction;
    return [
      {
        kind: 'context',
        keyword: 'RUN',
        line,
        sources: [cleaned(mount.source)],
        dest,
        isFolder: false,
        keepsParents: false,
        isOwned: false,
      },
    ];
  });
}

/** Whether files of the placement may be at the image path or, for a folder, below it. */
export function mayReach({ dest }: Placement, imagePath: string): boolean {
  return isWithin(dest, imagePath) || isWithin(imagePath, dest);
}

/** Whether a path is a folder or below it. */
export function isWithin(folder: string, candidate: string): boolean {
  return candidate === folder || candidate.startsWith(folder === '/' ? '/' : `${folder}/`);
}

/** Empty for the context itself. */
function cleaned(source: string): string {
  return posix.normalize(`/${source}`).replace(/^\/+|\/+$/g, '');
}
