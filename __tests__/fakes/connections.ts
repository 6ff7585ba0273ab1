import type { Connections, DialAnswer, DialRequest } from '../../src/platform/connections.ts';

export interface FakeConnections extends Connections {
  /** What was dialled, the oldest first. */
  readonly dialled: readonly DialRequest[];
}

/** Servers by `host:port` or path; others answer. */
export function fakeConnections(servers: Readonly<Record<string, DialAnswer>> = {}): FakeConnections {
  const dialled: DialRequest[] = [];
  return {
    dialled,
    dial: async (request) => {
      dialled.push(request);
      if (request.signal?.aborted === true) return { kind: 'cancelled' };
      const { address } = request;
      return servers['path' in address ? address.path : `${address.host}:${address.port}`] ?? { kind: 'answers' };
    },
  };
}
