import { expect, test } from '@jest/globals';
import { stackText } from '../../../src/action/services/bug-report.ts';

const withStack = (stack: string, cause?: unknown): Error => Object.assign(new Error('x', { cause }), { stack });

test.each<[string, unknown, string]>([
  ['an error is its stack', withStack('Error: a'), 'Error: a'],
  ['what caused it follows', withStack('a', withStack('b')), 'a\ncaused by b'],
  ['a text that was thrown is shown as such', 'oh', "'oh'"],
  ['an object of another realm counts by its stack', { stack: 's' }, 's'],
  ['nothing that was thrown is nothing', undefined, ''],
])('%s', (_name, error, expected) => expect(stackText(error)).toBe(expected));

test('an error that causes itself ends', () => {
  const error = withStack('a');
  error.cause = error;
  expect(stackText(error).split('caused by')).toHaveLength(5);
});
