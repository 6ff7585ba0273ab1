import { expect, test } from '@jest/globals';
import { isNewest, majorTagToMove, parseTag } from '../../scripts/release/versions.mjs';

test.each([
  ['v1.2.3', { version: '1.2.3', numbers: [1, 2, 3], isPrerelease: false }],
  ['v0.1.0', { version: '0.1.0', numbers: [0, 1, 0], isPrerelease: false }],
  ['v10.20.30-rc.1', { version: '10.20.30-rc.1', numbers: [10, 20, 30], isPrerelease: true }],
  ['1.2.3', undefined],
  ['v1', undefined],
  ['v1.2', undefined],
  ['v1.02.3', undefined],
  ['v1.2.3-', undefined],
  ['v1.2.3\nv1', undefined],
])('the tag %j', (tag, parsed) => {
  expect(parseTag(tag)).toEqual(parsed);
});

test.each([
  ['the first release', 'v1.0.0', ['v1.0.0'], true, 'v1'],
  ['a newer one', 'v1.10.0', ['v1.9.0', 'v1.10.0', 'v1'], true, 'v1'],
  ['a fix of an older minor version', 'v1.1.3', ['v1.1.3', 'v1.2.0'], false, undefined],
  ['a fix of an older major version', 'v1.2.1', ['v1.2.0', 'v1.2.1', 'v2.0.0'], false, 'v1'],
  ['a prerelease', 'v2.0.0-rc.1', ['v1.2.0', 'v2.0.0-rc.1'], false, undefined],
  ['a release after its prereleases', 'v2.0.0', ['v2.0.0-rc.1', 'v2.0.0', 'v2.1.0-rc.1'], true, 'v2'],
  ['other tags', 'v0.2.0', ['nightly', '', 'v0.2.0', 'v0.1.9'], true, 'v0'],
])('%s: whether it is the newest, and which tag moves', (_what, tag, tags, newest, major) => {
  expect([isNewest(tag, tags), majorTagToMove(tag, tags)]).toEqual([newest, major]);
});
