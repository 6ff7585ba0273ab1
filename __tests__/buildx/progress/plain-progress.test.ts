import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type ProgressEvent, progressParser } from '../../../src/buildx/progress/plain-progress.ts';

const fixture = (name: string): readonly string[] =>
  readFileSync(join(import.meta.dirname, '../../fixtures/progress', name), 'utf8').split('\n');

const parsed = (lines: readonly string[]) => {
  const parser = progressParser();
  const events = lines.flatMap((line) => parser.feed(line));
  return { parser, events };
};

describe('steps of a real build', () => {
  test('a cold multi-stage build: every own step once, in order, with its time', () => {
    expect(parsed(fixture('multi-stage.txt')).parser.steps()).toEqual([
      {
        name: '[other 1/2] FROM docker.io/library/report-fixture-base:1@sha256:e16d530ae54f1b1af56e46a8d2f2371d33e58bee1f484302fe74dea41186560a',
        ms: 100,
        cached: false,
      },
      { name: '[build 2/6] WORKDIR /src', ms: 0, cached: false },
      { name: '[build 3/6] COPY main.go .', ms: 100, cached: false },
      { name: '[other 2/2] RUN for i in 1 2 3; do echo other $i; sleep 0.4; done; touch /o', ms: 2100, cached: false },
      {
        name: '[build 4/6] RUN --mount=type=cache,target=/go/pkg/mod,id=m     echo downloading &&     echo two >&2',
        ms: 700,
        cached: false,
      },
      { name: '[build 5/6] RUN <<EOF (set -e...)', ms: 500, cached: false },
      { name: '[build 6/6] RUN echo hello | tr a-z A-Z > /out; sleep 1.2; echo done', ms: 1800, cached: false },
      { name: '[stage-2 1/2] COPY --from=build /out /out', ms: 0, cached: false },
      { name: '[stage-2 2/2] COPY --from=other /o /o', ms: 100, cached: false },
      { name: 'exporting to image', ms: 400, cached: false },
    ]);
  });

  test('a changed source file: what the layer cache gave is marked', () => {
    const steps = parsed(fixture('partly-cached.txt')).parser.steps();
    expect(steps.filter((step) => step.cached).map((step) => step.name)).toEqual([
      '[build 2/6] WORKDIR /src',
      '[stage-2 1/2] COPY --from=build /out /out',
      '[other 2/2] RUN for i in 1 2 3; do echo other $i; sleep 0.4; done; touch /o',
      '[stage-2 2/2] COPY --from=other /o /o',
    ]);
  });

  test('several platforms: one step for each', () => {
    const names = parsed(fixture('multi-platform.txt'))
      .parser.steps()
      .map((step) => step.name);
    expect(names.filter((name) => name.includes('RUN'))).toEqual([
      '[linux/amd64->arm64 build 3/3] RUN echo "arch arm64" > /out',
      '[linux/amd64 build 3/3] RUN echo "arch amd64" > /out',
    ]);
    expect(names.filter((name) => name.includes('internal'))).toEqual([]);
  });

  test('a failed step keeps the time of its last output', () => {
    const failed = parsed(fixture('failed-run.txt'))
      .parser.allSteps()
      .find((step) => step.outcome === 'failed');
    expect(failed).toMatchObject({ id: 8, ms: 355 });
    expect(failed?.message).toMatch(/exit code: 2$/);
  });

  test('a step that another failure ended is cancelled', () => {
    const steps = parsed(fixture('failed-copy.txt')).parser.allSteps();
    expect(steps.find((step) => step.id === 6)?.outcome).toBe('cancelled');
  });
});

describe('when a step began', () => {
  const startsOf = (lines: readonly (readonly [atMs: number, line: string])[]) => {
    const parser = progressParser();
    for (const [atMs, line] of lines) parser.feed(line, atMs);
    return parser.steps().map(({ startMs }) => startMs);
  };

  test('is when its heading came', () => {
    expect(
      startsOf([
        [40, '#1 [build 1/2] RUN a'],
        [5040, '#1 DONE 5.0s'],
      ]),
    ).toEqual([40]);
  });

  test('is before its heading, where that came late', () => {
    expect(
      startsOf([
        [3000, '#1 [build 1/2] RUN a'],
        [3000, '#1 2.500 x'],
        [3100, '#1 DONE 3.0s'],
      ]),
    ).toEqual([100]);
  });

  test('is that of the whole build at the earliest', () => {
    expect(
      startsOf([
        [3000, '#1 [build 1/2] RUN a'],
        [3000, '#1 DONE 9.0s'],
      ]),
    ).toEqual([0]);
  });

  test('is not known of an output that nobody watched', () => {
    expect(parsed(['#1 [build 1/2] RUN a', '#1 DONE 9.0s']).parser.steps()).toEqual([
      { name: '[build 1/2] RUN a', ms: 9000, cached: false },
    ]);
  });
});

describe('events', () => {
  test('interleaved output belongs to its own step, and a repeated heading starts nothing', () => {
    const { events } = parsed(fixture('multi-stage.txt'));
    const logs = events.flatMap((event) => (event.kind === 'log' ? [[event.id, event.atMs, event.text]] : []));
    expect(logs).toEqual([
      [9, 579, 'downloading'],
      [9, 582, 'two'],
      [8, 751, 'other 1'],
      [8, 1193, 'other 2'],
      [10, 478, 'heredoc'],
      [8, 1602, 'other 3'],
      [11, 1693, 'done'],
    ]);
    expect(events.filter((event) => event.kind === 'started').map((event) => event.id)).toEqual(
      Array.from({ length: 14 }, (_, index) => index + 1),
    );
  });

  const heading = '#7 [build 4/6] RUN x';
  const cases: readonly (readonly [string, string, Partial<ProgressEvent> | undefined])[] = [
    ['cached', '#7 CACHED', { kind: 'cached' }],
    ['done', '#7 DONE 1.2s', { kind: 'done', ms: 1200 }],
    ['done without a time', '#7 DONE', { kind: 'done', ms: 0 }],
    ['a RUN that prints DONE', '#7 0.512 DONE 1.2s', { kind: 'log', text: 'DONE 1.2s', atMs: 512 }],
    ['a RUN that prints CACHED', '#7 0.512 CACHED', { kind: 'log', text: 'CACHED' }],
    ['an empty line of output', '#7 11.26 ', { kind: 'log', text: '', atMs: 11_260 }],
    ['after 100 s', '#7 123.4 x', { kind: 'log', text: 'x', atMs: 123_400 }],
    ['a carriage return inside', '#7 1.000 a\rb', { kind: 'log', text: 'a\rb' }],
    ['a line end of Windows', '#7 DONE 0.1s\r', { kind: 'done', ms: 100 }],
    ['a transfer', '#7 sha256:ab 1.05MB / 3.20MB 0.2s', { kind: 'status', text: 'sha256:ab 1.05MB / 3.20MB 0.2s' }],
    ['a build check', '#7 WARN: FromAsCasing: x', { kind: 'warning', text: 'FromAsCasing: x' }],
    ['the heading again', heading, undefined],
    ['a pause', '#7 ...', undefined],
    ['the builder', '#0 building with "default" instance using docker driver', undefined],
    ['an empty line', '', undefined],
    ['the end of a failed build', 'ERROR: failed to build: failed to solve: x', undefined],
  ];
  test.each(cases)('%s', (_name, line, expected) => {
    const parser = progressParser();
    parser.feed(heading);
    const event = parser.feed(line)[0];
    if (expected === undefined) expect(event).toBeUndefined();
    else expect(event).toMatchObject({ id: 7, name: '[build 4/6] RUN x', ...expected });
  });

  test('a step that works twice keeps its last time', () => {
    const { parser } = parsed(['#4 [ 1/12] FROM x', '#4 DONE 0.0s', '#4 [ 1/12] FROM x', '#4 DONE 3.1s']);
    expect(parser.steps()).toEqual([{ name: '[ 1/12] FROM x', ms: 3100, cached: false }]);
  });
});
