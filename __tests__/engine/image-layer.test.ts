import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { injectMounts } from '../../src/mounts/inject.ts';
import { nodeFiles } from '../../src/platform/machine/node-files.ts';
import { nodeShell } from '../../src/platform/machine/node-shell.ts';
import { freshNamespace } from '../harness/workspace.ts';
import { recordOf } from '../mounts/given.ts';
import { docker, inMounts, mounts } from './builds.ts';
import { unique } from './rig.ts';

// A layer of a snapshot that is no archive on the runner: the builder has it, or gets it from a registry by itself.
const image = `layer-in-an-image:${unique()}`;
const [action, output] = ['a', 'd'].map((kind) => `${'ab'.repeat(32)}-${kind}`);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'image-layer-'));
  await mkdir(path.join(folder, 'layer', 'ab'), { recursive: true });
  for (const name of [action, output]) await writeFile(path.join(folder, 'layer', 'ab', String(name)), unique());
  await writeFile(path.join(folder, 'Dockerfile'), 'FROM scratch\nCOPY layer/ /\n');
  await docker(['buildx', 'build', '--load', '--tag', image, folder]);
});
afterAll(async () => {
  await docker(['image', 'rm', image]);
  await rm(folder, { recursive: true, force: true });
});

test('the content of an image is put into the mounts', async () => {
  const namespace = freshNamespace();
  const outcome = await injectMounts(
    nodeShell(process.env),
    nodeFiles(path.join(folder, 'temporary')),
    {
      builder: { name: 'default', driver: 'docker', nodes: [] },
      image: 'golang:1.26',
      namespace,
      nonce: unique(),
      timeoutMs: 300_000,
      workMs: 60_000,
      ownBuilds: { note: () => undefined },
    },
    {
      job: 'a job',
      modules: undefined,
      injections: [
        {
          group: { kind: 'build', records: [recordOf({ id: '/root/.cache/go-build' })] },
          layers: [
            {
              mark: 'of-an-image-0',
              source: { kind: 'image', reference: image },
              digest: '',
              sizeBytes: 0,
              bytes: 100,
            },
          ],
        },
      ],
    },
  );
  expect(outcome).toMatchObject({ kind: 'done' });
  const injected = outcome.kind === 'done' ? outcome.injected.get('build') : undefined;
  expect([injected?.entries, injected?.marks]).toEqual([1, ['of-an-image-0']]);
  const found = await inMounts({ namespace, mounts: [mounts.build], script: 'ls /m0/ab' });
  expect(found.trim().split(/\s+/)).toEqual([action, output]);
});
