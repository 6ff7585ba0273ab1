import { describe, expect, test } from '@jest/globals';
import type { WritablePlace } from '../../../src/findings/facts/facts.ts';
import { placeFindings } from '../../../src/findings/rules/disk.ts';

describe('where the run writes', () => {
  const place: WritablePlace = {
    name: 'The folder',
    folder: '/tmp/x',
    isWritable: true,
    isVital: true,
    freeBytes: 1e12,
    freeFiles: Number.POSITIVE_INFINITY,
  };
  test.each<readonly [string, Partial<WritablePlace>, readonly string[]]>([
    ['has room', {}, []],
    ['may not be written to', { isWritable: false }, ['error: The folder, /tmp/x, cannot be written to.']],
    [
      'may not be written to, and is no must',
      { isWritable: false, isVital: false },
      ['warning: The folder, /tmp/x, cannot be written to.'],
    ],
    [
      'is nearly full',
      { freeBytes: 1e6 },
      ['warning: The folder, /tmp/x, has only 1.0 MB left: there may be no room for the caches.'],
    ],
    [
      'is nearly out of inodes',
      { freeFiles: 7 },
      ['warning: The file system of The folder, /tmp/x, can hold only 7 more files (inodes).'],
    ],
  ])('%s', (_name, differences, expected) => {
    const findings = placeFindings({
      folder: '/',
      context: '/',
      dockerfile: '/Dockerfile',
      ignoreFile: '/.dockerignore',
      ignoreText: '',
      isOffline: false,
      bases: [],
      foreignBases: [],
      uses: [],
      hiddenUses: [],
      missingSources: [],
      places: [{ ...place, ...differences }],
    });
    expect(findings.map(({ level, message }) => `${level ?? 'warning'}: ${message}`)).toEqual(expected);
  });
});
