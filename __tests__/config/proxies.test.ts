import { describe, expect, test } from '@jest/globals';
import type { BuildArg } from '../../src/config/build-options.ts';
import type { ProxySetting } from '../../src/config/proxies.ts';
import {
  loopbackHost,
  ownProxies,
  proxyArgs,
  proxyCredentials,
  proxyPort,
  proxySecrets,
} from '../../src/config/proxies.ts';
import { configOf, problemsOf, secretsIn } from './given.ts';

const proxiesOf = (given: Readonly<Record<string, string>>): readonly ProxySetting[] => configOf(given).proxies;

test('what no input names is not set', () => {
  expect(proxiesOf({})).toEqual([]);
});

describe('a proxy', () => {
  test.each([
    'http://proxy.example.com:3128',
    'http://proxy.example.com:3128/',
    'https://proxy.example.com',
    'socks5://proxy.example.com:1080',
    'proxy.example.com:3128',
    'http://[2001:db8::1]:3128',
    'http://user:p%40ss@proxy.example.com:3128',
    'http://localhost:3128',
  ])('may be %s', (value) => {
    expect(problemsOf({ 'http-proxy': value, 'https-proxy': value })).toEqual([]);
    expect(proxiesOf({ 'https-proxy': ` ${value}\n` })).toMatchObject([{ env: 'HTTPS_PROXY', value }]);
  });

  test.each([
    ['http://a.example.com:1, http://b.example.com:2', 'holds spaces'],
    ['http://', 'no URL of a proxy'],
    ['http://proxy.example.com:port', 'no URL of a proxy'],
    ['http://user:pa/ss@proxy.example.com:3128', '`%2F`'],
    ['::1:3128', 'no URL of a proxy'],
    ['ftp://proxy.example.com', 'begins with `ftp://`'],
    ['http://proxy.example.com/proxy.pac', 'more than a host and a port'],
    ['http://proxy.example.com?x', 'more than a host and a port'],
  ])('may not be %s', (value, message) => {
    expect(problemsOf({ 'http-proxy': value })).toEqual([
      { input: 'http-proxy', message: expect.stringContaining(message) },
    ]);
  });

  test.each(['user:pa/ss@h:1', 'http://user:canary 1@h:1', 'ftp://user:canary@h', 'http://user:canary@h/x'])(
    'is not repeated in an error: %s',
    (value) => {
      const [problem] = problemsOf({ 'https-proxy': value.replace('pa/ss', 'canary/x') });
      expect(problem?.message).toMatch(/^it /);
      expect(problem?.message).not.toContain('canary');
    },
  );
});

describe('hosts without a proxy', () => {
  test.each([
    ['commas', 'localhost,127.0.0.1,.corp.example.com', 'localhost,127.0.0.1,.corp.example.com'],
    ['commas and blanks', 'a.example.com, b.example.com', 'a.example.com,b.example.com'],
    ['lines', 'a.example.com\n10.0.0.0/8\n', 'a.example.com,10.0.0.0/8'],
    ['ports and ranges of both kinds', 'a:8080,2001:db8::/32,*', 'a:8080,2001:db8::/32,*'],
  ])('come as one list from %s', (_, given, value) => {
    expect(proxiesOf({ 'no-proxy': given })).toEqual([
      { input: 'no-proxy', env: 'NO_PROXY', value, hasCredentials: false },
    ]);
  });

  test.each([
    ['https://a.example.com', 'line 1: `https://a.example.com` is a URL'],
    ['a.example.com\nhttp://user:canary@b', 'line 2: `http://b` is a URL'],
    ['a.example.com b.example.com', 'holds a space'],
    ['a;b', 'semicolon'],
    ['a.example.com/path', 'is a URL or a path'],
  ])('may not be %j', (given, message) => {
    const problems = problemsOf({ 'no-proxy': given });
    expect(problems).toEqual([{ input: 'no-proxy', message: expect.stringContaining(message) }]);
    expect(JSON.stringify(problems)).not.toContain('canary');
  });
});

const given = {
  'http-proxy': 'http://proxy.example.com:3128',
  'https-proxy': 'http://me:canary@proxy.example.com:3128',
  'no-proxy': 'a,b',
};

describe('the way into the build', () => {
  const args = (buildArgs: readonly BuildArg[]) =>
    proxyArgs(proxiesOf(given), buildArgs).map(({ name, value }) => `${name}=${value}`);
  const secrets = (buildArgs: readonly BuildArg[]) => proxySecrets(proxiesOf(given), buildArgs).map(({ env }) => env);

  test.each<{ name: string; buildArgs: readonly BuildArg[]; plain: readonly string[]; secret: readonly string[] }>([
    {
      name: 'a password comes as a secret, all else as a build argument',
      buildArgs: [{ name: 'VERSION', value: '1' }],
      plain: ['HTTP_PROXY=http://proxy.example.com:3128', 'NO_PROXY=a,b'],
      secret: ['HTTPS_PROXY'],
    },
    {
      name: "the user's own build arguments win",
      buildArgs: [
        { name: 'HTTP_PROXY', value: 'x' },
        { name: 'HTTPS_PROXY', value: undefined },
      ],
      plain: ['NO_PROXY=a,b'],
      secret: [],
    },
    {
      name: 'in small letters too',
      buildArgs: [
        { name: 'https_proxy', value: 'x' },
        { name: 'No_Proxy', value: '' },
      ],
      plain: ['HTTP_PROXY=http://proxy.example.com:3128'],
      secret: [],
    },
  ])('$name', ({ buildArgs, plain, secret }) => {
    expect(args(buildArgs)).toEqual(plain);
    expect(secrets(buildArgs)).toEqual(secret);
  });
});

test.each([
  ['http://proxy.example.com:3128', []],
  ['http://t0ken@h:1', ['t0ken']],
  ['http://me:can%40ary@h:1', ['me:can%40ary', 'can%40ary', 'can@ary']],
  ['me:canary@h:1', ['me:canary', 'canary']],
  ['http://me:a,b@c@h:1', ['me:a,b@c', 'a,b@c', 'a,b%40c']],
  ['http://me:100%@h:1', ['me:100%', '100%', '100%25']],
])('the credentials of %s', (value, credentials) => {
  expect(proxyCredentials(value)).toEqual(credentials);
});

test('passwords are masked, also those in build arguments', () => {
  const secretsToMask = secretsIn({
    'http-proxy': 'http://me:first@h:1',
    'build-args': 'http_proxy=http://me:second@h:1\nOTHER=http://me:third@h:1',
  });
  expect(secretsToMask).toEqual(expect.arrayContaining(['first', 'second', 'third']));
});

test('proxies among the build arguments, with those of the environment', () => {
  const buildArgs = [
    { name: 'http_proxy', value: 'a:1' },
    { name: 'ALL_PROXY', value: undefined },
    { name: 'FTP_PROXY', value: undefined },
    { name: 'NO_PROXY', value: 'x' },
    { name: 'MY_HTTP_PROXY', value: 'y' },
  ];
  expect(ownProxies(buildArgs, { ALL_PROXY: 'b:2' })).toEqual([
    { name: 'http_proxy', value: 'a:1' },
    { name: 'ALL_PROXY', value: 'b:2' },
  ]);
});

test.each<[string, string | undefined, string]>([
  ['http://127.0.0.1:3128', '127.0.0.1', '3128'],
  ['http://127.1', '127.0.0.1', '80'],
  ['localhost:8080', 'localhost', '8080'],
  ['http://LOCALHOST', 'localhost', '80'],
  ['http://proxy.localhost:1', 'proxy.localhost', '1'],
  ['http://[::1]:3128', '[::1]', '3128'],
  ['http://[::ffff:127.0.0.1]:3128', '[::ffff:7f00:1]', '3128'],
  ['http://0.0.0.0:3128', '0.0.0.0', '3128'],
  ['socks5://localhost', 'localhost', '1080'],
  ['https://localhost', 'localhost', '443'],
  ['http://localhost.example.com:1', undefined, '1'],
  ['http://172.17.0.1:3128', undefined, '3128'],
  ['http://[2001:db8::1]:3128', undefined, '3128'],
  ['not a url', undefined, '80'],
])('%s listens for its own machine only: %s, port %s', (value, host, port) => {
  expect(loopbackHost(value)).toBe(host);
  expect(proxyPort(value)).toBe(port);
});
