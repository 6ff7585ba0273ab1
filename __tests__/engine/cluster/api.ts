import { request } from 'node:https';

/** Whom the cluster's servers and its only user are known by: one certificate. */
export interface Credentials {
  readonly cert: string;
  readonly key: string;
}

export interface Answer {
  readonly status: number;
  /** As JSON. */
  readonly body: string;
}

/** Asks the API; `body` is an object of it. A server that is not there yet answers with the status 0. */
export type ClusterApi = (method: 'GET' | 'POST' | 'DELETE', place: string, body?: object) => Promise<Answer>;

export function apiAt(port: number, { cert, key }: Credentials): ClusterApi {
  return (method, place, body) =>
    new Promise((resolve) => {
      const absent = (): void => resolve({ status: 0, body: '{}' });
      const headers = { 'content-type': 'application/json' };
      const options = { host: '127.0.0.1', port, path: place, method, ca: cert, cert, key, headers };
      const asked = request(options, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => void (text += part));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text })).on('error', absent);
      });
      asked.on('error', absent).end(body === undefined ? undefined : JSON.stringify(body));
    });
}

/** `kind: List` of what is in a namespace, as far as tests look at it. */
interface Listed {
  readonly items?: readonly { readonly metadata: { readonly name: string } }[];
}

/** Names of the objects of a kind, for example of `/api/v1/namespaces/builds/pods`. */
export async function namesAt(api: ClusterApi, place: string): Promise<readonly string[]> {
  const { status, body } = await api('GET', place);
  if (status !== 200) throw new Error(`${place}: ${status} ${body}`);
  return ((JSON.parse(body) as Listed).items ?? []).map(({ metadata }) => metadata.name);
}
