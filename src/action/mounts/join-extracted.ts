import type { CacheKind } from '../../config/cache-kind.ts';
import type { Compiled, Extracted } from '../../mounts/extracted.ts';

/**
 * What several nodes told of one cache, as if their mounts were those of one. Compiled entries are those of different platforms, so they
 * are added up; the modules are the same everywhere.
 */
export function joinExtracted(kind: CacheKind, parts: readonly Extracted[]): Extracted | undefined {
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return first;
  const total = (count: (part: Extracted) => number): number => parts.reduce((sum, part) => sum + count(part), 0);
  const most = (count: (part: Extracted) => number): number => Math.max(...parts.map(count));
  const all = kind === 'build' ? total : most;
  const remade = joinCompiled(parts.flatMap(({ contents }) => contents.remade ?? []));
  const anew = joinCompiled(parts.flatMap(({ contents }) => contents.anew ?? []));
  const downloaded = [...new Set(parts.flatMap(({ contents }) => contents.downloaded ?? []))];
  const [refused] = parts.flatMap(({ packing }) => packing.refused ?? []);
  const names = new Set(parts.map(({ contents }) => contents.names));
  return {
    packing: {
      write: parts.find(({ packing }) => packing.archives.length > 0)?.packing.write ?? 'none',
      archives: parts.flatMap(({ packing }) => packing.archives),
      packedBytes: total(({ packing }) => packing.packedBytes),
      shortBytes: total(({ packing }) => packing.shortBytes),
      sums: [],
      ...(refused === undefined ? {} : { refused }),
    },
    contents: {
      used: all(({ contents }) => contents.used),
      made: all(({ contents }) => contents.made),
      fresh: all(({ contents }) => contents.fresh),
      compiled: all(({ contents }) => contents.compiled),
      mains: all(({ contents }) => contents.mains),
      ...(remade === undefined ? {} : { remade }),
      ...(anew === undefined ? {} : { anew }),
      ...(downloaded.length === 0 ? {} : { downloaded }),
      total: all(({ contents }) => contents.total),
      live: {
        entries: all(({ contents }) => contents.live.entries),
        bytes: all(({ contents }) => contents.live.bytes),
      },
      ...(names.size === 1 && first.contents.names !== undefined ? { names: first.contents.names } : {}),
      baseLiveBytes: all(({ contents }) => contents.baseLiveBytes),
    },
    reading: {
      replaced: total(({ reading }) => reading.replaced),
      mounts: total(({ reading }) => reading.mounts),
      isCrowded: parts.some(({ reading }) => reading.isCrowded),
      strange: total(({ reading }) => reading.strange),
      driftS: parts.map(({ reading }) => reading.driftS).find((driftS) => driftS !== 0) ?? 0,
      goVersion: parts.map(({ reading }) => reading.goVersion).find((version) => version !== '') ?? '',
      // Their clocks may differ: what one has made since the earliest counts as not saved yet.
      readAt: Math.min(...parts.map(({ reading }) => reading.readAt)),
    },
  };
}

function joinCompiled(parts: readonly Compiled[]): Compiled | undefined {
  if (parts.length === 0) return undefined;
  return {
    packages: parts.reduce((sum, { packages }) => sum + packages, 0),
    reused: parts.reduce((sum, { reused }) => sum + reused, 0),
  };
}
