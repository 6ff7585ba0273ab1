import * as v from 'valibot';
import type { Shell } from '../../platform/shell.ts';
import { decodedText } from '../../text/json-schemas.ts';

const limitMs = 10_000;

/** A build's record in its builder's history: by its reference, `builder/node/id`, or where that is not known by its name. */
type BuildRecord = { readonly builder: string } & ({ readonly ref: string } | { readonly name: string });

/** A run's own builds. Their records go at its end, and in one call for each builder, since each call starts buildx anew. */
export interface OwnBuilds {
  readonly note: (record: BuildRecord) => void;
  /** Removes the records of those that were noted. Older builders keep no history, so trouble here means nothing. */
  readonly forget: () => Promise<void>;
}

export function ownBuilds(shell: Shell): OwnBuilds {
  const noted = new Map<string, readonly BuildRecord[]>();
  return {
    note: (record) => void noted.set(record.builder, [...(noted.get(record.builder) ?? []), record]),
    forget: async () => {
      const ofBuilders = [...noted];
      noted.clear();
      await Promise.allSettled(ofBuilders.map(([builder, records]) => removeRecords(shell, builder, records)));
    },
  };
}

const reference = v.pipe(v.string(), v.nonEmpty());
const metadataSchema = v.object({ 'buildx.build.ref': reference });
const pushedSchema = v.object({ 'containerimage.digest': v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)) });
/** A line of `buildx history ls --format json`. */
const listedSchema = v.object({ name: v.string(), ref: reference });

/** The reference of a build from the file that `--metadata-file` wrote. */
export function buildRef(metadata: string | undefined): string | undefined {
  return decodedText(metadataSchema, metadata ?? '')?.['buildx.build.ref'];
}

/** The digest of the image that a build has pushed; empty without one. */
export function pushedDigest(metadata: string | undefined): string {
  return decodedText(pushedSchema, metadata ?? '')?.['containerimage.digest'] ?? '';
}

async function removeRecords(shell: Shell, builder: string, records: readonly BuildRecord[]): Promise<void> {
  const names = records.flatMap((record) => ('name' in record ? [record.name] : []));
  const refs = records.flatMap((record) => ('ref' in record ? [record.ref] : []));
  if (names.length > 0) refs.push(...(await refsOf(shell, builder, names)));
  if (refs.length === 0) return;
  const ids = refs.map((ref) => ref.split('/').at(-1) ?? ref);
  await shell.run({
    argv: ['docker', 'buildx', 'history', 'rm', '--builder', builder, ...ids],
    timeoutMs: limitMs,
    signal: ownLimit(),
  });
}

async function refsOf(shell: Shell, builder: string, names: readonly string[]): Promise<readonly string[]> {
  const exit = await shell.run({
    argv: ['docker', 'buildx', 'history', 'ls', '--builder', builder, '--no-trunc', '--format', 'json'],
    timeoutMs: limitMs,
    signal: ownLimit(),
  });
  const lines = exit.kind === 'exited' && exit.code === 0 ? exit.stdout.split('\n') : [];
  return lines.flatMap((line) => {
    const listed = decodedText(listedSchema, line);
    return listed !== undefined && names.includes(listed.name) ? [listed.ref] : [];
  });
}

/** Not the run's own signal: the record of a build that was cancelled is to go too. */
function ownLimit(): AbortSignal {
  return AbortSignal.timeout(limitMs);
}
