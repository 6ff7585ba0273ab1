import net from 'node:net';
import tls from 'node:tls';
import type { Connections, DialAnswer, DialRequest } from '../connections.ts';
import { errorCode, errorText } from '../error-text.ts';

/** Over the network of this machine. */
export const nodeConnections: Connections = {
  dial: async (request) => {
    const answer = await greeted(request);
    if (answer.kind !== 'closed' && answer.kind !== 'silent') return answer;
    if (request.tls === undefined) return (await speaksTls(request)) ? { kind: 'speaks-tls' } : answer;
    const { tls: _tls, ...plain } = { ...request, timeoutMs: shakeMs };
    return (await greeted(plain)).kind === 'answers' ? { kind: 'speaks-plain' } : answer;
  },
};

/** The connection preface and empty settings (RFC 9113, 3.4); and the Engine API's ping. */
const greetings: Readonly<Record<DialRequest['greeting'], Buffer>> = {
  buildkit: Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\u0004\0\0\0\0\0', 'latin1'),
  docker: Buffer.from('GET /_ping HTTP/1.1\r\nHost: docker\r\nConnection: close\r\n\r\n', 'latin1'),
};

function greeted(request: DialRequest): Promise<DialAnswer> {
  return new Promise((resolve) => {
    const socket = openOrFailure(request);
    if ('kind' in socket) return resolve(socket);
    let isConnected = false;
    const end = (answer: DialAnswer): void => {
      clearTimeout(timer);
      request.signal?.removeEventListener('abort', onAbort);
      socket.destroy();
      resolve(answer);
    };
    const timer = setTimeout(() => end({ kind: isConnected ? 'silent' : 'unreached' }), request.timeoutMs);
    const onAbort = (): void => end({ kind: 'cancelled' });
    request.signal?.addEventListener('abort', onAbort, { once: true });
    // Below the encryption: one that takes the connection and never shakes hands is silent.
    socket.once('connect', () => (isConnected = true));
    socket.once(request.tls === undefined ? 'connect' : 'secureConnect', () => {
      socket.write(greetings[request.greeting]);
    });
    // An alert of TLS (RFC 8446, 5.1) is no answer to a plain greeting.
    socket.once('data', (bytes: Buffer) => end(bytes[0] === alert ? { kind: 'speaks-tls' } : { kind: 'answers' }));
    socket.once('error', (error: unknown) => end(failed(error)));
    socket.once('close', () => end({ kind: 'closed' }));
    if (request.signal?.aborted === true) onAbort();
  });
}

const alert = 0x15;

/** What is no certificate fails before there is a connection. */
function openOrFailure(request: DialRequest): net.Socket | DialAnswer {
  try {
    return open(request);
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): DialAnswer {
  return { kind: 'failed', code: errorCode(error), message: errorText(error).split('\n')[0] ?? '' };
}

function open({ address, tls: secure }: DialRequest): net.Socket {
  if (secure === undefined) return net.connect(address);
  const { serverName, ...certificates } = secure;
  const servername = net.isIP(serverName) === 0 ? { servername: serverName } : {};
  return tls.connect({
    ...address,
    ...certificates,
    ...servername,
    ALPNProtocols: ['h2'],
    checkServerIdentity: (_host, certificate) => tls.checkServerIdentity(serverName, certificate),
  });
}

/** Whether anything of TLS comes back; nothing is sent over it, so nobody needs to be trusted. */
function speaksTls({ address, signal }: DialRequest): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(address);
    const end = (speaks: boolean): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(speaks);
    };
    const timer = setTimeout(() => end(false), shakeMs);
    signal?.addEventListener('abort', () => end(false), { once: true });
    const secure = tls.connect({ socket, rejectUnauthorized: false, ALPNProtocols: ['h2'] });
    secure.once('secureConnect', () => end(true));
    // Whoever refuses our certificate, or wants one, has understood.
    secure.once('error', (error: unknown) => end(/ALERT_(?:CERTIFICATE|BAD_CERT|HANDSHAKE)/.test(errorCode(error))));
    secure.once('close', () => end(false));
  });
}

const shakeMs = 1500;
