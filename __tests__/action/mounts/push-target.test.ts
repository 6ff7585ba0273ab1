import { expect, test } from '@jest/globals';
import { pushTarget } from '../../../src/action/mounts/push-target.ts';
import type { Analysis } from '../../../src/action/request/analysis.ts';
import type { StoreChoice } from '../../../src/action/services/services.ts';
import type { RunFacts } from '../../../src/config/run/run-facts.ts';
import type { LayerImage, SnapshotStore } from '../../../src/platform/store/store.ts';
import { configOf, givenFacts } from '../../config/given.ts';
import { fakeStore } from '../../fakes/store.ts';

const digest = `sha256:${'1'.repeat(64)}`;

interface Given {
  readonly store?: string;
  readonly facts?: Partial<RunFacts>;
  readonly driver?: string;
  /** Of each node. */
  readonly imageStores?: readonly ('containerd' | 'classic')[];
  readonly readOnly?: string;
  readonly image?: LayerImage;
}

async function asked(given: Given = {}) {
  const facts = givenFacts(given.facts);
  const choices: StoreChoice[] = [];
  const registry: SnapshotStore = {
    ...fakeStore({ kind: 'registry' }),
    readOnlyReason: async () => given.readOnly ?? '',
    layerImage: async () => given.image ?? { kind: 'none' },
  };
  const node = { name: 'n', platforms: [] };
  const nodes = given.imageStores?.map((imageStore) => ({ ...node, imageStore })) ?? [node];
  const analysis = {
    asked: {
      config: configOf({ 'cache-store': given.store ?? 'registry=ghcr.io/me/cache' }, facts),
      facts,
      builder: { name: 'b', driver: given.driver ?? 'remote', nodes },
    },
  } as unknown as Analysis;
  const store = (choice: StoreChoice): SnapshotStore => {
    choices.push(choice);
    return registry;
  };
  const pushing = await pushTarget({ store, run: { signal: new AbortController().signal } as never }, analysis);
  return { pushing, choices };
}

test.each(['github', 'local'])('with the store %s the runner uploads, and nobody is asked', async (store) => {
  expect(await asked({ store })).toEqual({ pushing: undefined, choices: [] });
});

test('a registry that takes an upload gets what is new', async () => {
  const { pushing, choices } = await asked();
  expect(pushing).toMatchObject({ kind: 'possible', target: { repository: 'ghcr.io/me/cache', byDigest: true } });
  expect(choices).toEqual([
    { kind: 'registry', repository: 'ghcr.io/me/cache', space: 'github.com/me/app refs/heads/main', readable: [] },
  ]);
});

test("the engine's own builder pushes with a tag", async () => {
  const { pushing } = await asked({ driver: 'docker', imageStores: ['containerd'] });
  expect(pushing).toMatchObject({ kind: 'possible', target: { byDigest: false } });
});

test.each<readonly [string, Given, RegExp, boolean]>([
  ['a registry that refuses', { readOnly: 'status 403' }, /^status 403$/, false],
  ['one that refuses a fork', { readOnly: 'status 403', facts: { isFork: true } }, /^status 403$/, true],
  ['one that refuses Dependabot', { readOnly: 'status 403', facts: { isDependabot: true } }, /^status 403$/, true],
  [
    'the classic image store',
    { driver: 'docker', imageStores: ['classic'] },
    /docker-container.*containerd image store$/,
    false,
  ],
  [
    'a builder with one node of that store',
    { imageStores: ['containerd', 'classic'] },
    /docker-container.*containerd image store$/,
    false,
  ],
])('%s gets nothing', async (_name, given, reason, isExpected) => {
  expect((await asked(given)).pushing).toEqual({ kind: 'refused', reason: expect.stringMatching(reason), isExpected });
});

test.each<readonly [LayerImage, object]>([
  [{ kind: 'found', reference: 'x', sizeBytes: 7 }, { bytes: 7 }],
  [{ kind: 'none' }, { reason: 'the registry has not what the builder pushed' }],
  [{ kind: 'degraded', reason: 'status 500' }, { reason: 'status 500' }],
])('the size of what was pushed, %j', async (image, expected) => {
  const { pushing } = await asked({ image });
  expect(pushing?.kind === 'possible' ? await pushing.target.sizeOf(digest) : undefined).toEqual(expected);
});
