import { Worker } from 'node:worker_threads';

/**
 * Runs `body`; when one piece of work of this process takes more of the processor's time than its limit, that work is ended, and what
 * `body` was to give is an error.
 */
export type EndingHangs = <T>(body: () => Promise<T>) => Promise<T>;

/** Twenty times what the largest file that is read takes. */
const limitMs = 10_000;
/** Seldom: each beat wakes two threads for as long as the build runs. */
const longestBeatMs = 500;

/**
 * A thread that sees no beat for too long asks V8 to end what runs: also a regular expression, which no timer of this thread
 * could (https://chromedevtools.github.io/devtools-protocol/v8/Runtime/#method-terminateExecution). It counts the time
 * of the processor: on a machine that is busy with other things, or was stopped for a while, nothing hangs.
 */
const watching = `
const { Session } = require('node:inspector');
const { parentPort, workerData } = require('node:worker_threads');
const { beats, beatMs, limitMs } = workerData;
const usedMs = () => process.cpuUsage().user / 1000;
let last = -1;
let usedAtLast = usedMs();
setInterval(() => {
  const now = Atomics.load(new Int32Array(beats), 0);
  if (now !== last) usedAtLast = usedMs();
  last = now;
  if (usedMs() - usedAtLast < limitMs) return;
  usedAtLast = usedMs();
  const session = new Session();
  session.connectToMainThread();
  session.post('Runtime.terminateExecution', () => {
    session.disconnect();
    parentPort.postMessage('ended');
  });
}, beatMs);
`;

/** The guard of this process. Its thread starts beside the first `body` and is there until the process ends. */
export function hangGuard(limit = limitMs): EndingHangs {
  const beats = new SharedArrayBuffer(4);
  const beatMs = Math.min(longestBeatMs, limit / 20);
  const waiting = new Set<(error: Error) => void>();
  const endAll = (): void => waiting.forEach((end) => end(new Error(`it hung for ${limit / 1000} s and was ended`)));
  const start = (): void => {
    const worker = new Worker(watching, { eval: true, workerData: { beats, beatMs, limitMs: limit } });
    worker.on('message', endAll);
    // Without it nothing else is different.
    worker.on('error', () => undefined);
    worker.unref();
    setInterval(() => Atomics.add(new Int32Array(beats), 0, 1), beatMs / 2).unref();
  };
  let isWatched = false;
  return async (body) => {
    // The thread does not keep the process, and what was ended will not either.
    const alive = setInterval(() => undefined, 1000);
    let end: (error: Error) => void = () => undefined;
    const hung = new Promise<never>((_, reject) => {
      end = reject;
      waiting.add(end);
    });
    try {
      if (!isWatched) start();
      isWatched = true;
      // In a turn of its own: what is ended takes with it all that waits for it to return.
      const own = new Promise<void>((resolve) => setImmediate(resolve)).then(body);
      return await Promise.race([own, hung]);
    } finally {
      waiting.delete(end);
      clearInterval(alive);
    }
  };
}
