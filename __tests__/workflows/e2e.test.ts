import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CacheService } from '../servers/cache-service.ts';
import { type GoProxy, startGoProxy } from '../servers/go-proxy.ts';
import {
  coldSteps,
  emptyCacheService,
  ended,
  errorsOf,
  expectGreen,
  linesOf,
  newRunId,
  runE2e,
  summaryOf,
} from './e2e-run.ts';
import { copyOfThis, type Repository } from './repositories.ts';

const timeoutMs = 900_000;

let repository: Repository;
let proxy: GoProxy;

beforeAll(async () => {
  repository = await copyOfThis();
  proxy = await startGoProxy();
}, timeoutMs);

afterAll(async () => {
  await proxy.close();
  await repository.remove();
});

describe('e2e.yml', () => {
  let cache: CacheService;
  const runId = newRunId();
  let green: Awaited<ReturnType<typeof runE2e>>;

  beforeAll(async () => {
    cache = await emptyCacheService();
    green = await runE2e({ repository, proxy, cache, runId });
  }, timeoutMs);

  afterAll(() => cache.close());

  test('saves in one job and restores in the next, which asks the proxy for nothing', () => expectGreen(green));

  test('both jobs print their summary', () => {
    expect(summaryOf(green, 'e2e/Cold')).toMatch(/### Go image .*: success[^]*\| Found \| .* \| \*\*miss\*\*/);
    expect(summaryOf(green, 'e2e/Warm')).toMatch(/### Go image .*: success[^]*\| Found \| .* \| \*\*exact\*\*/);
  });

  test(
    'the first job fails where something was there before',
    async () => {
      // The same run again: its caches are there, and nothing is new to it.
      const run = await runE2e({ repository, proxy, cache, runId });
      expect(run.code).not.toBe(0);
      expect(errorsOf(run)).toEqual([
        expect.stringMatching(/^e2e\/Cold: (cache-hit is 'true'|modules-cache is 'exact') instead of /),
      ]);
      expect(ended(run, 'e2e/Cold', 'Failure')).toEqual(['Nothing was there before']);
      expect(linesOf(run, 'e2e/Warm')).toEqual([]);
    },
    timeoutMs,
  );

  test(
    'the second job fails where nothing came back',
    async () => {
      const forgetful = await emptyCacheService();
      const forget = setInterval(() => {
        for (const { key } of forgetful.entries()) void forgetful.evict(key);
      }, 20);
      try {
        const run = await runE2e({ repository, proxy, cache: forgetful, runId: newRunId() });
        expect(run.code).not.toBe(0);
        expect(ended(run, 'e2e/Cold', 'Success')).toEqual(coldSteps);
        expect(errorsOf(run)).toEqual(["e2e/Warm: cache-hit is 'false' instead of 'true'"]);
        expect(ended(run, 'e2e/Warm', 'Failure')).toEqual(['Both caches came back']);
      } finally {
        clearInterval(forget);
        await forgetful.close();
      }
    },
    timeoutMs,
  );
});
