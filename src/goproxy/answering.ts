import type { Probe } from './probe.ts';
import { parseProxyList, proxyUrls } from './proxy-list.ts';

/** Whether it matters that a proxy of the list does not answer: go waits for it, and then takes the next. */
export function hasNext(list: string): boolean {
  const elements = parseProxyList(list);
  return proxyUrls(list).length > 1 && elements.some(({ kind, separator }) => kind === 'url' && separator === '|');
}

/**
 * A list without the proxies that do not answer at all, as far as go would pass them by (`|`), and which these are. With no right
 * answer nothing is left out: then it is not the proxies.
 */
export function answering(
  list: string,
  probes: readonly Probe[],
): { readonly list: string; readonly silent: readonly Probe[] } {
  if (!probes.some(({ verdict }) => verdict === 'right')) return { list, silent: [] };
  const probeOf = (url: string): Probe | undefined => probes.find((probe) => probe.url === url);
  const isSilent = ({ text, separator }: { readonly text: string; readonly separator: string }): boolean =>
    separator === '|' && probeOf(text)?.verdict === 'unreachable';
  const elements = parseProxyList(list);
  return {
    list: elements
      .filter((element) => !isSilent(element))
      .map(({ text, separator }) => `${text}${separator}`)
      .join(''),
    silent: elements.filter((element) => isSilent(element)).flatMap(({ text }) => probeOf(text) ?? []),
  };
}
