import { describe, expect, test } from '@jest/globals';
import { configOf, problemsOf, secretsIn } from './given.ts';

const key = 'AAAAC3NzaC1lZDI1NTE5AAAAIMm3Jk4Xv0aZfM';
const login = 'machine git.example.com login me password s3cret-token';

describe('inputs about fetching', () => {
  test('have defaults', () => {
    expect(configOf({}).fetch).toEqual({
      mode: 'auto',
      attempts: 5,
      tryMs: 60_000,
      netrc: undefined,
      netrcHosts: [],
      hasDefaultLogin: false,
      sshKnownHosts: undefined,
      checks: [],
      checksFail: false,
      offline: false,
    });
  });

  test.each([
    ['true', 'on'],
    ['false', 'off'],
    ['only', 'only'],
  ])('fetch: %s is %s', (text, mode) => expect(configOf({ fetch: text }).fetch.mode).toBe(mode));

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['another mode', { fetch: 'never' }, 'is not allowed'],
    ['no try at all', { 'fetch-attempts': '0' }, 'from 1 to 20'],
    ['part of a try', { 'fetch-attempts': '1.5' }, 'from 1 to 20'],
    ['a try without end', { 'fetch-timeout': '2h' }, 'not a duration between'],
    ['fetching while offline', { fetch: 'only', offline: 'true' }, '`offline` forbids it'],
    ['a known host without a key', { 'ssh-known-hosts': 'git.example.com' }, 'line 1 is not a host key'],
    ['a private key', { 'ssh-known-hosts': '-----BEGIN OPENSSH PRIVATE KEY-----' }, 'line 1 is not a host key'],
    ['an unknown check', { 'module-checks': 'verfy,tidy' }, 'Did you mean `verify`?'],
    ['a failure of nothing', { 'module-checks': 'fail' }, 'checks nothing'],
    ['checks without a download', { 'module-checks': 'tidy', fetch: 'off' }, '`fetch: off` forbids'],
    ['checks offline', { 'module-checks': 'tidy', offline: 'true' }, '`offline: true` forbids'],
    ['an empty password', { netrc: 'machine git.example.com login me password ' }, 'nothing follows `password`'],
  ])('%s is refused', (_, given, told) => {
    expect(problemsOf(given).map(({ message }) => message)).toEqual([expect.stringContaining(told)]);
  });

  test('checks are made in one order', () => {
    const { checks, checksFail } = configOf({ 'module-checks': 'fail, tidy\nverify' }).fetch;
    expect([checks, checksFail]).toEqual([['verify', 'tidy'], true]);
  });

  test.each([
    ['as ssh-keyscan prints it', `git.example.com ssh-ed25519 ${key}`],
    ['with a port and a comment', `# mine\n[git.example.com]:2222 ecdsa-sha2-nistp256 ${key} comment`],
    ['of an authority', `@cert-authority *.example.com ssh-rsa ${key}`],
  ])('a host key %s is taken', (_, text) =>
    expect(configOf({ 'ssh-known-hosts': text }).fetch.sshKnownHosts).toBe(text),
  );

  test('the netrc is masked: its lines, its passwords, and both as HTTP sends them', () => {
    const given = { netrc: `${login}\nmachine other.example.com:8443\n  password alone-token` };
    expect(configOf(given).fetch.netrcHosts).toEqual(['git.example.com', 'other.example.com']);
    expect(secretsIn(given)).toEqual(
      expect.arrayContaining([login, 's3cret-token', 'alone-token', Buffer.from('me:s3cret-token').toString('base64')]),
    );
  });
});
