import { describe, expect, test } from '@jest/globals';
import {
  type HelperSetting,
  type Injection,
  injectMounts,
  asLines,
  type ModuleFiles,
} from '../../src/mounts/inject.ts';
import type { Command } from '../../src/platform/shell.ts';
import { memoryFiles } from '../fakes/files.ts';
import { type Played, scriptedShell } from '../fakes/shell.ts';
import { printed, recordOf } from './given.ts';

const setting: HelperSetting = {
  builder: { name: 'default', driver: 'docker', nodes: [] },
  image: 'golang:1.26',
  namespace: '',
  nonce: 'nonce',
  timeoutMs: 1000,
  workMs: 60_000,
  ownBuilds: { note: () => undefined },
};
const modules: Injection = {
  group: { kind: 'modules', records: [recordOf()] },
  layers: [
    {
      mark: 'aa-modules-0',
      source: { kind: 'file', path: '/restored/a/base-0.tar.zst' },
      digest: `sha256:${'a'.repeat(64)}`,
      sizeBytes: 4,
      bytes: 1000,
    },
    {
      mark: 'bb-modules-0',
      source: { kind: 'file', path: '/restored/b/delta-0.tar.zst' },
      digest: `sha256:${'b'.repeat(64)}`,
      sizeBytes: 5,
      bytes: 1000,
    },
  ],
};
const build: Injection = {
  group: { kind: 'build', records: [recordOf({ id: '/root/.cache/go-build' })] },
  layers: [],
};
const moduleFiles: ModuleFiles = {
  root: '/w',
  files: [
    { name: 'go.mod', text: 'module w\n' },
    { name: 'go.sum', text: 'sums\n' },
    { name: 'lib/go.mod', text: 'module lib\n' },
  ],
  folders: ['.'],
  wanted: ['example.com/x/@v/v1.0.0.zip'],
};
const disk = {
  '/restored/a/base-0.tar.zst': 'base',
  '/restored/b/delta-0.tar.zst': 'delta',
};

/** Injects, with what lay in the context when the build ran. */
async function injected(
  played: Played | ((command: Command) => Played),
  { injections = [modules, build], namespace = '' }: { injections?: readonly Injection[]; namespace?: string } = {},
) {
  const files = memoryFiles(disk);
  let context: Readonly<Record<string, string>> = {};
  const shell = scriptedShell([
    [
      /^docker buildx build/,
      (command) => {
        const folder = `${command.argv.at(-1) ?? ''}/`;
        const inside = Object.entries(files.texts()).filter(([file]) => file.startsWith(folder));
        context = Object.fromEntries(inside.map(([file, text]) => [file.slice(folder.length), text]));
        return typeof played === 'function' ? played(command) : played;
      },
    ],
    [/history/, ''],
  ]);
  const request = { job: 'owner/repo/77/1/build', injections, modules: moduleFiles };
  const outcome = await injectMounts(shell, files, { ...setting, namespace }, request);
  return { outcome, context, files, argv: shell.commands[0]?.argv ?? [] };
}

test('both kinds go in with one build, each result to its own', async () => {
  const { outcome, argv } = await injected({
    stderr: printed([
      'nonce-modules verdict=exact',
      'nonce-modules entries=676',
      'nonce-modules zips=173',
      'nonce-modules go=go1.26.1',
      'nonce-modules now=1790000000',
      'nonce-build entries=0',
    ]),
  });
  expect(outcome.kind === 'done' && Object.fromEntries(outcome.injected)).toEqual({
    modules: {
      entries: 676,
      zips: 173,
      verdict: 'exact',
      reason: '',
      goVersion: 'go1.26.1',
      marks: [],
      missing: [],
      at: 1790000000,
    },
    build: { entries: 0, zips: 0, verdict: 'none', reason: '', missing: [], goVersion: '', marks: [], at: 0 },
  });
  expect(argv).toEqual(
    expect.arrayContaining([
      'MODULES_NONCE=nonce-modules',
      'MODULES_JOB=owner/repo/77/1/build',
      'MODULES_STAMP=nonce-modules',
      'MODULES_MARKS=aa-modules-0 bb-modules-0',
      'BUILD_NONCE=nonce-build',
      'BUILD_MARKS=',
    ]),
  );
});

test('each kind is told what it took', async () => {
  const ran = (kind: string, from: string, to: string): string =>
    JSON.stringify({
      vertexes: [
        {
          digest: `sha256:${kind}`,
          name: `[cached-go-docker-build-${kind} 2/2] RUN x`,
          started: `2026-11-23T06:00:00.${from}Z`,
          completed: `2026-11-23T06:00:00.${to}Z`,
        },
      ],
    });
  // The fake's build takes 1 ms in all.
  const { outcome } = await injected({ stderr: `${ran('build', '001', '002')}\n${ran('modules', '002', '002')}\n` });
  expect(outcome.kind === 'done' && outcome.times).toEqual({
    ofKind: new Map([
      ['modules', 0],
      ['build', 1],
    ]),
    wallMs: 1,
  });
});

test('the context holds the archives, the modules that are wanted and the files to check them with', async () => {
  const { context } = await injected({});
  const { Dockerfile = '', ...others } = context;
  expect(others).toEqual({
    'modules/0-base-0.tar.zst': 'base',
    'modules/1-delta-0.tar.zst': 'delta',
    'given/want': 'example.com/x/@v/v1.0.0.zip\n',
    'given/folders': '.\n',
    'given/gomod/go.mod': 'module w\n',
    'given/gomod/go.sum': 'sums\n',
    'given/gomod/lib/go.mod': 'module lib\n',
  });
  expect(Dockerfile).toContain(
    'ADD --link modules/0-base-0.tar.zst /.seed/0/\nADD --link modules/1-delta-0.tar.zst /.seed/1/',
  );
});

test('the context is gone afterwards, what was restored is not', async () => {
  const { files } = await injected({ code: 1 });
  expect(Object.keys(files.texts()).toSorted()).toEqual(Object.keys(disk).toSorted());
});

test("the mounts are those of the user's namespace", async () => {
  expect((await injected({}, { namespace: 'trusted' })).argv).toContain('BUILDKIT_CACHE_MOUNT_NS=trusted');
  expect((await injected({})).argv.join(' ')).not.toContain('BUILDKIT_CACHE_MOUNT_NS');
});

test('a bad snapshot comes with its reason', async () => {
  const lines = ['nonce-modules verdict=bad', 'nonce-modules reason=verifying x: checksum mismatch'];
  const { outcome } = await injected({ stderr: printed(lines) }, { injections: [modules] });
  expect(outcome.kind === 'done' && outcome.injected.get('modules')).toMatchObject({
    verdict: 'bad',
    reason: 'verifying x: checksum mismatch',
  });
});

test('what another RUN prints is no result', async () => {
  const { outcome } = await injected({ stderr: printed(['nonce verdict=exact', 'other-modules verdict=exact']) });
  expect(outcome.kind === 'done' && outcome.injected.get('modules')).toMatchObject({ verdict: 'none', entries: 0 });
});

describe('layers that the mounts have', () => {
  const two: Injection = {
    ...build,
    group: { kind: 'build', records: [recordOf({ id: 'a' }), recordOf({ id: 'b' })] },
  };
  test.each([
    ['in both mounts, whole', ['layer.0.0=x 10 10', 'layer.1.3=x 10 10'], ['x']],
    ['in one of them only', ['layer.0.0=x 10 10'], []],
    ['all but what Go has dropped', ['layer.0.0=x 9 10', 'layer.1.0=x 10 10'], ['x']],
    ['more than that is gone', ['layer.0.0=x 8 10', 'layer.1.0=x 10 10'], []],
    ['an empty one', ['layer.0.0=x 0 0', 'layer.1.0=x 0 0'], []],
    ['several', ['layer.0.0=x 5 5', 'layer.0.1=y 5 5', 'layer.1.0=y 5 5', 'layer.1.1=x 5 5'], ['x', 'y']],
  ])('%s', async (_name, told, marks) => {
    const lines = told.map((line) => `nonce-build ${line}`);
    const { outcome } = await injected({ stderr: printed(lines) }, { injections: [two] });
    expect(outcome.kind === 'done' && outcome.injected.get('build')?.marks).toEqual(marks);
  });

  test('of modules each file must be there', async () => {
    const lines = ['nonce-modules layer.0.0=x 99 100', 'nonce-modules layer.0.1=y 100 100'];
    const { outcome } = await injected({ stderr: printed(lines) }, { injections: [modules] });
    expect(outcome.kind === 'done' && outcome.injected.get('modules')?.marks).toEqual(['y']);
  });
});

test('a failure is told', async () => {
  const { outcome } = await injected({ code: 1, stderr: 'ERROR: failed to build: failed to solve: no shell\n' });
  expect(outcome).toMatchObject({ kind: 'failed', reason: 'no shell' });
});

describe('paths become lines', () => {
  test.each([
    ['modules as Go writes them', ['github.com/!burnt!sushi/toml/@v/v1.0.0+incompatible.zip'], true],
    ['the root', ['.'], true],
    ['a folder', ['services/api_1'], true],
    ['a way out', ['a/../../etc'], false],
    ['a line end', ['a\nb'], false],
    ['a blank', ['a b'], false],
    ['a quote', ["a'b"], false],
    ['a variable', ['$HOME'], false],
    ['nothing', [''], false],
  ])('%s', (_name, paths, isKept) => {
    expect(asLines(paths)).toBe(isKept ? `${paths.join('\n')}\n` : '');
  });
});
