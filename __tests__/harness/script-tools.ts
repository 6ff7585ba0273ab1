import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** One way in which base images come: a shell, an awk, and the other programs of busybox or of GNU. */
export interface ScriptTools {
  readonly name: string;
  /** The shell's words. */
  readonly shell: readonly string[];
  readonly path: string;
}

const engineScript = path.join(import.meta.dirname, '../../scripts/engine.sh');

/** The folder with the shells, awks and the linter; they are fetched if the machine lacks them. */
export function shellToolsFolder(): string {
  const told = execFileSync('bash', [engineScript, 'tools'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const folder = /^TOOLS=(.+)$/m.exec(told)?.[1];
  if (folder === undefined) throw new Error(`no shell tools: ${told}`);
  return folder;
}

/** All that the helper scripts have to run under, below a folder that the caller removes. */
export function scriptToolSets(tools: string): { readonly sets: readonly ScriptTools[]; remove(): void } {
  const root = mkdtempSync(path.join(tmpdir(), 'script-tools-'));
  const busybox = path.join(tools, 'busybox');
  const folderOf = (name: string, links: Readonly<Record<string, string>>): string => {
    const folder = path.join(root, name);
    mkdirSync(folder);
    for (const [applet, program] of Object.entries(links)) symlinkSync(program, path.join(folder, applet));
    return folder;
  };
  const applets = spawnSync(busybox, ['--list'], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter((name) => name !== '');
  const whole = folderOf('busybox', Object.fromEntries(applets.map((name) => [name, realOf(busybox)])));
  const shells = [['dash'], ['bash', '--posix'], ['busybox', 'sh']].map(([program = '', ...flags]) => [
    path.join(tools, program),
    ...flags,
  ]);
  const awks = ['mawk', 'gawk', 'original-awk'].map((name) => [name, path.join(tools, name)] as const);
  const gnu = awks.map(([name, program]) => [name, `${folderOf(name, { awk: program })}:/usr/bin:/bin`] as const);
  const sets = [
    // Of GNU's programs with each awk of Debian's and Fedora's.
    ...gnu.flatMap(([awk, PATH]) =>
      shells.map((shell) => ({ name: `${shellName(shell)}, ${awk}, GNU`, shell, path: PATH })),
    ),
    { name: 'busybox alone', shell: [busybox, 'sh'], path: whole },
  ];
  return { sets, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** busybox goes by the name that it is called by, so its links must lead to the program itself. */
function realOf(wrapper: string): string {
  const told = spawnSync(
    'sh',
    ['-c', `sed -n "s/^exec env LD_LIBRARY_PATH='[^']*' '\\(.*\\)' .*/\\1/p" "$0"`, wrapper],
    {
      encoding: 'utf8',
    },
  ).stdout.trim();
  return told === '' ? wrapper : told;
}

const shellName = ([program = '']: readonly string[]): string => path.basename(program);
