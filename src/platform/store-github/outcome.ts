import type { WorkerEnd } from './worker-process.ts';
import type { WorkerAnswer } from './worker-protocol.ts';
import { complaintIn, reserveRefusalIn, retriedErrorIn, stageIn, type TranscriptLine } from './library-transcript.ts';
import type { Saved } from '../store/store.ts';

interface Degraded {
  readonly kind: 'degraded';
  readonly reason: string;
}

/** The outcome of a call whose child gave no answer. */
export function unfinished(
  end: Exclude<WorkerEnd, { readonly kind: 'answered' }>,
  lines: readonly TranscriptLine[],
): Degraded {
  switch (end.kind) {
    case 'cancelled':
      return { kind: 'degraded', reason: 'cancelled' };
    case 'timeout': {
      const retried = retriedErrorIn(lines);
      const last = retried === undefined ? '' : `; its last answer: ${retried}`;
      return {
        kind: 'degraded',
        reason: `the cache service was given up after ${Math.round(end.afterMs / 100) / 10} s while ${stageIn(lines)}${last}`,
      };
    }
    case 'died': {
      const complaint = complaintIn(lines) ?? lines.findLast(({ text }) => text.includes('Error'))?.text;
      const said = complaint === undefined ? '' : `: ${complaint}`;
      return { kind: 'degraded', reason: `the process that speaks to the cache service failed, ${end.reason}${said}` };
    }
  }
}

/** The outcome of a lookup that brought nothing: the library reports trouble as a miss, and only prints what it was. */
export function notFound(answer: WorkerAnswer, lines: readonly TranscriptLine[]): Degraded | { readonly kind: 'none' } {
  if (answer.kind === 'failed') return { kind: 'degraded', reason: answer.reason };
  const complaint = complaintIn(lines);
  return complaint === undefined ? { kind: 'none' } : { kind: 'degraded', reason: explained(complaint, lines) };
}

/** The outcome of a save that the library answered with -1. */
export function notSaved(answer: WorkerAnswer, lines: readonly TranscriptLine[]): Saved {
  if (answer.kind === 'exists') return { kind: 'exists' };
  if (answer.kind === 'failed') return { kind: 'degraded', reason: answer.reason };
  const refusal = reserveRefusalIn(lines);
  if (refusal !== undefined && /already.?exists|\(409\)/i.test(refusal)) return { kind: 'exists' };
  const text = refusal ?? complaintIn(lines) ?? 'the cache library did not say why';
  return { kind: 'degraded', reason: explained(text, lines) };
}

/** Names the cause where the service's words have a known one, else what was going on. */
function explained(text: string, lines: readonly TranscriptLine[]): string {
  const cause = causes.find(([sign]) => sign.test(text))?.[1] ?? stalled(lines) ?? unpacked(lines);
  return `${cause ?? `the cache library failed while ${stageIn(lines)}`}: ${text}`;
}

/** What was downloaded is damaged, or is no entry of ours. */
function unpacked(lines: readonly TranscriptLine[]): string | undefined {
  return stageIn(lines) === 'unpacking' ? 'the archive of the entry cannot be used' : undefined;
}

/** The library drops a download of which nothing comes for 5 s, and then only sees that it ended too early. */
function stalled(lines: readonly TranscriptLine[]): string | undefined {
  const [, waitedMs] =
    lines.map(({ text }) => /^Aborting download, socket timed out after (\d+) ms/.exec(text)).find((found) => found) ??
    [];
  return waitedMs === undefined ? undefined : `the download stalled, nothing came for ${Number(waitedMs) / 1000} s`;
}

const causes: readonly (readonly [RegExp, string])[] = [
  [/cache write denied:/, 'the token of this run may not write to the cache'],
  [/cache read denied:/, 'the token of this run may not read from the cache'],
  [/\(429\)|Rate limited/i, 'too many requests to the cache service'],
  [/insufficient usage|quota has been hit/i, 'the cache storage of the account is used up'],
  [/cache-mode '.*' does not permit/, 'the cache mode of this run forbids it'],
  [/responded with 404$/, 'there is no cache service at the address that the runner gives'],
  [/\((401|403)\)/, 'the cache service refused the token of this run'],
];
