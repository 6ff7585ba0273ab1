import { createHash } from 'node:crypto';
import type { Content } from './archive.ts';

/** How big the repository and its images are. */
export interface WorldOptions {
  readonly images: number;
  /** Images of one go.sum, side by side. */
  readonly imagesPerSum: number;
  /** Times the sizes that were measured. */
  readonly sizes: number;
}

/** A package of an image, with the modules and shared packages that it imports. */
interface Package {
  readonly unit: string;
  readonly bytes: number;
  readonly imports: readonly string[];
}

export interface Image {
  readonly name: string;
  readonly group: number;
  /** What it compiles besides its own packages. */
  readonly units: readonly { readonly unit: string; readonly bytes: number }[];
  readonly packages: readonly Package[];
}

/** Images that share a go.sum, its modules and some packages. */
export interface Group {
  readonly modules: readonly { readonly unit: string; readonly zipBytes: number }[];
  readonly shared: readonly string[];
}

export interface World {
  readonly images: readonly Image[];
  readonly groups: readonly Group[];
}

/** What a commit has: the version of each unit that is not the first, and Go's. */
export interface Commit {
  readonly sha: string;
  readonly go: string;
  readonly versions: ReadonlyMap<string, number>;
}

/** Compiled standard library of a small HTTP service with zstd. Measured: 100 MB in GOCACHE. */
const standardBytes = 24e6;
/** Content before compression, per byte: measured for the same service. */
export const inflation = 4.2;
const modulesPerGroup = 120;
const sharedPerGroup = 8;

/**
 * A repository of small services: the compiled code of each is 40 to 100 MB with zstd, of which the standard library is 24 MB; the zips of
 * a go.sum are 100 to 160 MB.
 */
export function makeWorld({ images, imagesPerSum, sizes }: WorldOptions, random: () => number): World {
  const between = (least: number, most: number): number => least + random() * (most - least);
  const bytes = (mean: number): number => Math.max(1, Math.round(mean * sizes * -Math.log(1 - random() * 0.999)));
  const groups = Array.from({ length: Math.ceil(images / imagesPerSum) }, (_, group): Group => {
    const zipsBytes = between(100e6, 160e6) * sizes;
    return {
      modules: Array.from({ length: modulesPerGroup }, (_module, index) => ({
        unit: `g${group}.m${index}`,
        zipBytes: Math.round(zipsBytes / modulesPerGroup),
      })),
      shared: Array.from({ length: sharedPerGroup }, (_package, index) => `g${group}.s${index}`),
    };
  });
  return {
    groups,
    images: Array.from({ length: images }, (_, index): Image => {
      const group = Math.floor(index / imagesPerSum);
      const { modules = [], shared = [] } = groups[group] ?? {};
      const chosen = shuffled(modules, random).slice(0, Math.round(between(14, 66)));
      const ownShared = shuffled(shared, random).slice(0, sharedPerGroup / 2);
      const imported = [...chosen.map(({ unit }) => unit), ...ownShared];
      return {
        name: `image${index}`,
        group,
        units: [
          { unit: 'std', bytes: Math.round(standardBytes * sizes) },
          ...chosen.map(({ unit }) => ({ unit, bytes: bytes(1.1e6) })),
          ...ownShared.map((unit) => ({ unit, bytes: bytes(0.12e6) })),
        ],
        packages: Array.from({ length: Math.round(between(15, 35)) }, (_package, number) => ({
          unit: `i${index}.p${number}`,
          bytes: bytes(0.1e6),
          imports: shuffled(imported, random).slice(0, 4),
        })),
      };
    }),
  };
}

export function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  return list
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** What a build of the image leaves in GOCACHE. The main package bears the commit, so it is new in each. */
export function compiled({ name, units, packages }: Image, { sha, go, versions }: Commit): Content {
  const version = (unit: string): string => `${unit}@${versions.get(unit) ?? 0}`;
  const content = new Map<string, number>();
  for (const { unit, bytes } of units) content.set(`${version(unit)}+${go}`, bytes);
  // Whatever imports what has changed is compiled again.
  for (const { unit, bytes, imports } of packages)
    content.set(`${name}/${version(unit)}(${imports.map(version).join(',')})+${go}`, bytes);
  content.set(`${mainMark}${name}@${sha}`, 100_000);
  return content;
}

/** Begins the name of what is new in every build. */
export const mainMark = 'main:';

/** What a build leaves in GOMODCACHE, where it runs `go mod download`. */
export function downloaded({ modules }: Group, { versions }: Commit): Content {
  return new Map(modules.map(({ unit, zipBytes }) => [`${unit}@${versions.get(unit) ?? 0}`, zipBytes]));
}

export function sumHashOf(group: Group, commit: Commit): string {
  return createHash('sha256')
    .update([...downloaded(group, commit).keys()].join(' '))
    .digest('hex');
}
