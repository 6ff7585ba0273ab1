import { expect, test } from '@jest/globals';
import { addedLayers } from '../../../src/action/analyse/added-layers.ts';
import type { LayerCache } from '../../../src/config/layer-cache.ts';
import type { RunKind } from '../../../src/trust/run-kind.ts';
import { memoryFiles } from '../../fakes/files.ts';

const build = { tags: [], target: undefined, platforms: [], cacheFrom: [], cacheTo: ['type=inline'] };

async function added(layerCache: LayerCache, { run = 'default-branch' }: { readonly run?: RunKind } = {}) {
  const disk = memoryFiles({ '/project/main.go': '', '/read-only/x': '' });
  const files = { ...disk, isWritable: async (folder: string) => folder !== '/read-only' };
  const known = { platforms: [], dockerfile: 'Dockerfile', placed: undefined, served: new Set<number>() };
  const question = { layerCache, build, run, ...known };
  const { entries, findings } = await addedLayers({ files, run: { folder: '/project' } as never }, question);
  return { from: entries.cacheFrom.length, to: entries.cacheTo.slice(1), findings };
}

test.each(['layers', 'new/layers', '/elsewhere'])('a folder that can be made, %s, is written to', async (folder) => {
  const { from, to, findings } = await added({ kind: 'local', folder });
  expect([from, to, findings]).toEqual([1, [expect.stringMatching(/^type=local,dest=/)], []]);
});

test.each([
  ['of another user', '/read-only/layers', '/read-only/layers'],
  ['with a file in its place', 'main.go', '/project/main.go'],
  ['below a file', 'main.go/layers', '/project/main.go/layers'],
])('a folder %s is only read, and a finding says so', async (_, folder, told) => {
  expect(await added({ kind: 'local', folder })).toEqual({
    from: 1,
    to: [],
    findings: [expect.objectContaining({ rule: 'disk', message: expect.stringContaining(`${told}, cannot be`) })],
  });
});

test('a run that exports nothing is told nothing of the folder', async () => {
  const pull = await added({ kind: 'local', folder: '/read-only/layers' }, { run: 'pull-request' });
  expect([pull.to, pull.findings]).toEqual([[], []]);
});

test('what is not in a folder is as it is', async () => {
  expect((await added({ kind: 'registry', ref: 'ghcr.io/me/layers' })).to).toHaveLength(1);
  expect(await added({ kind: 'off' })).toEqual({ from: 0, to: [], findings: [] });
});
