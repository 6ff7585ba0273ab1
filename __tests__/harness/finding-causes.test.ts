import { describe, expect, test } from '@jest/globals';
import { causeOf, repeatedCauses } from './finding-causes.ts';

describe('findings have one cause', () => {
  test.each([
    [
      'a rule about one folder, in two lines',
      [
        { rule: 'unserved', message: 'the build cache is not kept: the mount at /root/.cache is above GOCACHE' },
        { rule: 'unserved', message: 'the modules cache is not kept: the mount at /root/.cache is above it' },
      ],
    ],
    [
      'the same words about two stages',
      [
        { rule: 'missing', message: 'no cache mounts were added to stage build: ONBUILD runs go' },
        { rule: 'missing', message: 'no cache mounts were added to stage test: ONBUILD runs go' },
      ],
    ],
    [
      'the same words about several lines',
      [
        { rule: 'old', message: 'the frontend of lines 2, 3 and 4 is old' },
        { rule: 'old', message: 'the frontend of line 7 is old' },
      ],
    ],
  ])('%s', (_, findings) => {
    expect(repeatedCauses(findings)).toEqual([findings.map(({ message }) => message)]);
  });
});

test.each([
  ['two folders', { rule: 'a', message: 'above /x' }, { rule: 'a', message: 'above /y' }],
  ['two rules', { rule: 'a', message: 'above /x' }, { rule: 'b', message: 'above /x' }],
  ['two reasons', { rule: 'a', message: 'stage x: no user' }, { rule: 'a', message: 'stage x: no home' }],
])('findings have causes of their own: %s', (_, one, other) => {
  expect(causeOf(one)).not.toBe(causeOf(other));
  expect(repeatedCauses([one, other])).toEqual([]);
});
