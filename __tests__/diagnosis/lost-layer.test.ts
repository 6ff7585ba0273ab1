import { expect, test } from '@jest/globals';
import { isLayerLost } from '../../src/diagnosis/lost-layer.ts';

const digest = `sha256:${'0a'.repeat(32)}`;

test.each([
  `failed to prepare extraction snapshot "extract-771744199-MArs ${digest}": parent snapshot ${digest} does not exist: not found`,
  'failed to apply diffs: failed to stat lower snapshot oqp2tt0j92m39s8wogp0pul7d: snapshot oqp2tt0j92m39s8wogp0pul7d does not exist: not found',
  `failed to get reader from content store: content digest ${digest}: not found`,
  'lease "k1x0h6ixbvmgjc8s0r1cp1n0d": not found',
])('a layer is lost: %s', (message) => {
  expect(isLayerLost({ message, exitCode: 0 })).toBe(true);
  // The same words of a program that failed are the program's.
  expect(isLayerLost({ message, exitCode: 1 })).toBe(false);
});

test.each([
  'failed to compute cache key: failed to calculate checksum of ref x::y: "/go.sum": not found',
  'docker.io/library/golang:9.99: not found',
  'process "/bin/sh -c go build" did not complete successfully: exit code: 1',
  'failed to solve: content of the snapshot does not exist',
])('it is another fault: %s', (message) => {
  expect(isLayerLost({ message, exitCode: 0 })).toBe(false);
});
