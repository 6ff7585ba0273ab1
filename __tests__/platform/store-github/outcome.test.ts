import { describe, expect, test } from '@jest/globals';
import { notFound, notSaved, unfinished } from '../../../src/platform/store-github/outcome.ts';
import { createTranscript, type TranscriptLine } from '../../../src/platform/store-github/library-transcript.ts';

function linesOf(...raw: readonly string[]): readonly TranscriptLine[] {
  const transcript = createTranscript([]);
  for (const line of raw) transcript.add(line);
  return transcript.lines;
}

describe('notSaved', () => {
  const refused = (words: string): readonly string[] => [
    '::debug::Reserving Cache',
    `::debug::Failed to reserve cache: Error: Failed to CreateCacheEntry: Received non-retryable error: Failed request: ${words}`,
    'Failed to save: Unable to reserve cache with key k, another job may be creating this cache.',
  ];
  test.each([
    {
      name: 'the key is taken',
      raw: refused('(409) Conflict: cache entry with the same key already exists'),
      outcome: { kind: 'exists' },
    },
    {
      name: 'an old service says that it is taken',
      raw: [
        'Failed to save: Unable to reserve cache with key k, another job may be creating this cache. More details: Cache already exists. Scope: x',
      ],
      outcome: { kind: 'exists' },
    },
    {
      name: 'read-only, as an answer',
      raw: [
        '::debug::Failed to reserve cache: Error: cache write denied: untrusted event',
        '::warning::Failed to save: Unable to reserve cache with key k. More details: cache write denied: untrusted event',
      ],
      outcome: {
        kind: 'degraded',
        reason: 'the token of this run may not write to the cache: cache write denied: untrusted event',
      },
    },
    {
      name: 'read-only, as a status',
      raw: refused('(403) Forbidden: cache write denied: untrusted event'),
      outcome: {
        kind: 'degraded',
        reason: expect.stringMatching(/^the token of this run may not write to the cache: /),
      },
    },
    {
      name: 'rate limit',
      raw: refused('(429) Too Many Requests'),
      outcome: { kind: 'degraded', reason: expect.stringMatching(/^too many requests to the cache service: /) },
    },
    {
      name: 'a mode that forbids it',
      raw: ["Cache save skipped: the effective cache-mode 'read' does not permit writes."],
      outcome: { kind: 'degraded', reason: expect.stringMatching(/^the cache mode of this run forbids it: /) },
    },
    {
      name: 'packing failed',
      raw: ['::debug::Packing the archive', '::warning::Failed to save: ENOSPC: no space left on device, write'],
      outcome: {
        kind: 'degraded',
        reason: 'the cache library failed while packing: ENOSPC: no space left on device, write',
      },
    },
    {
      name: 'nothing was said',
      raw: [],
      outcome: { kind: 'degraded', reason: expect.stringMatching(/did not say why/) },
    },
  ])('$name', ({ raw, outcome }) => {
    expect(notSaved({ kind: 'not-saved' }, linesOf(...raw))).toEqual(outcome);
  });
});

describe('notFound', () => {
  test.each([
    { name: 'a miss', raw: ['::debug::Cache not found for version 1 of keys: a'], outcome: { kind: 'none' } },
    {
      name: 'a retry that went well is no trouble',
      raw: ['Attempt 1 of 5 failed with error: x. Retrying request in 3000 ms...'],
      outcome: { kind: 'none' },
    },
    {
      name: 'a server error',
      raw: ['::error::Failed to restore: Cache service responded with 500'],
      outcome: {
        kind: 'degraded',
        reason: 'the cache library failed while starting: Cache service responded with 500',
      },
    },
    {
      name: 'only the first line of a long text',
      raw: ['::warning::Failed to restore: Unable to make request: ENOTFOUND%0AIf you are using'],
      outcome: {
        kind: 'degraded',
        reason: 'the cache library failed while starting: Unable to make request: ENOTFOUND',
      },
    },
    {
      name: 'an archive that is no good',
      raw: ['::debug::Unpacking the archive', '::warning::Failed to restore: Data corruption detected'],
      outcome: { kind: 'degraded', reason: 'the archive of the entry cannot be used: Data corruption detected' },
    },
  ])('$name', ({ raw, outcome }) => {
    expect(notFound({ kind: 'none' }, linesOf(...raw))).toEqual(outcome);
  });
});

describe('unfinished', () => {
  test.each([
    { name: 'nothing yet', raw: [], while: 'starting' },
    { name: 'lookup', raw: ['::debug::[Request] GetCacheEntryDownloadURL http://x'], while: 'looking for the entry' },
    {
      name: 'upload',
      raw: ['::debug::Attempting to upload cache located at: x', 'Sent 12000000 of 160000000 (7.5%), 1.0 MBs/sec'],
      while: 'uploading (12 of 160 MB done)',
    },
    {
      name: 'closing after an upload',
      raw: [
        '::debug::Attempting to upload cache',
        'Sent 5 of 5 (100.0%), 1.0 MBs/sec',
        '::debug::[Request] FinalizeCacheEntryUpload http://x',
      ],
      while: 'closing the entry',
    },
    {
      name: 'retries',
      raw: [
        '::debug::[Request] CreateCacheEntry http://x',
        'Attempt 2 of 5 failed with error: Failed request: (500) Internal Server Error. Retrying request in 4500 ms...',
      ],
      while: 'reserving the entry; its last answer: Failed request: (500) Internal Server Error',
    },
  ])('a timeout names the stage: $name', ({ raw, while: stage }) => {
    const { reason } = unfinished({ kind: 'timeout', afterMs: 1500 }, linesOf(...raw));
    expect(reason).toBe(`the cache service was given up after 1.5 s while ${stage}`);
  });
});
