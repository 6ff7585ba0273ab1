import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const script = path.join(import.meta.dirname, '../../scripts/engine.sh');

/** The Go image with gcc and git, which not every test needs: makes it where the engine lacks it. */
export async function debianGoImage(): Promise<string> {
  await promisify(execFile)('bash', [script, 'images', '--debian']);
  return 'golang:1.26-bookworm';
}
