import { expect, test } from '@jest/globals';
import { proxyLines } from '../../src/report/proxy-table.ts';
import type { ProxyPlan } from '../../src/report/run-preview.ts';

const row = (proxy: string, verdict: ProxyPlan['verdict'], ms: number, reason = ''): ProxyPlan => ({
  proxy,
  verdict,
  ms,
  source: 'the input',
  reason,
});

/** The cells of each line below the question. */
const cellsOf = (rows: readonly ProxyPlan[], reason = ''): readonly string[] =>
  proxyLines({ question: 'Who has it?', rows, reason })
    .slice(1)
    .map((line) => line.trim().replaceAll(/ {2,}/g, ' | '));

test('the best proxy is first: right and fast, then reachable, then the others', () => {
  const rows = [
    row('none', 'not-asked', 0, 'a login over http'),
    row('gone', 'unreachable', 9, 'timeout'),
    row('slow', 'right', 200.4),
    row('bad', 'wrong', 1, 'another hash'),
    row('fast', 'right', 20),
  ];
  expect(cellsOf(rows)).toEqual([
    'proxy | reachable | right | time | named by | reason',
    'fast | yes | yes | 20 ms | the input',
    'slow | yes | yes | 200 ms | the input',
    'bad | yes | no | 1 ms | the input | another hash',
    'gone | no | - | 9 ms | the input | timeout',
    'none | - | - | - | the input | a login over http',
  ]);
});

test('without proxies there is no table, and the reason stands alone', () => {
  expect(cellsOf([], 'no module to ask about')).toEqual(['no module to ask about']);
});
