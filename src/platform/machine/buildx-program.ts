import { closeSync, openSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** After the user's own folder. https://github.com/docker/cli/blob/master/cli-plugins/manager/manager_unix.go */
const systemFolders = [
  '/usr/local/lib/docker/cli-plugins',
  '/usr/local/libexec/docker/cli-plugins',
  '/usr/lib/docker/cli-plugins',
  '/usr/libexec/docker/cli-plugins',
] as const;

/**
 * The arguments to start a program with: for `docker buildx …`, Docker's plugin itself, which does the same in half the time, as
 * `docker` starts it twice. Where `docker` is not Docker's own program, or is told of other plugin folders, nothing changes.
 * Without any `docker`, a standalone `buildx` takes its place, as in docker/actions-toolkit.
 */
export function buildxDirectly(
  environment: Environment,
  home: string = os.homedir(),
): (argv: readonly [string, ...string[]]) => readonly [string, ...string[]] {
  let plugin: string | undefined;
  let isLookedUp = false;
  return (argv) => {
    const [program, command, ...words] = argv;
    if (program !== 'docker' || command !== 'buildx') return argv;
    if (!isLookedUp) plugin = buildxPlugin(environment, home);
    isLookedUp = true;
    return plugin === undefined ? argv : [plugin, ...words];
  };
}

function buildxPlugin(environment: Environment, home: string): string | undefined {
  const programFolders = (environment['PATH'] ?? '').split(path.delimiter);
  const docker = firstFile(programFolders, 'docker');
  if (docker === undefined) return firstFile(programFolders, 'buildx');
  if (!isDockersOwn(docker)) return undefined;
  const configuration = environment['DOCKER_CONFIG'] || path.join(home, '.docker');
  if (namesOtherFolders(path.join(configuration, 'config.json'))) return undefined;
  return firstFile([path.join(configuration, 'cli-plugins'), ...systemFolders], 'docker-buildx');
}

/** The first of these folders' files of this name that can be executed. */
function firstFile(folders: readonly string[], name: string): string | undefined {
  return folders
    .filter((folder) => path.isAbsolute(folder))
    .map((folder) => path.join(folder, name))
    .find((file) => {
      const found = statSync(file, { throwIfNoEntry: false });
      return found?.isFile() === true && (found.mode & 0o111) !== 0;
    });
}

/** Not a script, nor another program under this name: those may do something of their own with `docker buildx`. */
function isDockersOwn(file: string): boolean {
  try {
    return path.basename(realpathSync(file)) === 'docker' && startOf(file) !== '#!';
  } catch {
    return false;
  }
}

function startOf(file: string): string {
  const opened = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(2);
    readSync(opened, bytes, 0, bytes.length, 0);
    return bytes.toString('latin1');
  } finally {
    closeSync(opened);
  }
}

function namesOtherFolders(file: string): boolean {
  try {
    return readFileSync(file, 'utf8').includes('cliPluginsExtraDirs');
  } catch {
    return false;
  }
}
