/** The parts of a tag such as `v1.2.3` or `v1.2.3-rc.1`; `undefined` for any other name. */
export function parseTag(
  tag: string,
): { readonly version: string; readonly numbers: readonly number[]; readonly isPrerelease: boolean } | undefined;

/** Whether no release among `tags` is newer than `tag`. */
export function isNewest(tag: string, tags: readonly string[]): boolean;

/** The tag of the major version that has to move to `tag`. */
export function majorTagToMove(tag: string, tags: readonly string[]): string | undefined;
