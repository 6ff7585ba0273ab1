import { describe, expect, test } from '@jest/globals';
import { networkFindings } from '../../../src/findings/advice/network-proxies.ts';
import type { Builder } from '../../../src/buildx/builder/builder.ts';
import { configOf } from '../../config/given.ts';

const builder = (driver: string, driverOptions = ''): Builder => ({
  name: 'b',
  driver,
  nodes: [{ name: 'b0', platforms: ['linux/amd64'], driverOptions }],
});

const found = (inputs: Readonly<Record<string, string>>, on = builder('docker'), env = {}) =>
  networkFindings(configOf(inputs), on, env);

const onLocalhost = { 'http-proxy': 'http://127.0.0.1:3128' };
const host = { network: 'host' };

describe('a proxy on localhost', () => {
  test.each([
    {
      name: 'of the docker driver',
      inputs: onLocalhost,
      on: builder('docker'),
      fix: /172\.17\.0\.1:3128.*`network: host`\.$/,
    },
    {
      name: 'of a builder in a container',
      inputs: onLocalhost,
      on: builder('docker-container'),
      fix: /172\.17\.0\.1:3128.*--driver-opt network=host/,
    },
    {
      name: 'of such a builder with a network of its own',
      inputs: { ...onLocalhost, ...host },
      on: builder('docker-container', 'image="x",env.network="host2"'),
      fix: /--driver-opt network=host/,
    },
    {
      name: 'of a builder elsewhere',
      inputs: { ...onLocalhost, ...host },
      on: builder('remote'),
      fix: /^Write an address by which the builder.*proxy\.$/,
    },
    {
      name: 'in a build argument',
      inputs: { 'build-args': 'https_proxy=http://[::1]:8080' },
      on: builder('docker'),
      fix: /172\.17\.0\.1:8080/,
    },
  ])('$name is not reached', ({ inputs, on, fix }) => {
    expect(found(inputs, on)).toEqual([
      {
        rule: 'proxy-on-localhost',
        file: '',
        line: 0,
        message: expect.stringContaining('this machine'),
        fix: expect.stringMatching(fix),
      },
    ]);
  });

  test.each([
    { name: 'with network: host', inputs: { ...onLocalhost, ...host }, on: builder('docker') },
    {
      name: 'with network: host and a builder in this network',
      inputs: { ...onLocalhost, ...host },
      on: builder('docker-container', 'network="host"'),
    },
    { name: 'when it is elsewhere', inputs: { 'http-proxy': 'http://172.17.0.1:3128' }, on: builder('docker') },
    {
      name: 'when NO_PROXY names it',
      inputs: { 'http-proxy': 'http://172.17.0.1:3128', 'no-proxy': 'localhost,127.0.0.1' },
      on: builder('docker'),
    },
  ])('$name is', ({ inputs, on }) => {
    expect(found(inputs, on)).toEqual([]);
  });
});

test('a build argument of the environment counts as well', () => {
  expect(found({ 'build-args': 'ALL_PROXY' }, builder('docker'), { ALL_PROXY: 'socks5://localhost' })).toMatchObject([
    { message: expect.stringContaining('`ALL_PROXY` names localhost'), fix: expect.stringContaining(':1080`') },
  ]);
});

test.each([
  ['HTTP_PROXY', 'input `http-proxy`'],
  ['https_proxy', 'input `https-proxy`'],
  ['ALL_PROXY', '--mount=type=secret'],
])('a password in the build argument %s is told, without it', (name, fix) => {
  const findings = found({ 'build-args': `${name}=http://me:canary@proxy.example.com` });
  expect(findings).toMatchObject([{ rule: 'proxy-password-exposed', fix: expect.stringContaining(fix) }]);
  expect(JSON.stringify(findings)).not.toContain('canary');
});

test('an input that gives way to a build argument is told', () => {
  expect(found({ 'no-proxy': 'a', 'build-args': 'no_proxy=b' })).toMatchObject([
    {
      rule: 'proxy-overridden',
      message: '`no-proxy` has no effect: `build-args` sets `no_proxy`, and what you set there counts.',
    },
  ]);
});
