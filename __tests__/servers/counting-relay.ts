import { connect, createServer, type Socket } from 'node:net';

/** A way to an address of this machine that counts what passes, in both directions together. */
export interface CountingRelay {
  /** `tcp://127.0.0.1:PORT`. */
  readonly address: string;
  bytes(): number;
  close(): Promise<void>;
}

/** Opens a way to `tcp://127.0.0.1:PORT`. */
export async function startCountingRelay(target: string): Promise<CountingRelay> {
  const port = Number(new URL(target).port);
  const sockets = new Set<Socket>();
  let bytes = 0;
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (part) => void (bytes += part.length));
      from.on('error', () => to.destroy());
      from.on('close', () => sockets.delete(from));
      from.pipe(to);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    address: `tcp://127.0.0.1:${address.port}`,
    bytes: () => bytes,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
