import type { HelperResult } from './helper-result.ts';

/** An entry that the build used, as the script lists it. */
export interface SharedEntry {
  /** The beginning of its action's id. */
  readonly id: string;
  readonly bytes: number;
  /** The layer that it is in: 0 for one that is taken, the number of one that was packed; absent for any other. */
  readonly layer?: number;
}

/** All entries that the build used, but for tiny ones; none where the script was not asked, or could not tell. */
export function sharedEntries(result: HelperResult): readonly SharedEntry[] {
  const entries: SharedEntry[] = [];
  for (let line = 0; ; line += 1) {
    const text = result.get(`list.${line}`);
    if (text === undefined) return entries;
    for (const [, id = '', bytes, layer] of text.matchAll(/([0-9a-f]{12}):(\d+):(\d+|-)/g))
      entries.push({ id, bytes: Number(bytes), ...(layer === '-' ? {} : { layer: Number(layer) }) });
  }
}
