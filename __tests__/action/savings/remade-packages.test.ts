import { expect, test } from '@jest/globals';
import type { ReadCache } from '../../../src/action/caches/cache-run.ts';
import { isRestoredForNothing } from '../../../src/action/savings/remade-packages.ts';
import { remadeIn } from '../../../src/action/savings/remade-packages.ts';
import type { Hit } from '../../../src/report/run-report.ts';
import { extractedOf } from '../../mounts/given.ts';
import { cacheOf } from '../given.ts';

function warm(remade: { packages: number; reused: number } | undefined, hit: Hit = 'exact'): ReadCache {
  const extracted = extractedOf({ compiled: 39, mains: 1, ...(remade === undefined ? {} : { remade }) });
  return cacheOf({ kind: 'build', standing: { hit }, extracted });
}

test.each<readonly [string, ReadCache, boolean, boolean]>([
  ['all of it, and nothing was used', warm({ packages: 38, reused: 0 }), true, true],
  ['all of it, beside what was used', warm({ packages: 38, reused: 5 }), true, false],
  ['a small part of what was compiled', warm({ packages: 4, reused: 0 }), false, false],
  ['nothing', warm(undefined), false, false],
  ['in a run that restored nothing', warm({ packages: 38, reused: 0 }, 'miss'), false, false],
])('compiled again: %s', (_name, run, isTold, isForNothing) => {
  expect([remadeIn(run) !== undefined, isRestoredForNothing(run)]).toEqual([isTold, isForNothing]);
});
