import { expect, test } from '@jest/globals';
import { attributes } from '../../../src/buildx/builder/attributes.ts';
import { parseFields } from '../../../src/config/inputs/lists.ts';

test.each([
  ['plain values stand as they are', { type: 'local', dest: '/tmp/out 1' }, 'type=local,dest=/tmp/out 1'],
  ['a comma is quoted with its field', { id: 'x', src: '/a,b' }, 'id=x,"src=/a,b"'],
  ['a quote is doubled', { src: '/a"b' }, '"src=/a""b"'],
])('%s', (_name, fields, text) => {
  expect(attributes(fields)).toBe(text);
  // As buildx reads it: fields of a CSV line.
  expect(parseFields(text)).toEqual(Object.entries(fields).map(([name, value]) => `${name}=${value}`));
});
