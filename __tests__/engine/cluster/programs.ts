import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Programs that run until they are stopped; what they print is in files of one folder. */
export interface Programs {
  start(name: string, argv: readonly string[], env?: Readonly<Record<string, string>>): void;
  /** Waits until `isSo` gives true. An end of one of the programs, or too long a time, is an error with what they have printed last. */
  until(what: string, isSo: () => Promise<boolean>): Promise<void>;
  /** The last started one first. */
  stop(): Promise<void>;
}

const patienceMs = 90_000;
const lastLines = 8;

export function programsIn(folder: string): Programs {
  const running = new Map<string, ChildProcess>();
  const lastWords = (name: string): string =>
    `${name}:\n${readFileSync(path.join(folder, `${name}.log`), 'utf8')
      .split('\n')
      .slice(-lastLines)
      .join('\n')}`;
  const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;
  return {
    start: (name, [program = '', ...args], env = {}) => {
      const log = openSync(path.join(folder, `${name}.log`), 'a');
      running.set(name, spawn(program, args, { stdio: ['ignore', log, log], env: { ...process.env, ...env } }));
    },
    until: async (what, isSo) => {
      const end = Date.now() + patienceMs;
      for (;;) {
        const ended = [...running].filter(([, child]) => hasEnded(child)).map(([name]) => name);
        if (ended.length > 0) throw new Error(`ended before ${what}: ${ended.map(lastWords).join('\n')}`);
        if (await isSo()) return;
        if (Date.now() > end)
          throw new Error(`waited too long until ${what}:\n${[...running.keys()].map(lastWords).join('\n')}`);
        await wait(200);
      }
    },
    stop: async () => {
      for (const child of [...running.values()].toReversed()) {
        const gone = new Promise((resolve) => child.once('exit', resolve));
        if (hasEnded(child)) continue;
        child.kill('SIGTERM');
        const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
        await gone;
        clearTimeout(late);
      }
      running.clear();
    },
  };
}
