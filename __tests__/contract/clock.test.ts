import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import type { Clock } from '../../src/platform/clock.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { manualClock } from '../fakes/clock.ts';

interface Subject {
  readonly clock: Clock;
  readonly pass: (ms: number) => Promise<unknown>;
}

const subjects: readonly (readonly [string, () => Subject])[] = [
  ["the machine's", () => ({ clock: systemClock, pass: (ms) => wait(ms) })],
  [
    'the fake',
    () => {
      const clock = manualClock();
      return { clock, pass: async (ms) => clock.pass(ms) };
    },
  ],
];

async function isDone(promise: Promise<void>): Promise<boolean> {
  return Promise.race([promise.then(() => true), wait(5).then(() => false)]);
}

describe.each(subjects)('clock: %s', (_name, open) => {
  test('both times go on by as much as passes', async () => {
    const { clock, pass } = open();
    const [now, monotonic] = [clock.now(), clock.monotonicMs()];
    await pass(30);
    expect(clock.now() - now).toBeGreaterThanOrEqual(25);
    expect(clock.monotonicMs() - monotonic).toBeGreaterThanOrEqual(25);
  });

  test('now is a time since 1970', () => {
    const { clock } = open();
    expect(clock.now()).toBeGreaterThan(Date.parse('2026-01-01'));
  });

  test('a sleep lasts its time', async () => {
    const { clock, pass } = open();
    const sleep = clock.sleep(200);
    await pass(20);
    expect(await isDone(sleep)).toBe(false);
    await pass(300);
    expect(await isDone(sleep)).toBe(true);
  });

  test('a sleep ends when it is aborted, and does not begin when it was before', async () => {
    const { clock } = open();
    const stop = new AbortController();
    const sleep = clock.sleep(60_000, stop.signal);
    expect(await isDone(sleep)).toBe(false);
    stop.abort();
    expect(await isDone(sleep)).toBe(true);
    expect(await isDone(clock.sleep(60_000, stop.signal))).toBe(true);
  });
});
