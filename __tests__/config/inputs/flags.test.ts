import { describe, expect, test } from '@jest/globals';
import { isInputName, isSwitch, unknownInputMessage } from '../../../src/config/inputs/flags.ts';

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
