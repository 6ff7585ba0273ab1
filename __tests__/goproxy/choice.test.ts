import { describe, expect, test } from '@jest/globals';
import { autoCandidates } from '../../src/goproxy/candidates.ts';
import { chosenProxies } from '../../src/goproxy/choice.ts';
import type { Probe } from '../../src/goproxy/probe.ts';
import { parseProxyList, proxyUrls, shownProxy } from '../../src/goproxy/proxy-list.ts';

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

describe('the candidates of `auto`', () => {
  const auto = { candidates: [], last: 'direct' } as const;

  test('are what is in force, and mirrors; each once', () => {
    const known = {
      machine: 'https://a.example.com,direct',
      dockerfile: ['https://GOPROXY.cn/|https://b.example.com', 'https://a.example.com/', 'off', 'file:///x', 'typo'],
    };
    expect(autoCandidates(auto, known).map(({ url }) => url)).toEqual([
      'https://a.example.com',
      'https://GOPROXY.cn/',
      'https://b.example.com',
      'https://mirrors.aliyun.com/goproxy/',
      'https://goproxy.io',
    ]);
  });

  test('are only those of the input, if it names some', () => {
    const known = { machine: 'https://a.example.com', dockerfile: ['https://b.example.com'] };
    expect(autoCandidates({ candidates: ['https://c.example.com'], last: undefined }, known)).toEqual([
      { url: 'https://c.example.com', source: 'the input' },
    ]);
  });
});

test('a list is read with what stands between its elements', () => {
  expect(parseProxyList('https://a,https://b|direct')).toEqual([
    { kind: 'url', text: 'https://a', separator: ',' },
    { kind: 'url', text: 'https://b', separator: '|' },
    { kind: 'direct', text: 'direct', separator: '' },
  ]);
  expect(parseProxyList('off')).toEqual([{ kind: 'off', text: 'off', separator: '' }]);
  expect(proxyUrls('')).toEqual([]);
});

test.each([
  ['https://me:pw@a.example.com/x', 'https://a.example.com/x'],
  ['https://token@a.example.com', 'https://a.example.com'],
  ['https://a.example.com/@x', 'https://a.example.com/@x'],
])('%s is shown without credentials', (url, shown) => {
  expect(shownProxy(url)).toBe(shown);
});
