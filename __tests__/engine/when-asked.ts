import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves an address while `body` runs; whoever asks for it gets an answer when `before` has happened. */
export async function whenAsked<T>(before: () => Promise<void>, body: (url: string) => Promise<T>): Promise<T> {
  const server = createServer((_, response) => {
    void before().then(
      () => response.end('done'),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await body(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}
