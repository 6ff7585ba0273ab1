import { describe, expect, test } from '@jest/globals';
import { autoCandidates } from '../../src/goproxy/candidates.ts';

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
