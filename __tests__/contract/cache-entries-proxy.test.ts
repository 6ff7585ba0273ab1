import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, afterEach, expect, test } from '@jest/globals';
import { githubCacheEntries } from '../../src/platform/store-github/github-cache-entries.ts';
import { enterRunner, leaveRunner } from '../fakes/runner-process.ts';
import { startCacheService } from '../servers/cache-service.ts';

const service = await startCacheService({ tokens: {}, apiTokens: { reader: 'read' } });
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

afterEach(leaveRunner);
afterAll(async () => {
  proxy.closeAllConnections();
  proxy.close();
  await service.close();
});

// In a file of its own: the proxy counts that the run has when the library is loaded.
test("the entries are asked for through the run's proxy", async () => {
  const { port } = proxy.address() as AddressInfo;
  // Only the proxy knows this host: what is on this machine is asked for without one.
  const apiUrl = service.url.replace('127.0.0.1', 'api.github.test');
  const { output } = enterRunner({ GITHUB_API_URL: apiUrl, http_proxy: `http://127.0.0.1:${port}`, no_proxy: '' });
  const api = githubCacheEntries({ apiUrl, repository: 'me/app', token: 'reader' });
  expect(await api.list('refs/heads/main', 'ours-', { timeoutMs: 20_000 })).toEqual({ kind: 'listed', entries: [] });
  expect(wanted).toEqual([new URL(apiUrl).host]);
  expect(output()).toBe('');
});
