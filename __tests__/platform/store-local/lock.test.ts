import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { withLock } from '../../../src/platform/store-local/lock.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'store-lock-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

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
