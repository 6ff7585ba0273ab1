import { expect, test } from '@jest/globals';
import { parseProxyList, proxyUrls, shownProxy } from '../../src/goproxy/proxy-list.ts';

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
