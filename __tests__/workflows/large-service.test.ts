import { test } from '@jest/globals';
import { startGoProxy } from '../servers/go-proxy.ts';
import { emptyCacheService, expectGreen, newRunId, runE2e } from './e2e-run.ts';
import { copyOfThis } from './repositories.ts';

/** The large example compiles for minutes on a busy machine. */
const timeoutMs = 2_400_000;

test(
  'e2e.yml with a complete web service',
  async () => {
    const [repository, proxy, cache] = await Promise.all([copyOfThis(), startGoProxy(), emptyCacheService()]);
    try {
      expectGreen(await runE2e({ repository, proxy, cache, runId: newRunId(), service: 'web-service' }));
    } finally {
      await Promise.all([cache.close(), proxy.close(), repository.remove()]);
    }
  },
  timeoutMs,
);
