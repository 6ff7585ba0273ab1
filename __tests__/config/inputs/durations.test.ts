import { describe, expect, test } from '@jest/globals';
import { parseDuration } from '../../../src/config/inputs/durations.ts';

describe('parseDuration', () => {
  test.each<[string, number | undefined]>([
    ['10', 600_000],
    ['0.5', 30_000],
    ['45s', 45_000],
    ['2m', 120_000],
    ['1m30s', 90_000],
    ['1h', 3_600_000],
    ['1.5m', 90_000],
    ['', undefined],
    ['10 m', undefined],
    ['-1', undefined],
    ['30s1m', undefined],
    ['1d', undefined],
    ['500ms', undefined],
    ['soon', undefined],
  ])('%s', (text, expected) => expect(parseDuration(text)).toBe(expected));
});
