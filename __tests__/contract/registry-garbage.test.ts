import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { systemClock } from '../../src/platform/clock.ts';
import { nodeHttp } from '../../src/platform/machine/node-http.ts';
import { registryApi } from '../../src/platform/store-registry/registry-api.ts';
import { registryCalls } from '../../src/platform/store-registry/registry-calls.ts';
import { registryEntries } from '../../src/platform/store-registry/registry-entries.ts';
import { registryStore } from '../../src/platform/store-registry/store-registry.ts';
import type { DockerRegistry } from '../servers/docker-registry.ts';
import { startDockerRegistry } from '../servers/docker-registry.ts';
import { digestOf, pushImage } from '../servers/push-image.ts';

// What is left of snapshots after some were deleted and Docker's registry has collected its garbage, by its own command.
jest.setTimeout(120_000);

const limits = { timeoutMs: 30_000 };
const [main, feature] = ['host/me/app refs/heads/main', 'host/me/app refs/heads/feature'];
const family = 'cached-go-docker-build-1-build-aaaaaaaaaaaa-go1.26.8-bbbbbbbbbbbb-cccccccccccccccc-';
const layerBytes = 300_000;

let registry: DockerRegistry;
let root: string;
let repositories = 0;
let savedAtMs = Date.UTC(2026, 10, 29);

beforeAll(async () => {
  registry = await startDockerRegistry();
  root = await mkdtemp(path.join(tmpdir(), 'registry-garbage-'));
});
afterAll(async () => {
  await registry.close();
  await rm(root, { recursive: true, force: true });
});

/** A new repository, with what the runs of its refs do there. */
function newRepository() {
  const repository = { host: registry.host, name: `team/cache-${(repositories += 1)}` };
  const calls = registryCalls(nodeHttp(systemClock), repository, async () => ({ kind: 'none' }));
  const api = registryApi(calls, repository);
  const clock = { now: () => (savedAtMs += 1000) };
  const fetched = async (place: string) => {
    const accept = 'application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json';
    const answer = await fetch(`http://${repository.host}/v2/${repository.name}/${place}`, { headers: { accept } });
    return { status: answer.status, body: new Uint8Array(await answer.arrayBuffer()) };
  };
  const isWhole = async (place: 'manifests' | 'blobs', digest: string): Promise<boolean> => {
    const { status, body } = await fetched(`${place}/${digest}`);
    return status === 200 && digestOf(body) === digest;
  };
  return {
    /** `content` stands for what a builder pushes; the same content is the same image. */
    push: (content: string): Promise<string> => pushImage(repository, content.repeat(layerBytes / content.length)),
    save: async (space: string, key: string, ...layers: readonly (readonly [digest: string, key: string])[]) => {
      const folder = await mkdtemp(path.join(root, 'entry-'));
      const named = layers.map(([digest, ofKey]) => ({ digest, key: ofKey, sizeBytes: layerBytes }));
      await writeFile(path.join(folder, 'manifest.json'), JSON.stringify({ schema: 1, layers: named }));
      const store = registryStore({ repository, api, space, readable: [], clock });
      expect(await store.save(key, folder, limits)).toMatchObject({ kind: 'saved' });
    },
    remove: async (space: string, key: string): Promise<void> => {
      const entries = registryEntries(api, space);
      const listed = await entries.list('', key, limits);
      const [entry] = listed.kind === 'listed' ? listed.entries : [];
      expect(await entries.remove(entry?.id ?? -1, limits)).toEqual({ kind: 'removed' });
    },
    /** Whether the entry is found, and all that it names is there by its digest. */
    isComplete: async (space: string, key: string): Promise<boolean> => {
      const store = registryStore({ repository, api, space, readable: [], clock });
      if ((await store.find([[key]], limits)).kind !== 'found') return false;
      const listed = await registryEntries(api, space).list('', key, limits);
      const tags = await api.tags(limits);
      const shown = listed.kind === 'listed' ? (listed.entries[0]?.key ?? '') : '';
      const index = await api.read(tags.find((tag) => tag.startsWith(`${shown}.`)) ?? '', limits);
      const images = manifestsIn(index?.text ?? '');
      const whole = await Promise.all(
        images.map(async (digest) => {
          const image = await fetched(`manifests/${digest}`);
          const blobs = image.status === 200 ? blobsIn(Buffer.from(image.body).toString()) : [];
          const all = await Promise.all([
            isWhole('manifests', digest),
            ...blobs.map(async (blob) => isWhole('blobs', blob)),
          ]);
          return blobs.length > 0 && all.every(Boolean);
        }),
      );
      return whole.length > 0 && whole.every(Boolean);
    },
    isThere: async (digest: string): Promise<boolean> => (await fetched(`manifests/${digest}`)).status === 200,
  };
}

interface Named {
  readonly digest: string;
}

const manifestsIn = (text: string): readonly string[] =>
  (JSON.parse(text) as { readonly manifests: readonly Named[] }).manifests.map(({ digest }) => digest);

function blobsIn(text: string): readonly string[] {
  const { config, layers } = JSON.parse(text) as { readonly config: Named; readonly layers: readonly Named[] };
  return [config, ...layers].map(({ digest }) => digest);
}

test('garbage collection frees what one of two snapshots had alone, and leaves the other whole', async () => {
  const repository = newRepository();
  const [base, one, two] = [
    await repository.push('base'),
    await repository.push('one-'),
    await repository.push('two-'),
  ];
  const below = [base, `${family}1`] as const;
  await repository.save(main, `${family}1`, below);
  await repository.save(main, `${family}2`, below, [one, `${family}2`]);
  await repository.save(main, `${family}3`, below, [two, `${family}3`]);
  await registry.collectGarbage();
  const before = await registry.storedBytes();
  for (const number of [1, 2, 3])
    expect([number, await repository.isComplete(main, `${family}${number}`)]).toEqual([number, true]);
  await repository.remove(main, `${family}1`);
  await repository.remove(main, `${family}2`);
  await registry.collectGarbage();
  const freed = before - (await registry.storedBytes());
  expect(freed).toBeGreaterThanOrEqual(layerBytes);
  expect(freed).toBeLessThan(layerBytes + 10_000);
  expect(await repository.isComplete(main, `${family}2`)).toBe(false);
  expect(await repository.isComplete(main, `${family}3`)).toBe(true);
});

test('an image stays for as long as an entry of another ref names it', async () => {
  const repository = newRepository();
  const base = await repository.push('base');
  await repository.save(main, `${family}1`, [base, `${family}1`]);
  await repository.save(feature, `${family}2`, [base, `${family}1`]);
  await repository.remove(main, `${family}1`);
  await registry.collectGarbage();
  expect(await repository.isComplete(feature, `${family}2`)).toBe(true);
  await repository.remove(feature, `${family}2`);
  expect(await repository.isThere(base)).toBe(false);
});

// docs/registry-store.md warns of it. From version 3 on the registry keeps what an index names (distribution/distribution#3178).
test('with --delete-untagged, a registry before version 3 deletes what entries name too', async () => {
  const repository = newRepository();
  const [kept, lost] = [await repository.push('kept'), await repository.push('lost')];
  await repository.save(main, `${family}1`, [kept, `${family}1`]);
  await registry.collectGarbage();
  expect(await repository.isThere(lost)).toBe(true);
  await registry.collectGarbage('--delete-untagged');
  expect(await repository.isThere(lost)).toBe(false);
  expect(await repository.isComplete(main, `${family}1`)).toBe(registry.majorVersion >= 3);
});
