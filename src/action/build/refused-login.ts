import type { Config } from '../../config/config.ts';
import { hasUserinfo } from '../../config/secrets/credentials.ts';
import { hasProxyLogin } from '../../config/proxies.ts';
import { parseProxyList } from '../../goproxy/proxy-list.ts';

/** What to do about a login that was given and refused, by go's message of it; `undefined` where none was given. */
export function refusedLogin(
  message: string,
  { go, fetch, proxies }: Pick<Config, 'go' | 'fetch' | 'proxies'>,
): string | undefined {
  if (/\b407\b/.test(message)) {
    const given = proxies.filter(({ value }) => hasProxyLogin(value)).map(({ input }) => `\`${input}\``);
    return given.length === 0 ? undefined : refused(given.join(' or '), 'the network proxy');
  }
  if (!/\b40[13]\b|authentication failed/i.test(message)) return undefined;
  const url = /https?:\/\/[^\s"']+/i.exec(message)?.[0].replace(/[:,.]+$/, '') ?? '';
  if (!URL.canParse(url)) return undefined;
  const { host, hostname } = new URL(url);
  const isSameHost = ({ text }: { readonly text: string }): boolean =>
    URL.canParse(text) && new URL(text).host === host;
  const login = parseProxyList(go.goproxy ?? '').find(isSameHost)?.text ?? '';
  if (hasUserinfo(login)) return refused('`goproxy`', host);
  return fetch.netrcHosts.includes(hostname) ? refused('`netrc`', host) : undefined;
}

function refused(input: string, host: string): string {
  return `User or password in ${input} were refused by ${host}: correct them, or see that they may read this module.`;
}
