import { describe, expect, test } from '@jest/globals';
import type { RunReport } from '../../../src/report/run-report.ts';
import { timeline } from '../../../src/report/summary/timeline.ts';
import { failedReport, warmReport } from '../samples.ts';

const step = (name: string, startMs: number, ms: number) => ({ name, ms, cached: false, startMs });

/** What Mermaid's parser takes a Gantt diagram for (packages/mermaid/src/diagrams/gantt/parser/gantt.jison), as far as ours goes. */
const lines = [
  /^```(?:mermaid)?$/,
  /^gantt$/,
  /^ {2}dateFormat YYYY-MM-DD HH:mm:ss\.SSS$/,
  /^ {2}axisFormat (?:%H:)?%M:%S$/,
  /^ {2}tickInterval [1-9]\d*(?:second|minute)$/,
  /^ {2}todayMarker off$/,
  /^ {2}section [A-Z][a-z ]+$/,
  /^ {2}[\d.]+ (?:s|min \d+ s) [\p{L}\p{N} ._/=+…∶,()[\]{}"'@*&|$~?!-]+ :(?:crit, )?\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}, [1-9]\d*ms$/u,
];
const foreign = (text: string): readonly string[] =>
  text.split('\n').filter((line) => !lines.some((known) => known.test(line)));

test('phases and the longest steps, at their times', () => {
  const steps = [
    { name: '[build 2/6] WORKDIR /src', ms: 0, cached: true, startMs: 10 },
    step('[build 6/6] RUN --mount=type=cache,target=/root/.cache/go-build go build -o /out ./...', 700, 5400),
    step('[build 1/6] FROM golang:1.26@sha256:e16d', 100, 500),
    step('exporting to image', 6100, 40),
  ];
  const text = timeline({ ...warmReport, steps });
  expect(text).toContain('  2.1 s restore :2000-01-01 00:00:00.240, 2100ms\n');
  // The build began at 10.46 s.
  expect(text).toContain('  0.5 s [build 1/6] FROM golang∶1.26 :2000-01-01 00:00:10.560, 500ms\n');
  expect(text).toContain('  5.4 s [build 6/6] RUN go build -o /out ./... :2000-01-01 00:00:11.160, 5400ms\n');
  expect(text).not.toMatch(/fetch|WORKDIR|exporting/);
  expect(foreign(text)).toEqual([]);
});

test.each([
  ['[build 5/6] COPY . .', '[build 5/6] COPY . .'],
  ['[build 6/6] RUN go vet && go build -o "x" .', '[build 6/6] RUN go vet && go build -o "x" .'],
  ['[s 2/3] RUN cd a; make # all', '[s 2/3] RUN cd a, make all'],
  ['section x', 'section x'],
])('%s is drawn as it is written', (name, label) => {
  expect(timeline({ ...warmReport, steps: [step(name, 0, 900)] })).toContain(`\n  0.9 s ${label} :2000-`);
});

test('without steps whose begin is known there are phases alone', () => {
  const steps = warmReport.steps.map(({ startMs: _startMs, ...untimed }) => untimed);
  expect(timeline({ ...warmReport, steps })).not.toContain('Steps');
});

test('what failed says so, and not by its colour alone', () => {
  expect(timeline(failedReport)).toMatch(/ 60\.0 s restore failed :crit, .*\n.* 12\.0 s build failed :crit, /);
});

test('a report of somebody else may have any time', () => {
  const [first, ...others] = warmReport.phases;
  if (first === undefined) throw new Error('the report has no phases');
  const text = timeline({
    ...warmReport,
    phases: [{ ...first, startedAt: 'x' }, ...others],
    steps: [step('RUN a', 1e300, 900)],
  });
  expect(text).toContain(' s build :');
  expect(text).not.toContain('NaN');
});

test('nothing where nothing took any time', () => {
  expect(timeline({ ...warmReport, phases: [] })).toBe('');
});

describe('a step may be called as it likes', () => {
  test.each([
    'section x\nclick a href "javascript:alert(1)"',
    '```\n# owned\n<script>alert(1)</script>',
    '%%{init: {"theme":"forest","themeCSS":"*{}"}}%%',
    'a :crit, 2000-01-01, 1d\n  b :c1, after a, 1d',
    'x; y # z',
    '\u2028title y',
    '[click 1/2] RUN $(touch /x) && echo `y` | tee {z}',
    ':'.repeat(400),
    '🎉 \u202e\u0000',
    'ß'.repeat(5000),
  ])('%j', (name) => {
    const text = timeline({ ...warmReport, steps: [step(name, 0, 900), step('[b 1/1] RUN y', 0, 800)] });
    expect(foreign(text)).toEqual([]);
    expect(text.split('```')).toHaveLength(3);
  });
});

test('a thousand steps are ten, the longest', () => {
  const steps = Array.from({ length: 1000 }, (_, at) => step(`[s ${at}/1000] RUN x${at}`, at, 200 + at));
  const text = timeline({ ...warmReport, steps });
  expect(text.match(/RUN x/g)).toHaveLength(10);
  expect(text).toContain('RUN x999 :');
  expect(Buffer.byteLength(text)).toBeLessThan(3000);
});

test.each<readonly [string, number, RegExp]>([
  ['seconds', 9000, /axisFormat %M:%S\n {2}tickInterval 1second\n/],
  ['half a minute', 200_000, /tickInterval 20second\n/],
  ['minutes', 1_000_000, /tickInterval 2minute\n/],
  ['hours', 20_000_000, /axisFormat %H:%M:%S\n {2}tickInterval 60minute\n/],
])('the axis of %s', (_name, ms, axis) => {
  const phases: RunReport['phases'] = [
    { name: 'build', startedAt: '2026-11-23T06:00:00.000Z', ms, outcome: 'done', reason: '' },
  ];
  expect(timeline({ ...warmReport, phases })).toMatch(axis);
});

test.each([1e308, Number.POSITIVE_INFINITY])(
  'a phase of %p ms, which somebody has written, is drawn within the year',
  (ms) => {
    const phases = (['restore', 'build'] as const).map((name, at) => ({
      name,
      startedAt: `2026-11-23T06:00:0${at}.000Z`,
      ms,
      outcome: 'done' as const,
      reason: '',
    }));
    const text = timeline({
      ...warmReport,
      phases: [...phases, ...phases],
      steps: [step('[b 1/1] RUN y', 1e300, 800)],
    });
    expect(text).toContain('RUN y');
    for (const [, year] of text.matchAll(/(\d{4})-\d\d-\d\d /g)) expect(['2000', '2001']).toContain(year);
  },
);
