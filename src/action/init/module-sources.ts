import path from 'node:path';
import type { ModuleSource } from '../../init/program-needs.ts';
import type { Services } from '../services/services.ts';

/** The Go files of a module without its tests; `files` are all files below its folder, relative to it. */
export function moduleSources(
  { checkout }: Pick<Services, 'checkout'>,
  folder: string,
  files: readonly string[],
): Promise<readonly ModuleSource[]> {
  const nested = files.filter((file) => file.endsWith('/go.mod')).map((file) => path.posix.dirname(file));
  const own = files.filter((file) => /(?<!_test)\.go$/.test(file) && !isOthers(file, nested));
  return Promise.all(
    own.map(async (file) => ({
      folder: path.posix.dirname(file).replace(/^\.$/, ''),
      name: path.posix.basename(file),
      text: (await checkout.readText(path.join(folder, file))) ?? '',
    })),
  );
}

/** In another module, or in a folder that `./...` does not mean (https://pkg.go.dev/cmd/go#hdr-Package_lists_and_patterns). */
function isOthers(file: string, nested: readonly string[]): boolean {
  const folders = file.split('/').slice(0, -1);
  const isPassedOver = (name: string): boolean => ['vendor', 'testdata'].includes(name) || /^[_.]/.test(name);
  return folders.some(isPassedOver) || nested.some((folder) => file.startsWith(`${folder}/`));
}
