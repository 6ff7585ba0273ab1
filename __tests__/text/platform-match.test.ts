import { describe, expect, test } from '@jest/globals';
import { comparedPlatform, isKnownPlatform, meantPlatform, runnablePlatforms } from '../../src/text/platform-match.ts';

// As containerd/platforms v1.0.0-rc.1 orders and normalizes them.
test.each<readonly [string, readonly string[]]>([
  ['linux/amd64', ['linux/amd64', 'linux/386']],
  ['linux/amd64/v1', ['linux/amd64', 'linux/386']],
  ['linux/amd64/v3', ['linux/amd64/v3', 'linux/amd64/v2', 'linux/amd64', 'linux/386']],
  ['linux/386', ['linux/386']],
  ['linux/arm64', ['linux/arm64', 'linux/arm/v8', 'linux/arm/v7', 'linux/arm/v6', 'linux/arm/v5']],
  ['linux/arm64/v8', ['linux/arm64', 'linux/arm/v8', 'linux/arm/v7', 'linux/arm/v6', 'linux/arm/v5']],
  [
    'linux/arm64/v8.1',
    ['linux/arm64/v8.1', 'linux/arm64', 'linux/arm/v8', 'linux/arm/v7', 'linux/arm/v6', 'linux/arm/v5'],
  ],
  ['linux/arm', ['linux/arm/v7', 'linux/arm/v6', 'linux/arm/v5']],
  ['linux/arm/v6', ['linux/arm/v6', 'linux/arm/v5']],
  ['linux/s390x', ['linux/s390x']],
  ['windows(10.0.17763.1)/amd64', ['windows/amd64', 'windows/386']],
])('%s runs', (platform, runs) => {
  expect(runnablePlatforms(platform)).toEqual(runs);
});

test('an arm64 of version 9 runs what its own versions and those of version 8 are for', () => {
  expect(runnablePlatforms('linux/arm64/v9.1').slice(0, 4)).toEqual([
    'linux/arm64/v9.1',
    'linux/arm64/v9',
    'linux/arm64/v8.6',
    'linux/arm64/v8.5',
  ]);
});

describe('names of one platform', () => {
  test.each([
    ['linux/arm64/v8', 'linux/arm64'],
    ['linux/arm64/8', 'linux/arm64'],
    ['Linux/ARM', 'linux/arm/v7'],
    ['linux/arm/7', 'linux/arm/v7'],
    ['linux/amd64/v1', 'linux/amd64'],
  ])('%s is %s', (one, other) => {
    expect(comparedPlatform(one)).toBe(comparedPlatform(other));
  });
});

test.each([
  ['linux/amd46', 'linux/amd64'],
  ['linux/admd64', 'linux/amd64'],
  ['linux/ar64', 'linux/arm64'],
  ['linux/arm6/v7', 'linux/arm64/v7'],
  ['amd46', 'amd64'],
  ['linx', 'linux'],
  ['linux/toaster', undefined],
])('%s is no platform', (slip, meant) => {
  expect([isKnownPlatform(slip), meantPlatform(slip)]).toEqual([false, meant]);
});

test('systems, processors and both are platforms', () => {
  const known = ['linux/amd64', 'linux/arm/v7', 'Linux/AARCH64', 'windows(10.0.17763)/amd64', 'plan9/386'];
  const alone = ['linux', 'windows(10.0.17763)', 'arm64', '386', 'x86-64', 'local'];
  expect([...known, ...alone].filter((each) => !isKnownPlatform(each))).toEqual([]);
});
