import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

/** An HTTP proxy that only makes tunnels, all of them to this machine, whatever host is asked for. */
export interface Tunnel {
  readonly url: string;
  /** Host and port of each tunnel. */
  readonly wanted: readonly string[];
  close(): void;
}

export async function startTunnel(): Promise<Tunnel> {
  const wanted: string[] = [];
  const proxy = createServer().on('connect', ({ url = '' }, client, head) => {
    wanted.push(url);
    const server = connect(Number(url.split(':')[1]), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      server.write(head);
      server.pipe(client).pipe(server);
    });
    for (const socket of [client, server]) socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    wanted,
    close: () => {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}
