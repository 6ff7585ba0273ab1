import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Extraction, extractMounts } from '../../src/mounts/extract.ts';
import type { HelperSetting } from '../../src/mounts/inject.ts';
import type { Compress } from '../../src/platform/machine/compress.ts';
import { memoryFiles } from '../fakes/files.ts';
import { scriptedShell } from '../fakes/shell.ts';
import { tarOf } from '../fakes/tar.ts';
import { printed, recordOf } from './given.ts';

const setting: HelperSetting = {
  builder: { name: 'default', driver: 'docker', nodes: [] },
  image: 'golang:1.26',
  namespace: 'ns',
  nonce: 'nonce',
  timeoutMs: 1000,
  workMs: 60_000,
  ownBuilds: { note: () => undefined },
};
const build: Extraction = {
  group: { kind: 'build', records: [recordOf({ id: 'a' }), recordOf({ id: 'b', owner: { uid: 7, gid: 8 } })] },
  stamp: 'stamp-build',
  baseBytes: 5000,
  marks: { base: ['aa-build-0'], all: ['aa-build-0', 'bb-build-0'] },
  expectedAt: 1_790_000_000,
  roomBytes: 9000,
  mayWriteBase: false,
  sweep: true,
  given: undefined,
  already: { entries: 3, readAt: 1_780_000_000 },
  layers: { mark: 'nonce_1-build', platforms: ['linux/arm64'] },
  others: [1, 2, 3, 4, 5],
};
const modules: Extraction = {
  ...build,
  group: { kind: 'modules', records: [recordOf()] },
  layers: { mark: 'nonce-modules' },
  sweep: false,
  given: ['x/@v/v1.zip'],
  baseBytes: 0,
  mayWriteBase: true,
};

/** Extracts, when the helper prints these lines and exports these files. */
async function extracted(
  {
    lines = [],
    exports = [],
    code = 0,
    list,
  }: { lines?: readonly string[]; exports?: readonly string[]; code?: number; list?: string },
  extractions: readonly Extraction[] = [build],
) {
  const files = memoryFiles();
  let given: string | undefined;
  const compress: Compress = async (content, to) => {
    const parts: Uint8Array[] = [];
    for await (const part of content) parts.push(part);
    await files.writeText(`${to}.zst`, `packed ${Buffer.concat(parts).toString()}`);
    return {
      path: `${to}.zst`,
      bytes: Buffer.concat(parts).length,
      sizeBytes: 5,
      digest: `sha256:${path.basename(to)}`,
    };
  };
  const shell = scriptedShell([
    [
      /^docker buildx build/,
      async () => {
        given = Object.entries(files.texts()).find(([file]) => file.endsWith('given-shared/shared'))?.[1];
        const archives = Object.fromEntries(exports.map((name) => [name, `content of ${name}`]));
        return {
          code,
          stderr: printed(lines),
          stdout: await tarOf(list === undefined ? archives : { ...archives, 'shared.list': list }),
        };
      },
    ],
    [/history/, ''],
  ]);
  const outcome = await extractMounts({ shell, files, compress }, setting, extractions);
  return {
    outcome,
    given,
    files,
    argv: shell.commands[0]?.argv ?? [],
  };
}

test('what the scripts are told', async () => {
  const { argv } = await extracted({}, [modules, build]);
  expect(argv.filter((word) => /^[A-Z_0-9]+=/.test(word)).toSorted()).toEqual([
    'BUILDKIT_CACHE_MOUNT_NS=ns',
    'BUILD_ALREADY=1780000000',
    'BUILD_BASE_BYTES=5000',
    'BUILD_BASE_MARKS=aa-build-0',
    'BUILD_EXPECTED=1790000000',
    'BUILD_LAYERS=0',
    'BUILD_MARK=nonce_1-build',
    'BUILD_MARKS=aa-build-0 bb-build-0',
    'BUILD_MAY_BASE=0',
    'BUILD_MOUNT_0_ID=a',
    'BUILD_MOUNT_1_ID=b',
    'BUILD_NONCE=nonce-out-build',
    'BUILD_OTHERS=1 2 3 4 5',
    'BUILD_OWNERS=0:0 7:8',
    'BUILD_ROOM=9000',
    'BUILD_STAMP=stamp-build',
    'BUILD_SWEEP=1',
    'HELPER_IMAGE=golang:1.26',
    'MODULES_ALREADY=3',
    'MODULES_BASE_BYTES=0',
    'MODULES_BASE_MARKS=aa-build-0',
    'MODULES_EXPECTED=1790000000',
    'MODULES_LAYERS=0',
    'MODULES_MARK=nonce-modules',
    'MODULES_MARKS=aa-build-0 bb-build-0',
    'MODULES_MAY_BASE=1',
    'MODULES_MOUNT_0_ID=/go/pkg/mod',
    'MODULES_NONCE=nonce-out-modules',
    'MODULES_OWNERS=0:0',
    'MODULES_ROOM=9000',
    'MODULES_STAMP=stamp-build',
    'MODULES_SWEEP=0',
  ]);
});

test('what images share comes to the script as it is planned, and from it as layers of their own', async () => {
  const ids = ['a', 'b'].map((letter) => letter.repeat(12));
  const one: Extraction = {
    ...build,
    group: { kind: 'build', records: [recordOf()] },
    layers: { mark: 'nonce-build' },
    given: ['rebase', 'list', `${ids[0]} 0`, `${ids[1]} 1`],
  };
  const said = ['write=base', 'packed.0=4', 'packed.1=2', 'shared=yes', 'listed=2'];
  const { outcome, given } = await extracted(
    {
      lines: said.map((line) => `nonce-out-build ${line}`),
      exports: ['build-0.tar', 'build-1.tar'],
      list: `${ids[0]} 5 0\n${ids[1]} 6 1\n`,
    },
    [one],
  );
  expect(given).toBe(`rebase\nlist\n${ids[0]} 0\n${ids[1]} 1\n`);
  if (outcome.kind !== 'done') throw new Error(outcome.reason);
  const packing = outcome.extracted.get('build')?.packing;
  expect(packing?.archives.map(({ mark }) => mark)).toEqual(['nonce-build-0']);
  expect(packing?.sharing?.layers).toMatchObject([
    { archive: { mark: 'nonce-build-1', entries: 2 }, entries: [{ id: ids[1], bytes: 6, layer: 1 }] },
  ]);
  expect(packing?.sharing?.entries).toHaveLength(2);
});

test('the build cache: counts, what is written, and the archives', async () => {
  const names = {
    total: 4200,
    live: 4170,
    liveBytes: 795,
    made: 62,
    used: 4108,
    compiled: 3,
    mains: 1,
    now: 1_790_000_000,
    deltaBytes: 44,
    baseLiveBytes: 751,
    short: 12,
    crowded: 1_000_000,
    strange: 2,
    drift: -4000,
  };
  const lines = Object.entries(names).map(([name, value]) => `nonce-out-build ${name}=${value}`);
  const { outcome } = await extracted({
    lines: [
      ...lines,
      'nonce-out-build write=delta',
      'nonce-out-build sums=4170 2 3 44 795',
      'nonce-out-build packed.0=40',
      'nonce-out-build go=go1.26.1',
      'nonce-out-build mount.0=ours',
      'nonce-out-build mount.1=replaced',
    ],
    exports: ['build-0.tar', 'build-1.tar', 'other.tar'],
  });
  expect(outcome.kind === 'done' && outcome.extracted.get('build')).toEqual({
    packing: {
      write: 'delta',
      packedBytes: 44,
      shortBytes: 12,
      sums: [4170, 2, 3, 44, 795],
      archives: [0, 1].map((index) => ({
        path: expect.stringMatching(new RegExp(`/extracted-\\d+/build-${index}\\.tar\\.zst$`)),
        bytes: `content of build-${index}.tar`.length,
        sizeBytes: 5,
        digest: `sha256:build-${index}.tar`,
        mark: `nonce_1-build-${index}`,
        platforms: ['linux/arm64'],
        entries: index === 0 ? 40 : 0,
      })),
    },
    contents: {
      used: 4108,
      made: 62,
      fresh: 0,
      compiled: 3,
      mains: 1,
      total: 4200,
      live: { entries: 4170, bytes: 795 },
      baseLiveBytes: 751,
    },
    reading: {
      replaced: 1,
      mounts: 2,
      isCrowded: true,
      strange: 2,
      driftS: -4000,
      goVersion: 'go1.26.1',
      readAt: 1_790_000_000,
    },
  });
});

test.each([
  ['a'.repeat(64), { names: 'a'.repeat(64) }],
  ['../../etc', {}],
  ['', {}],
])('modules: what is told of their names is a hash, or nothing: %s', async (told, expected) => {
  const lines = ['have=1', 'write=base', `names=${told}`].map((line) => `nonce-out-modules ${line}`);
  const { outcome } = await extracted({ lines, exports: ['modules-0.tar'] }, [modules]);
  const names = outcome.kind === 'done' ? outcome.extracted.get('modules')?.contents.names : undefined;
  expect(names === undefined ? {} : { names }).toEqual(expected);
});

test('modules: those that were put in were used, the new ones made', async () => {
  const lines = ['have=676', 'liveBytes=161', 'zips=173', 'newZips=3', 'write=base'].map(
    (line) => `nonce-out-modules ${line}`,
  );
  const { outcome } = await extracted({ lines, exports: ['modules-0.tar'] }, [modules]);
  expect(outcome.kind === 'done' && outcome.extracted.get('modules')).toMatchObject({
    packing: { write: 'base' },
    contents: { used: 170, made: 3, total: 676, live: { entries: 676, bytes: 161 } },
  });
});

test.each([
  ['the word is lost', [], ['build-0.tar']],
  ['the word is another', ['nonce-out-build write=everything'], ['build-0.tar']],
  ['no archive came', ['nonce-out-build write=base'], []],
  ['only another kind came', ['nonce-out-build write=base'], ['modules-0.tar']],
])('nothing is written when %s', async (_name, lines, exports) => {
  const { outcome } = await extracted({ lines, exports });
  expect(outcome.kind === 'done' && outcome.extracted.get('build')?.packing.write).toBe('none');
});

test('the time is that of the kinds that were read', async () => {
  const { outcome } = await extracted({});
  expect(outcome.kind === 'done' && outcome.times).toEqual({ ofKind: new Map([['build', 1]]), wallMs: 1 });
});

test('after a failure nothing is left on the runner', async () => {
  const { outcome, files } = await extracted({ code: 1, exports: ['build-0.tar'] });
  expect(outcome.kind).toBe('failed');
  expect(files.texts()).toEqual({});
});

test('of a whole extraction only the archives are left', async () => {
  const { files } = await extracted({ exports: ['build-0.tar'] });
  expect(Object.keys(files.texts())).toEqual([expect.stringMatching(/\/build-0\.tar\.zst$/)]);
});

describe('with a registry to push to', () => {
  const digest = `sha256:${'1'.repeat(64)}`;
  const told = [
    'n-out-build write=base',
    'n-out-build liveBytes=3000',
    'n-out-build packed.0=7',
    'n-out-build mount.0=ours',
  ];

  async function pushing(pushCode: number) {
    const files = memoryFiles();
    const shell = scriptedShell([
      [
        /--target cached-go-docker-build-layer-/,
        async ({ argv }) => {
          const file = String(argv[argv.indexOf('--metadata-file') + 1]);
          await files.writeText(file, JSON.stringify({ 'containerimage.digest': digest }));
          const error = { digest: 'sha256:1', name: 'exporting', error: 'push: denied' };
          return { code: pushCode, stderr: pushCode === 0 ? '' : JSON.stringify({ vertexes: [error] }), ms: 40 };
        },
      ],
      [/^docker buildx build/, { stderr: printed(told), ms: 10 }],
    ]);
    const compress: Compress = async () => {
      throw new Error('nothing comes to the runner');
    };
    const target = { repository: 'ghcr.io/me/cache', byDigest: true, sizeOf: async () => ({ bytes: 500 }) };
    const own = { ...setting, nonce: 'n' };
    const outcome = await extractMounts({ shell, files, compress }, own, [build, modules], target);
    const done = outcome.kind === 'done' ? outcome : undefined;
    const commands = shell.matching(/buildx build/).map(({ argv }) => argv);
    return {
      packing: done?.extracted.get('build')?.packing,
      modules: done?.extracted.get('modules')?.packing,
      times: done?.times,
      commands,
    };
  }

  test('the builder reads the mounts, then pushes only what is new', async () => {
    const { packing, modules: others, times, commands } = await pushing(0);
    expect(packing).toMatchObject({ write: 'base', archives: [{ digest, sizeBytes: 500, bytes: 3000, entries: 7 }] });
    expect(others).toMatchObject({ write: 'none', archives: [] });
    expect(commands).toHaveLength(2);
    expect(commands[0]).toEqual(expect.arrayContaining(['type=cacheonly', 'BUILD_LAYERS=1', 'MODULES_LAYERS=1']));
    expect(commands[1]).toContain('cached-go-docker-build-layer-build-0');
    // What the push runs on is what the first build has made.
    const args = (argv: readonly string[] = []) => argv.filter((word) => /^[A-Z_0-9]+=/.test(word));
    expect(args(commands[1])).toEqual(args(commands[0]));
    expect(times?.wallMs).toBeGreaterThanOrEqual(40);
  });

  test('nothing is written where the push is refused, with the reason', async () => {
    expect((await pushing(1)).packing).toMatchObject({ write: 'none', archives: [], refused: 'push: denied' });
  });
});

test.each([
  [
    'example.com/!big/a/@v/v1.0.0.zip b.example/y/v2/@v/v2.0.0-0.1+incompatible.zip',
    ['example.com/Big/a@v1.0.0', 'b.example/y/v2@v2.0.0-0.1+incompatible'],
  ],
  ['', undefined],
  ['::error::x/@v/v1.zip x', undefined],
])('modules that were downloaded are named as in go.mod: %s', async (told, expected) => {
  const lines = ['have=1', 'newZips=2', `downloaded=${told}`].map((line) => `nonce-out-modules ${line}`);
  const { outcome } = await extracted({ lines, exports: [] }, [modules]);
  expect(outcome.kind === 'done' && outcome.extracted.get('modules')?.contents.downloaded).toEqual(expected);
});

test('packages that were compiled anew are told with those that were used', async () => {
  const lines = ['used=40', 'compiled=9', 'anew=9', 'reused=3'].map((line) => `nonce-out-build ${line}`);
  const { outcome } = await extracted({ lines, exports: [] });
  expect(outcome.kind === 'done' && outcome.extracted.get('build')?.contents.anew).toEqual({ packages: 9, reused: 3 });
});
