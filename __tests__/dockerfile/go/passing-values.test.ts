import { describe, expect, test } from '@jest/globals';
import { isPassing } from '../../../src/dockerfile/go/passing-values.ts';

describe('a value that is another one in the next run', () => {
  test.each([
    '1a2b3c4',
    'a'.repeat(40),
    '0'.repeat(64),
    'DEADBEEF',
    'main-1a2b3c4',
    'sha-1a2b3c4',
    'v1.2.3',
    '1.2.3',
    'v1.2.3-rc.1+x',
    '1.26',
    'v1.2.3-4-g1a2b3c4',
    '2026-11-25',
    '2026-11-25T10:00:00Z',
    '2026-11-25 10:00:00+01:00',
    'Wed Nov 25 15:10:00 UTC 2026',
    '20261125',
    '1790000000',
    '-1',
    '42',
    'https://example.com/x',
    'git+ssh://git@example.com/x',
  ])('%s', (value) => {
    expect(isPassing(value)).toBe(true);
  });

  test.each([
    '',
    'api',
    'worker',
    'api-server',
    'services/api',
    './cmd/api',
    'main',
    'feature/x',
    'facade',
    'api-defaced',
    'linux/amd64',
    'v2',
    'api.v1.2',
    'netgo,osusergo',
    'g'.repeat(40),
    'a'.repeat(65),
    'true',
  ])('not %s', (value) => {
    expect(isPassing(value)).toBe(false);
  });
});
