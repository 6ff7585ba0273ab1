import { chmod, readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/** Removes a folder with all that is in it, also what Go has made read-only. */
export async function removeTree(folder) {
  try {
    await rm(folder, { recursive: true, force: true });
  } catch {
    await makeWritable(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function makeWritable(folder) {
  await chmod(folder, 0o700);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await makeWritable(path.join(folder, entry.name));
  }
}
