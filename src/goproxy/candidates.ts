import type { AutoProxies } from '../config/goproxy.ts';
import { china } from '../config/goproxy.ts';
import { proxyUrls, shownProxy } from './proxy-list.ts';

/** A proxy that may be asked, and who names it. */
export interface Candidate {
  readonly url: string;
  readonly source: string;
}

/** GOPROXY lists in force around the build; empty where there is none. */
interface KnownLists {
  /** On the machine that asks: its environment, or Go's own default there. */
  readonly machine: string;
  /** In the RUNs of the Dockerfile. */
  readonly dockerfile: readonly string[];
}

/**
 * The proxies that `goproxy: auto` chooses from, each once: those that the input names and no others, else what is in force on
 * this machine and in the Dockerfile, and public mirrors.
 */
export function autoCandidates({ candidates }: AutoProxies, known: KnownLists): readonly Candidate[] {
  const named = (urls: readonly string[], source: string): readonly Candidate[] => urls.map((url) => ({ url, source }));
  const all =
    candidates.length > 0
      ? named(candidates, 'the input')
      : [
          ...named(proxyUrls(known.machine), 'GOPROXY of this machine'),
          ...known.dockerfile.flatMap((list) => named(proxyUrls(list), 'GOPROXY of the Dockerfile')),
          ...named(china.mirrors, 'a public mirror'),
        ];
  const key = ({ url }: Candidate): string => shownProxy(url).replace(/\/+$/, '').toLowerCase();
  return all.filter((candidate, index) => all.findIndex((other) => key(other) === key(candidate)) === index);
}
