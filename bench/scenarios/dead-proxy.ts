import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Measures } from '../results.ts';
import type { Stage } from '../stage.ts';

/**
 * All modules downloaded into empty mounts by `fetch: only`, so that no compile hides the difference: through the proxy alone, and
 * through lists whose first proxy refuses connections, or takes them and never answers.
 */
export async function deadProxy(stage: Stage): Promise<Measures> {
  const { proxy } = stage.bench;
  const [refusing, silent] = [await listening(), await listening()];
  refusing.server.close();
  const fetched = async (what: string, goproxy: string): Promise<number> => {
    const store = await mkdtemp(path.join(tmpdir(), 'bench-store-'));
    try {
      return (await stage.ours(what, { store, inputs: { fetch: 'only', goproxy } })).ms;
    } finally {
      await rm(store, { recursive: true, force: true });
    }
  };
  try {
    return {
      'proxy.goodMs': await fetched('modules: the proxy alone', proxy.url),
      'proxy.refusingMs': await fetched('modules: after one that refuses', `${refusing.url}|${proxy.url}`),
      'proxy.silentMs': await fetched('modules: after one that is silent', `${silent.url}|${proxy.url}`),
    };
  } finally {
    silent.server.close();
  }
}

/** A server that takes connections and says nothing. */
async function listening(): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((socket) => socket.on('error', () => undefined).unref()).unref();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { server, url: `http://127.0.0.1:${address.port}` };
}
