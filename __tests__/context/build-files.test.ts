import { describe, expect, test } from '@jest/globals';
import { fromContext, isBelowOrSame, isBrought, isEverything } from '../../src/context/build-files.ts';

const brings = (copySources: readonly string[], file: string): boolean =>
  isBrought({ context: '/app', copySources, isIgnored: (name) => name === 'ignored' }, file);

describe('a file of the context comes into the build', () => {
  test.each<[string, readonly string[], string, boolean]>([
    ['where all is copied', ['.'], '/app/a/b', true],
    ['where nobody knows what is copied', [], '/app/a/b', true],
    ['by its name', ['go.mod', 'go.sum'], '/app/go.sum', true],
    ['by a folder above it', ['/api/'], '/app/api/go.mod', true],
    ['by a pattern', ['*.mod'], '/app/go.mod', true],
    ['by a pattern of a folder above it', ['serv*/api'], '/app/services/api/go.mod', true],
    ['not by another file', ['main.go'], '/app/go.mod', false],
    ['not by a folder whose name only begins alike', ['api'], '/app/api2/go.mod', false],
    ['not from outside the context', ['.'], '/other/go.mod', false],
    ['not if it is ignored', ['.'], '/app/ignored', false],
  ])('%s', (_name, copySources, file, expected) => expect(brings(copySources, file)).toBe(expected));
});

test.each([
  ['/api/', 'api'],
  ['./a/../b', 'b'],
  ['/', '.'],
  ['', '.'],
  ['../x', 'x'],
])('a source %j counts from the context as %j', (source, expected) => expect(fromContext(source)).toBe(expected));

test.each([
  ['.', true],
  ['./', true],
  ['*', true],
  ['a', false],
])('%j is the whole context: %s', (source, expected) => expect(isEverything(source)).toBe(expected));

test.each([
  ['/a', '/a', true],
  ['/a', '/a/b', true],
  ['/', '/a', true],
  ['/a', '/ab', false],
  ['/a/b', '/a', false],
])('below %s, or the same, is %s: %s', (folder, file, expected) => expect(isBelowOrSame(folder, file)).toBe(expected));
