import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, expect, test } from '@jest/globals';
import { enterRunner, leaveRunner } from '../fakes/runner-process.ts';
import { dist } from '../harness/action-run.ts';
import { startCacheService } from '../servers/cache-service.ts';
import { startTunnel } from '../servers/tunnel.ts';

const service = await startCacheService({ tokens: {}, apiTokens: { reader: 'read' } });
const tunnel = await startTunnel();

afterEach(leaveRunner);
afterAll(async () => {
  tunnel.close();
  await service.close();
});

// Of the HTTP client only the parts that the bundled packages use are in dist/.
test("what is bundled of GitHub's library asks through the run's proxy", async () => {
  const apiUrl = service.url.replace('127.0.0.1', 'api.github.test').replace(/\/$/, '');
  enterRunner({ GITHUB_API_URL: apiUrl, http_proxy: tunnel.url, no_proxy: '' });
  const bundle: unknown = await import(pathToFileURL(path.join(dist, 'actions-github.js')).href);
  const { getOctokit } = bundle as typeof import('@actions/github');
  const { rest } = getOctokit('reader', { baseUrl: apiUrl });
  const { status, data } = await rest.actions.getActionsCacheList({ owner: 'me', repo: 'app' });
  expect([status, data.actions_caches]).toEqual([200, []]);
  expect(tunnel.wanted).toEqual([new URL(apiUrl).host]);
});
