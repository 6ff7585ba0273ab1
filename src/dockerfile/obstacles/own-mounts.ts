import { isInside } from '../go/cache-mounts.ts';
import type { GoRun } from '../go/go-runs.ts';
import type { RunMount } from '../stages/run-mounts.ts';

/** What a RUN's own mounts mean for a cache mount that is to be added at a folder. */
export type OwnMounts =
  | { readonly kind: 'none' }
  /** A cache or tmpfs mount above the folder: one at the folder goes inside it, in whatever order the flags stand. */
  | { readonly kind: 'around'; readonly mount: RunMount }
  /** There can be no other mount. */
  | { readonly kind: 'taken' };

export function ownMountsAt(run: GoRun, folder: string): OwnMounts {
  const mounts = run.cacheMounts.all.filter(({ type, target }) => type !== 'secret' && type !== 'ssh' && target !== '');
  const near = mounts.filter(
    ({ absoluteTarget }) =>
      absoluteTarget === folder || isInside(absoluteTarget, folder) || isInside(folder, absoluteTarget),
  );
  const [first] = near;
  if (first === undefined) return { kind: 'none' };
  return near.every((mount) => takesAnother(mount, folder)) ? { kind: 'around', mount: first } : { kind: 'taken' };
}

/**
 * BuildKit makes the folder in it, so it must be writable. What comes from an image or a stage may have the cache's content,
 * which would be hidden.
 */
function takesAnother({ type, absoluteTarget, readonly, from }: RunMount, folder: string): boolean {
  return isInside(folder, absoluteTarget) && (type === 'cache' || type === 'tmpfs') && !readonly && from === '';
}
