import os from 'node:os';
import path from 'node:path';

/** The process that the action runs in. Entries use it; nothing else does. */
export interface Host {
  readonly env: NodeJS.ProcessEnv;
  readonly folder: string;
  /** The user's home folder. */
  readonly home: string;
  /** The name of this machine. */
  readonly machine: string;
  /** The system's folder for temporary files. */
  readonly temporaryRoot: string;
  readonly nodePath: string;
  /** Flags and words of the command line. */
  readonly words: readonly string[];
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** Runs `body` with a signal that is aborted when the process is told to stop, then ends the process with the code it gives. */
  runToEnd(body: (signal: AbortSignal) => Promise<number>): Promise<never>;
  /** Runs `body`, which must not wait for anything, when the process ends, however it does. */
  atExit(body: () => void): void;
}

/** After that long a step that was told to stop ends, whatever still runs: the runner kills it a little later (10 s). */
const lastMomentMs = 8500;

export function processHost(): Host {
  return {
    env: process.env,
    folder: process.cwd(),
    home: os.homedir(),
    machine: os.hostname(),
    temporaryRoot: os.tmpdir(),
    nodePath: process.execPath,
    words: process.argv.slice(2),
    stdout: process.stdout,
    stderr: process.stderr,
    runToEnd: async (body) => {
      const stop = new AbortController();
      const onSignal = (): void => {
        stop.abort();
        setTimeout(() => process.exit(1), lastMomentMs).unref();
      };
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
      // A reader that has gone, as in `… | head`, is no reason to fail.
      for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
      const code = await body(stop.signal);
      await drained(process.stdout);
      // A failed download of a library can keep the process alive for minutes.
      process.exit(code);
    },
    atExit: (body) => void process.once('exit', body),
  };
}

/** A file beside the running program, as the bundler has put it there. */
export function besideProgram(name: string): string {
  return path.join(path.dirname(process.argv[1] ?? ''), name);
}

function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()));
}
