import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder for PATH whose `docker` is what a test wants it to be. */
export interface Programs {
  readonly folder: string;
  /** The words of each call so far. */
  calls(): Promise<readonly string[]>;
  remove(): Promise<void>;
}

/** `real`: notes each call and hands it on. `without-buildx`: says what Docker says without that plugin. `none`: is not there. */
export async function programs(docker: 'real' | 'without-buildx' | 'none'): Promise<Programs> {
  const folder = await mkdtemp(path.join(tmpdir(), 'programs-'));
  const log = path.join(folder, 'calls');
  await writeFile(log, '');
  const real = execFileSync('sh', ['-c', 'command -v docker'], { encoding: 'utf8' }).trim();
  const last =
    docker === 'real'
      ? `exec '${real}' "$@"`
      : `printf 'docker: unknown command: docker %s\\n\\nRun '"'docker --help'"' for more information\\n' "$1" >&2; exit 1`;
  if (docker !== 'none') {
    await writeFile(path.join(folder, 'docker'), `#!/bin/sh\necho "$*" >> '${log}'\n${last}\n`);
    await chmod(path.join(folder, 'docker'), 0o755);
  }
  return {
    folder,
    calls: async () => (await readFile(log, 'utf8')).split('\n').filter((line) => line !== ''),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
