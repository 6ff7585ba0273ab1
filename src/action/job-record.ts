import path from 'node:path';
import type { MountGroup } from '../mounts/mount-group.ts';
import type { Files } from '../platform/files.ts';
import type { CacheKind, Hit } from '../report/run-report.ts';

/**
 * What earlier uses of the action in the same job did with a builder's mounts. A later use finds them warm: it restores
 * nothing, and what it saves replaces what the earlier one would have saved.
 */
export interface MountUse {
  readonly kind: CacheKind;
  /** The builder, the namespace and the records. */
  readonly mounts: string;
  /** What the mounts are stamped with. */
  readonly stamp: string;
  readonly hit: Hit;
  readonly matchedKey: string;
  /** The base under the mounts' content, as JSON text of its manifest; empty without one. */
  readonly manifest: string;
  /** Entries, or module files, that were there when the use had ended; 0 when nothing was read from the mounts. */
  readonly entries: number;
  /** When that was, by the builder's clock, in seconds; 0 when it was not. */
  readonly readAt: number;
  /** The key that it is going to save under; empty when it saves nothing. */
  readonly savesAs: string;
}

const fileName = 'cached-go-docker-build.job.json';

/** The identity of a group's mounts in a builder. */
export function mountsOf(builder: string, namespace: string, group: MountGroup): string {
  return JSON.stringify([builder, namespace, group.records]);
}

/** The uses so far in this job, the newest last. Outside a job (`jobFolder` empty) there are none. */
export async function readUses(files: Files, jobFolder: string): Promise<readonly MountUse[]> {
  if (jobFolder === '') return [];
  try {
    const value: unknown = JSON.parse((await files.readText(path.join(jobFolder, fileName))) ?? '[]');
    return Array.isArray(value) ? value.filter(isUse) : [];
  } catch {
    // A file that is not ours to read tells nothing: the mounts are then treated as new ones.
    return [];
  }
}

/** Adds uses to the job's record. */
export async function recordUses(files: Files, jobFolder: string, uses: readonly MountUse[]): Promise<void> {
  if (jobFolder === '' || uses.length === 0) return;
  const all = [...(await readUses(files, jobFolder)), ...uses];
  await files.writeText(path.join(jobFolder, fileName), JSON.stringify(all), { mode: 0o600 });
}

/** The newest use of exactly these mounts. */
export function earlierUse(uses: readonly MountUse[], kind: CacheKind, mounts: string): MountUse | undefined {
  return uses.findLast((use) => use.kind === kind && use.mounts === mounts);
}

function isUse(value: unknown): value is MountUse {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const texts = ['kind', 'mounts', 'stamp', 'hit', 'matchedKey', 'manifest', 'savesAs'];
  return texts.every((name) => typeof fields.get(name) === 'string') && ['entries', 'readAt'].every((name) => typeof fields.get(name) === 'number');
}
