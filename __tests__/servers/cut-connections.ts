import type { AddressInfo, Socket } from 'node:net';
import { connect, createServer } from 'node:net';

/** Stands between a client and a server, and cuts the line between them. */
export interface CutConnections {
  /** `tcp://127.0.0.1:PORT`. */
  readonly address: string;
  /** Cuts all connections when `text` passes for the time `nth`, in whichever direction; new ones work at once. Once. */
  cutAt(text: string, nth?: number): void;
  /** How often it was cut. */
  cuts(): number;
  /** Bytes that have come from clients since the last call. */
  sent(): number;
  close(): Promise<void>;
}

/** Starts it for the server at `address`, `tcp://HOST:PORT`. What it looks for must not be encrypted. */
export async function cutConnections(address: string): Promise<CutConnections> {
  const { hostname, port } = new URL(address.replace(/^tcp:/, 'http:'));
  const open = new Set<Socket>();
  let [wanted, left, cuts, sent] = ['', 0, 0, 0];
  const cut = (): void => {
    wanted = '';
    cuts += 1;
    for (const socket of open) socket.resetAndDestroy();
  };
  const pass = (from: Socket, to: Socket, seen: (bytes: number) => void): void => {
    let tail = '';
    open.add(from);
    from.on('error', () => to.destroy());
    from.on('close', () => {
      open.delete(from);
      to.destroy();
    });
    from.on('end', () => to.end());
    from.on('data', (chunk: Buffer) => {
      seen(chunk.length);
      // The text may be in two pieces, and is found in none of them again.
      const text = tail + chunk.toString('latin1');
      if (wanted !== '' && text.includes(wanted)) {
        left -= 1;
        tail = '';
        if (left === 0) return cut();
      } else tail = wanted === '' ? '' : text.slice(-wanted.length + 1);
      if (!to.write(chunk)) {
        from.pause();
        to.once('drain', () => from.resume());
      }
    });
  };
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const behind = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    pass(client, behind, (bytes) => (sent += bytes));
    pass(behind, client, () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cutAt: (text, nth = 1) => void ([wanted, left] = [text, nth]),
    cuts: () => cuts,
    sent: () => {
      const bytes = sent;
      sent = 0;
      return bytes;
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
