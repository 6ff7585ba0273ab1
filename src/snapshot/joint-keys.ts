import { createHash } from 'node:crypto';
import type { CacheKeys, KeyPart } from './keys.ts';
import { buildKeys, modulesKeys } from './keys.ts';

/** What one snapshot for several images is called by, beside what the keys of the images tell. */
interface JointName {
  /** What names the images: their files and targets, and not the images themselves, of which there may be one more tomorrow. */
  readonly names: readonly KeyPart[];
  readonly scopeName: string | undefined;
  /** Whose modules they are, where the store may hold those of others. */
  readonly owner: string;
  readonly ref: string;
  readonly readableRefs: readonly { readonly ref: string; readonly reason: string }[];
}

/** Parts of a scope that name one image. */
const ofOneImage = ['context', 'file', 'target'];

/** The keys of one snapshot that serves several images: those of one image where all have the same. */
export function jointKeys([first, ...others]: readonly [CacheKeys, ...CacheKeys[]], joint: JointName): CacheKeys {
  if (others.every(({ primary }) => primary === first.primary)) return first;
  const all = [first, ...others];
  const sums = valuesOf(all, 'go.sum');
  const sumHash = sums.length === 1 ? (sums[0] ?? '') : hashOf(sums);
  if (first.kind === 'modules') return modulesKeys(sumHash, valuesOf(all, 'files'), joint.owner);
  return buildKeys({
    ...joint,
    scope: [...joint.names, ...sharedParts(all)],
    goVersion: valuesOf(all, 'go').join(' '),
    sumHash,
  });
}

/** What the images are compiled with, each value once. */
function sharedParts(all: readonly CacheKeys[]): readonly KeyPart[] {
  const parts = all.flatMap((keys) => keys.parts.find(({ name }) => name === 'scope')?.parts ?? []);
  const names = new Set(parts.map(({ name }) => name).filter((name) => !ofOneImage.includes(name)));
  return [...names].toSorted().map((name) => {
    const same = parts.filter((part) => part.name === name);
    const value = [...new Set(same.map((part) => part.value))].toSorted().join(' ');
    return { name, value, reason: same[0]?.reason ?? '' };
  });
}

function valuesOf(all: readonly CacheKeys[], wanted: string): readonly string[] {
  const values = all.flatMap(({ parts }) => parts.filter(({ name }) => name === wanted).map(({ value }) => value));
  return [...new Set(values)].toSorted();
}

function hashOf(values: readonly string[]): string {
  return createHash('sha256').update(values.join('\n')).digest('hex');
}
