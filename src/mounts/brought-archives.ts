import type { Packed } from '../platform/machine/compress.ts';
import type { MountGroup } from './mount-group.ts';
import type { SharedOut } from './extracted.ts';
import type { HelperResult } from './helper-result.ts';
import { countIn } from './helper-result.ts';
import type { Pushed } from './push-layers.ts';
import { sharedEntries } from './shared-entries.ts';

/** What the scripts write to /.out/files, with the number of the mount. */
export const archiveNames = /^(modules|build)-(\d+)\.tar$/;

/** What of a cache has come to the runner, or was pushed by the builder. */
export interface Brought extends Pick<Pushed, 'archives' | 'refused'> {
  readonly sharing?: SharedOut;
}

interface Asked {
  readonly group: MountGroup;
  readonly given: readonly string[] | undefined;
  readonly layers: { readonly mark: string; readonly platforms?: readonly string[] };
}

/** What has come out of the helper build. */
interface Exported {
  /** By the names of the files. */
  readonly packed: ReadonlyMap<string, Packed>;
  /** Of entries; empty without one. */
  readonly list: string;
}

/** What a script has packed of a cache: its own archives, and layers that several images share. */
export function broughtArchives(
  { group: { kind, records }, given, layers: { mark, ...made } }: Asked,
  { packed, list }: Exported,
  result: HelperResult,
): Brought {
  const all = [...packed].flatMap(([name, archive]) => {
    const [, of, index = ''] = archiveNames.exec(name) ?? [];
    if (of !== kind) return [];
    const entries = countIn(result, `packed.${index}`);
    return [{ index: Number(index), archive: { ...archive, ...made, mark: `${mark}-${index}`, entries } }];
  });
  const archives = all.flatMap(({ index, archive }) => (index < records.length ? [archive] : []));
  if (kind !== 'build' || given === undefined || result.get('shared') !== 'yes') return { archives };
  const entries = sharedEntries(list, countIn(result, 'listed'));
  // Of a shared cache there is one mount; what has a higher number is a layer.
  const layers = all.flatMap(({ index, archive }) =>
    index < records.length ? [] : [{ archive, entries: entries.filter(({ layer }) => layer === index) }],
  );
  return { archives, sharing: { layers, entries } };
}
