/** The module files of a snapshot: how many, and a hash of their names (hex). What is in them is for go.sum to say. */
export interface ModuleSet {
  readonly files: number;
  readonly names: string;
}

const mostFiles = 0xffff;

/**
 * The set as the last part of a key, in twelve hex digits: four for how many, eight for which. So jobs that download the same
 * modules at once have the same key, and the store takes it once; and a look at a key tells whether its snapshot has less.
 */
export function setPart({ files, names }: ModuleSet): string {
  return `${Math.min(files, mostFiles).toString(16).padStart(4, '0')}${names.slice(0, 8)}`;
}

/**
 * How the modules of the snapshot `key` relate to those of `own`, by their keys. In the keys of earlier releases these digits are
 * those of another hash: their snapshots then count as any number, mostly as more.
 */
export function compareSets(key: string, own: string): 'same' | 'fewer' | 'as many' | 'unknown' {
  const [part, ownPart] = [lastPart(key), lastPart(own)];
  if (part === undefined || ownPart === undefined) return 'unknown';
  if (part === ownPart) return 'same';
  return filesOf(part) < filesOf(ownPart) ? 'fewer' : 'as many';
}

function filesOf(part: string): number {
  return Number.parseInt(part.slice(0, 4), 16);
}

function lastPart(key: string): string | undefined {
  return /-([0-9a-f]{12})$/.exec(key)?.[1];
}
