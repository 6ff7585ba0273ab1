import path from 'node:path';
import type { Files } from '../../platform/files.ts';
import type { WritablePlace } from '../../findings/facts/facts.ts';
import type { Asked, Serving } from '../request/analysis.ts';
import { localRoot } from '../services/local-store-folder.ts';
import type { Services } from '../services/services.ts';

type Place = Pick<WritablePlace, 'name' | 'folder' | 'isVital'> & {
  /** What is written there is of a size that counts. */
  readonly isLarge: boolean;
};

/** The folders of this machine that the run will write to, as they are now. */
export async function writablePlaces(
  services: Pick<Services, 'run' | 'files'>,
  { asked, serving }: { readonly asked: Pick<Asked, 'config'>; readonly serving: Pick<Serving, 'caches'> },
): Promise<readonly WritablePlace[]> {
  return Promise.all(
    placesOf(services, asked, serving).map(async ({ name, folder, isVital, isLarge }) => {
      const existing = await nearestExisting(services.files, folder);
      const [isWritable, freeBytes, freeFiles] = await Promise.all([
        isWritableFolder(services.files, existing),
        isLarge ? services.files.freeBytes(existing) : Number.POSITIVE_INFINITY,
        isLarge ? services.files.freeFiles(existing) : Number.POSITIVE_INFINITY,
      ]);
      return { name, folder, isVital, isWritable, freeBytes, freeFiles };
    }),
  );
}

function placesOf(
  services: Pick<Services, 'run'>,
  { config }: Pick<Asked, 'config'>,
  { caches }: Pick<Serving, 'caches'>,
): readonly Place[] {
  const places: Place[] = [
    {
      name: 'The folder for temporary files',
      folder: path.dirname(services.run.temporaryFolder),
      isVital: true,
      isLarge: true,
    },
  ];
  const isServed = caches.some(({ plan }) => plan.kind === 'served');
  if (isServed && config.cache.store === 'local') {
    const folder = localRoot(services.run.env, services.run.env['HOME'] ?? '/');
    places.push({ name: 'The folder of the local store', folder, isVital: false, isLarge: true });
  }
  if (config.report.file !== undefined) {
    const folder = path.dirname(path.resolve(services.run.folder, config.report.file));
    places.push({ name: 'The folder of `report-file`', folder, isVital: false, isLarge: false });
  }
  return places;
}

/** Whether this user may make files in a folder, or make the folder where it is not there yet. */
export async function isWritableFolder(files: Pick<Files, 'kindOf' | 'isWritable'>, folder: string): Promise<boolean> {
  const existing = await nearestExisting(files, folder);
  return (await files.kindOf(existing)) === 'folder' && files.isWritable(existing);
}

/** What is not there yet is made in it. */
async function nearestExisting(files: Pick<Files, 'kindOf'>, folder: string): Promise<string> {
  const above = path.dirname(folder);
  return folder === above || (await files.kindOf(folder)) !== 'absent' ? folder : nearestExisting(files, above);
}
