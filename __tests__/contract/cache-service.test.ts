import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect, jest, test } from '@jest/globals';

jest.setTimeout(60_000);

// What the service does is proved by the stores that work with it; here is that it runs as a program on plain Node.
test('the cache service runs as a program', async () => {
  const program = path.join(import.meta.dirname, '../servers/cache-service-main.mjs');
  const tokens = JSON.stringify({ 'some-token': { ref: 'refs/heads/main', readable: [], write: true } });
  const child = spawn(process.execPath, [program, '--tokens', tokens], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  const { url } = JSON.parse(String(line));
  const call = (key: string): Promise<Response> =>
    fetch(`${url}twirp/github.actions.results.api.v1.CacheService/CreateCacheEntry`, {
      method: 'POST',
      headers: { authorization: 'Bearer some-token' },
      body: JSON.stringify({ key, version: 'v' }),
    });
  expect((await call('a')).status).toBe(200);
  expect((await call('a')).status).toBe(409);
  const fault = { call: 'CreateCacheEntry', fault: { kind: 'status', status: 503 }, times: 1 };
  await fetch(`${url}_control/fail`, { method: 'POST', body: JSON.stringify(fault) });
  expect((await call('b')).status).toBe(503);
  expect((await call('b')).status).toBe(200);
  const requests: unknown = await (await fetch(`${url}_control/requests`)).json();
  expect(requests).toHaveLength(4);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});
