import * as v from 'valibot';
import { decodedText, listOf } from '../../text/json-schemas.ts';

const groups = listOf(listOf(v.string()));

const workerRequestSchema = v.variant('kind', [
  v.object({ kind: v.literal('find'), groups }),
  v.object({ kind: v.literal('restore'), groups, timeoutMs: v.number() }),
  v.object({ kind: v.literal('save'), key: v.string() }),
]);

/** What the store asks of its child process, as one line of JSON on the child's standard input. */
export type WorkerRequest = Readonly<v.InferOutput<typeof workerRequestSchema>>;

const workerAnswerSchema = v.variant('kind', [
  v.object({ kind: v.literal('found'), key: v.string() }),
  /** No such entry, or trouble that the library only printed. */
  v.object({ kind: v.literal('none') }),
  v.object({ kind: v.literal('saved') }),
  v.object({ kind: v.literal('exists') }),
  /** Not saved, and the library only printed why. */
  v.object({ kind: v.literal('not-saved') }),
  v.object({ kind: v.literal('failed'), reason: v.string() }),
]);

/**
 * What the child answers, as one line of JSON on its file descriptor 3. The library's own words come on its
 * standard output.
 */
export type WorkerAnswer = Readonly<v.InferOutput<typeof workerAnswerSchema>>;

/**
 * The folder name that every archive holds. Constant and relative: it is part of what the service compares on a
 * lookup.
 */
export const archivedFolder = 'snapshot';

/** The file descriptor of the child's answer. */
export const answerDescriptor = 3;

/** Reads a request; throws when it is none. */
export function parseWorkerRequest(text: string): WorkerRequest {
  const request = decodedText(workerRequestSchema, text);
  if (request === undefined) throw new Error('not a request of the store');
  return request;
}

/** Reads an answer; `undefined` when it is none, for example because the child died in the middle of it. */
export function parseWorkerAnswer(text: string): WorkerAnswer | undefined {
  return decodedText(workerAnswerSchema, text);
}
