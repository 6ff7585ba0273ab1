import { describe, expect, test } from '@jest/globals';
import { isTooOld, neededVersions } from '../../../src/config/builder/needed-versions.ts';

describe('whether a version is too old', () => {
  test.each([
    ['0.12.5', true],
    ['v0.12.0+unknown', true],
    ['0.13.0', false],
    ['0.13.0-rc1', false],
    ['0.29.1+ds1', false],
    ['1.0.0', false],
    ['2b03339', undefined],
    ['v0.0.0+unknown', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s', (version, isOld) => {
    expect(isTooOld(version, 'rawProgress')).toBe(isOld);
  });

  test('the major version counts too', () => {
    expect([
      isTooOld('0.30', 'secretVariables'),
      isTooOld('1.9', 'secretVariables'),
      isTooOld('1.10', 'secretVariables'),
    ]).toEqual([true, true, false]);
  });
});

test.each(Object.entries(neededVersions))('%s tells in a sentence what still works', (_, { without }) => {
  expect(without).toMatch(/^[A-Z].*\.$/);
});
