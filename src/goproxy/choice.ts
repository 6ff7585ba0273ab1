import type { AutoProxies } from '../config/goproxy.ts';
import type { Candidate } from './candidates.ts';
import type { Probe } from './probe.ts';
import { shownProxy } from './proxy-list.ts';

/** The list that the build gets, and why. */
interface ProxyChoice {
  /** As GOPROXY takes it; may hold credentials. */
  readonly list: string;
  readonly reason: string;
  /** Whether the answers decided it. */
  readonly isSure: boolean;
}

/**
 * The list of `goproxy: auto`. The fastest right answer goes first, the other right ones follow with `|`, so that go takes the next
 * after any error. The others are left out: behind a proxy that stalls, go would wait for each module anew. Where none is right,
 * all stay as they were given: the builder may reach what this machine does not.
 */
export function chosenProxies(
  candidates: readonly Candidate[],
  probes: readonly Probe[],
  last: AutoProxies['last'],
): ProxyChoice {
  const end = last === undefined ? [] : [last];
  const right = probes.filter(({ verdict }) => verdict === 'right').toSorted((a, b) => a.ms - b.ms);
  const [first, ...others] = right;
  if (first !== undefined) {
    const also = others.length === 0 ? 'the only one' : `the fastest of ${right.length}`;
    return {
      list: [...right.map(({ url }) => url), ...end].join('|'),
      reason: `${shownProxy(first.url)} is ${also} with the right answer`,
      isSure: true,
    };
  }
  const list = [...candidates.map(({ url }) => url), ...end].join('|');
  const why = probes.length === 0 ? 'none could be asked' : `none of ${probes.length} gave the right answer`;
  return { list, reason: `${why}: they stay in the order in which they were named`, isSure: false };
}
