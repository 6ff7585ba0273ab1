import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import {
  answerDescriptor,
  archivedFolder,
  parseWorkerRequest,
  type WorkerAnswer,
  type WorkerRequest,
} from './worker-protocol.ts';
import { errorText } from '../error-text.ts';
import { notedOutput } from './own-output.ts';
import { complaintIn } from './library-transcript.ts';
import type { PrefixGroups } from '../store/store.ts';

/**
 * The whole life of the child process: one request, one call of @actions/cache, one answer, exit.
 *
 * Its standard input stays open as long as the parent lives; when it ends without our exit, the parent is gone and the
 * whole process group (zstd too, where it is needed) goes with it.
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

interface RestoreOptions {
  readonly lookupOnly?: boolean;
  readonly segmentTimeoutInMs?: number;
}

type Cache = Pick<typeof import('@actions/cache'), 'restoreCache' | 'saveCache'>;

async function callCache(cache: Cache, request: WorkerRequest): Promise<WorkerAnswer> {
  switch (request.kind) {
    case 'find':
      return firstFound(cache, request.groups, { lookupOnly: true });
    case 'restore':
      return firstFound(cache, request.groups, { segmentTimeoutInMs: Math.min(request.timeoutMs, segmentMs) });
    case 'save':
      return save(cache, request.key);
  }
}

/**
 * Asks group by group until one has something. A group that failed ends it: a worse entry must not be taken for the best
 * one. The library answers a failure as it answers a miss, and only prints what it was.
 */
async function firstFound(cache: Cache, groups: PrefixGroups, options: RestoreOptions): Promise<WorkerAnswer> {
  const printed = notedOutput();
  for (const prefixes of groups) {
    const key = await restoreCache(cache, prefixes, options);
    if (key !== undefined) return { kind: 'found', key };
    if (complaintIn(printed()) !== undefined) break;
  }
  return { kind: 'none' };
}

async function save(cache: Cache, key: string): Promise<WorkerAnswer> {
  // saveCache packs everything before it asks whether the key is taken.
  const existing = await restoreCache(cache, [key], { lookupOnly: true });
  // A lookup also matches longer keys.
  if (existing === key) return { kind: 'exists' };
  const id = await cache.saveCache([archivedFolder], key);
  return { kind: id === -1 ? 'not-saved' : 'saved' };
}

function restoreCache(cache: Cache, prefixes: readonly string[], options: RestoreOptions): Promise<string | undefined> {
  const [first = '', ...others] = prefixes;
  return cache.restoreCache([archivedFolder], first, others, options);
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
