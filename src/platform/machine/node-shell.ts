import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { buildxDirectly } from './buildx-program.ts';
import { childEnvironment } from './child-environment.ts';
import type { GroupGuard } from './group-guard.ts';
import { groupGuard } from './group-guard.ts';
import { closingAfter, endOfGroup } from './process-group.ts';
import { errorText } from '../error-text.ts';
import { lineReader } from '../../text/line-reader.ts';
import type { Command, Exit, Shell } from '../shell.ts';

/** How long a program that was asked to end may still clean up before it is killed. */
const graceMs = 6000;

/** How long a program's pipes may stay open after it is gone: something that it has left behind may hold them. */
const drainMs = 2000;

/** How much of a program's output is kept when nobody reads its lines. */
const keptCharacters = 16 * 1024 * 1024;

/**
 * Runs real programs. Each gets a process group of its own, so that ending it ends all that it has started; none outlives this
 * process by long.
 */
export function nodeShell(environment: NodeJS.ProcessEnv): Shell {
  const started: Started = { environment, guard: groupGuard(environment), directly: buildxDirectly(environment) };
  return { run: (command) => runCommand(started, command) };
}

/** What the programs of a shell are started with. */
interface Started {
  readonly environment: NodeJS.ProcessEnv;
  readonly guard: GroupGuard;
  readonly directly: ReturnType<typeof buildxDirectly>;
}

async function runCommand({ environment, guard, directly }: Started, command: Command): Promise<Exit> {
  const startedAt = performance.now();
  const [program, ...args] = directly(command.argv);
  if (command.signal?.aborted === true) return { kind: 'cancelled', stderr: '', ms: 0 };
  let child: ChildProcessWithoutNullStreams;
  try {
    child = spawn(program, args, {
      env: childEnvironment(environment, command.argv, command.env),
      cwd: command.cwd,
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  } catch (error) {
    // Most reasons come as an event; that the arguments are too long for the system (E2BIG) is thrown.
    return { kind: 'not-started', reason: errorText(error) };
  }
  if (child.pid !== undefined) guard.watch(child.pid);
  // A program that ends without reading its input is no failure of ours.
  child.stdin.on('error', () => undefined);
  giveInput(child, command.stdin ?? '');
  const stdout =
    command.stdoutTo === undefined
      ? linesOrText(child.stdout, command, 'stdout')
      : taken(child.stdout, command.stdoutTo);
  const stderr = linesOrText(child.stderr, command, 'stderr');
  const ended = await endOfGroup(child, {
    deadlines: [{ afterMs: command.timeoutMs }],
    signal: command.signal,
    ask: 'SIGINT',
    graceMs,
    leavesNothing: false,
  });
  if (child.pid !== undefined) guard.release(child.pid);
  // What a program has printed is read to its end; what another holds open after it is not waited for.
  const isRead = command.stdoutTo === undefined || ended.kind !== 'exited';
  const drain = closingAfter(drainMs, isRead ? [child.stdout, child.stderr] : [child.stderr]);
  const isUnfinished = ended.kind !== 'exited' || ended.code !== 0;
  await Promise.all([isUnfinished ? stdout.done.catch(() => undefined) : stdout.done, stderr.done]).finally(drain.stop);
  stdout.check();
  const ms = performance.now() - startedAt;
  if (ended.kind === 'not-started') return { kind: 'not-started', reason: ended.error.message };
  if (ended.kind !== 'exited') return { kind: ended.kind, stderr: stderr.text(), ms };
  return { kind: 'exited', code: ended.code ?? 1, stdout: stdout.text(), stderr: stderr.text(), ms };
}

/** Bytes are asked for only when the program is there: without it somebody else may want them. */
function giveInput(child: ChildProcessWithoutNullStreams, stdin: NonNullable<Command['stdin']>): void {
  if (typeof stdin === 'string') {
    child.stdin.end(stdin);
    return;
  }
  // Whoever gives the bytes knows why they end; the program only sees that they do.
  child.once('spawn', () => void pipeline(Readable.from(stdin), child.stdin).catch(() => undefined));
}

function linesOrText(stream: Readable, { onLine }: Command, name: 'stdout' | 'stderr'): Collected {
  return collect(stream, onLine === undefined ? undefined : (line) => onLine(line, name));
}

interface Collected {
  readonly done: Promise<void>;
  readonly text: () => string;
  /** Throws when reading failed while the program was still there. */
  readonly check: () => void;
}

/** Hands the bytes on. Whoever takes them may still be busy with the last ones when the program is gone. */
function taken(stream: Readable, take: NonNullable<Command['stdoutTo']>): Collected {
  let failure: { readonly error: unknown } | undefined;
  const done = take(stream).catch((error: unknown) => {
    if (!stream.readableEnded) failure = { error };
    // Or the program would wait for a reader for ever.
    stream.destroy();
    throw error;
  });
  // It is waited for only when the program has ended.
  done.catch(() => undefined);
  return {
    done,
    text: () => '',
    check: () => {
      if (failure !== undefined) throw failure.error;
    },
  };
}

function collect(stream: Readable, onLine: ((line: string) => void) | undefined): Collected {
  stream.setEncoding('utf8');
  const closed = new Promise<void>((resolve) => stream.once('close', resolve));
  if (onLine !== undefined) {
    // Not readline: it also ends lines at a lone carriage return, with which a RUN could forge lines of the build's progress.
    const reader = lineReader();
    stream.on('data', (chunk: string) => {
      for (const line of reader.feed(chunk)) onLine(line.replace(/\r$/, ''));
    });
    return {
      done: closed.then(() => (reader.rest() === '' ? undefined : onLine(reader.rest()))),
      text: () => '',
      check: () => undefined,
    };
  }
  let text = '';
  stream.on('data', (chunk: string) => {
    if (text.length < keptCharacters) text += chunk;
  });
  return { done: closed, text: () => text, check: () => undefined };
}
