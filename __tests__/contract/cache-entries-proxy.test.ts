import { afterAll, afterEach, expect, test } from '@jest/globals';
import { githubCacheEntries } from '../../src/platform/store-github/github-cache-entries.ts';
import { enterRunner, leaveRunner } from '../fakes/runner-process.ts';
import { startCacheService } from '../servers/cache-service.ts';
import { startTunnel } from '../servers/tunnel.ts';

const service = await startCacheService({ tokens: {}, apiTokens: { reader: 'read' } });
const tunnel = await startTunnel();

afterEach(leaveRunner);
afterAll(async () => {
  tunnel.close();
  await service.close();
});

// In a file of its own: the proxy counts that the run has when the library is loaded.
test("the entries are asked for through the run's proxy", async () => {
  // Only the proxy knows this host: what is on this machine is asked for without one.
  const apiUrl = service.url.replace('127.0.0.1', 'api.github.test');
  const { output } = enterRunner({ GITHUB_API_URL: apiUrl, http_proxy: tunnel.url, no_proxy: '' });
  const api = githubCacheEntries({ apiUrl, repository: 'me/app', token: 'reader' });
  expect(await api.list('refs/heads/main', 'ours-', { timeoutMs: 20_000 })).toEqual({ kind: 'listed', entries: [] });
  expect(tunnel.wanted).toEqual([new URL(apiUrl).host]);
  expect(output()).toBe('');
});
