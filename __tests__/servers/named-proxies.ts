import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { ownCertificate } from './file-server.ts';

/** Module proxies by the names that they have elsewhere, over HTTPS, behind an HTTP proxy of this machine. */
export interface NamedProxies {
  /** Of the HTTP proxy, which is the only way to them. */
  readonly url: string;
  /** What a client has to trust. */
  readonly certificate: string;
  /** The hosts that a tunnel was wanted to, the oldest first. */
  readonly wanted: readonly string[];
  /** Host and path of each request, the oldest first. */
  readonly requests: readonly string[];
  close(): void;
}

/** `hosts`: of each name the URL from which its answers come. To all others the HTTP proxy makes no tunnel. */
export async function startNamedProxies(hosts: Readonly<Record<string, string>>): Promise<NamedProxies> {
  const wanted: string[] = [];
  const requests: string[] = [];
  const own = ownCertificate({ names: Object.keys(hosts).map((name) => `DNS:${name}`) });
  const server = createSecureServer(own, ({ url = '/', headers: { host = '' } }, response) => {
    requests.push(`${host}${url}`);
    // One of the names has its modules below a folder.
    void fetch(`${hosts[host] ?? ''}${url.replace(/^\/goproxy\//, '/')}`).then(
      async (answer) => response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer())),
      (error: unknown) => response.writeHead(502).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const proxy = createServer().on('connect', ({ url = '' }, client, head) => {
    const [host = ''] = url.split(':');
    wanted.push(host);
    client.on('error', () => undefined);
    if (hosts[host] === undefined) return void client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const tunnel = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      tunnel.write(head);
      tunnel.pipe(client).pipe(tunnel);
    });
    tunnel.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    certificate: own.cert,
    wanted,
    requests,
    close: () => {
      for (const each of [proxy, server]) {
        each.closeAllConnections();
        each.close();
      }
    },
  };
}
