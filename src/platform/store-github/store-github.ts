import { lstat, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runWorker, type WorkerEnd } from './worker-process.ts';
import { entryFiles, linkOrCopy, moveFiles, requireEmptyFolder, totalBytes } from '../store/entry-files.ts';
import { diskErrorText, errorCode } from '../error-text.ts';
import { notFound, notSaved, unfinished } from './outcome.ts';
import { serviceProblem, workerEnvironment } from './worker-environment.ts';
import { groupsProblem, keyProblem } from '../store/key-problems.ts';
import { archivedFolder, type WorkerRequest } from './worker-protocol.ts';
import { createTranscript, isLookingUp, type TranscriptLine, withoutSecrets } from './library-transcript.ts';
import type { Limits, Lookup, PrefixGroups, Restored, Saved, SnapshotStore } from '../store/store.ts';

/** Where the store of GitHub's cache service works and with what. */
interface GithubStoreOptions {
  /** The program of the child process (`store-worker.js`, beside the bundled entries). */
  readonly workerPath: string;
  readonly nodePath: string;
  /** The run's private temporary folder; each call makes a folder of its own in it and removes it. */
  readonly temporaryFolder: string;
  /** The environment of the run. The child gets only the parts that it needs. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Gets what the library printed, without secrets and without the form of a workflow command. */
  readonly log: (line: TranscriptLine) => void;
}

/**
 * The cache service of GitHub Actions, spoken to by `@actions/cache` in a child process: a call that hangs is killed at
 * its deadline, a crash stays there, and parallel calls do not meet.
 */
export function githubStore(options: GithubStoreOptions): SnapshotStore {
  return {
    kind: 'github',
    find: (groups, limits) =>
      guarded(options, groupsProblem(groups), (folder) => find(options, folder, groups, limits)),
    restore: (groups, target, limits) =>
      guarded(options, groupsProblem(groups), (folder) => restore(options, folder, { groups, target, limits })),
    save: (key, source, limits) =>
      guarded(options, keyProblem(key), (folder) => save(options, folder, { key, source, limits })),
  };
}

/**
 * A lookup is a small request for each group. The library would repeat it for half a minute, and wait for an answer without
 * end.
 */
const lookupLimitMs = 15_000;

interface Degraded {
  readonly kind: 'degraded';
  readonly reason: string;
}

/** Runs `body` in a fresh private folder, which is gone afterwards. Turns all that it throws into an outcome. */
async function guarded<T>(
  options: GithubStoreOptions,
  argumentProblem: string | undefined,
  body: (folder: string) => Promise<T>,
): Promise<T | Degraded> {
  const problem = argumentProblem ?? serviceProblem(options.env);
  if (problem !== undefined) return { kind: 'degraded', reason: problem };
  let folder: string | undefined;
  try {
    await mkdir(options.temporaryFolder, { recursive: true });
    // The library compares paths by their text, so none may lead through a symbolic link.
    folder = await realpath(await mkdtemp(join(options.temporaryFolder, 'store-')));
    return await body(folder);
  } catch (error) {
    return {
      kind: 'degraded',
      reason: withoutSecrets(diskErrorText(error, options.temporaryFolder), secretsOf(options)),
    };
  } finally {
    if (folder !== undefined) await removeFolder(folder, options);
  }
}

async function find(
  options: GithubStoreOptions,
  folder: string,
  groups: PrefixGroups,
  limits: Limits,
): Promise<Lookup> {
  const { end, lines } = await call(options, folder, { kind: 'find', groups }, limits);
  if (end.kind !== 'answered') return unfinished(end, lines);
  return end.answer.kind === 'found' ? { kind: 'found', key: end.answer.key } : notFound(end.answer, lines);
}

async function restore(
  options: GithubStoreOptions,
  folder: string,
  { groups, target, limits }: { readonly groups: PrefixGroups; readonly target: string; readonly limits: Limits },
): Promise<Restored> {
  const startedAt = performance.now();
  await requireEmptyFolder(target);
  const { end, lines } = await call(options, folder, { kind: 'restore', groups, timeoutMs: limits.timeoutMs }, limits);
  if (end.kind !== 'answered') return unfinished(end, lines);
  if (end.answer.kind !== 'found') return notFound(end.answer, lines);
  const restored = join(workFolder(folder), archivedFolder);
  const files = (await isFolder(restored)) ? await entryFiles(restored) : [];
  if (files.length === 0)
    return { kind: 'degraded', reason: `the entry ${end.answer.key} holds no files of a snapshot` };
  await moveFiles(files, restored, target);
  return { kind: 'restored', key: end.answer.key, sizeBytes: totalBytes(files), ms: performance.now() - startedAt };
}

async function save(
  options: GithubStoreOptions,
  folder: string,
  { key, source, limits }: { readonly key: string; readonly source: string; readonly limits: Limits },
): Promise<Saved> {
  const startedAt = performance.now();
  const files = await entryFiles(source);
  if (files.length === 0) return { kind: 'degraded', reason: `there are no files in ${source}` };
  const archived = join(workFolder(folder), archivedFolder);
  await mkdir(archived, { recursive: true });
  for (const { name } of files) await linkOrCopy(join(source, name), join(archived, name));
  const { end, lines } = await call(options, folder, { kind: 'save', key }, limits);
  if (end.kind !== 'answered') return unfinished(end, lines);
  if (end.answer.kind !== 'saved') return notSaved(end.answer, lines);
  return { kind: 'saved', sizeBytes: totalBytes(files), ms: performance.now() - startedAt };
}

async function call(
  options: GithubStoreOptions,
  folder: string,
  request: WorkerRequest,
  limits: Limits,
): Promise<{ readonly end: WorkerEnd; readonly lines: readonly TranscriptLine[] }> {
  const transcript = createTranscript(secretsOf(options));
  await mkdir(workFolder(folder), { recursive: true });
  const end = await runWorker({
    nodePath: options.nodePath,
    workerPath: options.workerPath,
    cwd: workFolder(folder),
    env: workerEnvironment(options.env, folder),
    request,
    limits,
    ...(request.kind === 'save'
      ? {}
      : { firstCheck: { afterMs: lookupLimitMs, isOnItsWay: () => !isLookingUp(transcript.lines) } }),
    onLine: (raw) => {
      const line = transcript.add(raw);
      if (line !== undefined) options.log(line);
    },
  });
  return { end: redacted(end, options), lines: transcript.lines };
}

/** The working folder of the child. Its name is known to `workerEnvironment`. */
function workFolder(folder: string): string {
  return join(folder, 'child');
}

function redacted(end: WorkerEnd, options: GithubStoreOptions): WorkerEnd {
  if (end.kind !== 'answered' || end.answer.kind !== 'failed') return end;
  return {
    kind: 'answered',
    answer: { kind: 'failed', reason: withoutSecrets(end.answer.reason, secretsOf(options)) },
  };
}

function secretsOf(options: GithubStoreOptions): readonly string[] {
  return [options.env['ACTIONS_RUNTIME_TOKEN'] ?? ''];
}

/** Whether this is a folder itself, not a symbolic link to one: an archive could bring such a link. */
async function isFolder(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isDirectory();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

async function removeFolder(folder: string, options: GithubStoreOptions): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    options.log({ level: 'debug', text: `the temporary folder of the store stays: ${diskErrorText(error, folder)}` });
  }
}
