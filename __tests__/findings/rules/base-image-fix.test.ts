import { expect, test } from '@jest/globals';
import { imageFix } from '../../../src/findings/rules/base-image-fix.ts';

const fix = (reference: string, version: string, written = reference): string =>
  imageFix({ reference, written } as Parameters<typeof imageFix>[0], version);

test.each([
  ['the tag of the language', 'golang:1.24', '1.26.1', 'Write FROM golang:1.26.'],
  ['the same variant', 'golang:1.24.3-alpine3.20', '1.26.0', 'Write FROM golang:1.26-alpine.'],
  ['the same registry, without the digest', 'a.b/golang:1.24@sha256:x', '1.26', 'Write FROM a.b/golang:1.26.'],
  ['the very version before its release', 'golang:1.25', '1.26rc1', 'Write FROM golang:1.26rc1.'],
  [
    'the very version where the image is older than its tag',
    'golang:1.26',
    '1.26.4',
    'Write FROM golang:1.26.4, or set `pull: true` for the newest of this tag.',
  ],
  ['no tag for another image', 'acme/builder:1', '1.26.0', 'Use a base image with Go 1.26.0 or newer.'],
])('a base image that is too old: %s', (_name, reference, version, expected) => {
  expect(fix(reference, version)).toBe(expected);
});

test('an image that the Dockerfile names by a variable is changed by its ARG', () => {
  expect(fix('golang:1.24', '1.26.0', 'golang:$GO')).toBe(
    'Let `FROM golang:$GO` mean golang:1.26, by the default of its ARG or by `build-args`.',
  );
});
