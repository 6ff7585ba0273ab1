import { describe, expect, test } from '@jest/globals';
import { booleanFrom, inputReader, shown } from '../../../src/config/inputs/input-reader.ts';

const reader = (given: Readonly<Record<string, string>> = {}) => inputReader((name) => given[name] ?? '');

describe('an input that is empty, or only blanks, is absent', () => {
  test.each(['', '  \n'])('%j is the default', (text) => {
    expect(reader({ goproxy: text }).text('goproxy')).toBeUndefined();
    expect(reader({ push: text }).flag('push')).toBe(false);
    expect(reader({ tags: text }).list('tags')).toEqual([]);
  });
});

test('a text has no blanks at its ends', () => {
  expect(reader({ goproxy: ' off\n' }).text('goproxy')).toBe('off');
});

describe('a boolean', () => {
  test.each<[string, boolean | undefined]>([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['FALSE', false],
    ['yes', undefined],
    ['1', undefined],
    ['tRUE', undefined],
    ['', undefined],
  ])('%j is %s, as for core.getBooleanInput', (text, expected) => expect(booleanFrom(text)).toBe(expected));

  test('that is none is false, and is reported', () => {
    const inputs = reader({ push: 'yes' });
    expect(inputs.flag('push')).toBe(false);
    expect(inputs.problems()).toEqual([{ input: 'push', message: '`yes` is not a boolean. Write `true` or `false`.' }]);
  });
});

describe('a choice', () => {
  const choices = ['auto', 'modules', 'build', 'off'] as const;

  test('is one of those of the table', () => {
    const inputs = reader({ cache: 'modules' });
    expect(inputs.choice('cache', choices)).toBe('modules');
    expect(inputs.problems()).toEqual([]);
  });

  test('that is none is reported with the allowed ones and the nearest', () => {
    const inputs = reader({ cache: 'moduls' });
    expect(inputs.choice('cache', choices)).toBeUndefined();
    expect(inputs.problems()).toMatchObject([{ input: 'cache' }]);
    expect(inputs.problems()[0]?.message).toMatch(
      /^`moduls` is not allowed\. Allowed: `auto`, `modules`, `build`, `off`\..*`modules`/,
    );
  });
});

test('a list that cannot be read is empty, and is reported with its line', () => {
  const inputs = reader({ tags: 'a\n"b' });
  expect(inputs.list('tags')).toEqual([]);
  expect(inputs.problems()).toMatchObject([{ input: 'tags', message: expect.stringMatching(/^line 2: .+\.$/) }]);
});

test('all problems are kept, in the order in which the inputs are read', () => {
  const inputs = reader({ push: 'yes', load: 'no' });
  inputs.flag('push');
  inputs.report('file', 'it is gone');
  inputs.flag('load');
  expect(inputs.problems().map(({ input }) => input)).toEqual(['push', 'file', 'load']);
});

test.each([
  ['a\n b', 'a b'],
  ['x'.repeat(80), 'x'.repeat(80)],
  ['x'.repeat(81), `${'x'.repeat(77)}…`],
])('in a message %j is %j', (value, expected) => expect(shown(value)).toBe(expected));
