import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseDockerfile } from '../../src/dockerfile/syntax/parse.ts';
import { type HelperStage, helperDockerfile } from '../../src/mounts/helper-dockerfile.ts';
import type { MountRecord } from '../../src/mounts/mount-group.ts';
import { recordOf } from './given.ts';

const modules: HelperStage = {
  kind: 'modules',
  records: [
    recordOf(),
    recordOf({
      id: 'mods',
      sharing: 'locked',
      uid: '1000',
      gid: '1001',
      mode: '0775',
      owner: { uid: 1000, gid: 1001 },
    }),
  ],
  script: 'say done\n',
  variables: { NONCE: 'nonce-modules' },
  seeds: [{ kind: 'archive', file: 'modules/base-0.tar.zst', digest: 'sha256:aa', sizeBytes: 4, to: '/.seed/0/' }],
  given: 'given',
  layers: [],
};
const build: HelperStage = {
  ...modules,
  kind: 'build',
  records: [recordOf({ id: '/root/.cache/go-build', from: 'golang:1.26', source: '/seed' })],
  variables: { NONCE: 'nonce-build', SWEEP: '1' },
  seeds: [],
  given: '',
};

test('is as the golden file has it, with every value beside it', () => {
  const { text, buildArgs } = helperDockerfile('golang:1.26', [modules, build]);
  expect(text).toBe(readFileSync(path.join(import.meta.dirname, '../fixtures/mounts/helper.txt'), 'utf8'));
  expect(buildArgs).toEqual({
    HELPER_IMAGE: 'golang:1.26',
    MODULES_NONCE: 'nonce-modules',
    MODULES_OWNERS: '0:0 1000:1001',
    MODULES_MOUNT_0_ID: '/go/pkg/mod',
    MODULES_MOUNT_1_ID: 'mods',
    BUILD_NONCE: 'nonce-build',
    BUILD_SWEEP: '1',
    BUILD_OWNERS: '0:0',
    BUILD_MOUNT_0_ID: '/root/.cache/go-build',
  });
});

test('content of an image is mounted, by a stage of its own whose name is a build-arg', () => {
  const seeds = [
    ...modules.seeds,
    { kind: 'image', reference: 'registry.example.com/x@sha256:1', to: '/.seed/1/' },
  ] as const;
  const { text, buildArgs } = helperDockerfile('golang:1.26', [{ ...modules, seeds }]);
  const lines = text.split('\n').filter((line) => /SEED|seed/.test(line));
  expect(lines.slice(0, 3)).toEqual([
    'ARG MODULES_SEED_1',
    'FROM --platform=$BUILDPLATFORM ${MODULES_SEED_1} AS cached-go-docker-build-modules-seed-1',
    'ADD --link modules/base-0.tar.zst /.seed/0/',
  ]);
  expect(lines.slice(3)).toEqual([
    expect.stringContaining('--mount=type=bind,from=cached-go-docker-build-modules-seed-1,target=/.seed/1/,rw'),
  ]);
  expect(buildArgs).toMatchObject({ MODULES_SEED_1: 'registry.example.com/x@sha256:1' });
});

test('what a script leaves for images is no part of the last stage', () => {
  const { text } = helperDockerfile('golang:1.26', [{ ...build, layers: ['build-0', 'build-1'] }]);
  expect(text.slice(text.indexOf('FROM scratch AS')).split('\n')).toEqual([
    'FROM scratch AS cached-go-docker-build-layer-build-0',
    'COPY --from=cached-go-docker-build-build /.out/layers/build-0/ /',
    'FROM scratch AS cached-go-docker-build-layer-build-1',
    'COPY --from=cached-go-docker-build-build /.out/layers/build-1/ /',
    'FROM scratch',
    'COPY --from=cached-go-docker-build-build /.out/files/ /',
    '',
  ]);
});

test('every build-arg is declared in the stage that needs it', () => {
  const parsed = parseDockerfile(helperDockerfile('golang:1.26', [modules, build]).text);
  const stages = parsed.kind === 'parsed' ? parsed.dockerfile.stages : [];
  const declared = stages.map(({ instructions }) =>
    instructions.filter(({ keyword }) => keyword === 'ARG').map(({ args }) => args),
  );
  expect(declared).toEqual([
    ['MODULES_MOUNT_0_ID', 'MODULES_MOUNT_1_ID', 'MODULES_NONCE', 'MODULES_OWNERS'],
    ['BUILD_MOUNT_0_ID', 'BUILD_NONCE', 'BUILD_SWEEP', 'BUILD_OWNERS'],
    [],
  ]);
});

describe('no value becomes text of the Dockerfile', () => {
  const hostile = 'x,source=/etc\nRUN evil `$(evil)` "$HOME" \'SCRIPT\nSCRIPT';
  const plain = helperDockerfile('golang:1.26', [modules]).text;

  test.each<readonly [string, string, HelperStage, string]>([
    ['an image', hostile, modules, 'HELPER_IMAGE'],
    [
      'an id',
      'golang:1.26',
      { ...modules, records: [recordOf({ id: hostile }), ...modules.records.slice(1)] },
      'MODULES_MOUNT_0_ID',
    ],
    ['a variable', 'golang:1.26', { ...modules, variables: { NONCE: hostile } }, 'MODULES_NONCE'],
  ])('%s', (_name, image, stage, name) => {
    const { text, buildArgs } = helperDockerfile(image, [stage]);
    expect(text).toBe(plain);
    expect(buildArgs[name]).toBe(hostile);
  });

  test.each<readonly [string, Partial<MountRecord>]>([
    ['a uid', { uid: '0,from=x' }],
    ['a gid', { gid: '0 evil' }],
    ['a mode', { mode: '0755\nRUN evil' }],
    ['an image to begin with', { from: 'x,target=/' }],
    ['a variable in it', { from: '$HOME' }],
    ['a path in that image', { from: 'x', source: '/a b' }],
  ])('%s that is none is refused', (_name, differences) => {
    expect(() => helperDockerfile('x', [{ ...modules, records: [recordOf(differences)] }])).toThrow(/cannot|can name/);
  });
});

test('an image called like one of our kinds is an image', () => {
  const parsed = parseDockerfile(helperDockerfile('modules', [modules, build]).text);
  const names = parsed.kind === 'parsed' ? parsed.dockerfile.stages.map(({ name }) => name) : [];
  expect(names).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(modules|build)$/)]));
});
