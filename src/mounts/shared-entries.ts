/** An entry that the build used, as the script lists it. */
export interface SharedEntry {
  /** The beginning of its action's id. */
  readonly id: string;
  readonly bytes: number;
  /** The layer that it is in: 0 for one that is taken, the number of one that was packed; absent for any other. */
  readonly layer?: number;
}

/** The file in /.out/files in which the script lists entries, and the most that it may have: that of half a million. */
export const sharedList = { name: 'shared.list', mostBytes: 16_000_000 } as const;

/** All entries that the build used, but for tiny ones; none where the list is not as long as the script told. */
export function sharedEntries(list: string, listed: number): readonly SharedEntry[] {
  const entries = [...list.matchAll(/^([0-9a-f]{12}) (\d{1,15}) (\d{1,3}|-)$/gm)].map(
    ([, id = '', bytes, layer]): SharedEntry => ({
      id,
      bytes: Number(bytes),
      ...(layer === '-' ? {} : { layer: Number(layer) }),
    }),
  );
  return entries.length === listed ? entries : [];
}
