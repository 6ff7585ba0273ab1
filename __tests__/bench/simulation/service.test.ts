import { describe, expect, test } from '@jest/globals';
import type { ServiceRules } from '../../../bench/simulation/service.ts';
import { cacheService } from '../../../bench/simulation/service.ts';
import { memoryFiles } from '../../fakes/files.ts';

const hourMs = 3_600_000;
const limits = { timeoutMs: 1000 };

function given(differences: Partial<ServiceRules> = {}) {
  const clock = { ms: 0 };
  const rules = {
    limitBytes: 1000,
    unusedForMs: 7 * 24 * hourMs,
    uploadsPerMinute: 200,
    downloadsPerMinute: 1500,
    lagMs: () => 0,
    ...differences,
  };
  const service = cacheService(rules, () => clock.ms);
  let folders = 0;
  const on = (space: string, ...readable: readonly string[]) => {
    const files = memoryFiles();
    const store = service.store(files, { space, readable });
    return {
      find: async (...prefixes: readonly string[]) => {
        const found = await store.find([prefixes], limits);
        return found.kind === 'found' ? found.key : found.kind;
      },
      restore: async (key: string) => {
        folders += 1;
        return (await store.restore([[key]], `/restored-${folders}`, limits)).kind;
      },
      save: async (key: string, bytes = 100) => {
        await files.writeText(`/${key}/base-0.tar.zst`, `archive ${bytes}`);
        return (await store.save(key, `/${key}`, limits)).kind;
      },
    };
  };
  const keys = (): readonly string[] => [...service.entries()].map(({ key }) => key).toSorted();
  return { clock, service, on, keys };
}

describe('a lookup', () => {
  test('goes through the scopes in order, and takes the newest that begins with the prefix', async () => {
    const { clock, on } = given();
    await on('main').save('a-1');
    clock.ms += 1;
    await on('main').save('a-2');
    await on('pull').save('a-0');
    expect(await on('main').find('a-')).toBe('a-2');
    expect(await on('main').find('a-1')).toBe('a-1');
    expect(await on('pull', 'main').find('a-')).toBe('a-0');
    expect(await on('other', 'main').find('b-', 'a-')).toBe('a-2');
  });

  test('does not see what another ref has written', async () => {
    const { on } = given();
    await on('pull').save('a-1');
    expect(await on('main').find('a-')).toBe('none');
    expect(await on('other', 'main').find('a-')).toBe('none');
  });

  test('takes a whole key before a longer one', async () => {
    const { on } = given();
    await on('main').save('a');
    await on('main').save('a-longer');
    expect(await on('main').find('a')).toBe('a');
  });

  test('finds keys that differ only late, and short prefixes of them', async () => {
    const { on } = given();
    const head = 'k'.repeat(60);
    await on('main').save(`${head}-1`);
    expect(await on('main').find(`${head}-`)).toBe(`${head}-1`);
    expect(await on('main').find('kk')).toBe(`${head}-1`);
    expect(await on('main').find(`${head}-2`)).toBe('none');
  });

  test('that lags sees an older state, and a later one may see less', async () => {
    const lags = [0, 5000];
    const { clock, on } = given({ lagMs: () => lags.shift() ?? 0 });
    await on('main').save('a-1');
    clock.ms = 1000;
    expect(await on('main').find('a-')).toBe('a-1');
    expect(await on('main').find('a-')).toBe('none');
  });
});

describe('an entry goes', () => {
  test('when it is the least recently used one and there is no room', async () => {
    const { clock, service, on, keys } = given();
    for (const key of ['a', 'b', 'c']) {
      clock.ms += 1;
      await on('main').save(key, 400);
    }
    expect(keys()).toEqual(['b', 'c']);
    clock.ms += 1;
    await on('main').restore('b');
    clock.ms += 1;
    await on('main').save('d', 400);
    expect(keys()).toEqual(['b', 'd']);
    expect([service.counts.evictions, service.bytes()]).toEqual([2, 800]);
  });

  test('when nobody has read it for seven days; a lookup alone is no use', async () => {
    const { clock, service, on } = given();
    await on('main').save('read');
    await on('main').save('found');
    clock.ms = 6 * 24 * hourMs;
    await on('main').restore('read');
    await on('main').find('found');
    clock.ms = 8 * 24 * hourMs;
    expect(await on('main').find('found')).toBe('none');
    expect(await on('main').find('read')).toBe('read');
    expect(service.counts.expirations).toBe(1);
  });

  test('when it is deleted, of its own ref only', async () => {
    const { service, on, keys } = given();
    await on('main').save('a');
    await on('pull').save('b');
    const api = service.restApi((ref) => ref);
    const listed = await api.list('main', '', limits);
    if (listed.kind !== 'listed') throw new Error(listed.kind);
    expect(listed.entries.map(({ key }) => key)).toEqual(['a']);
    const id = listed.entries[0]?.id ?? 0;
    expect([await api.remove(id, limits), await api.remove(id, limits)]).toEqual([
      { kind: 'removed' },
      { kind: 'gone' },
    ]);
    expect(keys()).toEqual(['b']);
  });
});

describe('a budget', () => {
  test('of uploads is for one minute', async () => {
    const { clock, service, on } = given({ uploadsPerMinute: 1 });
    expect([await on('main').save('a'), await on('main').save('b')]).toEqual(['saved', 'degraded']);
    clock.ms = 60_000;
    expect(await on('main').save('b')).toBe('saved');
    expect(service.counts.refusedUploads).toBe(1);
  });

  test('of downloads is for one minute, and lookups count', async () => {
    const { clock, service, on } = given({ downloadsPerMinute: 2 });
    await on('main').save('a');
    expect([await on('main').find('a'), await on('main').restore('a'), await on('main').restore('a')]).toEqual([
      'a',
      'restored',
      'degraded',
    ]);
    clock.ms = 60_000;
    expect(await on('main').restore('a')).toBe('restored');
    expect([service.counts.refusedDownloads, service.counts.downloads]).toEqual([1, 2]);
  });

  test('of paid storage makes the cache read-only when it is spent, until it fits again', async () => {
    const { clock, service, on } = given({
      limitBytes: 2000,
      paid: { freeBytes: 500, budgetByteMs: 100 * hourMs },
    });
    await on('main').save('a', 450);
    await on('main').save('b', 150);
    clock.ms = hourMs / 2;
    expect(await on('main').save('c', 100)).toBe('saved');
    clock.ms = 2 * hourMs;
    expect([await on('main').save('d'), await on('main').find('c')]).toEqual(['degraded', 'c']);
    expect(service.counts.readOnly).toBe(1);
    const api = service.restApi((ref) => ref);
    await api.remove(1, limits);
    expect(await on('main').save('d')).toBe('saved');
  });
});

test('a key is never written twice by one ref', async () => {
  const { on } = given();
  expect([await on('main').save('a'), await on('main').save('a'), await on('pull').save('a')]).toEqual([
    'saved',
    'exists',
    'saved',
  ]);
});
