import { expect, test } from '@jest/globals';
import { isReference } from '../../../src/dockerfile/stages/image-reference.ts';

test.each([
  ['golang', true],
  ['golang:1.26-alpine', true],
  ['localhost:5000/a/b_c/d--e:T.1', true],
  ['[::1]:5000/a', true],
  ['Registry.example.com/a', true],
  [`a@sha256:${'0'.repeat(64)}`, true],
  ['golang:', false],
  ['golang:-alpine', false],
  ['/golang', false],
  ['a//b', false],
  ['Golang', false],
  ['a:1@', false],
])('%s is a reference: %s', (text, expected) => expect(isReference(text)).toBe(expected));
