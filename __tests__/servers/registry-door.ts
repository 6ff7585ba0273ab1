import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A registry's gate that tells logins apart, as hosted registries do: `reader` may pull, and who may push is the registry's own user. */
export interface RegistryDoor {
  /** `127.0.0.1:PORT`, the first part of an image's name. */
  readonly host: string;
  /** What `reader` was refused since the start, as `METHOD PATH`. */
  refused(): readonly string[];
  close(): Promise<void>;
}

/** The login of docker-registry.ts, and the one that may only pull. */
export const logins = { owner: 'me:pw', reader: 'reader:pw' } as const;

const basic = (login: string): string => `Basic ${Buffer.from(login).toString('base64')}`;

/** Opens it before the registry at `127.0.0.1:PORT`. */
export async function startRegistryDoor(target: string): Promise<RegistryDoor> {
  const refused: string[] = [];
  const server = createServer((asked, answer) => {
    const isReader = asked.headers.authorization === basic(logins.reader);
    if (!isReader) return pass(asked, answer, target, {});
    if (asked.method === 'GET' || asked.method === 'HEAD')
      return pass(asked, answer, target, { authorization: basic(logins.owner) });
    refused.push(`${asked.method} ${asked.url}`);
    asked.resume();
    answer.writeHead(403, { 'content-type': 'application/json' });
    answer.end(JSON.stringify({ errors: [{ code: 'DENIED', message: 'requested access to the resource is denied' }] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    refused: () => refused,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Hands a request on as it is, with the name that was asked for, since the registry gives addresses with it. */
function pass(
  asked: IncomingMessage,
  answer: ServerResponse,
  target: string,
  more: { readonly authorization?: string },
) {
  const [host = '', port] = target.split(':');
  const headers = { ...asked.headers, ...more };
  const far = request({ host, port: Number(port), method: asked.method, path: asked.url, headers }, (reply) => {
    answer.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(answer);
  });
  far.on('error', () => answer.destroy());
  asked.on('error', () => far.destroy());
  asked.pipe(far);
}
