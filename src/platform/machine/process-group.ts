import type { ChildProcess } from 'node:child_process';
import { errorCode } from '../error-text.ts';

/** When the leader of a process group is told to end, and how. */
interface EndRules {
  /** After so many milliseconds, unless `isOnItsWay` says by then that it may go on. */
  readonly deadlines: readonly { readonly afterMs: number; readonly isOnItsWay?: () => boolean }[];
  readonly signal: AbortSignal | undefined;
  /** What asks it to end, and how long it may still clean up before the group is killed. */
  readonly ask: 'SIGINT' | 'SIGTERM';
  readonly graceMs: number;
  /** Kills what it has left behind in its group also when it ended by itself. */
  readonly leavesNothing: boolean;
}

/** How the leader ended; `stopped` means that it was told to. */
type GroupEnd =
  | { readonly kind: 'exited'; readonly code: number | null; readonly signal: NodeJS.Signals | null }
  | { readonly kind: 'timeout'; readonly afterMs: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'not-started'; readonly error: Error };

/** Waits for a program that leads a process group (`detached`), and ends it, with all that it has started, by the rules. */
export function endOfGroup(child: ChildProcess, rules: EndRules): Promise<GroupEnd> {
  return new Promise((resolve) => {
    let told: GroupEnd | undefined;
    let killer: NodeJS.Timeout | undefined;
    const stop = (why: GroupEnd): void => {
      if (told !== undefined) return;
      told = why;
      signalGroup(child, rules.ask);
      killer = setTimeout(() => signalGroup(child, 'SIGKILL'), rules.graceMs);
    };
    const timers = rules.deadlines.map(({ afterMs, isOnItsWay }) =>
      setTimeout(() => (isOnItsWay?.() === true ? undefined : stop({ kind: 'timeout', afterMs })), afterMs),
    );
    const onAbort = (): void => stop({ kind: 'cancelled' });
    rules.signal?.addEventListener('abort', onAbort, { once: true });
    const settle = (end: GroupEnd): void => {
      for (const timer of [...timers, killer]) clearTimeout(timer);
      rules.signal?.removeEventListener('abort', onAbort);
      resolve(end);
    };
    child.once('error', (error) => settle({ kind: 'not-started', error }));
    child.once('exit', (code, signal) => {
      if (told !== undefined || rules.leavesNothing) signalGroup(child, 'SIGKILL');
      settle(told ?? { kind: 'exited', code, signal });
    });
  });
}

/** Closes streams that are still open after that time: something that the program has left behind may hold them. */
export function closingAfter(
  ms: number,
  streams: readonly ({ destroy(): unknown } | null | undefined)[],
): { readonly stop: () => void } {
  const timer = setTimeout(() => streams.forEach((stream) => stream?.destroy()), ms);
  return { stop: () => clearTimeout(timer) };
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // ESRCH: the whole group is gone already, which is what was wanted. EPERM: what is left of it has taken another user's
    // rights; thrown from a timer it would end us, and the child stays as it is either way.
    if (!['ESRCH', 'EPERM'].includes(errorCode(error))) throw error;
  }
}
