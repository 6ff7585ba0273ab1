import { describe, expect, it } from '@jest/globals';
import { busyTimes, coveredMs } from '../../bench/own-time.ts';

const at = (from: number, to: number) => ({ from, to });

describe('coveredMs', () => {
  it.each([
    { name: 'nothing', intervals: [], ms: 0 },
    { name: 'two apart', intervals: [at(0, 10), at(20, 25)], ms: 15 },
    { name: 'two that overlap count once', intervals: [at(0, 10), at(5, 15)], ms: 15 },
    { name: 'one within another', intervals: [at(0, 100), at(10, 20), at(90, 110)], ms: 110 },
    { name: 'in any order', intervals: [at(20, 25), at(0, 10)], ms: 15 },
  ])('$name', ({ intervals, ms }) => {
    expect(coveredMs(intervals)).toBe(ms);
  });
});

describe('busyTimes', () => {
  it('gives the action what nothing else was busy in', () => {
    const docker = { program: 'docker', ...at(100, 400) };
    const packing = { program: 'zstd', ...at(500, 550) };
    expect(busyTimes(1000, [docker, packing], [at(700, 800)])).toEqual({
      wallMs: 1000,
      dockerMs: 300,
      programsMs: 50,
      storeMs: 100,
      ownMs: 550,
    });
  });

  it('counts what happens at the same time once, for docker first', () => {
    const docker = { program: 'docker', ...at(0, 100) };
    const packing = { program: 'zstd', ...at(50, 150) };
    expect(busyTimes(1000, [packing, docker], [at(0, 200)])).toEqual({
      wallMs: 1000,
      dockerMs: 100,
      programsMs: 50,
      storeMs: 50,
      ownMs: 800,
    });
  });
});
