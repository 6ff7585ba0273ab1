import type { Http, HttpCall, HttpReply } from '../http.ts';
import type { Limits } from '../store/store.ts';
import type { Credentials } from './docker-login.ts';
import { authorization, needsNoTls, parseChallenge } from './registry-login.ts';

/** A repository of a registry: `host` as in an image's name, `name` without it. */
export interface Repository {
  readonly host: string;
  readonly name: string;
}

/** What a login is for, as a scope of the token specification has it. */
type Actions = 'pull' | 'pull,push' | 'pull,push,delete';

/** One call of the API. */
interface RegistryCall {
  readonly method: HttpCall['method'];
  /** With the query; of the registry itself, which the login is for. */
  readonly path: string;
  readonly actions: Actions;
  readonly headers?: HttpCall['headers'];
  readonly body?: string;
}

export type Answered = Extract<HttpReply, { kind: 'answered' }>;

/** Calls a registry, with the login that it asks for. Throws where there is no answer, in words for people. */
export interface RegistryCalls {
  send(call: RegistryCall, limits: Limits): Promise<Answered>;
  /** An address that the registry has told, as a path of its own; `undefined` for one on another server. */
  pathOf(address: string): string | undefined;
}

const mostBytes = 8 << 20;

/** The calls for one repository. Docker Hub has its API on another host than its name. */
export function registryCalls(
  http: Pick<Http, 'send'>,
  { host, name }: Repository,
  credentials: () => Promise<Credentials>,
): RegistryCalls {
  const root = `${needsNoTls(host) ? 'http' : 'https'}://${host === 'docker.io' ? 'registry-1.docker.io' : host}`;
  const logins = new Map<Actions, string>();
  const attempt = async ({ path, actions, headers = {}, ...call }: RegistryCall, limits: Limits): Promise<Answered> => {
    const login = logins.get(actions);
    const authorized = login === undefined ? headers : { ...headers, authorization: login };
    return answered(
      await http.send({ ...call, url: `${root}${path}`, headers: authorized, mostBytes, ...limits }),
      host,
    );
  };
  return {
    send: async (call, limits) => {
      const { actions } = call;
      // Calls side by side may each meet the challenge.
      const used = logins.get(actions);
      const first = await attempt(call, limits);
      // The login is the registry's: no host that it redirects to may ask for it.
      const isAsked = first.status === 401 && first.movedTo === undefined;
      const challenge = isAsked ? parseChallenge(first.headers['www-authenticate'] ?? '', needsNoTls(host)) : undefined;
      if (challenge === undefined) return first;
      const login = await authorization(http, challenge, await credentials(), `repository:${name}:${actions}`, limits);
      if (login === undefined || login === used) return first;
      logins.set(actions, login);
      return attempt(call, limits);
    },
    pathOf: (address) => {
      if (!URL.canParse(address, root)) return undefined;
      const url = new URL(address, root);
      return url.host === new URL(root).host ? `${url.pathname}${url.search}` : undefined;
    },
  };
}

function answered(reply: HttpReply, host: string): Answered {
  switch (reply.kind) {
    case 'answered':
      return reply;
    case 'failed':
      throw new Error(`the registry ${host} cannot be reached: ${reply.reason}`);
    case 'timeout':
      throw new Error(`the registry ${host} does not answer in time`);
    case 'cancelled':
      throw new Error('cancelled');
    case 'too-long':
      throw new Error(`the registry ${host} answers with more than it should`);
  }
}
