import { expect, test } from '@jest/globals';
import type { EditResult } from '../../../src/dockerfile/edit/edit.ts';
import { skippedOfNeed } from '../../../src/dockerfile/edit/skipped-of-need.ts';

const skipped = (more: Partial<EditResult['skipped'][number]>): EditResult =>
  ({ skipped: [{ stage: '', line: 1, reason: '', fix: '', byHand: false, ...more }] }) as unknown as EditResult;

test.each<[string, EditResult, boolean]>([
  ['for a cache that is needed', skipped({ caches: ['build'] }), true],
  ['for several, of which one is needed', skipped({ caches: ['modules', 'build'] }), true],
  ['for a cache that nothing needs', skipped({ caches: ['modules'] }), false],
  ['that was undone, whatever the cache', skipped({ caches: ['modules'], about: 'undone' }), true],
  ['that is for no cache', skipped({ about: 'settings' }), true],
])('an edit that was not made %s: it is told: %s', (_name, result, isTold) => {
  expect(skippedOfNeed(result, ['build'])).toHaveLength(isTold ? 1 : 0);
});
