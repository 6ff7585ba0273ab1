import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { runPlan } from '../../src/action/plan/run-plan.ts';
import { nodeCheckout } from '../../src/platform/machine/node-checkout.ts';
import { nodeFiles } from '../../src/platform/machine/node-files.ts';
import { nodeShell } from '../../src/platform/machine/node-shell.ts';
import { recordingLog, type RecordingLog } from '../fakes/log.ts';
import { recordingWorkflow } from '../fakes/workflow.ts';

const run = promisify(execFile);

/** A git repository for plans. */
export interface PlannedRepository {
  readonly folder: string;
  /** Runs git, and gives what it prints. */
  git(...args: readonly string[]): Promise<string>;
  /** Writes files, removes those whose text is `undefined`, and commits all; gives the commit. */
  commit(files?: Readonly<Record<string, string | undefined>>): Promise<string>;
  remove(): Promise<void>;
}

/** A copy of the example with its six services, committed. */
export function exampleRepository(): Promise<PlannedRepository> {
  const example = path.join(import.meta.dirname, '../../examples/monorepo');
  return repository((folder) => cp(example, folder, { recursive: true }));
}

/** A repository with these files, committed. */
export function repositoryWith(files: Readonly<Record<string, string>>): Promise<PlannedRepository> {
  return repository((folder) => write(folder, files));
}

async function repository(fill: (folder: string) => Promise<void>): Promise<PlannedRepository> {
  const folder = await mkdtemp(path.join(tmpdir(), 'plan-'));
  const git = async (...args: readonly string[]): Promise<string> => {
    const settings = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'gc.auto=0'];
    const { stdout } = await run('git', ['-C', folder, ...settings, ...args], { maxBuffer: 1 << 26 });
    return stdout.trim();
  };
  const commit = async (files: Readonly<Record<string, string | undefined>> = {}): Promise<string> => {
    await write(folder, files);
    await git('add', '--all');
    await git('commit', '--quiet', '--allow-empty', '--message', 'change');
    return git('rev-parse', 'HEAD');
  };
  await git('init', '--quiet', '--initial-branch=main');
  await fill(folder);
  await commit();
  return { folder, git, commit, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function write(folder: string, files: Readonly<Record<string, string | undefined>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    if (text === undefined) await rm(file, { recursive: true, force: true });
    else {
      await run('mkdir', ['-p', path.dirname(file)]);
      await writeFile(file, text);
    }
  }
}

interface PlanRequest {
  readonly inputs?: Readonly<Record<string, string>>;
  /** Of the job; without it the plan runs on a terminal. */
  readonly env?: Readonly<Record<string, string>>;
  readonly event?: unknown;
  /** PATH of the programs. */
  readonly programs?: string;
}

export interface PlanRun {
  /** Names of the affected images, in their order. */
  readonly affected: readonly string[];
  /** Why, by name; of all images. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly legs: readonly Readonly<Record<string, string>>[];
  readonly outputs: ReadonlyMap<string, string>;
  readonly lines: readonly string[];
  readonly summary: string;
  readonly log: RecordingLog;
}

/** Plans a folder, with the git and the Go of this machine. */
export async function planIn(folder: string, request: PlanRequest = {}): Promise<PlanRun> {
  const temporaryFolder = await mkdtemp(path.join(tmpdir(), 'plan-temp-'));
  const event = path.join(temporaryFolder, 'event.json');
  await writeFile(event, JSON.stringify(request.event ?? {}));
  const log = recordingLog();
  const workflow = recordingWorkflow(request.inputs ?? {});
  const environment = { ...process.env, ...(request.programs === undefined ? {} : { PATH: request.programs }) };
  try {
    const matrix = await runPlan({
      run: {
        env: { ...request.env, GITHUB_EVENT_PATH: event },
        folder,
        temporaryFolder,
        signal: new AbortController().signal,
      } as unknown as Parameters<typeof runPlan>[0]['run'],
      workflow,
      log,
      shell: nodeShell(environment),
      files: nodeFiles(temporaryFolder),
      checkout: nodeCheckout([folder]),
    });
    const lines = log.messages('info');
    const rows = lines.flatMap((line) => {
      const [, name, reason] = /^ {2}(\S+) +\S+ +(?:yes|no) +(.*)$/.exec(line) ?? [];
      return name === undefined || reason === undefined ? [] : [[name, reason] as const];
    });
    return {
      affected: matrix.include.map(({ name }) => name),
      reasons: Object.fromEntries(rows),
      legs: matrix.include,
      outputs: workflow.outputs,
      lines,
      summary: workflow.summaries.join('\n'),
      log,
    };
  } finally {
    await rm(temporaryFolder, { recursive: true, force: true });
  }
}
