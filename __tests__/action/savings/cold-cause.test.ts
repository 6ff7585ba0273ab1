import { expect, test } from '@jest/globals';
import { coldCause, type ColdCause } from '../../../src/action/savings/cold-cause.ts';
import type { TimedRun } from '../../../src/savings/measured-steps.ts';
import { extractedOf } from '../../mounts/given.ts';
import { layerOf, manifestOf } from '../../snapshot/given.ts';
import { cacheOf } from '../given.ts';

type Run = Parameters<typeof cacheOf>[0];
type Contents = Parameters<typeof extractedOf>[0];
type Changed = Parameters<typeof coldCause>[1]['changed'];

const compiling: TimedRun = { mounts: ['modules', 'build'], onlyDownloads: false, ms: 10 };
const race = [{ name: '-race', how: 'new', line: 4 }] as const;
const base = layerOf('base', 'k', 'x');
const whole = manifestOf({ layers: [base] });
const exact = { hit: 'exact', manifest: whole, present: [base] } as const;

interface Given {
  readonly run?: Run;
  readonly standing?: NonNullable<Run>['standing'];
  readonly contents?: Contents;
  readonly changed?: Changed;
  readonly timed?: readonly TimedRun[];
}

function cause({ run = {}, standing = exact, contents = {}, changed = [], timed = [compiling] }: Given) {
  const extracted = extractedOf({ used: 40, ...contents });
  return coldCause(cacheOf({ extracted, ...run, standing }), { timed, changed });
}

test.each<readonly [string, Given, ColdCause]>([
  [
    'the same result again',
    { contents: { compiled: 39, mains: 1, remade: { packages: 38, reused: 0 } } },
    { kind: 'forced', packages: 38 },
  ],
  [
    'another result, by a flag',
    { contents: { anew: { packages: 80, reused: 90 } }, changed: race },
    { kind: 'settings', packages: 80, changed: race },
  ],
  [
    'another result, by something that does not show',
    { contents: { anew: { packages: 80, reused: 0 } } },
    { kind: 'settings', packages: 80, changed: [] },
  ],
  [
    'another result, by something that go was asked for the first time',
    { run: { hashed: [] }, contents: { anew: { packages: 80, reused: 0 } } },
    { kind: 'settings', packages: 80, changed: [], asked: 'first' },
  ],
  [
    'another result, by nothing that go hashes as a setting',
    {
      run: { hashed: [] },
      standing: { ...exact, manifest: { ...whole, settings: { hashed_CC: '0123456789ab' } } },
      contents: { anew: { packages: 80, reused: 0 } },
    },
    { kind: 'settings', packages: 80, changed: [], asked: 'same' },
  ],
  [
    'another Go in the mounts',
    { standing: { hit: 'partial', otherGo: 'go1.25.1' } },
    { kind: 'go', before: 'go1.25.1' },
  ],
  ['another Go in the store', { standing: { hit: 'miss', otherGo: 'go1.25.1' } }, { kind: 'go', before: 'go1.25.1' }],
  ['mounts that are others now', { contents: { replaced: 1 } }, { kind: 'replaced', mounts: 1, of: 1 }],
  ['emptied mounts', { contents: { used: 0, made: 0, total: 0 } }, { kind: 'emptied' }],
  ['mounts that nobody uses', { contents: { used: 0, made: 0, total: 900 } }, { kind: 'untouched' }],
  [
    'mounts that were never filled',
    { standing: { hit: 'miss' }, contents: { used: 0, made: 0, total: 0 } },
    { kind: 'untouched' },
  ],
  [
    'a damaged layer',
    { standing: { ...exact, damaged: ['sha256:x'] }, contents: { anew: { packages: 7, reused: 9 } } },
    { kind: 'lacking', packages: 7 },
  ],
  [
    'a layer that is not there',
    { standing: { ...exact, present: [] }, contents: { anew: { packages: 7, reused: 9 } } },
    { kind: 'lacking', packages: 7 },
  ],
  [
    'the snapshot of a failed build',
    { standing: { ...exact, manifest: { ...whole, complete: false } }, contents: { anew: { packages: 7, reused: 9 } } },
    { kind: 'lacking', packages: 7 },
  ],
  [
    'modules that the snapshot lacked',
    {
      run: { kind: 'modules' },
      standing: { ...exact, matchedKey: `${cacheOf().plan.keys.primary}1` },
      contents: { made: 2, downloaded: ['example.com/a@v1.0.0'] },
    },
    { kind: 'modules', count: 2, names: ['example.com/a@v1.0.0'] },
  ],
])('%s', (_name, given, expected) => {
  expect(cause(given)).toEqual(expected);
});

test.each<readonly [string, Given]>([
  ['a few packages are new', { contents: { anew: { packages: 20, reused: 90 } }, changed: race }],
  ['packages are new, and nothing else is', { contents: { anew: { packages: 80, reused: 3 } } }],
  ['a library is all that is built', { contents: { mains: 0, anew: { packages: 1, reused: 0 } } }],
  ['a few packages are made again', { contents: { compiled: 39, mains: 1, remade: { packages: 5, reused: 30 } } }],
  ['the first run', { standing: { hit: 'miss' }, contents: { used: 0, anew: { packages: 80, reused: 0 } } }],
  ['nothing was to be read', { standing: { hit: 'off' } }],
  ['too much is in the mounts to be read', { contents: { used: 0, made: 0, total: 0, isCrowded: true } }],
  [
    "the builder's clock has jumped",
    {
      run: {
        extracted: { ...extractedOf({ used: 0, made: 0 }), reading: { ...extractedOf().reading, driftS: -4000 } },
      },
    },
  ],
  ['nobody has looked', { run: { extracted: undefined } }],
  ['a RUN came from the layer cache', { contents: { used: 0, made: 0 }, timed: [{ ...compiling, ms: undefined }] }],
  ['no RUN compiles', { contents: { used: 0, made: 0 }, timed: [{ ...compiling, onlyDownloads: true }] }],
  [
    'go.sum has changed',
    { run: { kind: 'modules' }, standing: { hit: 'partial', matchedKey: 'of-others-1' }, contents: { made: 2 } },
  ],
  [
    'all modules were there',
    { run: { kind: 'modules' }, standing: { ...exact, matchedKey: 'k' }, contents: { made: 0 } },
  ],
])('none, where %s', (_name, given) => {
  expect(cause(given)).toBeUndefined();
});
