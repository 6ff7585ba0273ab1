import type { CacheKeys } from '../snapshot/keys.ts';
import { keyPrefix } from '../snapshot/keys.ts';

/** How images of one ref and one version of Go find what they share. */
export interface SharedKeys {
  /** The image that the run builds, as keys name it. */
  readonly scope: string;
  /** What the keys begin with of the catalog, of which the newest counts, and of shared layers. */
  readonly catalog: string;
  /** The same of what this image has added itself: when two runs write a catalog at once, one does not know of the other. */
  readonly own: string;
  readonly layer: string;
  /** What the keys begin with of all that may take the place of each other, up to the ref or image. */
  readonly families: readonly string[];
}

/** Whose snapshots an image may not read, their layers it may not read either: so the ref is a part of these keys too. */
export function sharedKeys({ parts }: Pick<CacheKeys, 'parts'>): SharedKeys {
  const valueOf = (name: string): string => parts.find((part) => part.name === name)?.value ?? '';
  const [go, ref, scope] = [valueOf('go'), valueOf('ref'), valueOf('scope')];
  const families = [`${keyPrefix}-shared-list-${go}-`, `${keyPrefix}-shared-own-${go}-${ref}-`] as const;
  return {
    scope,
    catalog: `${families[0]}${ref}-`,
    own: `${families[1]}${scope}-`,
    layer: `${keyPrefix}-shared-layer-${go}-${ref}-`,
    families,
  };
}
