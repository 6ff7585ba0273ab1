import { join } from 'node:path';
import { packEntry, unpackEntry } from './archive.ts';
import { archivedFolder } from './worker-protocol.ts';

/*
 * Stands in for what @actions/cache does with the programs tar, zstd and gzip: scripts/own-archives.mjs puts these functions in
 * their place. So what a job has on its PATH decides neither what is stored nor which entries it sees.
 */

/** The library's name for the file in which an archive waits to be uploaded. */
const archiveName = 'cache.tzst';

/** Part of what the service compares on a lookup: as where the library finds a zstd. */
export async function getCompressionMethod(): Promise<'zstd-without-long'> {
  return 'zstd-without-long';
}

/** The library takes what it packs for patterns; the one folder is none, and may not be another. */
export async function resolvePaths(patterns: readonly string[]): Promise<readonly string[]> {
  return patterns;
}

/** Packs the one folder that this process may save into the library's folder for archives. */
export async function createTar(archiveFolder: string, sources: readonly string[]): Promise<void> {
  if (sources.length !== 1 || sources[0] !== archivedFolder)
    throw new Error(`only the folder ${archivedFolder} is packed, not ${sources.join(', ')}`);
  debug('Packing the archive');
  await packEntry(archivedFolder, join(archiveFolder, archiveName));
}

/** Unpacks a downloaded archive into this process's working folder. */
export async function extractTar(archive: string): Promise<void> {
  debug('Unpacking the archive');
  await unpackEntry(archive, archivedFolder);
}

/** The library lists each archive once more when a job is debugged, which tells nothing here. */
export async function listTar(): Promise<void> {
  return undefined;
}

/** As the library tells what it is at. */
function debug(text: string): void {
  process.stdout.write(`::debug::${text}\n`);
}
