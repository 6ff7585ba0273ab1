import { describe, expect, test } from '@jest/globals';
import { parseDuration } from '../../src/config/inputs/durations.ts';
import { isInputName, isSwitch, unknownInputMessage } from '../../src/config/inputs/flags.ts';
import { nearest } from '../../src/text/did-you-mean.ts';
import { editDistance } from '../../src/text/edit-distance.ts';

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

describe('nearest', () => {
  test.each<[string, string | undefined]>([
    ['moduls', 'modules'],
    ['Auto', 'auto'],
    ['atuo', 'auto'],
    ['of', 'off'],
    ['everything', undefined],
    ['', undefined],
  ])('%s', (text, expected) => expect(nearest(text, ['auto', 'all', 'modules', 'off'])).toBe(expected));

  test.each<[string, string, number]>([
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['kitten', 'sitting', 3],
  ])('editDistance %s %s', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
    expect(editDistance(to, from)).toBe(distance);
  });
});

describe('flags', () => {
  test('have the names of the inputs', () => {
    expect(isInputName('build-args')).toBe(true);
    expect(isInputName('toString')).toBe(false);
  });
  test('may stand alone when boolean', () => {
    expect(isSwitch('push')).toBe(true);
    expect(isSwitch('provenance')).toBe(true);
    expect(isSwitch('tags')).toBe(false);
    expect(isSwitch('cache')).toBe(false);
  });
  test('are told when unknown', () => {
    expect(unknownInputMessage('build-arg')).toContain('`build-args`');
    expect(unknownInputMessage('zzz')).toBe('There is no input `zzz`.');
  });
});
