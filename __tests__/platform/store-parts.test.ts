import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { withinLimits } from '../../src/platform/store/deadline.ts';
import { evicted, type Evictable } from '../../src/platform/store/eviction.ts';
import { groupsProblem, keyProblem } from '../../src/platform/store/key-problems.ts';
import { withLock } from '../../src/platform/store-local/lock.ts';
import { inLookupOrder } from '../../src/platform/store/lookup-order.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'store-parts-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('withinLimits', () => {
  test('gives what the work gives', async () => {
    expect(await withinLimits({ timeoutMs: 1000 }, 'it', async () => 5)).toBe(5);
  });

  test('does not wait for work that hangs, and tells it', async () => {
    let checks: (() => void) | undefined;
    const outcome = await withinLimits({ timeoutMs: 20 }, 'the disk', ({ check }) => {
      check();
      checks = check;
      return new Promise<never>(() => undefined);
    });
    expect(outcome).toEqual({ kind: 'degraded', reason: 'the disk was given up after 0.02 s' });
    expect(checks).toThrow('the disk was given up');
  });

  test('is cancelled on the way', async () => {
    const controller = new AbortController();
    const outcome = withinLimits(
      { timeoutMs: 60_000, signal: controller.signal },
      'it',
      () => new Promise<never>(() => undefined),
    );
    controller.abort();
    expect(await outcome).toEqual({ kind: 'degraded', reason: 'cancelled' });
  });

  test('does not begin when it is cancelled already', async () => {
    const body = async (): Promise<never> => {
      throw new Error('begun');
    };
    expect(await withinLimits({ timeoutMs: 1000, signal: AbortSignal.abort() }, 'it', body)).toEqual({
      kind: 'degraded',
      reason: 'cancelled',
    });
  });
});

describe('withLock', () => {
  const now = Date.now();
  const locked = async (name: string, text: string, ageMs = 0): Promise<string> => {
    const file = path.join(folder, name);
    await writeFile(file, text);
    await utimes(file, new Date(now - ageMs), new Date(now - ageMs));
    return file;
  };
  const held = (host: string, pid: number): string => JSON.stringify({ host, pid, id: 'x' });
  // Beyond what Linux gives out.
  const noPid = 99_999_999;

  test.each([
    { name: 'a live process of this machine holds', text: held(hostname(), process.pid), ageMs: 1000, runs: false },
    { name: 'a dead process of this machine held', text: held(hostname(), noPid), ageMs: 1000, runs: true },
    { name: 'another machine holds', text: held('another', noPid), ageMs: 1000, runs: false },
    { name: 'another machine held for too long', text: held('another', noPid), ageMs: 11 * 60_000, runs: true },
    { name: 'somebody is just writing', text: '', ageMs: 1000, runs: false },
    { name: 'somebody died writing', text: '', ageMs: 11 * 60_000, runs: true },
  ])('a lock that $name: runs $runs', async ({ name, text, ageMs, runs }) => {
    const file = await locked(name, text, ageMs);
    expect(await withLock(file, now, async () => 'ran')).toBe(runs ? 'ran' : undefined);
    if (runs) expect(await readdir(folder)).not.toContain(name);
    else expect(await readFile(file, 'utf8')).toBe(text);
  });

  test('is free again after its body threw', async () => {
    const file = path.join(folder, 'thrown');
    await expect(withLock(file, now, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withLock(file, now, async () => 'ran')).toBe('ran');
  });

  test('lets one of many in at a time, also when all find it stale', async () => {
    const file = await locked('many', held(hostname(), noPid));
    let inside = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 20 }, () =>
        withLock(file, now, async () => {
          inside += 1;
          most = Math.max(most, inside);
          await new Promise((resolve) => setTimeout(resolve, 20));
          inside -= 1;
        }),
      ),
    );
    expect(most).toBe(1);
  });
});

describe('keys', () => {
  test.each(['a', 'go-build-linux/amd64-1.26', 'k'.repeat(512), 'with space', 'ümlaut', 'a..b'])(
    '%s is accepted',
    (key) => {
      expect(keyProblem(key)).toBeUndefined();
    },
  );
  test.each(['', 'a,b', 'a\tb', 'a\u2028b', 'a\\b', ' a', 'a ', '..', 'a/../b', '/a', 'a//b', 'k'.repeat(513)])(
    '%j is refused',
    (key) => {
      expect(keyProblem(key)).toEqual(expect.any(String));
    },
  );
  test('a prefix may end with a slash', () => {
    expect(groupsProblem([['a/']])).toBeUndefined();
    expect(groupsProblem([['a/'], ['a//']])).toEqual(expect.any(String));
  });
});

describe('evicted', () => {
  const entry = (key: string, usedAtMs: number, ...standsOn: readonly string[]): Evictable => ({
    key,
    usedAtMs,
    standsOn,
    sizeBytes: 10,
  });
  test.each<readonly [string, readonly Evictable[], number, readonly string[]]>([
    ['nothing while all fits', [entry('a', 1), entry('b', 2)], 20, []],
    ['the oldest, and no more than needed', [entry('b', 2), entry('a', 1), entry('c', 3)], 25, ['a']],
    ['a base as old as its newest delta', [entry('base', 1), entry('x', 2), entry('delta', 3, 'base')], 25, ['x']],
    ['a delta before its base', [entry('base', 1), entry('delta', 3, 'base')], 15, ['delta']],
    ['both at last', [entry('base', 1), entry('delta', 3, 'base'), entry('x', 4)], 10, ['delta', 'base']],
    [
      'the older of two deltas, while the base has the newer',
      [entry('base', 9), entry('old', 3, 'base'), entry('new', 4, 'base')],
      20,
      ['old'],
    ],
    ['never what is kept', [entry('kept', 1), entry('a', 2)], 0, ['a']],
    ['nor what that stands on', [entry('kept', 1, 'base'), entry('base', 0), entry('a', 2)], 0, ['a']],
    ['a delta whose base is gone, as any other', [entry('delta', 1, 'gone'), entry('a', 2)], 10, ['delta']],
  ])('%s', (_name, entries, maxBytes, keys) => {
    expect(evicted(entries, maxBytes, ({ key }) => key === 'kept').map(({ key }) => key)).toEqual(keys);
  });
});

test('inLookupOrder: groups, then spaces, then prefixes, then equal before newest, each entry once', () => {
  const entries = (...keys: readonly string[]): readonly { key: string; age: number }[] =>
    keys.map((key, age) => ({ key, age }));
  const spaces = [entries('b-1', 'a-1', 'a', 'a-2'), entries('a-9', 'b-9')];
  const orderOf = (groups: readonly (readonly string[])[]): readonly string[] =>
    inLookupOrder(spaces, groups, (x, y) => x.age - y.age).map(({ key }) => key);
  expect(orderOf([['b-', 'a', '']])).toEqual(['b-1', 'a', 'a-1', 'a-2', 'b-9', 'a-9']);
  expect(orderOf([['b-'], ['a', '']])).toEqual(['b-1', 'b-9', 'a', 'a-1', 'a-2', 'a-9']);
});
