import { createHash } from 'node:crypto';
import path from 'node:path';
import * as v from 'valibot';
import { cacheKindSchema } from '../../config/cache-kind.ts';
import type { RunFacts } from '../../config/run/run-facts.ts';
import type { Files } from '../../platform/files.ts';
import { hitSchema } from '../../report/run-report.ts';
import { objectOf } from '../../text/json-schemas.ts';
import type { CachePlan } from '../request/analysis.ts';
import { ownPrefix } from '../services/own-prefix.ts';

const mountUseSchema = objectOf({
  kind: cacheKindSchema,
  /** The builder, the namespace, the records and the nodes. */
  mounts: v.string(),
  /** What the snapshots of this use begin with. A use with another one has snapshots of its own. */
  primary: v.string(),
  /** What the mounts are stamped with. */
  stamp: v.string(),
  hit: hitSchema,
  matchedKey: v.string(),
  /** The snapshot that was found, also when it was no good. */
  foundKey: v.string(),
  /** The base under the mounts' content, as JSON text of its manifest; empty without one. */
  manifest: v.string(),
  /** Entries, or module files, that were there when the use had ended; 0 when nothing was read from the mounts. */
  entries: v.number(),
  /** When that was, by the builder's clock, in seconds; 0 when it was not. */
  readAt: v.number(),
  /** The key that it is going to save under; empty when it saves nothing. */
  savesAs: v.string(),
});

/**
 * What earlier uses of the action in the same job did with a builder's mounts. A later use finds them warm: it restores
 * nothing, and what it saves replaces what the earlier one would have saved.
 */
export interface MountUse extends v.InferOutput<typeof mountUseSchema> {}

/** The identity of a cache's mounts in a builder. */
export function mountsOf(
  builder: string,
  namespace: string,
  { group, nodes }: Pick<CachePlan & { readonly kind: 'served' }, 'group' | 'nodes'>,
): string {
  return JSON.stringify([builder, namespace, group.records, nodes.map(({ name }) => name)]);
}

/** The job as the record and the mounts' stamps name it: no other job has this text, nor has a re-run. */
export function jobName({ repository, runId, runAttempt, job }: RunFacts): string {
  return [repository, runId, runAttempt, job].join('/');
}

/**
 * Where uses in one job leave notes for each other; empty outside a job. The folder may outlive the job on a runner of the
 * user's own, so the job is part of the name.
 */
export function jobRecordFile(facts: RunFacts): string {
  if (facts.runnerTemp === '' || facts.runId === '') return '';
  const hash = createHash('sha256').update(jobName(facts)).digest('hex').slice(0, 12);
  return path.join(facts.runnerTemp, `${ownPrefix}${hash}.job.json`);
}

/** The uses so far in this job, the newest last. */
export async function readUses(files: Files, recordFile: string): Promise<readonly MountUse[]> {
  if (recordFile === '') return [];
  try {
    const value: unknown = JSON.parse((await files.readText(recordFile)) ?? '[]');
    return Array.isArray(value) ? value.filter(isUse) : [];
  } catch {
    // A file that is not ours to read tells nothing: the mounts are then treated as new ones.
    return [];
  }
}

/** Adds uses to the job's record. The steps of a job run one after the other, so nobody writes it meanwhile. */
export async function recordUses(files: Files, recordFile: string, uses: readonly MountUse[]): Promise<void> {
  if (recordFile === '' || uses.length === 0) return;
  const all = [...(await readUses(files, recordFile)), ...uses];
  await files.writeText(recordFile, JSON.stringify(all), { mode: 0o600 });
}

/** The newest use of exactly these mounts, if its snapshots are those of `primary` too. */
export function earlierUse(
  uses: readonly MountUse[],
  { kind, mounts, primary }: Pick<MountUse, 'kind' | 'mounts' | 'primary'>,
): MountUse | undefined {
  const newest = uses.findLast((use) => use.kind === kind && use.mounts === mounts);
  return newest?.primary === primary ? newest : undefined;
}

/** As it was written, with all its fields: another version of the action in the same job may have more of them. */
function isUse(value: unknown): value is MountUse {
  return v.is(mountUseSchema, value);
}
