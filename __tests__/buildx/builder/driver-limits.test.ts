import { expect, test } from '@jest/globals';
import type { ImageStore } from '../../../src/buildx/builder/driver-limits.ts';
import { driverLimits } from '../../../src/buildx/builder/driver-limits.ts';

type AskedOfDriver = Parameters<typeof driverLimits>[1];
const nothing: AskedOfDriver = {
  platforms: [],
  cacheTo: [],
  attestations: [],
  outputs: [],
  annotations: [],
  load: false,
};

const limits = (driver: string, store: ImageStore, build: Partial<AskedOfDriver>): readonly string[] => {
  const nodes = [{ name: 'n', platforms: ['linux/amd64'], imageStore: store }];
  return driverLimits({ driver, nodes }, { ...nothing, ...build }, store).map(({ asked }) => asked);
};

// Each as buildx 0.29 answers on an engine with the store overlay2.
test.each<readonly [string, Partial<AskedOfDriver>, readonly string[]]>([
  ['several platforms', { platforms: ['linux/amd64', 'linux/arm64'] }, ['`platforms: linux/amd64,linux/arm64`']],
  ['one, twice', { platforms: ['linux/amd64', 'linux/amd64'] }, []],
  ['a cache in a folder', { cacheTo: ['type=local,dest=/c'] }, ['`cache-to: type=local`']],
  ['a cache in a registry, in short', { cacheTo: ['me/app:cache'] }, ['`cache-to: type=registry`']],
  ['a cache in the image', { cacheTo: ['type=inline'] }, []],
  ['a cache that buildx leaves out', { cacheTo: ['type=gha'] }, []],
  [
    'provenance',
    { attestations: ['type=provenance,mode=max'] },
    ['an attestation (`provenance`, `sbom` or `attests`)'],
  ],
  ['provenance, taken away', { attestations: ['type=provenance,disabled=true'] }, []],
  ['an OCI archive', { outputs: ['type=oci,dest=/o.tar'] }, ['`outputs: type=oci`']],
  ['an archive for docker', { outputs: ['type=docker,dest=/d.tar'] }, ['`outputs: type=docker`']],
  ['other outputs', { outputs: ['type=docker', 'type=tar,dest=/t.tar', '/folder'] }, []],
  ['annotations of an index', { annotations: ['index:a=b'] }, ['`annotations` of an index']],
  ['annotations of a manifest', { annotations: ['manifest:index=b', 'a=index:b'] }, []],
])('the classic image store: %s', (_, build, asked) => {
  expect(limits('docker', 'classic', build)).toEqual(asked);
  expect(limits('docker', 'containerd', build)).toEqual([]);
});

test('whatever the store is, the driver docker pushes nothing by its digest alone', () => {
  const outputs = ['type=image,push=true,push-by-digest=true,name=r/x'];
  expect(limits('docker', 'containerd', { outputs })).toEqual(['`outputs` with `push-by-digest`']);
  expect(limits('docker-container', 'containerd', { outputs })).toEqual([]);
});

test('what is loaded into an engine has to fit its store', () => {
  const build = { load: true, platforms: ['linux/amd64', 'linux/arm64'] };
  expect(limits('docker-container', 'classic', build)).toEqual(['`load` of several images']);
  expect(limits('docker-container', 'containerd', build)).toEqual([]);
  expect(limits('docker-container', 'classic', { ...build, load: false })).toEqual([]);
});
