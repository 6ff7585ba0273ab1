import { expect, test } from '@jest/globals';
import { visibleText } from '../../../src/platform/terminal/visible-text.ts';

test.each(['\u0085', '\u2028', '\u202e', '\u2066', '\u200e', '\u061c', '\ufeff', '\u001b[2J', '\u009b2J', '\r', '\b'])(
  'nothing unseen reaches a terminal: %j',
  (unseen) => {
    expect(visibleText(`a${unseen}b`)).toBe('ab');
  },
);

test.each([
  ['colours', '\u001b[1;33mx\u001b[0m', 'x'],
  ['cursor', 'a\u001b[2K\u001b[1Ab', 'ab'],
  ['a title', '\u001b]0;owned\u0007x', 'x'],
  ['a link', '\u001b]8;;http://a\u001b\\x\u001b]8;;\u001b\\', 'x'],
  ['a carriage return', 'a\rb', 'ab'],
  ['an escape alone', 'a\u001b', 'a'],
  ['eight bits', 'a\u009b31mb', 'ab'],
])('visible text of %s', (_name, text, expected) => expect(visibleText(text)).toBe(expected));
