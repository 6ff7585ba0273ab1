import type { Command, Exit, Shell } from '../../src/platform/shell.ts';

/** What a scripted program does. Given as text, it is what it prints, with exit code 0. */
export interface Played {
  readonly code?: number;
  /** Bytes go to whoever asked for them. */
  readonly stdout?: string | Uint8Array;
  readonly stderr?: string;
  /** How long it ran, in milliseconds; 1 unless told. */
  readonly ms?: number;
  /** It runs until it is ended. */
  readonly hangs?: boolean;
}

/** The first rule whose pattern matches the words, joined by blanks, plays; without one the program is not there. */
export type Rule = readonly [
  pattern: RegExp,
  play: string | Played | ((command: Command) => string | Played | Promise<string | Played>),
];

export interface ScriptedShell extends Shell {
  /** Every command so far that was started, oldest first. */
  readonly commands: readonly Command[];
  /** Those whose words match. */
  matching(pattern: RegExp): readonly Command[];
}

export function scriptedShell(rules: readonly Rule[]): ScriptedShell {
  const commands: Command[] = [];
  const words = (command: Command): string => command.argv.join(' ');
  return {
    commands,
    matching: (pattern) => commands.filter((command) => pattern.test(words(command))),
    run: async (command) => {
      if (command.signal?.aborted === true) return { kind: 'cancelled', stderr: '', ms: 0 };
      commands.push(command);
      const rule = rules.find(([pattern]) => pattern.test(words(command)));
      if (rule === undefined) return { kind: 'not-started', reason: `spawn ${command.argv[0]} ENOENT` };
      const [, play] = rule;
      const played = typeof play === 'function' ? await play(command) : play;
      return exitOf(command, typeof played === 'string' ? { stdout: played } : played);
    },
  };
}

async function exitOf(command: Command, played: Played): Promise<Exit> {
  const { code = 0, stderr = '', hangs = false, ms = 1 } = played;
  const bytes = Buffer.from(played.stdout ?? '');
  let failure: { readonly error: unknown } | undefined;
  await command.stdoutTo?.(inTwoParts(bytes)).catch((error: unknown) => (failure = { error }));
  const stdout = command.stdoutTo === undefined ? bytes.toString() : '';
  if (command.onLine !== undefined) {
    for (const [text, stream] of [
      [stdout, 'stdout'],
      [stderr, 'stderr'],
    ] as const) {
      const lines = text.split('\n');
      for (const [index, line] of lines.entries())
        if (index < lines.length - 1 || line !== '') command.onLine(line.replace(/\r$/, ''), stream);
    }
  }
  const kept = command.onLine === undefined ? { stdout, stderr } : { stdout: '', stderr: '' };
  if (failure !== undefined && code === 0) throw failure.error;
  if (hangs) return { kind: await ended(command), stderr: kept.stderr, ms: 1 };
  return command.signal?.aborted === true
    ? { kind: 'cancelled', stderr: kept.stderr, ms: 1 }
    : { kind: 'exited', code, ...kept, ms };
}

function ended({ timeoutMs, signal }: Command): Promise<'timeout' | 'cancelled'> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('timeout'), timeoutMs);
    const onAbort = (): void => {
      clearTimeout(timer);
      resolve('cancelled');
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    // A play can abort the run itself.
    if (signal?.aborted === true) onAbort();
  });
}

async function* inTwoParts(bytes: Buffer): AsyncGenerator<Uint8Array> {
  const half = bytes.length >> 1;
  for (const part of [bytes.subarray(0, half), bytes.subarray(half)]) if (part.length > 0) yield part;
}

/** All that a program is given to read. */
export async function inputOf({ stdin = '' }: Command): Promise<Buffer> {
  if (typeof stdin === 'string') return Buffer.from(stdin);
  const parts: Uint8Array[] = [];
  for await (const part of stdin) parts.push(part);
  return Buffer.concat(parts);
}
