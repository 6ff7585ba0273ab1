import { describe, expect, test } from '@jest/globals';
import {
  credentialsIn,
  goUserinfo,
  hasUserinfo,
  loginSecrets,
  secretsWithin,
  withoutUserinfo,
} from '../../../src/config/secrets/credentials.ts';
import { redactor } from '../../../src/report/redact.ts';

const token = 'glpat-SeCrEt0123456789';

describe('what must not be shown of a URL', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['a token as user, a filler as password', `https://${token}:x-oauth-basic@h/x`, [`${token}:x-oauth-basic`, token]],
    ['a token alone', `https://${token}@h`, [token]],
    ['a token before an empty password', `https://${token}:@h`, [`${token}:`, token]],
    ['a token as password', `https://oauth2:${token}@h`, [`oauth2:${token}`, token]],
    ['a token without a user', `https://:${token}@h`, [`:${token}`, token]],
    [
      'an encoded user, as Go writes it too',
      'https://svc%2fci%40corp:p%26w%21@h',
      ['svc%2fci%40corp:p%26w%21', 'svc%2fci%40corp', 'p%26w%21', 'svc/ci@corp', 'p&w!', 'svc%2Fci%40corp', 'p&w%21'],
    ],
    ['a user that is a word', 'https://me:s3cr3t@h', ['me:s3cr3t', 's3cr3t']],
    ['a user that thousands have', 'https://x-access-token:s3cr3t@h', ['x-access-token:s3cr3t', 's3cr3t']],
    ['each of a list', 'https://a,https://u:pw1@h|http://pw222@i,direct', ['u:pw1', 'pw1', 'pw222']],
    ['one that is not encoded', 'https://u:a?b#c@h', ['u:a?b#c', 'a?b#c', 'a%3Fb%23c']],
    ['fillers', 'https://git:x@h ssh://git@h', []],
    ['no login', 'https://h/a@b https://h/@v/list docker-image://golang@sha256:00', []],
  ])('%s', (_, text, secrets) => {
    expect(credentialsIn(text).toSorted()).toEqual([...secrets].toSorted());
  });

  test('a login is one, whatever it is worth', () => {
    expect([hasUserinfo('https://git:x@h'), hasUserinfo('https://h/@v')]).toEqual([true, false]);
  });
});

test.each([
  [token, 'x-oauth-basic', [token]],
  ['me', 'pw-of-me', ['pw-of-me']],
  ['artifactory-reader', 'pw', ['artifactory-reader', 'pw']],
  ['git', 'x', []],
])('of the login %s and the password %s', (login, password, secrets) => {
  expect(loginSecrets(login, password)).toEqual(secrets);
});

test('a secret file of logins has them apart from the rest of it', () => {
  expect(secretsWithin(`machine h login ${token} password x-oauth-basic`)).toEqual([token]);
  expect(secretsWithin(`https://me:${token}@h\n`)).toContain(token);
  expect(secretsWithin('-----BEGIN KEY-----')).toEqual([]);
});

test.each([
  [`reading https://${token}:xxxxx@h/x: 401`, 'reading https://h/x: 401'],
  ['"https://u:a?b#c@h" and http://t@i', '"https://h" and http://i'],
  ['git+ssh://git@h/x ssh://git@h', 'git+ssh://git@h/x ssh://git@h'],
  ['url."https://${TOKEN}:$X@h/"', 'url."https://${TOKEN}:$X@h/"'],
  ['docker-image://golang@sha256:00 https://h/@v/list a@b', 'docker-image://golang@sha256:00 https://h/@v/list a@b'],
])('%s is shown without users and passwords', (text, shown) => {
  expect(withoutUserinfo(text)).toBe(shown);
});

test("a user is masked as Go's net/url writes it", () => {
  expect(goUserinfo("a&b=c+d$e;f,g:h@i/j?k!l'm(n)*~")).toBe('a&b=c+d$e;f,g%3Ah%40i%2Fj%3Fk%21l%27m%28n%29%2A~');
  expect(redactor(['a&b/c'])('https://a&b%2Fc:xxxxx@h')).toBe('https://***:xxxxx@h');
});
