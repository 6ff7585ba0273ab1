import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { node24 } from '../servers/store-worker-bundle.ts';

const repository = path.join(import.meta.dirname, '../..');

/** One run of a workflow, without GitHub. */
export interface ActRun {
  readonly code: number;
  readonly lines: readonly ActLine[];
  /** All that was printed, with the job before each line: for the message of a failing test. */
  readonly text: string;
}

/** A line that a job printed, or that act said of it. */
export interface ActLine {
  /** The job's name after those of its callers, for example `e2e/Cold` or `api-1/Build a Go image/Build`. */
  readonly job: string;
  readonly step: string;
  readonly text: string;
  /** What the line is, if it is a command of the step: `set-output`, `error`, `summary`. */
  readonly command: string;
  /** Of an output: its name and value. Of a summary: `''` and the text. */
  readonly name: string;
  readonly value: string;
}

export interface ActRequest {
  /** The repository that the workflow belongs to: a git work tree with a remote. */
  readonly folder: string;
  /** From `folder`. */
  readonly workflow: string;
  readonly event?: 'push' | 'workflow_dispatch';
  /** Further fields of the event's payload, for example `before` of a push. */
  readonly payload?: Readonly<Record<string, unknown>>;
  /** Labels of runners, each of which is this machine itself; `ubuntu-latest` and `ubuntu-24.04-arm` if none is named. */
  readonly runners?: readonly string[];
  /** Who started it. */
  readonly actor?: string;
  readonly runId: string;
  readonly env: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** Actions and workflows of other repositories: `owner/name@ref` and the folder that stands for it. */
  readonly repositories?: Readonly<Record<string, string>>;
  /** The folder of act's own cache service, of version 1; without it there is none. */
  readonly cacheServer?: string;
  readonly onLine?: (line: ActLine) => void;
}

/** Runs a workflow with act on this machine itself, in a home and an environment of its own. */
export async function runAct(request: ActRequest): Promise<ActRun> {
  const act = await actPath();
  const home = await mkdtemp(path.join(tmpdir(), 'act-home-'));
  try {
    const config = path.join(home, '.config/act');
    await mkdir(config, { recursive: true });
    // Without a settings file act asks which image it shall use.
    await writeFile(path.join(config, 'actrc'), '');
    const event = path.join(home, 'event.json');
    const inputs = request.inputs === undefined ? {} : { inputs: request.inputs };
    await writeFile(
      event,
      JSON.stringify({ repository: { default_branch: 'main', visibility: 'private' }, ...request.payload, ...inputs }),
    );
    return await started(act, argumentsFor(request, event), environmentFor(home), request);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function actPath(): Promise<string> {
  const script = path.join(repository, 'scripts/act.sh');
  const { stdout } = await promisify(execFile)(script, { timeout: 300_000 });
  const printed = stdout.trim();
  if (!path.isAbsolute(printed)) throw new Error(`${script} printed no path of act, but: ${printed}`);
  return printed;
}

function argumentsFor(request: ActRequest, event: string): readonly string[] {
  const repeated = (flag: string, values: Readonly<Record<string, string>> = {}): readonly string[] =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const env = { GITHUB_RUN_ID: request.runId, ...request.env };
  return [
    request.event ?? 'push',
    ...['--workflows', request.workflow, '--directory', request.folder, '--eventpath', event],
    ...(request.runners ?? ['ubuntu-latest', 'ubuntu-24.04-arm']).flatMap((label) => [
      '--platform',
      `${label}=-self-hosted`,
    ]),
    ...(request.cacheServer === undefined
      ? ['--no-cache-server']
      : ['--cache-server-path', request.cacheServer, '--cache-server-addr', '127.0.0.1']),
    '--json',
    ...(request.actor === undefined ? [] : ['--actor', request.actor]),
    ...repeated('--env', env),
    ...repeated('--var', request.vars),
    ...repeated('--input', request.inputs),
    ...repeated('--secret', request.secrets),
    ...repeated('--local-repository', request.repositories),
  ];
}

/** Nothing of this process's own environment decides what a workflow does. */
function environmentFor(home: string): Record<string, string> {
  return {
    PATH: `${path.dirname(node24)}:${process.env['PATH'] ?? ''}`,
    HOME: home,
    // act would set it by itself, to what it guesses.
    DOCKER_HOST: process.env['DOCKER_HOST'] || 'unix:///var/run/docker.sock',
  };
}

function started(
  act: string,
  args: readonly string[],
  env: Record<string, string>,
  request: ActRequest,
): Promise<ActRun> {
  const child = spawn(act, args, { cwd: request.folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: ActLine[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream.setEncoding('utf8').on('data', (text: string) => {
      const whole = `${rest}${text}`.split('\n');
      rest = whole.pop() ?? '';
      for (const line of whole.map(actLineFrom)) {
        lines.push(line);
        request.onLine?.(line);
      }
    });
  }
  // A run that a test no longer waits for must not go on building.
  const stop = (): void => void child.kill('SIGTERM');
  process.once('exit', stop);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.removeListener('exit', stop);
      resolve({ code: code ?? -1, lines, text: lines.map((line) => `${line.job}| ${line.text}`).join('\n') });
    });
  });
}

function actLineFrom(line: string): ActLine {
  const read = parsed(line);
  const field = (name: string): string => {
    const value = read[name];
    return typeof value === 'string' ? value : '';
  };
  return {
    job: field('job').trim(),
    step: field('step'),
    text: (Object.keys(read).length === 0 ? line : field('msg')).trimEnd(),
    command: field('command'),
    name: field('name'),
    value: field('arg') || field('content'),
  };
}

function parsed(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
