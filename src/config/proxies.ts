import type { BuildArg } from './build-options.ts';
import { credentialsIn, hasUserinfo, withoutUserinfo } from './secrets/credentials.ts';
import type { InputReader } from './inputs/input-reader.ts';
import { shown } from './inputs/input-reader.ts';

/** A network proxy of the build, or the hosts that are reached without one. */
export interface ProxySetting {
  readonly input: 'http-proxy' | 'https-proxy' | 'no-proxy';
  /** The variable in the RUNs; BuildKit sets it in small letters too. */
  readonly env: 'HTTP_PROXY' | 'HTTPS_PROXY' | 'NO_PROXY';
  readonly value: string;
  /** It holds a user name or password, and so must not be a build argument: those stay in provenance and history. */
  readonly hasCredentials: boolean;
}

/** Reads and checks the inputs that name network proxies; those that are absent are left out. */
export function parseProxies(reader: InputReader): readonly ProxySetting[] {
  return [
    ...parseProxy(reader, 'http-proxy', 'HTTP_PROXY'),
    ...parseProxy(reader, 'https-proxy', 'HTTPS_PROXY'),
    ...parseNoProxy(reader),
  ];
}

function parseProxy(
  reader: InputReader,
  input: 'http-proxy' | 'https-proxy',
  env: 'HTTP_PROXY' | 'HTTPS_PROXY',
): readonly ProxySetting[] {
  const value = reader.text(input);
  if (value === undefined) return [];
  const problem = proxyProblem(value);
  if (problem !== undefined) reader.report(input, problem);
  return [{ input, env, value, hasCredentials: hasProxyLogin(value) }];
}

/** What Go's and curl's own readers of HTTP_PROXY take (golang.org/x/net/http/httpproxy, curl(1)). */
function proxyProblem(value: string): string | undefined {
  const advice = 'Write one URL, as in `http://proxy.example.com:3128`.';
  // No part of the value is repeated: it may hold a password.
  if (/\s/.test(value)) return `it holds spaces or new lines. ${advice}`;
  const url = proxyUrl(value);
  if (url === undefined || url.hostname === '') {
    return `it is no URL of a proxy. ${advice} Signs such as \`/\`, \`#\` and \`@\` in a password are written as \`%2F\`, \`%23\` and \`%40\`.`;
  }
  if (!schemes.includes(url.protocol))
    return `it begins with \`${shown(url.protocol)}//\`; a proxy is reached by \`http://\`, \`https://\` or \`socks5://\`. ${advice}`;
  if (!['', '/'].includes(url.pathname) || url.search !== '' || url.hash !== '')
    return `it names more than a host and a port. ${advice}`;
  return undefined;
}

const schemes = ['http:', 'https:', 'socks5:', 'socks5h:'];

function parseNoProxy(reader: InputReader): readonly ProxySetting[] {
  const hosts = reader.list('no-proxy');
  for (const { text, line } of hosts) {
    const problem = /[\s;]/.test(text)
      ? 'holds a space or a semicolon; hosts are separated by commas or lines'
      : text.includes('/') && !/^[\da-f.:]+\/\d+$/i.test(text)
        ? 'is a URL or a path'
        : undefined;
    if (problem === undefined) continue;
    reader.report(
      'no-proxy',
      `line ${line}: \`${shown(withoutUserinfo(text))}\` ${problem}. Write host names, domains, addresses or ranges, as in \`internal.example.com,.corp.example.com,10.0.0.0/8\`.`,
    );
  }
  if (hosts.length === 0) return [];
  const value = hosts.map(({ text }) => text).join(',');
  return [{ input: 'no-proxy', env: 'NO_PROXY', value, hasCredentials: false }];
}

/**
 * The proxies as BuildKit's predefined build arguments: it sets them in every RUN, in capitals and in small letters, and keeps
 * them out of the layer cache key, of ENV and of the image's history. An argument of the user's with that name, in capitals or
 * not, is left alone: BuildKit would take either of the two by chance.
 */
export function proxyArgs(
  proxies: readonly ProxySetting[],
  buildArgs: readonly BuildArg[],
): readonly (BuildArg & { readonly value: string })[] {
  return effective(proxies, buildArgs)
    .filter(({ hasCredentials }) => !hasCredentials)
    .map(({ env, value }) => ({ name: env, value }));
}

/** The proxies that have to reach the RUNs as secrets: provenance and the builder's history keep build arguments as they are. */
export function proxySecrets(
  proxies: readonly ProxySetting[],
  buildArgs: readonly BuildArg[],
): readonly ProxySetting[] {
  return effective(proxies, buildArgs).filter(({ hasCredentials }) => hasCredentials);
}

/** The build argument of the user's that a proxy input gives way to. */
export function overridingArg({ env }: ProxySetting, buildArgs: readonly BuildArg[]): BuildArg | undefined {
  return buildArgs.find(({ name }) => name.toUpperCase() === env);
}

function effective(proxies: readonly ProxySetting[], buildArgs: readonly BuildArg[]): readonly ProxySetting[] {
  return proxies.filter((proxy) => overridingArg(proxy, buildArgs) === undefined);
}

/** Proxies among the user's own build arguments; without a value, Docker takes that of the environment. */
export function ownProxies(
  buildArgs: readonly BuildArg[],
  env: Readonly<Record<string, string | undefined>>,
): readonly { readonly name: string; readonly value: string }[] {
  return buildArgs.flatMap(({ name, value }) => {
    const given = value ?? env[name] ?? '';
    return /^(?:https?|ftp|all)_proxy$/i.test(name) && given !== '' ? [{ name, value: given }] : [];
  });
}

/** What must not be shown of a proxy's address, which may lack its scheme. */
export function proxyCredentials(value: string): readonly string[] {
  return credentialsIn(withScheme(value));
}

/** Whether a proxy's address has a user or a password. */
export function hasProxyLogin(value: string): boolean {
  return hasUserinfo(withScheme(value));
}

/** The host of a proxy that listens only on the machine which asks; `undefined` for all others. */
export function loopbackHost(value: string): string | undefined {
  const host = proxyUrl(value)?.hostname ?? '';
  return /^(?:localhost|.*\.localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\]|\[::ffff:7f[\da-f]{2}:[\da-f]{1,4}\])$/i.test(
    host,
  )
    ? host
    : undefined;
}

/** The port that a proxy's URL names, or the one of its scheme. */
export function proxyPort(value: string): string {
  const url = proxyUrl(value);
  return url?.port || { 'https:': '443', 'socks5:': '1080', 'socks5h:': '1080' }[url?.protocol ?? ''] || '80';
}

function proxyUrl(value: string): URL | undefined {
  const text = withScheme(value);
  return URL.canParse(text) ? new URL(text) : undefined;
}

function withScheme(value: string): string {
  return value.includes('://') ? value : `http://${value}`;
}
