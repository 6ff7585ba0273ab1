import { describe, expect, test } from '@jest/globals';
import { daemonTrouble, nodeTrouble } from '../../../src/buildx/builder/dialled-node.ts';
import type { DialAnswer } from '../../../src/platform/connections.ts';
import { fakeConnections } from '../../fakes/connections.ts';
import { memoryFiles } from '../../fakes/files.ts';

type Texts = Readonly<Record<string, string>>;
const { signal } = new AbortController();
const tcp = 'tcp://node.example:1234';
const certificates = { cacert: '/ca', cert: '/cert', key: '/key' };
const files = { '/ca': 'the ca', '/cert': 'the cert', '/key': 'the key' };

async function dialled(endpoint: string, driverOptions: Texts = {}, answer: DialAnswer = { kind: 'answers' }) {
  const connections = fakeConnections({ 'node.example:1234': answer });
  const node = { name: 'n', endpoint, platforms: [], driverOptions };
  const trouble = await nodeTrouble({ files: memoryFiles(files), connections }, node, signal);
  return { trouble, requests: connections.dialled };
}

describe('where a node is dialled', () => {
  test.each<readonly [string, unknown]>([
    ['tcp://node.example:1234', { host: 'node.example', port: 1234 }],
    ['tcp://[::1]:1234', { host: '::1', port: 1234 }],
    ['tcp://node.example', { host: 'node.example', port: 80 }],
    ['unix:///run/buildkit.sock', { path: '/run/buildkit.sock' }],
  ])('%s', async (endpoint, address) => {
    const { requests } = await dialled(endpoint);
    expect(requests).toEqual([{ address, greeting: 'buildkit', timeoutMs: 4000, signal }]);
  });

  test.each([
    'docker-container://buildkit',
    'ssh://me@node.example',
    'kube-pod://pod',
    'tcp://[1',
    'tcp://256.1.1.1:2375',
    'tcp://',
    '',
  ])('nowhere, since only buildx knows the way: %s', async (endpoint) =>
    expect(await dialled(endpoint)).toEqual({ trouble: undefined, requests: [] }),
  );
});

describe('with which certificates', () => {
  test.each<readonly [string, Texts, unknown]>([
    ['none', {}, undefined],
    ['none where all are empty', { cacert: '', servername: '' }, undefined],
    ['its own', certificates, { serverName: 'node.example', ca: 'the ca', cert: 'the cert', key: 'the key' }],
    ['those of the server alone', { cacert: '/ca' }, { serverName: 'node.example', ca: 'the ca' }],
    ['for another name', { cacert: '/ca', servername: 'x' }, { serverName: 'x', ca: 'the ca' }],
    ['those that the machine trusts', { servername: 'x' }, { serverName: 'x', ca: '' }],
  ])('%s', async (_name, options, tls) => expect((await dialled(tcp, options)).requests[0]?.tls).toEqual(tls));

  test('what cannot be read is told, and nobody is dialled', async () => {
    const { trouble, requests } = await dialled(tcp, { ...certificates, key: '/none' });
    expect([trouble, requests]).toEqual(['its `key`, /none, cannot be read', []]);
  });
});

const failed = (code: string, message = 'it failed'): DialAnswer => ({ kind: 'failed', code, message });

describe('what is told of an answer', () => {
  test.each<readonly [string, DialAnswer, string | undefined]>([
    ['nothing, where it answers', { kind: 'answers' }, undefined],
    ['nothing, where the run was cancelled', { kind: 'cancelled' }, undefined],
    ['silence', { kind: 'silent' }, 'it accepts the connection and does not answer within 4 s'],
    ['a firewall', { kind: 'unreached' }, 'no connection within 4 s: a firewall may drop it'],
    ['a closed connection', { kind: 'closed' }, 'it closes the connection without an answer'],
    ['TLS', { kind: 'speaks-tls' }, 'it speaks TLS, and the builder was made without certificates.'],
    ['no TLS', { kind: 'speaks-plain' }, 'it does not speak TLS, and the builder was made with certificates'],
    ['nobody who listens', failed('ECONNREFUSED'), 'connection refused: nothing listens there'],
    ['no socket', failed('ENOENT'), 'there is no such socket'],
    ['a socket of others', failed('EACCES'), 'this user may not use its socket'],
    ['an unknown host', failed('ENOTFOUND'), 'its host name is unknown here'],
    ['no way to it', failed('EHOSTUNREACH'), 'its host is unreachable'],
    [
      'a certificate for another name',
      failed('ERR_TLS_CERT_ALTNAME_INVALID'),
      'its certificate is not for node.example. Name',
    ],
    [
      'a client certificate that is missing',
      failed('ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED'),
      'it refuses the client certificate',
    ],
    [
      'texts that are no PEM',
      failed('ERR_OSSL_PEM_NO_START_LINE'),
      'are no PEM texts, or do not belong together: it failed (ERR_OSSL',
    ],
    [
      'a certificate that is not trusted',
      failed('SELF_SIGNED_CERT_IN_CHAIN'),
      'its certificate is not trusted by `cacert`: it failed (',
    ],
    ['anything else, in its own words', failed('EPROTO'), 'it failed (EPROTO)'],
    ['its own words without a code', failed(''), 'it failed'],
    ['a code once', failed('EPROTO', 'write EPROTO'), 'write EPROTO'],
  ])('%s', async (_name, answer, text) => {
    const { trouble } = await dialled(tcp, {}, answer);
    if (text === undefined) expect(trouble).toBeUndefined();
    else expect(trouble).toContain(text);
  });
});

describe('a daemon that the environment names', () => {
  const daemon = async (env: Texts) => {
    const connections = fakeConnections({ 'node.example:1234': { kind: 'silent' } });
    const trouble = await daemonTrouble({ files: memoryFiles(), connections }, env, signal);
    return { trouble, greetings: connections.dialled.map(({ greeting }) => greeting) };
  };
  test.each<readonly [string, Texts, readonly string[]]>([
    ['is greeted as docker', { DOCKER_HOST: tcp }, ['docker']],
    ['is left to docker where it has certificates', { DOCKER_HOST: tcp, DOCKER_TLS_VERIFY: '1' }, []],
    ['is dialled where it has none', { DOCKER_HOST: tcp, DOCKER_TLS_VERIFY: '' }, ['docker']],
    ['is left to docker by ssh', { DOCKER_HOST: 'ssh://node.example' }, []],
    ['is none', {}, []],
  ])('%s', async (_name, env, greetings) => {
    const found = await daemon(env);
    expect(found.greetings).toEqual(greetings);
    expect(found.trouble !== undefined).toBe(greetings.length > 0);
  });
});
