import { parseNetrc } from './netrc.ts';

/**
 * The part of a URL before its `@`. A slash ends it; what else a person may have left unencoded belongs to it. Before a digest stands
 * an image. No scheme is longer than this; without a limit, a long text of letters and dots would be gone through again from each
 * of them.
 */
const userinfoPattern = /\b([a-z][\w+.-]{0,40}:\/\/)([^\s/"<>`\\]*)@(?!sha\d+:)/gi;

/** Whether a URL in the text has a user or a password. */
export function hasUserinfo(text: string): boolean {
  return userinfosIn(text).length > 0;
}

/**
 * What must not be shown of the URLs in a text: each user and password, as written, decoded, and as Go writes it into its messages.
 * A token may stand in either place. Words that stand in for one of the two, and users that thousands have, are no secrets: to
 * mask them would only make the log unreadable.
 */
export function credentialsIn(text: string): readonly string[] {
  return userinfosIn(text).flatMap((userinfo) => {
    const [user = '', password = ''] = userinfo.split(/:(.*)/s);
    const secrets = loginSecrets(decoded(user), decoded(password));
    if (secrets.length === 0) return [];
    const written = [user, password].filter((part) => secrets.includes(decoded(part)));
    return [...new Set([userinfo, ...written, ...secrets, ...secrets.map(goUserinfo)])];
  });
}

/** The secret ones of a login and its password. */
export function loginSecrets(login: string, password: string): readonly string[] {
  const isPasswordSecret = password !== '' && !fillers.has(password.toLowerCase());
  const isCommon = fillers.has(login.toLowerCase()) || commonUsers.has(login.toLowerCase());
  const isLoginSecret = login !== '' && !isCommon && (!isPasswordSecret || login.length > fewLetters);
  return [...(isLoginSecret ? [login] : []), ...(isPasswordSecret ? [password] : [])];
}

/** The secret parts of a file or variable that is a secret itself: programs print these apart from the rest of it. */
export function secretsWithin(text: string): readonly string[] {
  const netrc = parseNetrc(text);
  const logins = netrc.kind === 'netrc' ? netrc.machines : [];
  return [...credentialsIn(text), ...logins.flatMap(({ login, password }) => loginSecrets(login, password))];
}

/**
 * A text of our own without users and passwords in its URLs. Kept is what tells nothing: `git`, which ssh addresses need, and
 * variables of a Dockerfile.
 */
export function withoutUserinfo(text: string): string {
  return text.replaceAll(userinfoPattern, (whole, scheme: string, userinfo: string) =>
    userinfo === 'git' || /^(?:\$\{[^{}]*\}|\$\w+|:)+$/.test(userinfo) ? whole : scheme,
  );
}

/** As Go's net/url writes a user or a password (`Userinfo.String`): fewer signs are encoded than elsewhere. */
export function goUserinfo(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll(/%(?:24|26|2B|2C|3B|3D)/g, (code) => decodeURIComponent(code));
}

function userinfosIn(text: string): readonly string[] {
  return [...text.matchAll(userinfoPattern)].flatMap(([, , userinfo = '']) => (userinfo === '' ? [] : [userinfo]));
}

/** A user name beside a password is a word of the log as well when it is so short. */
const fewLetters = 4;

/** What stands where a token's user or password would be. */
const fillers: ReadonlySet<string> = new Set(['x', 'x-oauth-basic', 'oauth', 'oauth2', 'git', 'token', 'none', 'pat']);

const commonUsers: ReadonlySet<string> = new Set([
  '__token__',
  '_json_key',
  'admin',
  'anonymous',
  'build',
  'ci',
  'deploy',
  'docker',
  'github',
  'gitlab',
  'gitlab-ci-token',
  'golang',
  'goproxy',
  'jenkins',
  'login',
  'proxy',
  'reader',
  'robot',
  'root',
  'runner',
  'user',
  'username',
  'x-access-token',
  'x-token-auth',
]);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not percent-encoded after all: what is written is the value.
    return text;
  }
}
