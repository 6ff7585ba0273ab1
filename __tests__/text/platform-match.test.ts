import { describe, expect, test } from '@jest/globals';
import { comparedPlatform, isKnownProcessor, runnablePlatforms } from '../../src/text/platform-match.ts';

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

test('a slip is no processor', () => {
  expect(['linux/amd46', 'linux/', 'amd64'].filter(isKnownProcessor)).toEqual([]);
  expect(['linux/amd64', 'linux/arm/v7', 'windows/arm64'].filter((each) => !isKnownProcessor(each))).toEqual([]);
});
