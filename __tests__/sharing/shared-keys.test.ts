import { expect, test } from '@jest/globals';
import { sharedKeys } from '../../src/sharing/shared-keys.ts';
import { buildKeys } from '../../src/snapshot/keys.ts';

const facts = {
  scope: [],
  scopeName: 'api',
  goVersion: 'go1.26.1',
  sumHash: 'a'.repeat(64),
  ref: 'refs/heads/main',
  readableRefs: [],
};
const keys = sharedKeys(buildKeys(facts));

test('images of one ref and Go look in one place, whatever their scope and go.sum', () => {
  const other = sharedKeys(buildKeys({ ...facts, scopeName: 'worker', sumHash: 'b'.repeat(64) }));
  expect([other.catalog, other.layer]).toEqual([keys.catalog, keys.layer]);
  expect(other.own).not.toBe(keys.own);
});

test.each([{ ref: 'refs/heads/other' }, { goVersion: 'go1.26.2' }])('%o is another place', (different) => {
  const other = sharedKeys(buildKeys({ ...facts, ...different }));
  for (const name of ['catalog', 'own', 'layer'] as const) expect(other[name]).not.toBe(keys[name]);
});

test('none of them is taken for a snapshot, and no layer for what a run replaces', () => {
  const { family } = buildKeys(facts);
  for (const key of [keys.catalog, keys.own, keys.layer]) expect(key.startsWith(family)).toBe(false);
  for (const replaced of keys.families) expect(keys.layer.startsWith(replaced)).toBe(false);
});
