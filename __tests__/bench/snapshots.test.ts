import { expect, it } from '@jest/globals';
import { listedBytes } from '../../bench/snapshots.ts';

it('adds up the files that tar lists', () => {
  const listing = [
    'drwxr-xr-x root/root         0 2026-11-25 10:00 ./',
    '-rw-r--r-- root/root       120 2026-11-25 10:00 ./aa/a a-a',
    '-rw-r--r-- 0/0           34567 2026-11-25 10:00 ./aa/b-d',
    'lrwxrwxrwx root/root         0 2026-11-25 10:00 ./link -> 99',
    '',
  ].join('\n');
  expect(listedBytes(listing)).toBe(34_687);
});
