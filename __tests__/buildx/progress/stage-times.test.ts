import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Vertex } from '../../../src/buildx/progress/raw-progress.ts';
import { rawProgress } from '../../../src/buildx/progress/raw-progress.ts';
import { stageTimes } from '../../../src/buildx/progress/stage-times.ts';

const vertex = (name: string, ...spans: readonly (readonly [start: number, end: number])[]): Vertex => ({
  name,
  spans: spans.map(([start, end]) => ({ start, end })),
});
const of = (vertexes: readonly Vertex[], elapsedMs: number, stages = ['mods', 'comp']) => {
  const { ofStage, wallMs } = stageTimes(vertexes, stages, elapsedMs);
  return { ...Object.fromEntries(ofStage), wallMs };
};

describe('the time of a build is split among its stages', () => {
  const mods = vertex('[mods 2/3] ADD --link a /a/', [1000, 2000]);
  const comp = vertex('[comp  2/13] ADD --link b /b/', [1000, 4000]);
  test.each<readonly [string, readonly Vertex[], number, Readonly<Record<string, number>>]>([
    ['side by side', [mods, comp], 3000, { mods: 1000, comp: 3000, wallMs: 3000 }],
    ['what belongs to none, in proportion', [mods, comp], 5000, { mods: 1500, comp: 4500, wallMs: 5000 }],
    ['nothing is known', [], 900, { mods: 450, comp: 450, wallMs: 900 }],
    [
      'gaps between the steps of a stage are not its own',
      [mods, vertex('[mods 3/3] RUN x', [3000, 3500]), comp],
      3000,
      { mods: 1500, comp: 3000, wallMs: 3000 },
    ],
    [
      'fetching the image counts nowhere, also while a step waits for it',
      [vertex('[mods 1/3] FROM golang:1.26', [0, 500], [1200, 1700]), mods, comp],
      5000,
      { mods: 750, comp: 3750, wallMs: 4000 },
    ],
    [
      'the stage that takes out of another does it for that one',
      [mods, vertex('[stage-2 1/2] COPY --from=mods /out/ /', [2000, 2400])],
      1400,
      { mods: 1400, comp: 0, wallMs: 1400 },
    ],
    [
      'a step of another name, or of none',
      [mods, vertex('[modsy 2/3] RUN x', [5000, 9000]), vertex('[internal] load build context', [0, 900])],
      1000,
      { mods: 1000, comp: 0, wallMs: 1000 },
    ],
    ['a clock that jumped', [vertex('[mods 2/3] RUN x', [0, 1e9])], 2000, { mods: 2000, comp: 0, wallMs: 2000 }],
  ])('%s', (_name, vertexes, elapsedMs, expected) => {
    expect(of(vertexes, elapsedMs)).toEqual(expected);
  });
});

test('a real build: its steps, with when they ran', () => {
  const progress = rawProgress();
  const text = readFileSync(join(import.meta.dirname, '../../fixtures/progress/raw-done.txt'), 'utf8');
  for (const line of text.split('\n')) progress.feed(line);
  const times = progress
    .vertexes()
    .map(({ name, spans }) => [name.replace(/@.*/, '').slice(0, 24), spans.map(({ start, end }) => end - start)]);
  expect(times).toEqual(
    expect.arrayContaining([
      ['[2/4] WORKDIR /src', [0]],
      ['[3/4] RUN echo a; printf', [578]],
      ['[4/4] RUN date', [293]],
    ]),
  );
});

test('a step that is told twice counts once, one that has not ended not at all', () => {
  const progress = rawProgress();
  const told = (fields: Readonly<Record<string, string>>): void =>
    progress.feed(JSON.stringify({ vertexes: [{ digest: 'sha256:1', name: 'x', ...fields }] }));
  const started = '2026-11-23T06:52:35.1Z';
  told({ started });
  expect(progress.vertexes()).toEqual([]);
  told({ started, completed: '2026-11-23T06:52:35.3Z' });
  told({ started, completed: '2026-11-23T06:52:35.3Z' });
  told({ started: '2026-11-23T06:52:36Z', completed: '2026-11-23T06:52:37Z' });
  told({ started: '2026-11-23T06:52:39Z', completed: '2026-11-23T06:52:38Z' });
  expect(progress.vertexes()[0]?.spans.map(({ start, end }) => end - start)).toEqual([200, 1000]);
});
