import * as v from 'valibot';
import { decodedText, objectOf } from '../../text/json-schemas.ts';
import type { Http } from '../http.ts';
import type { Limits } from '../store/store.ts';
import type { Credentials } from './docker-login.ts';

/** What a registry asks for that wants a login (`WWW-Authenticate`). */
type Challenge =
  | { readonly kind: 'basic' }
  | { readonly kind: 'bearer'; readonly realm: string; readonly service: string; readonly scope: string };

/**
 * Reads a challenge. `undefined` for one that cannot be met, and for a login service that would get a password over a connection
 * without TLS, unless registry and service are on this machine.
 */
export function parseChallenge(header: string, isLocal: boolean): Challenge | undefined {
  const [, scheme = '', rest = ''] = /^\s*(\w+)\s*(.*)$/s.exec(header) ?? [];
  if (scheme.toLowerCase() === 'basic') return { kind: 'basic' };
  if (scheme.toLowerCase() !== 'bearer') return undefined;
  const fields = new Map([...rest.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
  const realm = fields.get('realm') ?? '';
  if (!URL.canParse(realm)) return undefined;
  const { protocol, host } = new URL(realm);
  if (protocol !== 'https:' && !(protocol === 'http:' && isLocal && needsNoTls(host))) return undefined;
  return { kind: 'bearer', realm, service: fields.get('service') ?? '', scope: fields.get('scope') ?? '' };
}

/** Whether Docker talks to a registry at this address without TLS (containerd, docker.MatchLocalhost). */
export function needsNoTls(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(host);
}

/** The value of `Authorization` that meets a challenge; `undefined` where there is no login, or it is refused. */
export async function authorization(
  http: Pick<Http, 'send'>,
  challenge: Challenge,
  credentials: Credentials,
  scope: string,
  limits: Limits,
): Promise<string | undefined> {
  const basic = credentials.kind === 'password' ? basicOf(credentials) : undefined;
  if (challenge.kind === 'basic') return basic;
  const query = { service: challenge.service, scope: challenge.scope === '' ? scope : challenge.scope };
  const answer = await http.send({
    ...(credentials.kind === 'token'
      ? {
          method: 'POST',
          url: challenge.realm,
          body: encoded({ ...query, grant_type: 'refresh_token', client_id: client, refresh_token: credentials.token }),
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        }
      : {
          method: 'GET',
          url: withQuery(challenge.realm, query),
          headers: basic === undefined ? {} : { authorization: basic },
        }),
    ...limits,
    mostBytes,
  });
  if (answer.kind !== 'answered' || answer.status !== 200) return undefined;
  const { token, access_token: accessToken } = decodedText(tokenSchema, Buffer.from(answer.body).toString()) ?? {};
  const value = token ?? accessToken;
  return value === undefined || /[^\x21-\x7e]/.test(value) ? undefined : `Bearer ${value}`;
}

const client = 'cached-go-docker-build';
const mostBytes = 1 << 20;
const tokenSchema = objectOf({
  token: v.exactOptional(v.pipe(v.string(), v.nonEmpty())),
  access_token: v.exactOptional(v.pipe(v.string(), v.nonEmpty())),
});

function basicOf({ user, password }: Extract<Credentials, { kind: 'password' }>): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

function encoded(fields: Readonly<Record<string, string>>): string {
  return new URLSearchParams(fields).toString();
}

function withQuery(realm: string, fields: Readonly<Record<string, string>>): string {
  const url = new URL(realm);
  for (const [name, value] of Object.entries(fields)) if (value !== '') url.searchParams.append(name, value);
  return url.href;
}
