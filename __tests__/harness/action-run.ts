import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readFileCommands } from '../fakes/actions-runner.ts';
import { checkedOutSha, checkOut } from './checkout.ts';
import { node24 } from '../servers/store-worker-bundle.ts';
import { validReport } from './valid-report.ts';

/** The built action; another build of it can be named while working on it. */
export const dist = process.env['ACTION_DIST'] ?? path.join(import.meta.dirname, '../../dist');

/** A job of the runner: one RUNNER_TEMP, one workspace, and the steps that use the action in it. */
export interface Job {
  readonly runnerTemp: string;
  readonly workspace: string;
  /** Runs a step's main; `post` of all steps comes later, the last step's first. */
  main(step: Step): Promise<MainRun>;
  /** Starts a step's main without waiting for its end. */
  startMain(step: Step): Promise<{ readonly child: ChildProcess; readonly ended: Promise<MainRun> }>;
  /** Starts the post of the last step without waiting for its end; the step is done with it. */
  startPost(): Promise<{ readonly child: ChildProcess; readonly ended: Promise<StepRun> }>;
  /** Runs the posts of all steps so far in the runner's order. */
  posts(): Promise<readonly StepRun[]>;
  /** `main` and the posts of a job with one step. */
  run(step: Step): Promise<WholeRun>;
  /** Names in RUNNER_TEMP that are neither the runner's own nor what uses of the action in one job tell each other. */
  left(): Promise<readonly string[]>;
  remove(): Promise<void>;
}

/** A step's main and post, with what they told. */
export type WholeRun = MainRun & { readonly post: StepRun; readonly summary: string; readonly report: Report };

export interface Step {
  readonly inputs: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface StepRun {
  readonly code: number;
  readonly stdout: string;
  readonly ms: number;
}

export interface MainRun extends StepRun {
  readonly outputs: Readonly<Record<string, string>>;
  /** What main left for post, as the runner's state file holds it. */
  readonly state: string;
}

/** report.json as its readers know it. */
export interface Verdict {
  readonly coldMs: number;
  readonly netMs: number;
}

export interface Report {
  readonly result: string;
  readonly phases: readonly {
    readonly name: string;
    /** ISO 8601, UTC. */
    readonly startedAt: string;
    readonly ms: number;
    readonly outcome: string;
    readonly reason: string;
  }[];
  readonly caches: readonly {
    readonly kind: string;
    readonly hit: string;
    readonly primaryKey: string;
    readonly matchedKey: string;
    readonly reason: string;
    readonly restored: { readonly bytes: number; readonly entries: number };
    readonly used: number;
    readonly added: number;
    readonly swept: number;
    readonly saved: { readonly bytes: number; readonly key: string } | null;
    readonly saveReason: string;
    readonly remade?: number;
    readonly verdict: Verdict | null;
    readonly sharesVerdict: boolean;
  }[];
  readonly steps: readonly { readonly name: string; readonly ms: number; readonly cached: boolean }[];
  readonly verdict: Verdict;
  readonly findings: readonly {
    readonly rule: string;
    readonly line: number;
    readonly message: string;
    readonly fix: string;
  }[];
  readonly warmth?: { readonly state: string; readonly reason: string };
}

export interface JobFacts {
  readonly workspace: string;
  /** What the cache service and the event give; GITHUB_* defaults are those of a push to main. */
  readonly env: Readonly<Record<string, string>>;
  readonly event?: unknown;
  /** Node to run it with; the runner's is 24. */
  readonly node?: string;
  /** The sub-action `mounts/` in the place of the action itself. */
  readonly around?: true;
  /** Each step has a process group of its own, named by its process id, so that a test can kill it as a whole. */
  readonly ownGroups?: true;
}

/** Runs the built action as the runner does: inputs, state and outputs through the runner's variables and files. */
export async function startJob(facts: JobFacts): Promise<Job> {
  const runnerTemp = await mkdtemp(path.join(tmpdir(), 'runner-temp-'));
  const event = path.join(runnerTemp, '_event.json');
  await writeFile(
    event,
    JSON.stringify(facts.event ?? { repository: { default_branch: 'main', visibility: 'private' } }),
  );
  const steps: { readonly step: Step; readonly state: string; readonly summary: string }[] = [];

  const environment = (
    step: Step,
    files: { output: string; state: string; summary: string },
  ): Record<string, string> => {
    const all: Record<string, string | undefined> = {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      DOCKER_HOST: process.env['DOCKER_HOST'],
      ...defaultFacts,
      GITHUB_WORKSPACE: facts.workspace,
      GITHUB_EVENT_PATH: event,
      RUNNER_TEMP: runnerTemp,
      GITHUB_OUTPUT: files.output,
      GITHUB_STATE: files.state,
      GITHUB_STEP_SUMMARY: files.summary,
      ...facts.env,
      ...Object.fromEntries(
        Object.entries(step.inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
      ),
      ...step.env,
    };
    return Object.fromEntries(
      Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    );
  };

  const startMain: Job['startMain'] = async (step) => {
    const folder = await mkdtemp(path.join(runnerTemp, '_step-'));
    const files = {
      output: path.join(folder, 'output'),
      state: path.join(folder, 'state'),
      summary: path.join(folder, 'summary'),
    };
    for (const file of Object.values(files)) await writeFile(file, '');
    const { child, ended } = start(facts, facts.around ? 'mounts.js' : 'main.js', environment(step, files));
    return {
      child,
      ended: ended.then(async (run) => {
        steps.push({ step, state: files.state, summary: files.summary });
        const [outputs, state] = await Promise.all([readFile(files.output, 'utf8'), readFile(files.state, 'utf8')]);
        return { ...run, outputs: Object.fromEntries(readFileCommands(outputs)), state };
      }),
    };
  };

  const job: Job = {
    runnerTemp,
    workspace: facts.workspace,
    startMain,
    main: async (step) => (await startMain(step)).ended,
    startPost: async () => {
      const last = steps.pop();
      if (last === undefined) throw new Error('there is no step that has a post');
      const { step, state, summary } = last;
      const kept = readFileCommands(await readFile(state, 'utf8'));
      const states = Object.fromEntries([...kept].map(([name, value]) => [`STATE_${name}`, value]));
      const env = { ...environment(step, { output: state, state, summary }), ...states };
      const { child, ended } = start(facts, facts.around ? 'mounts-post.js' : 'post.js', env);
      return {
        child,
        ended: ended.then(async (run) => {
          await writeFile(path.join(runnerTemp, '_summary.md'), await readFile(summary, 'utf8'));
          return run;
        }),
      };
    },
    posts: async () => {
      const runs: StepRun[] = [];
      while (steps.length > 0) runs.push(await (await job.startPost()).ended);
      return runs;
    },
    run: async (step) => {
      const main = await job.main(step);
      const [post] = await job.posts();
      if (post === undefined) throw new Error('there was no post step');
      const report: unknown = JSON.parse(
        await readFile(main.outputs['report'] ?? path.join(runnerTemp, 'no-report'), 'utf8').catch(() => 'null'),
      );
      return {
        ...main,
        post,
        summary: await readFile(path.join(runnerTemp, '_summary.md'), 'utf8'),
        report: (report === null ? null : validReport(report)) as Report,
      };
    },
    left: async () => (await readdir(runnerTemp)).filter((name) => !/^_|\.job\.json$/.test(name)).toSorted(),
    remove: () => rm(runnerTemp, { recursive: true, force: true }),
  };
  await mkdir(facts.workspace, { recursive: true });
  checkOut(facts.workspace);
  return job;
}

/** Without a run number: so small a service does not pay on every machine, and what does not is left alone after a while. */
const defaultFacts = {
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  // Nobody is there: no test may reach the real one.
  GITHUB_API_URL: 'http://127.0.0.1:9',
  GITHUB_REPOSITORY: 'owner/repo',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_TYPE: 'branch',
  GITHUB_SHA: checkedOutSha,
  GITHUB_EVENT_NAME: 'push',
  GITHUB_RUN_ID: '1000',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_JOB: 'build',
  GITHUB_WORKFLOW: 'ci',
  RUNNER_OS: 'Linux',
  RUNNER_ENVIRONMENT: 'github-hosted',
};

function start(
  facts: JobFacts,
  entry: string,
  env: Record<string, string>,
): { child: ChildProcess; ended: Promise<StepRun> } {
  const begin = performance.now();
  const child = spawn(facts.node ?? node24, [path.join(dist, entry)], {
    cwd: facts.workspace,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: facts.ownGroups === true,
  });
  let stdout = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => void (stdout += text));
  const ended = new Promise<StepRun>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? -1, stdout, ms: performance.now() - begin }));
  });
  return { child, ended };
}
