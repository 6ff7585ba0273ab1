import { hasUserinfo, withoutUserinfo } from '../config/secrets/credentials.ts';

/** One element of a GOPROXY list (https://go.dev/ref/mod#environment-variables). */
interface ProxyElement {
  readonly kind: 'url' | 'direct' | 'off';
  readonly text: string;
  /** What follows it: `,` goes on after 404 and 410 only, `|` after any error. Empty for the last. */
  readonly separator: ',' | '|' | '';
}

/** The elements of a list that was checked. */
export function parseProxyList(list: string): readonly ProxyElement[] {
  return [...list.matchAll(/([^,|]+)([,|]?)/g)].map(([, text = '', separator]) => ({
    kind: text === 'direct' || text === 'off' ? text : 'url',
    text,
    separator: separator === ',' || separator === '|' ? separator : '',
  }));
}

/** The URLs of a list that can be asked over a network. */
export function proxyUrls(list: string): readonly string[] {
  return parseProxyList(list).flatMap(({ text }) => (/^https?:\/\//i.test(text) && URL.canParse(text) ? [text] : []));
}

/** A proxy that go never asks: it sends no user and no password over http. */
export function isPlainLogin(url: string): boolean {
  return /^http:/i.test(url) && hasUserinfo(url);
}

/** A proxy as it may be shown: without user and password. */
export function shownProxy(url: string): string {
  return withoutUserinfo(url);
}
