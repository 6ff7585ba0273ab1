import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A module in a git repository that nobody reads without a login; its one package imports nothing. */
export const privateHost = 'git.example.test';
export const privateModule = `${privateHost}/team/lib.git`;

/** Makes the bare repository, as `folder`; what it takes for that is left in `scratch`. */
export async function makePrivateRepository(folder: string, scratch: string): Promise<void> {
  const work = path.join(scratch, 'work');
  await mkdir(work, { recursive: true });
  await writeFile(path.join(work, 'go.mod'), `module ${privateModule}\n\ngo 1.26\n`);
  await writeFile(path.join(work, 'lib.go'), 'package lib\n\nconst Answer = 42\n');
  const inWork = (...args: readonly string[]) =>
    run('git', ['-C', work, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args]);
  await inWork('init', '-q');
  await inWork('add', '.');
  await inWork('commit', '-q', '-m', 'lib');
  await inWork('tag', 'v1.0.0');
  await run('git', ['clone', '-q', '--bare', work, folder]);
}

/** Gives the lines of go.sum, and puts what a module proxy would have into `modules`, as go makes both from the repository itself. */
export async function downloadedByHand(repository: string, modules: string, scratch: string): Promise<string> {
  const folder = path.join(scratch, 'by-hand');
  await mkdir(folder);
  await writeFile(path.join(folder, 'go.mod'), `module x\n\ngo 1.26\n\nrequire ${privateModule} v1.0.0\n`);
  const gomodcache = path.join(scratch, 'gomodcache');
  const settings = {
    GOMODCACHE: gomodcache,
    GOPRIVATE: privateHost,
    GOFLAGS: '-modcacherw -mod=mod',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `url.file://${repository}.insteadOf`,
    GIT_CONFIG_VALUE_0: `https://${privateHost}/team/lib`,
  };
  await run('go', ['mod', 'download', 'all'], { cwd: folder, env: { ...process.env, ...settings } });
  await cp(path.join(gomodcache, 'cache/download'), modules, { recursive: true });
  return readFile(path.join(folder, 'go.sum'), 'utf8');
}
