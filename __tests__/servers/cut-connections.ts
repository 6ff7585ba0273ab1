import type { AddressInfo, Socket } from 'node:net';
import { connect, createServer } from 'node:net';

/** Stands between a client and a server, and breaks the line between them. */
export interface CutConnections {
  /** `tcp://127.0.0.1:PORT`. */
  readonly address: string;
  /** Cuts all connections when `text` passes, in whichever direction; new ones work at once. Once. */
  cutAt(text: string): void;
  /** The same, but the connections stay open: nothing passes any more, and neither side learns when the other one closes. */
  silenceAt(text: string): void;
  /** When the line was broken, in milliseconds since the epoch. */
  breaks(): readonly number[];
  /** Bytes that have come from clients since the last call. */
  sent(): number;
  close(): Promise<void>;
}

/** Starts it for the server at `address`, `tcp://HOST:PORT`. What it looks for must not be encrypted. */
export async function cutConnections(address: string): Promise<CutConnections> {
  const { hostname, port } = new URL(address.replace(/^tcp:/, 'http:'));
  const open = new Set<Socket>();
  const silent = new Set<Socket>();
  const breaks: number[] = [];
  let sent = 0;
  let next: { readonly text: string; readonly happens: () => void } | undefined;
  const cut = (): void => {
    for (const socket of open) socket.resetAndDestroy();
  };
  const silence = (): void => {
    for (const socket of open) silent.add(socket);
  };
  const pass = (from: Socket, to: Socket, seen: (bytes: number) => void): void => {
    let tail = '';
    const isSilent = (): boolean => silent.has(from);
    open.add(from);
    // What follows is `close`.
    from.on('error', () => undefined);
    from.on('close', () => {
      open.delete(from);
      if (!isSilent()) to.destroy();
    });
    from.on('end', () => void (isSilent() || to.end()));
    from.on('data', (chunk: Buffer) => {
      if (isSilent()) return;
      seen(chunk.length);
      // The text may be in two pieces.
      const text = tail + chunk.toString('latin1');
      tail = next === undefined ? '' : text.slice(-next.text.length + 1);
      if (next !== undefined && text.includes(next.text)) {
        breaks.push(Date.now());
        next.happens();
        next = undefined;
        return;
      }
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
    cutAt: (text) => void (next = { text, happens: cut }),
    silenceAt: (text) => void (next = { text, happens: silence }),
    breaks: () => breaks,
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
