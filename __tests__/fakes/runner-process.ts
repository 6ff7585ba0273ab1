/** This process as a step of the runner would be. */
export interface RunnerProcess {
  /** What was written to standard output. */
  output(): string;
}

const ofRunner = /^(?:INPUT|STATE|GITHUB|RUNNER)_/;
let undo: (() => void) | undefined;

/**
 * Makes this process a step with these variables, and no other ones of a runner, until `leaveRunner`: @actions/core reads the
 * environment of the process and writes to its standard output.
 */
export function enterRunner(variables: Readonly<Record<string, string>> = {}): RunnerProcess {
  leaveRunner();
  const { env, stdout } = process;
  let output = '';
  const write = stdout.write;
  undo = () => {
    stdout.write = write;
    process.env = env;
  };
  process.env = {
    ...Object.fromEntries(Object.entries(env).filter(([name]) => !ofRunner.test(name))),
    ...variables,
  };
  stdout.write = (text: string | Uint8Array) => {
    output += typeof text === 'string' ? text : Buffer.from(text).toString();
    return true;
  };
  return { output: () => output };
}

/** Gives environment and standard output back; nothing if there is nothing to give back. */
export function leaveRunner(): void {
  undo?.();
  undo = undefined;
}
