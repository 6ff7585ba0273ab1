import { describe, expect, test } from '@jest/globals';
import { isLeftEmpty, ownRuns } from '../../../src/action/savings/left-empty.ts';
import type { TimedRun } from '../../../src/savings/measured-steps.ts';
import { extractedOf } from '../../mounts/given.ts';
import { cacheOf } from '../given.ts';

const download: TimedRun = { mounts: ['modules', 'build'], onlyDownloads: true, ms: 5 };
const compile: TimedRun = { mounts: ['modules', 'build'], onlyDownloads: false, ms: 9 };
const elsewhere: TimedRun = { mounts: ['modules'], onlyDownloads: false, ms: 9 };

test('a RUN that only downloads leaves nothing in a build cache', () => {
  expect(ownRuns('build', [download, compile, elsewhere])).toEqual([compile]);
  expect(ownRuns('modules', [download, compile, elsewhere])).toEqual([download, compile, elsewhere]);
});

describe('a cold cache whose mounts are empty after the build', () => {
  const empty = { extracted: extractedOf({ total: 0 }) };
  test.each<readonly [string, Parameters<typeof cacheOf>[0], readonly TimedRun[], boolean]>([
    ['was left empty by RUNs that were executed', empty, [compile], true],
    ['tells nothing where a RUN came from the layer cache', empty, [compile, { ...compile, ms: undefined }], false],
    ['tells nothing where no RUN could leave something', empty, [download], false],
    ['is not empty with one entry', { extracted: extractedOf({ total: 1 }) }, [compile], false],
    ['tells nothing if it was warm', { ...empty, standing: { hit: 'partial' } }, [compile], false],
    [
      'tells nothing if the builder replaced a mount',
      { extracted: extractedOf({ total: 0, replaced: 1 }) },
      [compile],
      false,
    ],
    ['tells nothing if the mounts were not read', {}, [compile], false],
  ])('%s', (_name, differences, timed, expected) => {
    expect(isLeftEmpty(cacheOf({ kind: 'build', ...differences }), timed)).toBe(expected);
  });
});
