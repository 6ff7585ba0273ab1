import { parseProxyList, shownProxy } from './proxy-list.ts';

/** Something about a setting that a person can improve. */
export interface SettingFinding {
  readonly rule:
    | 'goproxy-comma'
    | 'goproxy-plain-credentials'
    | 'goproxy-loopback'
    | 'goproxy-without-git'
    | 'goproxy-credentials-in-build-arg'
    | 'gosumdb-off-toolchain';
  /** In the Dockerfile; 0 for what is in no file. */
  readonly line: number;
  readonly message: string;
  readonly fix: string;
}

/** What can go wrong with a list of proxies, as far as the list tells. */
export function listFindings(list: string): readonly SettingFinding[] {
  return [...commaFinding(list), ...plainCredentials(list)];
}

/**
 * Who names several proxies wants the next one when one is down; `,` does not do that. Before `direct` it is usual, and there it
 * also keeps a proxy's refusal final, so nothing is said of it.
 */
function commaFinding(list: string): readonly SettingFinding[] {
  const elements = parseProxyList(list);
  const stop = elements.find(
    ({ kind, separator }, index) => kind === 'url' && separator === ',' && elements[index + 1]?.kind === 'url',
  );
  if (stop === undefined) return [];
  return [
    {
      rule: 'goproxy-comma',
      line: 0,
      message: `\`goproxy\`: after \`,\` go takes the next proxy only when ${shownProxy(stop.text)} says that it does not have a module (404, 410). When it is down, refuses or answers with an error, the build fails.`,
      fix: 'Write `|` in the place of `,`: then go takes the next one after any error.',
    },
  ];
}

function plainCredentials(list: string): readonly SettingFinding[] {
  const plain = parseProxyList(list).find(
    ({ text }) => /^http:\/\/[^/]*@/i.test(text) && !isLoopback(shownProxy(text)),
  );
  if (plain === undefined) return [];
  return [
    {
      rule: 'goproxy-plain-credentials',
      line: 0,
      message: `\`goproxy\`: the credentials for ${shownProxy(plain.text)} go over the network in plain text.`,
      fix: 'Write `https://`.',
    },
  ];
}

/** Proxies on the machine's own address, which RUNs without the host's network do not reach. */
export function loopbackFindings(list: string): readonly SettingFinding[] {
  const own = parseProxyList(list).filter(({ text }) => isLoopback(shownProxy(text)));
  if (own.length === 0) return [];
  const names = own.map(({ text }) => shownProxy(text)).join(', ');
  return [
    {
      rule: 'goproxy-loopback',
      line: 0,
      message: `\`goproxy\`: ${names} is not this machine in a RUN, which has a network of its own.`,
      fix: 'Give `network: host` (with the docker driver), or an address that the builder reaches.',
    },
  ];
}

function isLoopback(url: string): boolean {
  return URL.canParse(url) && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(new URL(url).hostname);
}
