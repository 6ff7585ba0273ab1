import { inMounts } from './builds.ts';

/** An action entry of a build cache ("<id>-a") and what it names. */
export interface ActionEntry {
  /** The name of its content ("<id>-d"). */
  readonly output: string;
  readonly sizeBytes: number;
  /** When Go wrote it, as the text that it wrote: an entry that is written again has another. */
  readonly madeAt: string;
  /** What its content is in the mount; `none`: Go cannot use the entry. An executable has a folder. */
  readonly content: 'file' | 'folder' | 'none';
}

export type ActionEntries = ReadonlyMap<string, ActionEntry>;

/** The action entries of a build-cache mount, by their ids. */
export async function actionsIn(namespace: string, mount: string): Promise<ActionEntries> {
  const script = `cd /m0
find . -type f -path './??/*-a' -exec cat {} +
find . -path './??/*-d' -prune -type f -print | sed 's/^/file /'
find . -path './??/*-d' -prune -type d -print | sed 's/^/folder /'`;
  const lines = (await inMounts({ namespace, mounts: [mount], script })).split('\n').map((line) => line.split(/ +/));
  const contents = new Map(
    lines.flatMap(([what = '', name = '']) =>
      what === 'file' || what === 'folder' ? [[name.replace(/^.*\/|-d$/g, ''), what] as const] : [],
    ),
  );
  return new Map(
    lines.flatMap(([version, action = '', output = '', size = '', madeAt = '']) =>
      version === 'v1'
        ? [[action, { output, sizeBytes: Number(size), madeAt, content: contents.get(output) ?? 'none' }] as const]
        : [],
    ),
  );
}

/**
 * Actions that Go has done since: it has made their entries, or has written them again in place. A mount may begin with what
 * was in several. What a link printed, which is nothing, does not count: Go writes that whenever it links, and a link into a
 * file is done each time.
 */
export function doneSince(before: readonly ActionEntries[], after: ActionEntries): readonly string[] {
  const isOld = ([id, { madeAt, output, sizeBytes }]: readonly [string, ActionEntry]): boolean =>
    before.some((entries) => {
      const earlier = entries.get(id);
      return earlier?.madeAt === madeAt || (sizeBytes === 0 && earlier?.output === output);
    });
  return [...after].flatMap((entry) => (isOld(entry) ? [] : [entry[0]])).toSorted();
}

/** The size of the largest content. */
export function heaviestIn(entries: ActionEntries): number {
  return Math.max(0, ...[...entries.values()].map(({ sizeBytes }) => sizeBytes));
}
