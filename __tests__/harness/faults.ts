import { execFile, execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dist } from './action-run.ts';
import { node24 } from '../servers/store-worker-bundle.ts';

/** A small project that people really have, from `__tests__/fixtures/faults`, in a folder of its own. */
export interface FaultProject {
  readonly folder: string;
  remove(): Promise<void>;
}

export async function faultProject(
  name: string,
  { vendor = false }: { readonly vendor?: boolean } = {},
): Promise<FaultProject> {
  const folder = await mkdtemp(path.join(tmpdir(), `fault-${name}-`));
  await cp(path.join(import.meta.dirname, '../fixtures/faults', name), folder, { recursive: true });
  // No layer of an earlier test run is to be taken for one of this.
  await writeFile(path.join(folder, 'nonce.txt'), randomBytes(8).toString('hex'));
  if (vendor) execFileSync('go', ['mod', 'vendor'], { cwd: folder, stdio: 'pipe' });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

export interface DryRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What the command line says of a project before it builds anything. */
export function dryRun(folder: string, ...flags: readonly string[]): Promise<DryRun> {
  return new Promise((resolve) => {
    execFile(
      node24,
      [path.join(dist, 'cli.js'), 'build', '--dry-run', ...flags, '.'],
      { cwd: folder, maxBuffer: 1 << 26 },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1, stdout, stderr });
      },
    );
  });
}
