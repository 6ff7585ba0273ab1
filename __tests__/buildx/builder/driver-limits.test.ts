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

const limits = (
  driver: string,
  store: ImageStore,
  build: Partial<AskedOfDriver>,
  env: Readonly<Record<string, string>> = {},
): readonly string[] => {
  const nodes = [{ name: 'n', platforms: ['linux/amd64'], imageStore: store }];
  return driverLimits({ driver, nodes }, { ...nothing, ...build }, { engineStore: store, env }).map(
    ({ asked }) => asked,
  );
};

// Each as buildx 0.29 answers on an engine with the store overlay2.
test.each<readonly [string, Partial<AskedOfDriver>, readonly string[]]>([
  ['several platforms', { platforms: ['linux/amd64', 'linux/arm64'] }, ['`platforms: linux/amd64,linux/arm64`']],
  ['one, twice', { platforms: ['linux/amd64', 'linux/amd64'] }, []],
  ['a cache in a folder', { cacheTo: ['type=local,dest=/c'] }, ['`cache-to: type=local`']],
  ['a cache in a registry, in short', { cacheTo: ['me/app:cache'] }, ['`cache-to: type=registry`']],
  ['a cache in the image', { cacheTo: ['type=inline'] }, []],
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

const token = { ACTIONS_RUNTIME_TOKEN: 't' };
const address = { ACTIONS_RESULTS_URL: 'https://results' };

// buildx reads what the text does not have from the environment, and leaves the cache out if one of both is nowhere.
test.each<readonly [string, string, Readonly<Record<string, string>>, boolean]>([
  ['in a job', 'type=gha', { ...token, ...address }, true],
  ['in a job of an older server', 'type=gha', { ...token, ACTIONS_CACHE_URL: 'https://cache' }, true],
  ['with attributes', 'type=gha,mode=max,scope=x', { ...token, ...address }, true],
  ['with its own token', 'type=gha,token=x', address, true],
  ['with its own address', 'type=gha,url=https://cache', token, true],
  ['with its own address of version 2', 'type=gha,URL_V2=https://results', token, true],
  ['without a token', 'type=gha', address, false],
  ['with an empty token', 'type=gha', { ...address, ACTIONS_RUNTIME_TOKEN: '' }, false],
  ['without an address', 'type=gha', token, false],
  ['with a name that buildx does not read', 'type=gha,ghtoken=x', address, false],
  ['outside a job', 'type=gha', {}, false],
])("the classic image store, GitHub's cache %s", (_, cacheTo, env, isRefused) => {
  expect(limits('docker', 'classic', { cacheTo: [cacheTo] }, env)).toEqual(isRefused ? ['`cache-to: type=gha`'] : []);
  expect(limits('docker', 'containerd', { cacheTo: [cacheTo] }, env)).toEqual([]);
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
