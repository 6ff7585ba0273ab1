import type { ReachedNode } from '../../buildx/builder/builder-nodes.ts';
import type { CacheKind } from '../../config/cache-kind.ts';
import type { Extraction } from '../../mounts/extract.ts';
import { extractMounts } from '../../mounts/extract.ts';
import type { PushTarget } from '../../mounts/push-layers.ts';
import type { Extracted } from '../../mounts/extracted.ts';
import type { HelperSetting } from '../../mounts/inject.ts';
import type { KindTimes } from '../../mounts/kind-times.ts';
import type { Services } from '../services/services.ts';
import { oneAfterTheOther, sideBySide, troubleOf } from './caches-by-node.ts';
import { joinExtracted } from './join-extracted.ts';
import { agreed, jointPacking } from './joint-packing.ts';

/** One cache on one node. */
interface Part {
  readonly node: ReachedNode;
  readonly extraction: Extraction;
}

interface Read {
  readonly kind: 'done';
  /** In the order of the parts. */
  readonly extracted: readonly Extracted[];
  readonly folders: readonly string[];
  readonly times: KindTimes;
}

interface Failed {
  readonly kind: 'failed';
  readonly reason: string;
  readonly ms: number;
}

interface ReadCaches extends Omit<Read, 'extracted'> {
  readonly extracted: ReadonlyMap<CacheKind, Extracted>;
}

interface Tools extends Pick<Services, 'shell' | 'files' | 'compress'> {
  readonly settingOf: (node: ReachedNode) => HelperSetting;
}

/**
 * Extracts caches from one node in one helper build. From several in two on each: the first only counts, so that all of them can decide
 * as one what goes into the snapshot that they share.
 */
export async function extractFromNodes(
  tools: Tools,
  parts: readonly Part[],
  pushTo?: PushTarget,
): Promise<ReadCaches | Failed> {
  if (nodesOf(parts).length < 2) {
    const read = await readParts(tools, parts, pushTo);
    return read.kind === 'failed' ? read : { ...read, extracted: byKind(parts, read.extracted) };
  }
  const counts = await readParts(
    tools,
    parts.map(({ node, extraction }) => ({ node, extraction: { ...extraction, roomBytes: undefined } })),
  );
  if (counts.kind === 'failed') return counts;
  await removeAll(tools, counts.folders);
  const counted = parts.flatMap((part, index) => {
    const extracted = counts.extracted[index];
    return extracted === undefined ? [] : [{ ...part, extracted }];
  });
  const planned = kindsOf(counted).flatMap((kind) => jointPacking(counted.filter(isOf(kind))));
  // Whoever packs nothing is asked as well: it leaves the mounts to others.
  const packing = planned.map(({ node, extraction, packs }) => ({
    node,
    extraction: packs ?? { ...extraction, roomBytes: 0 },
  }));
  const packed = await readParts(tools, packing, pushTo);
  if (packed.kind === 'failed') return packed;
  const settled = kindsOf(planned).flatMap((kind) =>
    agreed(
      planned.flatMap((part, index) => {
        if (!isOf(kind)(part)) return [];
        return [{ ...part, packed: part.packs === undefined ? undefined : packed.extracted[index] }];
      }),
    ),
  );
  return {
    ...packed,
    extracted: byKind(
      settled,
      settled.map(({ extracted }) => extracted),
    ),
    times: oneAfterTheOther(counts.times, packed.times),
  };
}

/** One helper build on each node, side by side. */
async function readParts(tools: Tools, parts: readonly Part[], pushTo?: PushTarget): Promise<Read | Failed> {
  const nodes = nodesOf(parts);
  const builds = await Promise.all(
    nodes.map(async (node) => {
      const own = parts.filter((part) => part.node.index === node.index);
      const extractions = own.map(({ extraction }) => extraction);
      return { node, outcome: await extractMounts(tools, tools.settingOf(node), extractions, pushTo) };
    }),
  );
  const done = builds.flatMap(({ node, outcome }) => (outcome.kind === 'done' ? [{ node, ...outcome }] : []));
  const folders = done.map(({ folder }) => folder);
  const failed = builds.flatMap(({ node, outcome }) => (outcome.kind === 'failed' ? [{ node, ...outcome }] : []));
  if (failed.length > 0) {
    await removeAll(tools, folders);
    return { kind: 'failed', reason: troubleOf(failed, nodes), ms: Math.max(...failed.map(({ ms }) => ms)) };
  }
  const extracted = parts.flatMap(({ node, extraction }) => {
    const build = done.find((each) => each.node.index === node.index);
    return build?.extracted.get(extraction.group.kind) ?? [];
  });
  return { kind: 'done', extracted, folders, times: sideBySide(done.map(({ times }) => times)) };
}

async function removeAll({ files }: Pick<Tools, 'files'>, folders: readonly string[]): Promise<void> {
  for (const folder of folders) await files.remove(folder);
}

function nodesOf(parts: readonly Part[]): readonly ReachedNode[] {
  return [...new Map(parts.map(({ node }) => [node.index, node])).values()];
}

function kindsOf(parts: readonly Pick<Part, 'extraction'>[]): readonly CacheKind[] {
  return [...new Set(parts.map(({ extraction }) => extraction.group.kind))];
}

function isOf(kind: CacheKind): (part: Pick<Part, 'extraction'>) => boolean {
  return ({ extraction }) => extraction.group.kind === kind;
}

function byKind(
  parts: readonly Pick<Part, 'extraction'>[],
  extracted: readonly Extracted[],
): ReadonlyMap<CacheKind, Extracted> {
  return new Map(
    kindsOf(parts).flatMap((kind) => {
      const joined = joinExtracted(
        kind,
        extracted.filter((_, index) => parts[index]?.extraction.group.kind === kind),
      );
      return joined === undefined ? [] : [[kind, joined] as const];
    }),
  );
}
