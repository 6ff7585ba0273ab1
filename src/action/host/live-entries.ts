/** The folders of GOCACHE: two hex digits each. */
export const entryFolders: readonly string[] = Array.from({ length: 256 }, (_, at) => at.toString(16).padStart(2, '0'));

/** Whether a path below GOCACHE is that of an entry: what an action gave (`-a`), or the content that it names (`-d`). */
export function isEntryName(name: string): boolean {
  return /^([0-9a-f]{2})\/\1[0-9a-f]{62}-[ad]$/.test(name);
}

/** What an action gave, as cmd/go/internal/cache writes it: `v1 <action id> <output id> <size> <unix ns>`. */
interface ActionEntry {
  /** Path of the content below GOCACHE. */
  readonly content: string;
  readonly sizeBytes: number;
  /** ms since 1970. */
  readonly madeAt: number;
}

export function parseActionEntry(text: string | undefined): ActionEntry | undefined {
  const [, output = '', size = '', ns = ''] = /^v1 [0-9a-f]{64} ([0-9a-f]{64}) +(\d+) +(\d+)\n$/.exec(text ?? '') ?? [];
  if (output === '') return undefined;
  return { content: `${output.slice(0, 2)}/${output}-d`, sizeBytes: Number(size), madeAt: Number(ns) / 1e6 };
}

interface HostChanges {
  readonly isExact: boolean;
  readonly restoredBytes: number;
  readonly liveBytes: number;
  /** Made since the caches were filled. */
  readonly newBytes: number;
  readonly newModules: number;
}

/**
 * Why no new snapshot is written; empty where one is. The packages of the main module are new in every run, so with the same go.sum
 * a snapshot is written again only when it lacks much: the first one may be of a job that ended early.
 */
export function whyNothingNew(changes: HostChanges): string {
  const { isExact, restoredBytes, liveBytes, newBytes, newModules } = changes;
  if (newModules > 0) return '';
  if (liveBytes === 0) return 'no Go step has compiled anything since';
  if (isExact && newBytes * 4 < restoredBytes) return 'the snapshot has most of what Go steps used';
  return newBytes === 0 && isExact ? 'the snapshot has all that Go steps used' : '';
}
