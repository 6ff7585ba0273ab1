import type { Finding } from '../../report/run-report.ts';
import { isPlainLogin, parseProxyList, shownProxy } from '../../goproxy/proxy-list.ts';

/** What can go wrong with a list of proxies, as far as the list tells; an error ends any download of a module. */
export function listFindings(list: string): readonly Finding[] {
  return [...commaFinding(list), ...plainLogin(list)];
}

/**
 * Who names several proxies wants the next one when one is down; `,` does not do that. Before `direct` it is usual, and there it
 * also keeps a proxy's refusal final, so nothing is said of it.
 */
function commaFinding(list: string): readonly Finding[] {
  const elements = parseProxyList(list);
  const stop = elements.find(
    ({ kind, separator }, index) => kind === 'url' && separator === ',' && elements[index + 1]?.kind === 'url',
  );
  if (stop === undefined) return [];
  return [
    {
      rule: 'goproxy-comma',
      file: '',
      line: 0,
      message: `\`goproxy\`: after \`,\` go takes the next proxy only when ${shownProxy(stop.text)} says that it does not have a module (404, 410). When it is down, refuses or answers with an error, the build fails.`,
      fix: 'Write `|` in the place of `,`: then go takes the next one after any error.',
    },
  ];
}

/**
 * Go sends no user and no password over http, wherever the proxy is and whatever GOINSECURE says (cmd/go/internal/web), and takes that
 * for an error of the proxy: it goes on only after `|`.
 */
function plainLogin(list: string): readonly Finding[] {
  const elements = parseProxyList(list);
  const plain = elements.filter(({ text }) => isPlainLogin(text));
  if (plain.length === 0) return [];
  const names = [...new Set(plain.map(({ text }) => shownProxy(text)))].join(', ');
  const refusal = `\`goproxy\`: go sends no user or password over http ("refusing to pass credentials to insecure URL"), so it never asks ${names}`;
  const fix = 'Write `https://`, or leave user and password out.';
  const at = { rule: 'goproxy-plain-credentials', file: '', line: 0 };
  const usable = elements.findIndex(({ kind, text }) => kind !== 'off' && !isPlainLogin(text));
  const isPassedBy = usable >= 0 && elements.slice(0, usable).every(({ separator }) => separator === '|');
  if (!isPassedBy) return [{ ...at, message: `${refusal}: the download of any module fails.`, fix, level: 'error' }];
  const end = elements.some((element, index) => isPlainLogin(element.text) && element.separator !== '|' && index > 0)
    ? 'and a download that comes to it fails'
    : 'and takes the next one';
  return [{ ...at, message: `${refusal}, ${end}.`, fix }];
}

/** Proxies on the machine's own address, which RUNs without the host's network do not reach. */
export function loopbackFindings(list: string): readonly Finding[] {
  const own = parseProxyList(list).filter(({ text }) => isLoopback(shownProxy(text)));
  if (own.length === 0) return [];
  const names = own.map(({ text }) => shownProxy(text)).join(', ');
  return [
    {
      rule: 'goproxy-loopback',
      file: '',
      line: 0,
      message: `\`goproxy\`: ${names} is not this machine in a RUN, which has a network of its own.`,
      fix: 'Give `network: host` (with the docker driver), or an address that the builder reaches.',
    },
  ];
}

function isLoopback(url: string): boolean {
  return URL.canParse(url) && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(new URL(url).hostname);
}
