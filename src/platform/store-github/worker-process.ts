import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { errorText } from '../error-text.ts';
import { parseWorkerAnswer, type WorkerAnswer, type WorkerRequest } from './worker-protocol.ts';
import type { Limits } from '../store/store.ts';

/** A child process of the store and what it is to do. */
interface WorkerCall {
  readonly nodePath: string;
  readonly workerPath: string;
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly request: WorkerRequest;
  readonly limits: Limits;
  /** Ends the child before its time, unless it has come further by then. */
  readonly firstCheck?: { readonly afterMs: number; readonly isOnItsWay: () => boolean };
  /** Gets each line that the child or its tools print. */
  readonly onLine: (line: string) => void;
}

/** How the child ended. `timeout` and `cancelled` mean that it was killed, with every process that it had started. */
export type WorkerEnd =
  | { readonly kind: 'answered'; readonly answer: WorkerAnswer }
  | { readonly kind: 'timeout'; readonly afterMs: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'died'; readonly reason: string };

/** How long a child may take to end by itself once it is asked to. */
const graceMs = 500;
/** How long its pipes may stay open after it is gone. */
const drainMs = 1000;

/** Runs one request in a child process in a process group of its own, and leaves nothing of that group behind. */
export function runWorker(call: WorkerCall): Promise<WorkerEnd> {
  if (call.limits.signal?.aborted === true) return Promise.resolve({ kind: 'cancelled' });
  const child = spawn(call.nodePath, [call.workerPath], {
    cwd: call.cwd,
    env: call.env,
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const answer = collectAnswer(child);
  eachLine(child.stdout, call.onLine);
  eachLine(child.stderr, call.onLine);
  // Not ended: an open standard input tells the child that its parent lives. Writing to a child that died is told
  // by its exit.
  child.stdin?.on('error', () => undefined);
  child.stdin?.write(`${JSON.stringify(call.request)}\n`);
  return ending(child, call, answer);
}

function ending(
  child: ChildProcess,
  { limits, firstCheck }: Pick<WorkerCall, 'limits' | 'firstCheck'>,
  answer: () => WorkerAnswer | undefined,
): Promise<WorkerEnd> {
  return new Promise((resolve) => {
    let killed: WorkerEnd | undefined;
    let kill: NodeJS.Timeout | undefined;
    const stop = (why: WorkerEnd): void => {
      killed ??= why;
      signalGroup(child, 'SIGTERM');
      kill ??= setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs);
    };
    const onAbort = (): void => stop({ kind: 'cancelled' });
    const timers = [setTimeout(() => stop({ kind: 'timeout', afterMs: limits.timeoutMs }), limits.timeoutMs)];
    if (firstCheck !== undefined && firstCheck.afterMs < limits.timeoutMs) {
      const { afterMs, isOnItsWay } = firstCheck;
      timers.push(setTimeout(() => (isOnItsWay() ? undefined : stop({ kind: 'timeout', afterMs })), afterMs));
    }
    limits.signal?.addEventListener('abort', onAbort, { once: true });
    const finish = (end: WorkerEnd): void => {
      for (const timer of [...timers, kill]) clearTimeout(timer);
      limits.signal?.removeEventListener('abort', onAbort);
      // An answer that came with the deadline is still the truth about the service.
      resolve(killed === undefined || end.kind === 'answered' ? end : killed);
    };
    child.once('error', (error) => finish({ kind: 'died', reason: `it could not be started: ${errorText(error)}` }));
    child.once('exit', (code, signal) => {
      // A zstd would outlive a child that threw; the group is empty otherwise.
      signalGroup(child, 'SIGKILL');
      void closed(child).then(() => finish(endOf(answer(), code, signal)));
    });
  });
}

function endOf(answer: WorkerAnswer | undefined, code: number | null, signal: string | null): WorkerEnd {
  if (answer !== undefined) return { kind: 'answered', answer };
  return {
    kind: 'died',
    reason: signal === null ? `it ended with code ${code} and no answer` : `it was ended by ${signal}`,
  };
}

/** Resolves when all that the child printed has been read. */
function closed(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      for (const stream of child.stdio) stream?.destroy();
      resolve();
    }, drainMs);
    child.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function collectAnswer(child: ChildProcess): () => WorkerAnswer | undefined {
  let answer: WorkerAnswer | undefined;
  // The first answer counts: a late error may be reported after it.
  eachLine(child.stdio[3], (line) => (answer ??= parseWorkerAnswer(line)));
  return () => answer;
}

function eachLine(stream: ChildProcess['stdio'][3], onLine: (line: string) => void): void {
  if (!isReadable(stream)) return;
  stream.on('error', () => undefined);
  createInterface({ input: stream, crlfDelay: Infinity }).on('line', onLine);
}

function isReadable(stream: unknown): stream is Readable {
  return typeof stream === 'object' && stream !== null && 'read' in stream;
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone, which is what was wanted.
  }
}
