import { execFile } from 'node:child_process';
import { copyFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { stringify } from 'yaml';

const source = path.join(import.meta.dirname, '../..');
const run = promisify(execFile);

/** A git work tree of its own on `main`. */
export interface Repository {
  readonly folder: string;
  remove(): Promise<void>;
}

/** A copy of this repository as it is on disk, with the build of the action that is tested. */
export async function copyOfThis(): Promise<Repository> {
  const { stdout } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: source,
    maxBuffer: 16 << 20,
  });
  const dist = process.env['ACTION_DIST'];
  const files = stdout.split('\0').filter((file) => file !== '' && !(dist !== undefined && file.startsWith('dist/')));
  return repositoryWith('cached-go-docker-build/cached-go-docker-build', async (folder) => {
    for (const file of files) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      // A file that git knows may have been deleted in the work tree.
      await copyFile(path.join(source, file), path.join(folder, file)).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
      });
    }
    if (dist !== undefined) await cp(dist, path.join(folder, 'dist'), { recursive: true });
  });
}

/** The action of this repository and `mounts` alone, which each job copies: their declarations, and the build that is tested. */
export async function actionAlone(): Promise<Repository> {
  const dist = process.env['ACTION_DIST'] ?? path.join(source, 'dist');
  return repositoryWith('cached-go-docker-build/cached-go-docker-build', async (folder) => {
    await mkdir(path.join(folder, 'mounts'));
    for (const file of ['action.yml', 'mounts/action.yml'])
      await copyFile(path.join(source, file), path.join(folder, file));
    await cp(dist, path.join(folder, 'dist'), { recursive: true });
  });
}

/** A repository that holds one workflow. */
export async function repositoryOf(name: string, workflow: unknown): Promise<Repository> {
  return repositoryWith(name, async (folder) => {
    await mkdir(path.join(folder, '.github/workflows'), { recursive: true });
    await writeFile(path.join(folder, '.github/workflows/build.yml'), stringify(workflow));
  });
}

/** One of the examples as a repository that somebody else has. */
export async function copyOfExample(name: string): Promise<Repository> {
  return copyOfFolder(`somebody/${name}`, path.join(source, 'examples', name));
}

/** A repository with the files of a folder of the tests, changed by `change` before its first commit. */
export async function copyOfFolder(
  name: string,
  folder: string,
  change: (copy: string) => Promise<unknown> = async () => undefined,
): Promise<Repository> {
  return repositoryWith(name, async (copy) => {
    await cp(folder, copy, { recursive: true });
    await change(copy);
  });
}

/** What an action takes and gives. */
export interface ActionShape {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

/**
 * Stands for an action: it prints `name: input=value` for each input that is not empty, and each output is
 * `output of name`.
 */
export async function standInFor(name: string, shape: ActionShape): Promise<Repository> {
  const print = `[ -z "$VALUE" ] || printf '%s: %s=%q\\n' ${name} "$NAME" "$VALUE"`;
  const action = {
    name,
    description: 'Stands for another action',
    inputs: Object.fromEntries(shape.inputs.map((input) => [input, { description: input }])),
    outputs: Object.fromEntries(
      shape.outputs.map((output) => [output, { description: output, value: `${output} of ${name}` }]),
    ),
    runs: {
      using: 'composite',
      steps: [
        { shell: 'bash', run: `echo '${name}: was run'` },
        ...shape.inputs.map((input) => ({
          shell: 'bash',
          run: print,
          env: { NAME: input, VALUE: `\${{ inputs.${input} }}` },
        })),
      ],
    },
  };
  return repositoryWith(name, (folder) => writeFile(path.join(folder, 'action.yml'), stringify(action)));
}

/** Commits what a test has changed, since a job checks out a commit. Gives the commit. */
export async function commitAll(folder: string): Promise<string> {
  const git = async (...args: readonly string[]): Promise<string> => (await run('git', ['-C', folder, ...args])).stdout;
  await git('add', '--all', '--force', '.');
  await git('-c', 'user.name=test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '--message', 'change');
  return (await git('rev-parse', 'HEAD')).trim();
}

async function repositoryWith(name: string, fill: (folder: string) => Promise<unknown>): Promise<Repository> {
  const folder = await mkdtemp(path.join(tmpdir(), 'repository-'));
  await run('git', ['init', '--quiet', '--initial-branch=main', folder]);
  await run('git', ['-C', folder, 'remote', 'add', 'origin', `https://github.com/${name}.git`]);
  await fill(folder);
  await commitAll(folder);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
