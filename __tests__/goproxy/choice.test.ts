import { describe, expect, test } from '@jest/globals';
import { chosenProxies } from '../../src/goproxy/choice.ts';
import type { Probe } from '../../src/goproxy/probe.ts';

const probe = (url: string, verdict: Probe['verdict'], ms = 0): Probe => ({ url, verdict, ms, reason: '' });
const candidates = ['https://a', 'https://b', 'https://c'].map((url) => ({ url, source: '' }));

describe('the list of `auto`', () => {
  test.each<[string, readonly Probe[], 'direct' | 'off' | undefined, string]>([
    [
      'has the fastest right one first',
      [probe('https://a', 'right', 90), probe('https://b', 'right', 30), probe('https://c', 'right', 60)],
      'direct',
      'https://b|https://c|https://a|direct',
    ],
    [
      'leaves out what was not right, however fast',
      [probe('https://a', 'wrong', 1), probe('https://b', 'right', 30), probe('https://c', 'unreachable', 1)],
      undefined,
      'https://b',
    ],
    [
      'stays as it was where none is right',
      [probe('https://a', 'wrong'), probe('https://b', 'refused'), probe('https://c', 'unreachable')],
      'off',
      'https://a|https://b|https://c|off',
    ],
    ['stays as it was where none was asked', [], 'direct', 'https://a|https://b|https://c|direct'],
  ])('%s', (_name, probes, last, list) => {
    const choice = chosenProxies(candidates, probes, last);
    expect(choice.list).toBe(list);
    expect(choice.isSure).toBe(probes.some(({ verdict }) => verdict === 'right'));
  });

  test('has a reason without credentials', () => {
    const url = 'https://me:pw@a.example.com';
    expect(chosenProxies([], [probe(url, 'right')], undefined)).toMatchObject({
      list: url,
      reason: 'https://a.example.com is the only one with the right answer',
    });
  });
});
