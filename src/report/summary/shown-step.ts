/** A step's heading without what says nothing to its reader: the digest of a base image, the mounts and the like of a RUN. */
export function shownStep(name: string): string {
  return name
    .replace(/@sha256:[0-9a-f]+/, '')
    .replaceAll(/(?<=\bRUN (?:--\S+ )*)--(?:mount|network|security)=\S+ /g, '');
}
