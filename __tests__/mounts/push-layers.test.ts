import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { helperResult } from '../../src/mounts/helper-result.ts';
import type { PushTarget } from '../../src/mounts/push-layers.ts';
import { layerFolders, pushLayers } from '../../src/mounts/push-layers.ts';
import { memoryFiles } from '../fakes/files.ts';
import { scriptedShell } from '../fakes/shell.ts';
import { recordOf } from './given.ts';

const digest = `sha256:${'1'.repeat(64)}`;
const group = {
  kind: 'build' as const,
  records: [recordOf({ id: 'a' }), recordOf({ id: 'b' }), recordOf({ id: 'c' })],
};
const told = ['write=base', 'liveBytes=3000', 'deltaBytes=10', 'packed.0=7', 'packed.2=9'];

interface Given {
  readonly metadata?: string;
  readonly code?: number;
  readonly target?: Partial<PushTarget>;
  readonly lines?: readonly string[];
}

async function pushed({ metadata, code = 0, target = {}, lines = told }: Given = {}) {
  const files = memoryFiles();
  const shell = scriptedShell([
    [
      /buildx build/,
      async ({ argv }) => {
        await files.writeText(
          String(argv[argv.indexOf('--metadata-file') + 1]),
          metadata ?? `{"containerimage.digest":"${digest}"}`,
        );
        const error = { digest: 'sha256:1', name: 'exporting', error: 'push: 403 Forbidden' };
        return code === 0 ? '' : { code, stderr: JSON.stringify({ vertexes: [error] }) };
      },
    ],
  ]);
  const setting = {
    builder: { name: 'b', driver: 'remote', nodes: [] },
    image: 'golang',
    namespace: '',
    nonce: 'n',
    timeoutMs: 1000,
    workMs: 1000,
    ownBuilds: { note: () => undefined },
  } as const;
  const end = await pushLayers(
    { shell, files },
    setting,
    { folder: '/extract', buildArgs: { BUILD_NONCE: 'x' } },
    { repository: 'ghcr.io/me/cache', byDigest: true, sizeOf: async () => ({ bytes: 500 }), ...target },
    {
      group,
      layers: { mark: 'n-build' },
      result: helperResult(
        'n',
        lines.map((line) => `n ${line}`),
      ),
    },
  );
  return { ...end, commands: shell.matching(/buildx build/).map(({ argv }) => argv) };
}

const always = 'push=true,oci-mediatypes=true,compression=zstd,compression-level=3,';
/** Of a run whose nonce nobody may learn from the image. */
const annotationOf = (folder: string): string => {
  const id = createHash('sha256').update(`n-${folder}`).digest('hex').slice(0, 24);
  return `annotation.io.github.cached-go-docker-build.push=${id}`;
};

test('each mount may become an image', () => {
  expect(layerFolders(group)).toEqual(['build-0', 'build-1', 'build-2']);
});

test('each mount with something new becomes an image, pushed by its digest', async () => {
  const { archives, refused, commands } = await pushed();
  expect(refused).toBeUndefined();
  expect(archives).toEqual([
    { digest, sizeBytes: 500, bytes: 1500, mark: 'n-build-0', entries: 7 },
    { digest, sizeBytes: 500, bytes: 1500, mark: 'n-build-2', entries: 9 },
  ]);
  expect(commands.map((argv) => argv[argv.indexOf('--target') + 1])).toEqual([
    'cached-go-docker-build-layer-build-0',
    'cached-go-docker-build-layer-build-2',
  ]);
  const argv = commands[0] ?? ['docker'];
  const outputs = commands.map((each) => each[each.indexOf('--output') + 1]);
  expect(outputs[0]).toBe(`type=image,name=ghcr.io/me/cache,push-by-digest=true,${always}${annotationOf('build-0')}`);
  // Of the same content they would be one image, which goes with the first snapshot that is deleted.
  expect(new Set(outputs).size).toBe(2);
  expect(argv).toEqual(expect.arrayContaining(['BUILD_NONCE=x', '/extract']));
});

test('the engine needs a tag, and keeps nothing', async () => {
  const { commands } = await pushed({ target: { byDigest: false } });
  expect(commands[0]).toContain(
    `type=image,name=ghcr.io/me/cache:go-pushed,store=false,${always}${annotationOf('build-0')}`,
  );
});

test('nothing is pushed where nothing is new', async () => {
  expect(await pushed({ lines: ['write=none'] })).toMatchObject({ archives: [], commands: [] });
});

test.each([
  ['the builder cannot push', { code: 1 }, /403 Forbidden/],
  ['the builder does not say what it pushed', { metadata: '{}' }, /does not say/],
  [
    'the registry does not have it',
    { target: { sizeOf: async () => ({ reason: 'it is not there' }) } },
    /^it is not there$/,
  ],
])('nothing counts where %s', async (_name, play, refused) => {
  expect(await pushed(play)).toMatchObject({ archives: [], refused: expect.stringMatching(refused) });
});
