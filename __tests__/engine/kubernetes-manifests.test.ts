import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { pages } from '../docs/pages.ts';
import type { ClusterApi } from './cluster/api.ts';
import { startClusterApi } from './cluster/cluster.ts';

// The manifests of the pages, by what a real API says of them: it looks at every field, and creates nothing.
jest.setTimeout(600_000);

interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace: string };
}

const manifests = pages
  .flatMap(({ blocks }) => blocks)
  .filter(({ language, text }) => language === 'yaml' && /^apiVersion:/m.test(text))
  .flatMap(({ place, text }) =>
    parseAllDocuments(text).map((document) => {
      const manifest = document.toJS() as Manifest;
      return { name: `${place}: ${manifest.kind} ${manifest.metadata.name}`, manifest };
    }),
  );

let cluster: Awaited<ReturnType<typeof startClusterApi>>;

beforeAll(async () => {
  cluster = await startClusterApi();
  const namespaces = new Set(manifests.map(({ manifest }) => manifest.metadata.namespace));
  for (const name of namespaces) await cluster.api('POST', '/api/v1/namespaces', { metadata: { name } });
});
afterAll(() => cluster.close());

/** What the API says of a manifest that it is not to create. */
function tried({ apiVersion, kind, metadata: { namespace } }: Manifest, body: object): ReturnType<ClusterApi> {
  const group = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
  const place = `${group}/namespaces/${namespace}/${kind.toLowerCase()}s`;
  return cluster.api('POST', `${place}?dryRun=All&fieldValidation=Strict`, body);
}

test('the pages show what builders and a mirror need', () => {
  expect(manifests.map(({ manifest }) => manifest.kind).toSorted()).toEqual([
    'ConfigMap',
    'Deployment',
    'Service',
    'Service',
    'StatefulSet',
  ]);
});

describe.each(manifests)('$name', ({ manifest }) => {
  test('is taken', async () => {
    const { status, body } = await tried(manifest, manifest);
    expect([status, status === 201 ? '' : body]).toEqual([201, '']);
  });

  test('with a field that there is not is refused', async () => {
    expect((await tried(manifest, { ...manifest, volumes: [] })).status).toBe(400);
  });
});
