import { expect, test } from '@jest/globals';
import { runSpans } from '../../src/telemetry/run-spans.ts';
import { failedReport, warmReport } from '../report/samples.ts';

const trace = { traceId: '1'.repeat(32), runSpan: '2'.repeat(16), buildSpan: '3'.repeat(16) };
const start = Date.parse('2026-11-23T06:00:00.000Z');

test('the run spans its phases, and the build its steps', () => {
  const steps = warmReport.steps.slice(0, 2).map((step) => ({ ...step, startMs: 40 }));
  const root = runSpans({ ...warmReport, steps }, trace, { 'vcs.repository.name': 'repo' });
  expect(root).toMatchObject({
    id: trace.runSpan,
    startMs: start,
    endMs: start + 17_700,
    attributes: {
      'vcs.repository.name': 'repo',
      'cache.modules.hit': 'exact',
      'cache.build.restored.bytes': 164_400_000,
      'cache.build.saved.bytes': 4_400_000,
      'verdict.net_ms': 73_840,
    },
  });
  expect(root).not.toHaveProperty('error');
  expect(root?.parts.map(({ name }) => name)).toEqual(warmReport.phases.map(({ name }) => name));
  const build = root?.parts.find(({ name }) => name === 'build');
  expect(build).toMatchObject({ id: trace.buildSpan, startMs: start + 10_460, endMs: start + 16_770 });
  expect(build?.parts).toEqual([
    {
      name: steps[0]?.name,
      startMs: start + 10_500,
      endMs: start + 10_600,
      attributes: { 'step.cached': false },
      parts: [],
    },
    {
      name: steps[1]?.name,
      startMs: start + 10_500,
      endMs: start + 10_500,
      attributes: { 'step.cached': true },
      parts: [],
    },
  ]);
});

test('the run says how warm it was and why, where the report tells', () => {
  const warmth = { state: 'partly', reason: 'RUN `go build -a` compiles all packages again.' } as const;
  expect(runSpans({ ...warmReport, warmth }, trace, {})?.attributes).toMatchObject({
    'warmth.state': 'partly',
    'warmth.reason': warmth.reason,
  });
  const { warmth: _warmth, ...silent } = warmReport;
  expect(
    Object.keys(runSpans(silent, trace, {})?.attributes ?? {}).filter((name) => name.startsWith('warmth')),
  ).toEqual([]);
});

test('steps of a report that does not say when they began have no span', () => {
  const steps = warmReport.steps.map(({ startMs: _startMs, ...step }) => step);
  expect(runSpans({ ...warmReport, steps }, trace, {})?.parts.flatMap(({ parts }) => parts)).toEqual([]);
});

test('a failed run and its phases say why', () => {
  const root = runSpans(failedReport, trace, {});
  expect(root?.error).toBe(failedReport.failure?.diagnosis?.cause ?? failedReport.failure?.message ?? '');
  expect(root?.parts.map(({ name, error }) => [name, error])).toEqual([
    ['analyse', undefined],
    ['restore', 'the cache service did not answer within 60 s'],
    ['inject', undefined],
    ['build', 'exit code 2'],
  ]);
});

test('a cancelled run says so', () => {
  expect(runSpans({ ...warmReport, result: 'failure' }, trace, {})?.error).toBe('the run was cancelled');
});

test('of two builds the last one has the name that buildx knows, and the steps', () => {
  const [first] = warmReport.phases.filter(({ name }) => name === 'build');
  if (first === undefined) throw new Error('the sample has no build');
  const phases = [first, { ...first, startedAt: new Date(start + 20_000).toISOString() }];
  expect(runSpans({ ...warmReport, phases }, trace, {})?.parts.map(({ id }) => id)).toEqual([
    undefined,
    trace.buildSpan,
  ]);
});

test('a report without phases is no trace', () => {
  expect(runSpans({ ...warmReport, phases: [] }, trace, {})).toBeUndefined();
});
