import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import {
  answerDescriptor,
  archivedFolder,
  parseWorkerRequest,
  type WorkerAnswer,
  type WorkerRequest,
} from './store-protocol.ts';
import { errorText } from './store-errors.ts';

/**
 * The whole life of the child process: one request, one call of @actions/cache, one answer, exit.
 *
 * Its standard input stays open as long as the parent lives; when it ends without our exit, the parent is gone and the
 * whole process group (tar and zstd too) goes with it.
 */
export function serveOneRequest(): void {
  // A failed upload of several blocks throws outside of any promise, also after saveCache has returned.
  process.on('uncaughtException', (error) => answer({ kind: 'failed', reason: errorText(error) }));
  process.on('unhandledRejection', (error) => answer({ kind: 'failed', reason: errorText(error) }));
  const input = createInterface({ input: process.stdin });
  input.once('line', (line) => {
    carryOut(line).then(answer, (error: unknown) => answer({ kind: 'failed', reason: errorText(error) }));
  });
  input.once('close', dieWithGroup);
}

async function carryOut(line: string): Promise<WorkerAnswer> {
  const request = parseWorkerRequest(line);
  // Imported here, so that nothing of it is loaded by anyone but this process.
  const cache = await import('@actions/cache');
  return callCache(cache, request);
}

/** A part of 128 MiB that takes longer has stalled, however long the whole may take. */
const segmentMs = 45_000;

type Cache = Pick<typeof import('@actions/cache'), 'restoreCache' | 'saveCache'>;

async function callCache(cache: Cache, request: WorkerRequest): Promise<WorkerAnswer> {
  switch (request.kind) {
    case 'find':
      return found(await restoreCache(cache, request.prefixes, { lookupOnly: true }));
    case 'restore':
      return found(
        await restoreCache(cache, request.prefixes, { segmentTimeoutInMs: Math.min(request.timeoutMs, segmentMs) }),
      );
    case 'save':
      return save(cache, request.key);
  }
}

async function save(cache: Cache, key: string): Promise<WorkerAnswer> {
  // saveCache packs everything before it asks whether the key is taken.
  const existing = await restoreCache(cache, [key], { lookupOnly: true });
  // A lookup also matches longer keys.
  if (existing === key) return { kind: 'exists' };
  const id = await cache.saveCache([archivedFolder], key);
  return { kind: id === -1 ? 'not-saved' : 'saved' };
}

function restoreCache(
  cache: Cache,
  prefixes: readonly string[],
  options: { readonly lookupOnly?: boolean; readonly segmentTimeoutInMs?: number },
): Promise<string | undefined> {
  const [first = '', ...others] = prefixes;
  return cache.restoreCache([archivedFolder], first, others, options);
}

function found(key: string | undefined): WorkerAnswer {
  return key === undefined ? { kind: 'none' } : { kind: 'found', key };
}

/** The one way out. A failed download would keep the process alive for up to 10 minutes. */
function answer(value: WorkerAnswer): never {
  writeSync(answerDescriptor, `${JSON.stringify(value)}\n`);
  process.exit(0);
}

function dieWithGroup(): never {
  try {
    process.kill(-process.pid, 'SIGKILL');
  } catch {
    // Not the leader of a group: started by hand.
  }
  process.exit(1);
}
