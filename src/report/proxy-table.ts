import { columns } from './columns.ts';
import type { ProxiesPlan, ProxyPlan } from './run-preview.ts';

/** How the module proxies answered, the best first, and what follows from that. */
export function proxyLines({ question, rows, reason }: ProxiesPlan): readonly string[] {
  return [`  ${question}`, ...columns([...table(rows)]), ...(reason === '' ? [] : [`  ${reason}`])];
}

function table(rows: readonly ProxyPlan[]): readonly (readonly string[])[] {
  if (rows.length === 0) return [];
  return [['proxy', 'reachable', 'right', 'time', 'named by', 'reason'], ...rows.toSorted(byVerdict).map(cells)];
}

function cells({ proxy, verdict, ms, source, reason }: ProxyPlan): readonly string[] {
  const time = `${Math.round(ms)} ms`;
  switch (verdict) {
    case 'right':
      return [proxy, 'yes', 'yes', time, source, ''];
    case 'wrong':
    case 'refused':
      return [proxy, 'yes', 'no', time, source, reason];
    case 'unreachable':
      return [proxy, 'no', '-', time, source, reason];
    case 'not-asked':
      return [proxy, '-', '-', '-', source, reason];
  }
}

const ranks = { right: 0, wrong: 1, refused: 1, unreachable: 2, 'not-asked': 3 };

function byVerdict(a: ProxyPlan, b: ProxyPlan): number {
  return ranks[a.verdict] - ranks[b.verdict] || (a.verdict === 'right' ? a.ms - b.ms : 0);
}
