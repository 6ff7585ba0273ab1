import { expect, test } from '@jest/globals';
import type { RunReport } from '../../../src/report/run-report.ts';
import { headline } from '../../../src/report/summary/headline.ts';
import { failedReport, offCache, refusedReport, warmReport } from '../samples.ts';

/** Nothing is known of it but what each run tells. */
const { warmth: _warmth, history: _history, ...bare } = warmReport;
const noVerdict = { coldMs: 0, buildMs: 6310, costMs: 11_150, netMs: 0 };
const cachesOf = (...hits: readonly ('exact' | 'partial' | 'miss' | 'off')[]): RunReport['caches'] =>
  hits.map((hit, at) => ({ ...offCache(at === 0 ? 'modules' : 'build', 'why'), hit }));
const { failure: refusedFailure = { step: '', message: '', file: '', line: 0, excerpt: [] } } = refusedReport;
const past = (hit: 'exact' | 'miss', ms: number) => ({ at: '2026-11-22T06:00:00.000Z', hit, ms });

test.each<readonly [string, Partial<RunReport>, string]>([
  ['warm', {}, 'warm: 17.7 s instead of 91.5 s'],
  [
    'warm, at a loss',
    { verdict: { ...warmReport.verdict, netMs: -1200 } },
    'warm: 17.7 s, 1.2 s more than without caches',
  ],
  ['warm, with nothing to compare with', { verdict: noVerdict }, 'warm: 17.7 s'],
  ['one cache of two', { caches: cachesOf('exact', 'miss'), verdict: noVerdict }, 'partly warm: 17.7 s'],
  ['one cache that is the only one', { caches: cachesOf('exact', 'off'), verdict: noVerdict }, 'warm: 17.7 s'],
  ['the first run', { caches: cachesOf('miss', 'miss'), verdict: noVerdict }, 'cold: 17.7 s'],
  [
    'a cold run after warm ones',
    {
      caches: cachesOf('miss', 'miss'),
      verdict: noVerdict,
      history: [past('miss', 90_000), past('exact', 14_000), past('exact', 12_000)],
    },
    'cold: 17.7 s; warm runs took about 12.0 s from restore to build',
  ],
  ['no caches', { caches: cachesOf('off', 'off'), verdict: noVerdict }, 'without caches: 17.7 s'],
  [
    'a phase that could not do its work',
    {
      caches: cachesOf('miss', 'miss'),
      verdict: noVerdict,
      phases: warmReport.phases.map((phase) =>
        phase.name === 'restore' ? { ...phase, outcome: 'degraded' as const } : phase,
      ),
    },
    'cold: 17.7 s; restore failed',
  ],
])('%s', (_name, differences, verdict) => {
  expect(headline({ ...bare, ...differences }).verdict).toBe(verdict);
});

test('how warm it was is what the run has found, with the reason', () => {
  const warmth = { state: 'partly', reason: 'go.sum has changed.' } as const;
  expect(headline({ ...warmReport, warmth })).toEqual({
    verdict: 'partly warm: 17.7 s instead of 91.5 s',
    why: 'go.sum has changed.',
  });
});

test('a failed run names the cause; else what BuildKit said; else that it failed', () => {
  expect(headline(failedReport).verdict).toBe('failed: The Go code does not compile.');
  const { diagnosis: _diagnosis, ...unknown } = failedReport.failure ?? { message: '' };
  expect(headline({ ...failedReport, failure: { ...unknown, step: '', file: '', line: 0, excerpt: [] } }).verdict).toBe(
    `failed: ${unknown.message}`,
  );
  const { failure: _failure, ...untold } = failedReport;
  expect(headline(untold).verdict).toBe('failed after 72.2 s');
});

test('a command that failed for an unknown cause is not repeated: the section below names it', () => {
  const { diagnosis: _diagnosis, ...unknown } = failedReport.failure ?? refusedFailure;
  expect(headline({ ...failedReport, failure: unknown }).verdict).toBe('failed: a command ended with exit code 1');
});

test('a build that was not started names the error of the check before it', () => {
  expect(headline(refusedReport)).toEqual({
    verdict: 'failed: go.mod requires go >= 1.99.0 (running go 1.26.1).',
    why: 'The check before the build found this error, so the build was not started. Set `preflight: warn` to build anyway.',
  });
  const [first, ...others] = refusedReport.findings;
  const findings = first === undefined ? others : [first, { ...first, message: 'go.sum is missing' }, ...others];
  expect(headline({ ...refusedReport, findings })).toEqual({
    verdict: 'failed: go.mod requires go >= 1.99.0 (running go 1.26.1).',
    why: expect.stringContaining('found 2 errors, of which this is the first, so the build was not started'),
  });
});

test('without errors it has the words of the action', () => {
  const failure = { ...refusedFailure, message: 'Modules are missing, and the build is offline.' };
  expect(headline({ ...refusedReport, findings: [], failure }).verdict).toBe(
    'failed: Modules are missing, and the build is offline.',
  );
});

test('a cold run says why, also one of an older report', () => {
  const warmth = { state: 'cold', reason: 'Nothing was restored into the build cache: there is no snapshot.' } as const;
  const cold = { caches: cachesOf('miss', 'miss'), verdict: noVerdict };
  expect(headline({ ...warmReport, ...cold, warmth })).toMatchObject({ why: warmth.reason });
  expect(headline({ ...bare, ...cold })).toMatchObject({ why: 'Nothing was restored: why.' });
});
