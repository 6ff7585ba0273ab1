import path from 'node:path';
import { ownPrefix } from '../services/own-prefix.ts';
import type { PostState } from './post-state.ts';

/** Where post may remove, upload and write. */
interface PostPlaces {
  /** The folder for temporary files. */
  readonly temporaryRoot: string;
  /** Where the input `report-file` leads to; empty without it. */
  readonly givenReport: string;
}

/**
 * The first path of a state that main cannot have written, if there is one. Whatever gets a line into the log of main may
 * name others: post would remove one folder and upload another.
 */
export function foreignPlace(state: PostState, places: PostPlaces): string | undefined {
  const { temporaryFolder, saves, jobRecord, reportFile } = state;
  const { sharing } = state.beside;
  const isOwn = (file: string, end: RegExp): boolean => isOwnPath(places, file, end);
  if (!isOwn(temporaryFolder, /^[\w-]+$/)) return temporaryFolder;
  const shared = sharing === undefined ? [] : [sharing, ...sharing.layers];
  const inside = [...saves, ...shared].map(({ folder }) => folder);
  return [
    ...inside.filter((folder) => path.dirname(folder) !== temporaryFolder || /^\.\.?$/.test(path.basename(folder))),
    ...[jobRecord].filter((file) => file !== '' && !isOwn(file, /^[0-9a-f]+\.job\.json$/)),
    ...[reportFile].filter((file) => !isOwnReport(file, places)),
  ][0];
}

/** Whether a report may be written there. */
export function isOwnReport(file: string, places: PostPlaces): boolean {
  return file === '' || file === places.givenReport || isOwnPath(places, file, /^[\w-]+\.report\.json$/);
}

function isOwnPath({ temporaryRoot }: PostPlaces, file: string, end: RegExp): boolean {
  const name = path.basename(file);
  return path.dirname(file) === temporaryRoot && name.startsWith(ownPrefix) && end.test(name.slice(ownPrefix.length));
}
