import { describe, expect, test } from '@jest/globals';
import { answering, hasNext } from '../../src/goproxy/answering.ts';
import type { Probe } from '../../src/goproxy/probe.ts';

describe('it matters that a proxy does not answer', () => {
  test.each([
    ['https://a|https://b', true],
    ['https://a|https://b,direct', true],
    ['https://a,https://b|direct', true],
    ['https://a,https://b', false],
    ['https://a|direct', false],
    ['file:///a|https://b', false],
    ['off', false],
  ])('%s: %p', (list, expected) => expect(hasNext(list)).toBe(expected));
});

describe('a list without what does not answer', () => {
  const probe = (url: string, verdict: Probe['verdict']): Probe => ({ url, verdict, ms: 1, reason: verdict });
  const [dead, alive, other] = ['https://dead', 'https://alive', 'https://other'];

  test.each<[string, readonly Probe[], string]>([
    [`${dead}|${alive}|direct`, [probe(dead, 'unreachable'), probe(alive, 'right')], `${alive}|direct`],
    [`${alive}|${dead}|direct`, [probe(dead, 'unreachable'), probe(alive, 'right')], `${alive}|direct`],
    // Go stops there by the user's own wish.
    [`${dead},${alive}`, [probe(dead, 'unreachable'), probe(alive, 'right')], `${dead},${alive}`],
    // Nothing comes after it that go would take.
    [`${alive}|${dead}`, [probe(dead, 'unreachable'), probe(alive, 'right')], `${alive}|${dead}`],
    [`${alive},${dead}|${other}`, [probe(dead, 'unreachable'), probe(alive, 'right')], `${alive},${other}`],
    // What answers at all costs no time.
    [`${dead}|${alive}`, [probe(dead, 'refused'), probe(alive, 'right')], `${dead}|${alive}`],
    [`${dead}|${alive}`, [probe(dead, 'wrong'), probe(alive, 'right')], `${dead}|${alive}`],
    [`${dead}|${alive}`, [probe(dead, 'unreachable'), probe(alive, 'unreachable')], `${dead}|${alive}`],
    [`${dead}|${alive}`, [], `${dead}|${alive}`],
  ])('%s', (list, probes, expected) => {
    const found = answering(list, probes);
    expect(found.list).toBe(expected);
    expect(found.silent.map(({ url }) => url)).toEqual(list === expected ? [] : [dead]);
  });
});
