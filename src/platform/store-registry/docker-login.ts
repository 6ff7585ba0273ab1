import path from 'node:path';
import * as v from 'valibot';
import { decodedText, objectOf } from '../../text/json-schemas.ts';
import type { Files } from '../files.ts';
import type { Shell } from '../shell.ts';

/** What `docker login` has left for a registry. */
export type Credentials =
  | { readonly kind: 'none' }
  | { readonly kind: 'password'; readonly user: string; readonly password: string }
  /** A refresh token of the registry's login service. */
  | { readonly kind: 'token'; readonly token: string };

const text = v.exactOptional(v.fallback(v.string(), ''));
const loginSchema = objectOf({ auth: text, username: text, password: text, identitytoken: text });
const fileSchema = objectOf({
  auths: v.exactOptional(v.record(v.string(), v.fallback(loginSchema, {}))),
  credsStore: text,
  credHelpers: v.exactOptional(v.record(v.string(), v.string())),
});
const helperSchema = objectOf({ Username: v.string(), Secret: v.string() });

const helperLimitMs = 10_000;

/**
 * Reads the login for a registry where Docker and buildx do: config.json, and the credential helpers that it names
 * (https://docs.docker.com/reference/cli/docker/login/#credential-stores). Without one, or with one that cannot be read, there is none.
 */
export async function credentialsFor(
  { shell, files }: { readonly shell: Shell; readonly files: Pick<Files, 'readText'> },
  folder: string,
  host: string,
): Promise<Credentials> {
  const config = decodedText(fileSchema, (await files.readText(path.join(folder, 'config.json'))) ?? '');
  if (config === undefined) return none;
  const names = namesOf(host);
  const helper = names.map((name) => config.credHelpers?.[name]).find((each) => each !== undefined);
  const program = helper ?? config.credsStore ?? '';
  if (program !== '') {
    for (const name of names) {
      const found = await ofHelper(shell, program, name);
      if (found.kind !== 'none') return found;
    }
  }
  const login = names.map((name) => config.auths?.[name]).find((each) => each !== undefined);
  if (login === undefined) return none;
  if ((login.identitytoken ?? '') !== '') return { kind: 'token', token: login.identitytoken ?? '' };
  const pair = Buffer.from(login.auth ?? '', 'base64').toString();
  const [, user = login.username ?? '', password = login.password ?? ''] = /^([^:]*):(.*)$/s.exec(pair) ?? [];
  return user === '' ? none : { kind: 'password', user, password };
}

const none: Credentials = { kind: 'none' };

/** Under what a registry's login may be: its host, as a URL too; Docker Hub's is under its old address. */
function namesOf(host: string): readonly string[] {
  const hub = host === 'docker.io' ? ['https://index.docker.io/v1/', 'index.docker.io'] : [];
  return [...hub, host, `https://${host}`, `http://${host}`, `https://${host}/`, `https://${host}/v2/`];
}

async function ofHelper(shell: Shell, name: string, server: string): Promise<Credentials> {
  if (!/^[\w.-]+$/.test(name)) return none;
  const exit = await shell.run({
    argv: [`docker-credential-${name}`, 'get'],
    stdin: server,
    timeoutMs: helperLimitMs,
  });
  const read = exit.kind === 'exited' && exit.code === 0 ? decodedText(helperSchema, exit.stdout) : undefined;
  if (read === undefined) return none;
  return read.Username === '<token>'
    ? { kind: 'token', token: read.Secret }
    : { kind: 'password', user: read.Username, password: read.Secret };
}
