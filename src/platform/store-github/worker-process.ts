import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { errorText } from '../error-text.ts';
import { closingAfter, endOfGroup } from '../machine/process-group.ts';
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

async function ending(
  child: ChildProcess,
  { limits, firstCheck }: Pick<WorkerCall, 'limits' | 'firstCheck'>,
  answerSoFar: () => WorkerAnswer | undefined,
): Promise<WorkerEnd> {
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const isChecked = firstCheck !== undefined && firstCheck.afterMs < limits.timeoutMs;
  const ended = await endOfGroup(child, {
    deadlines: [{ afterMs: limits.timeoutMs }, ...(isChecked ? [firstCheck] : [])],
    signal: limits.signal,
    ask: 'SIGTERM',
    graceMs,
    leavesNothing: true,
  });
  if (ended.kind === 'not-started')
    return { kind: 'died', reason: `it could not be started: ${errorText(ended.error)}` };
  // All that the child printed is to be read.
  const drain = closingAfter(drainMs, child.stdio);
  await closed.finally(drain.stop);
  const answer = answerSoFar();
  // An answer that came with the deadline is still the truth about the service.
  if (answer !== undefined) return { kind: 'answered', answer };
  if (ended.kind !== 'exited') return ended;
  const { code, signal } = ended;
  const reason = signal === null ? `it ended with code ${code} and no answer` : `it was ended by ${signal}`;
  return { kind: 'died', reason };
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
