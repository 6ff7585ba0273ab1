import { expect, test } from '@jest/globals';
import { helperFiles } from '../../src/mounts/helper-context.ts';
import type { HelperStage } from '../../src/mounts/helper-dockerfile.ts';
import { memoryFiles } from '../fakes/files.ts';
import { recordOf } from './given.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const stage: HelperStage = {
  kind: 'modules',
  records: [recordOf()],
  script: 'say done\n',
  variables: { NONCE: 'nonce' },
  seeds: [
    { kind: 'archive', file: 'modules/0-base.tar.zst', digest, sizeBytes: 7, to: '/.seed/0/' },
    { kind: 'image', reference: 'registry.test/seed@sha256:bb', to: '/.seed/1/' },
  ],
  given: 'given',
  layers: [],
};
const disk = { '/helper/modules/0-base.tar.zst': 'archive' };
const podContext = { context: './app', cwd: '/project' };

test('without pods to choose from, the folder is the context', async () => {
  const files = memoryFiles(disk);
  const { buildArgs, ofContext } = await helperFiles(files, '/helper', 'golang:1.26', {
    stages: [stage],
    podContext: undefined,
  });
  expect(ofContext).toBeUndefined();
  expect(buildArgs).toMatchObject({ HELPER_IMAGE: 'golang:1.26', MODULES_SEED_1: 'registry.test/seed@sha256:bb' });
  const text = files.texts()['/helper/Dockerfile'] ?? '';
  expect(text).toContain('ADD --link modules/0-base.tar.zst /.seed/0/');
  expect(text).toContain('--mount=type=bind,source=given,target=/.given');
  expect(Object.keys(files.texts())).toEqual(['/helper/modules/0-base.tar.zst', '/helper/Dockerfile']);
});

test("with pods, the context is the user's argument as it is, and no instruction reads it", async () => {
  const files = memoryFiles(disk);
  const { ofContext } = await helperFiles(files, '/helper', 'golang:1.26', { stages: [stage], podContext });
  expect(ofContext).toMatchObject({ context: './app', cwd: '/project', env: {} });
  const text = files.texts()['/helper/Dockerfile'] ?? '';
  expect(text).not.toMatch(/^(?:ADD|COPY (?!--link --from=|--from=))/m);
  expect(text).toContain('--mount=type=bind,from=cached-go-docker-build-files,source=given,target=/.given');
});

test('an archive is the one layer of an image in a folder, with its own bytes', async () => {
  const files = memoryFiles(disk);
  const { ofContext, buildArgs } = await helperFiles(files, '/helper', 'golang:1.26', { stages: [stage], podContext });
  const layout = '/helper/layouts/cached-go-docker-build-layer-modules-0';
  const texts = files.texts();
  const blob = (of: string): string => texts[`${layout}/blobs/sha256/${of.replace('sha256:', '')}`] ?? '';
  expect(blob(digest)).toBe('archive');
  const index = JSON.parse(texts[`${layout}/index.json`] ?? '') as { manifests: { digest: string; size: number }[] };
  const [first = { digest: '', size: 0 }] = index.manifests;
  expect(blob(first.digest)).toHaveLength(first.size);
  const manifest = JSON.parse(blob(first.digest)) as { config: { digest: string }; layers: unknown[] };
  expect(manifest.layers).toEqual([
    { mediaType: 'application/vnd.oci.image.layer.v1.tar+zstd', digest, size: 'archive'.length },
  ]);
  expect(JSON.parse(blob(manifest.config.digest))).toMatchObject({ rootfs: { type: 'layers', diff_ids: [digest] } });
  expect(buildArgs).toMatchObject({ MODULES_SEED_0: 'cached-go-docker-build-layer-modules-0' });
  expect(ofContext?.flags).toEqual([
    '--file',
    '/helper/Dockerfile',
    '--build-context',
    'cached-go-docker-build-files=/helper',
    '--build-context',
    `cached-go-docker-build-layer-modules-0=oci-layout://${layout}@${first.digest}`,
  ]);
});
