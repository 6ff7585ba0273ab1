import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { constants, createDeflate } from 'node:zlib';

/** Types of control frames of SPDY 3.1, in which the API of Kubernetes carries the streams of an `exec`. */
const [synStream, synReply, ping] = [1, 2, 6];
const isLast = 1;
const allStreams = 4;

/**
 * Answers an `exec` (protocol v4.channel.k8s.io) whose program is a connection to a port of this machine. A client opens its streams
 * always in this order: errors, input, output, messages.
 */
export function serveExec(socket: Socket, port: number): void {
  socket.write(
    'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: SPDY/3.1\r\nX-Stream-Protocol-Version: v4.channel.k8s.io\r\n\r\n',
  );
  const streams: number[] = [];
  const behind = connect({ host: '127.0.0.1', port, allowHalfOpen: true });
  const heads = createDeflate();
  /** Frames leave in the order in which they were made, also where the head of one has still to be compressed. */
  let sending: Promise<void> = Promise.resolve();
  const send = (make: () => Buffer | Promise<Buffer>): void => {
    sending = sending.then(async () => {
      const frame = await make();
      if (socket.writable && !socket.write(frame)) await new Promise((resolve) => socket.once('drain', resolve));
    });
  };
  const emptyHead = (): Promise<Buffer> =>
    new Promise((resolve) => {
      const parts: Buffer[] = [];
      const take = (part: Buffer): void => void parts.push(part);
      heads.on('data', take);
      heads.write(Buffer.alloc(4));
      heads.flush(constants.Z_SYNC_FLUSH, () => {
        heads.off('data', take);
        resolve(Buffer.concat(parts));
      });
    });
  const control = (type: number, body: Buffer): Buffer =>
    Buffer.concat([Buffer.from([0x80, 3, 0, type]), numbers(body.length), body]);
  const data = (stream: number, body: Buffer, flags = 0): void =>
    send(() => Buffer.concat([numbers(stream), numbers((flags << 24) | body.length), body]));
  const onFrame = (head: Buffer, body: Buffer): void => {
    const type = head.readUInt8(0) >= 0x80 ? head.readUInt16BE(2) : 0;
    if (type === synStream) {
      const stream = body.readUInt32BE(0) & 0x7fffffff;
      streams.push(stream);
      // BuildKit speaks first, and there must be a stream for it.
      if (streams.length === allStreams) behind.resume();
      send(async () => control(synReply, Buffer.concat([numbers(stream), await emptyHead()])));
    } else if (type === ping) send(() => control(ping, body));
    else if (type === 0 && (head.readUInt32BE(0) & 0x7fffffff) === streams[1]) {
      if (body.length > 0) behind.write(body);
      if ((head.readUInt8(4) & isLast) !== 0) behind.end();
    }
  };
  let rest: Buffer = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const length = rest.length < 8 ? Infinity : 8 + (rest.readUInt32BE(4) & 0xffffff);
      if (rest.length < length) return;
      onFrame(rest.subarray(0, 8), rest.subarray(8, length));
      rest = rest.subarray(length);
    }
  });
  behind.on('data', (chunk: Buffer) => data(streams[2] ?? 0, chunk)).pause();
  behind.on('end', () => {
    data(streams[0] ?? 0, Buffer.from('{"metadata":{},"status":"Success"}'), isLast);
    for (const stream of streams.slice(2)) data(stream, Buffer.alloc(0), isLast);
  });
  for (const [one, other] of [
    [socket, behind],
    [behind, socket],
  ] as const)
    one.on('error', () => other.destroy()).on('close', () => other.destroy());
}

/** A number of 32 bits. */
function numbers(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
}
