import path from 'node:path';
import type { BuildOptions } from '../../config/build-options.ts';
import type { Finding } from '../../report/run-report.ts';
import { isWritableFolder } from '../findings/writable-places.ts';
import type { Services } from '../services/services.ts';
import { layerCacheEntries } from './layer-cache-entries.ts';

interface AddedLayers {
  readonly entries: Pick<BuildOptions, 'cacheFrom' | 'cacheTo'>;
  readonly findings: readonly Finding[];
}

/**
 * What `layer-cache` adds to the build. buildx ends a build that is to export into a folder that it cannot make, whatever `ignore-error`
 * says (BuildKit, client/solve.go), so such a folder is only read.
 */
export async function addedLayers(
  { files, run }: Pick<Services, 'files' | 'run'>,
  question: Parameters<typeof layerCacheEntries>[0],
): Promise<AddedLayers> {
  const entries = layerCacheEntries(question);
  const { layerCache, build } = question;
  const isExported = entries.cacheTo.length > build.cacheTo.length;
  if (layerCache.kind !== 'local' || !isExported) return { entries, findings: [] };
  const folder = path.resolve(run.folder, layerCache.folder);
  if (await isWritableFolder(files, folder)) return { entries, findings: [] };
  const finding = {
    rule: 'disk',
    file: '',
    line: 0,
    message: `The folder of \`layer-cache\`, ${folder}, cannot be written to.`,
    fix: 'Give the user of this run write permission there: until then no layers are stored in it.',
  };
  return { entries: { ...entries, cacheTo: build.cacheTo }, findings: [finding] };
}
