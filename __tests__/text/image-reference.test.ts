import { expect, test } from '@jest/globals';
import { isReference, lowerCaseReference } from '../../src/text/image-reference.ts';

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

test.each([
  ['ghcr.io/MyOrg/App', 'ghcr.io/myorg/app'],
  ['ghcr.io/MyOrg/App:V1.2', 'ghcr.io/myorg/app:V1.2'],
  ['Registry.example.com:5000/App', 'registry.example.com:5000/app'],
  [`App:V1@sha256:${'0'.repeat(64)}`, `app:V1@sha256:${'0'.repeat(64)}`],
  ['ghcr.io/MyOrg/App:feature/x', undefined],
  ['# App', undefined],
])('%s in lower case', (text, expected) => expect(lowerCaseReference(text)).toBe(expected));
