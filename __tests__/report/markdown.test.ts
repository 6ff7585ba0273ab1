import { describe, expect, test } from '@jest/globals';
import { markdownCode, markdownText, oneLine, shortened } from '../../src/report/markdown.ts';

describe('no sign of a build acts as Markdown or HTML', () => {
  test.each([
    '|',
    '`',
    '<b>',
    '&amp;',
    '*a*',
    '_a_',
    '~~a~~',
    '[a](b)',
    '\\',
    '<!--',
    '# a',
    '$x$',
    '\r\n- a',
    '"\'',
    'http://a',
  ])('%j', (text) => expect(markdownText(text)).not.toMatch(/[|`<>*_~[\]\\\r\n"']|&(?!#\d+;)|:|#(?!\d+;)|\$/));

  test('an address without a scheme is no link', () => {
    expect(markdownText('WWW.example.com')).toBe('WWW&#46;example.com');
  });
  test('code holds harmless text, and is cut before its signs become references', () => {
    expect(markdownCode('<<<', 2)).toBe('<code>&#60;…</code>');
  });
});

test.each([
  ['a text that fits', 'abc', 3, 'abc'],
  ['a text that is longer', 'abcd', 3, 'ab…'],
  ['a text of characters of two units, at a whole character', '😀'.repeat(10), 3, '😀😀…'],
])('shortened: %s', (_name, text, limit, expected) => expect(shortened(text, limit)).toBe(expected));

test('a text becomes one line without control characters', () => {
  expect(oneLine('a\r\n  b\u001b[1mc')).not.toMatch(/[\r\n\u001b]|  /);
});
