import { describe, expect, test } from '@jest/globals';
import { parseNetrc } from '../../src/config/secrets/netrc.ts';
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

describe('a netrc', () => {
  test('is read in any layout', () => {
    expect(
      parseNetrc('# mine\nmachine a.b\n\tlogin me password p#1\nmachine c.d account x password q default password r'),
    ).toEqual({
      kind: 'netrc',
      machines: [
        { host: 'a.b', login: 'me', password: 'p#1' },
        { host: 'c.d', login: '', password: 'q' },
        { host: '', login: '', password: 'r' },
      ],
    });
  });

  test.each([
    ['a token alone', 'ghp_canary', 1, 'a word other than'],
    ['a URL', 'machine https://git.example.com login me password canary', 1, 'leave out `https://`'],
    ['no password', 'machine a.b login me password x\nmachine git.example.com login canary', 2, 'no `password`'],
    ['a login first', 'login canary', 1, 'before any `machine`'],
    ['a macro', `${login}\nmacdef canary`, 2, 'not supported'],
    ['nothing but a comment', '# canary', 1, 'names no'],
  ])('%s is refused without repeating it', (_, text, line, told) => {
    const parsed = parseNetrc(text);
    expect(parsed).toMatchObject({ kind: 'invalid', line, message: expect.stringContaining(told) });
    expect(JSON.stringify(parsed)).not.toContain('canary');
  });
});
