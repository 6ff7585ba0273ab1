import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/** A step of a workflow, as it is written. */
export interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A job of a workflow, of which only scripts are run. */
export interface ScriptJob {
  readonly env?: Step['env'];
  readonly steps?: readonly Step[];
}

export interface ScriptRun {
  readonly code: number;
  readonly output: string;
  readonly outputs: Readonly<Record<string, string>>;
}

interface ScriptPlace {
  readonly cwd: string;
  /** RUNNER_TEMP, and where the files of its commands are. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Whether a step runs, by the one form of condition that is known here: that an expression is not empty. */
export function isWanted({ if: condition }: Step, known: Readonly<Record<string, string>>): boolean {
  if (condition === undefined) return true;
  const [, name = ''] = /^(\S+) != ''$/.exec(condition) ?? [];
  if (known[name] === undefined) throw new Error(`nobody knows what ${condition} is`);
  return known[name] !== '';
}

/** Runs the script of a step as the runner does for `shell: bash`. `known` says what each expression stands for, `env` what the runner sets. */
export async function runScript(
  step: Step,
  known: Readonly<Record<string, string>>,
  { cwd, folder, env: given }: ScriptPlace,
): Promise<ScriptRun> {
  const outputFile = path.join(folder, 'output');
  await writeFile(outputFile, '');
  const env = Object.entries(step.env ?? {}).map(([name, text]) => {
    const value = text.replaceAll(/\$\{\{ (\S+) \}\}/g, (_, expression: string) => {
      if (known[expression] === undefined) throw new Error(`nobody knows what ${expression} is`);
      return known[expression];
    });
    return [name, value] as const;
  });
  const script = path.join(folder, 'script.sh');
  await writeFile(script, step.run ?? '');
  const ended = await promisify(execFile)('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
    cwd,
    env: {
      ...process.env,
      ...{ GITHUB_OUTPUT: outputFile, GITHUB_STEP_SUMMARY: path.join(folder, 'summary'), RUNNER_TEMP: folder },
      ...given,
      ...Object.fromEntries(env),
    },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => {
      return { code: error.code, output: error.stdout + error.stderr };
    },
  );
  const outputs = (await readFile(outputFile, 'utf8')).split('\n').flatMap((line) => {
    const [, name, value = ''] = /^([\w-]+)=(.*)$/.exec(line) ?? [];
    return name === undefined ? [] : [[name, value] as const];
  });
  return { ...ended, outputs: Object.fromEntries(outputs) };
}
