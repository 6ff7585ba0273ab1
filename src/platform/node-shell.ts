import { spawn } from 'node:child_process';
import type { ChildProcess, ChildProcessWithoutNullStreams } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { GroupGuard } from './group-guard.ts';
import { groupGuard } from './group-guard.ts';
import { errorCode, errorText } from './store-errors.ts';
import type { Command, Exit, Shell } from './shell.ts';

/** How long a program that was asked to end may still clean up before it is killed. */
export const graceMs = 6000;

/** How long a program's pipes may stay open after it is gone: something that it has left behind may hold them. */
const drainMs = 2000;

/** How much of a program's output is kept when nobody reads its lines. */
const keptCharacters = 16 * 1024 * 1024;

/**
 * Runs real programs. Each gets a process group of its own, so that ending it ends all that it has started; none outlives this
 * process by long.
 */
export function nodeShell(environment: NodeJS.ProcessEnv): Shell {
  const guard = groupGuard(environment);
  return { run: (command) => runCommand(environment, guard, command) };
}

async function runCommand(environment: NodeJS.ProcessEnv, guard: GroupGuard, command: Command): Promise<Exit> {
  const startedAt = performance.now();
  const [program, ...args] = command.argv;
  if (command.signal?.aborted === true) return { kind: 'cancelled', stderr: '', ms: 0 };
  let child: ChildProcessWithoutNullStreams;
  try {
    child = spawn(program, args, {
      env: mergedEnvironment(environment, command.env ?? {}),
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
  child.stdin.end(command.stdin ?? '');
  const stdout = collect(
    child.stdout,
    command.onLine === undefined ? undefined : (line) => command.onLine?.(line, 'stdout'),
  );
  const stderr = collect(
    child.stderr,
    command.onLine === undefined ? undefined : (line) => command.onLine?.(line, 'stderr'),
  );
  const ended = await endOf(child, command);
  if (child.pid !== undefined) guard.release(child.pid);
  const drain = setTimeout(() => [child.stdout, child.stderr].forEach((stream) => stream.destroy()), drainMs);
  await Promise.all([stdout.done, stderr.done]);
  clearTimeout(drain);
  const ms = performance.now() - startedAt;
  if (ended.kind === 'not-started') return ended;
  if (ended.kind !== 'exited') return { kind: ended.kind, stderr: stderr.text(), ms };
  return { kind: 'exited', code: ended.code, stdout: stdout.text(), stderr: stderr.text(), ms };
}

type End =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'timeout' | 'cancelled' }
  | { readonly kind: 'not-started'; readonly reason: string };

function endOf(child: ChildProcess, command: Command): Promise<End> {
  return new Promise((resolve) => {
    let ending: 'timeout' | 'cancelled' | undefined;
    let killer: NodeJS.Timeout | undefined;
    const end = (why: 'timeout' | 'cancelled'): void => {
      if (ending !== undefined) return;
      ending = why;
      signalGroup(child, 'SIGINT');
      killer = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs);
    };
    const timer = setTimeout(() => end('timeout'), command.timeoutMs);
    const onAbort = (): void => end('cancelled');
    command.signal?.addEventListener('abort', onAbort, { once: true });
    const settle = (result: End): void => {
      clearTimeout(timer);
      clearTimeout(killer);
      command.signal?.removeEventListener('abort', onAbort);
      resolve(result);
    };
    child.once('error', (error) => settle({ kind: 'not-started', reason: error.message }));
    child.once('exit', (code) => {
      // Whoever the program left behind in its group goes with it once it was told to end.
      if (ending !== undefined) signalGroup(child, 'SIGKILL');
      settle(ending === undefined ? { kind: 'exited', code: code ?? 1 } : { kind: ending });
    });
  });
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    // ESRCH: the whole group is gone already, which is what was wanted. EPERM: what is left of it has taken another user's
    // rights; thrown from a timer it would end us, and the child stays as it is either way.
    if (!['ESRCH', 'EPERM'].includes(errorCode(error))) throw error;
  }
}

function collect(
  stream: Readable,
  onLine: ((line: string) => void) | undefined,
): { done: Promise<void>; text: () => string } {
  stream.setEncoding('utf8');
  const closed = new Promise<void>((resolve) => stream.once('close', resolve));
  if (onLine !== undefined) {
    // Not readline: it also ends lines at a lone carriage return, with which a RUN could forge lines of the build's progress.
    let rest = '';
    stream.on('data', (chunk: string) => {
      const lines = `${rest}${chunk}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) onLine(line.replace(/\r$/, ''));
    });
    return { done: closed.then(() => (rest === '' ? undefined : onLine(rest))), text: () => '' };
  }
  let text = '';
  stream.on('data', (chunk: string) => {
    if (text.length < keptCharacters) text += chunk;
  });
  return { done: closed, text: () => text };
}

function mergedEnvironment(
  base: NodeJS.ProcessEnv,
  added: Readonly<Record<string, string | undefined>>,
): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries({ ...base, ...added }).filter(([, value]) => value !== undefined));
}
