import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../../src/action/analyse/analyse.ts';
import type { ReadCache } from '../../../src/action/caches/cache-run.ts';
import type { MountUse } from '../../../src/action/caches/job-record.ts';
import { knownSnapshots } from '../../../src/action/save/known-snapshots.ts';
import { readRequest } from '../../../src/action/request/read-request.ts';
import type { Access } from '../../../src/trust/trust.ts';
import { keyPrefix } from '../../../src/snapshot/keys.ts';
import { layerOf, manifestOf } from '../../snapshot/given.ts';
import { cacheOf, givenRun, type RunOptions } from '../given.ts';

const inputs = { 'github-token': 'ghs_api' };

const found = {
  lookup: { kind: 'done', foundKey: 'found' },
  standing: { matchedKey: 'found', manifest: manifestOf({ layers: [layerOf('base', 'base', 'x')] }) },
} as const;

function run(differences: Parameters<typeof cacheOf>[0] = {}, access: Partial<Access> = {}): ReadCache {
  const start = cacheOf({ ...found, ...differences });
  const plan = { ...start.plan, access: { ...start.plan.access, ...access } };
  return { ...start, plan: { ...plan, keys: { ...plan.keys, family: `${keyPrefix}-build-x-` } } };
}

/** Its own, and those of what images share; these keys have no Go and no scope. */
const families = [`${keyPrefix}-build-x-`, `${keyPrefix}-shared-list--`, `${keyPrefix}-shared-own---`];

async function given(options: RunOptions = {}) {
  const step = await givenRun({ ...options, inputs: { ...inputs, ...options.inputs } });
  return { ...step, analysis: await analyse(step.services, await readRequest(step.services)) };
}

describe('who may delete, and what is known', () => {
  test('a run of the default branch that may write: its families, and what is in use', async () => {
    const { analysis } = await given({ inputs: { 'cache-max-size': '2GB' } });
    expect(knownSnapshots(analysis.asked, [run()], 7)).toEqual({
      families,
      named: new Set(['found', 'base', '']),
      maxBytes: 2e9,
      nowMs: 7,
    });
  });

  test('where images share layers, what these and their catalog are called; not in a registry', async () => {
    const sharing = { 'cache-sharing': 'on' };
    const { analysis } = await given({ inputs: sharing });
    expect(knownSnapshots(analysis.asked, [run()], 7)?.shared).toMatchObject({
      layer: `${keyPrefix}-shared-layer---`,
      catalog: `${keyPrefix}-shared-list---`,
    });
    expect(knownSnapshots(analysis.asked, [run({ kind: 'modules' })], 7)?.shared).toBeUndefined();
    const there = await given({ inputs: { ...sharing, 'cache-store': 'registry=registry.test/cache' } });
    expect(knownSnapshots(there.analysis.asked, [run()], 7)?.shared).toBeUndefined();
  });

  test('a family whose snapshot was not there is not known', async () => {
    const { analysis } = await given();
    const miss = { lookup: { kind: 'done', foundKey: '' }, standing: {} } as const;
    expect(knownSnapshots(analysis.asked, [run(miss)], 7)?.families).toEqual([]);
  });

  test.each(['delta', 'if-none-exact'] as const)('a registry: also a run that may write %s', async (write) => {
    const inRegistry = { inputs: { 'cache-store': 'registry=registry.test/cache' } };
    const { analysis } = await given(inRegistry);
    expect(knownSnapshots(analysis.asked, [run({}, { write })], 7)?.families).toEqual(families);
    expect(knownSnapshots(analysis.asked, [run({}, { write: 'no' })], 7)).toBeUndefined();
  });

  const use = { savesAs: 'saved' } as MountUse;
  test.each<readonly [string, readonly ReadCache[], RunOptions]>([
    ['a branch', [run()], { env: { GITHUB_REF: 'refs/heads/other' } }],
    ['an event that names no default branch', [run()], { event: {} }],
    ['a run that may not write', [run({}, { write: 'no' })], {}],
    ['a run that may write only a delta', [run({}, { write: 'delta' })], {}],
    ['a store on this machine', [run()], { inputs: { 'cache-store': 'local' } }],
    ['a store that did not work', [run({ lookup: { kind: 'store-failed', foundKey: '' } })], {}],
    ['a snapshot that was no good', [run(), run({ standing: {} })], {}],
    ['a step after one that has done it', [run({ lookup: { kind: 'adopted', use } })], {}],
    ['nothing that is served', [], {}],
  ])('not %s', async (_name, runs, options) => {
    const { analysis } = await given(options);
    expect(knownSnapshots(analysis.asked, runs, 7)).toBeUndefined();
  });
});
