import { describe, expect, test } from '@jest/globals';
import { injectedAt, seenBuilds } from '../../../src/action/around/seen-builds.ts';
import type { Services } from '../../../src/action/services/services.ts';
import type { Injected } from '../../../src/mounts/inject.ts';
import { memoryFiles } from '../../fakes/files.ts';
import { type Rule, scriptedShell } from '../../fakes/shell.ts';
import { cacheOf, toldBy } from '../given.ts';

const refs = '/home/me/.docker/buildx/refs/ci/ci0';
const built = '#1 [build 4/5] RUN go build\n#1 DONE 2.0s\n';
const failed =
  '#1 [build 4/5] RUN go build\n#1 0.1 main.go:1: oh\n#1 ERROR: process "go build" did not complete: exit code: 1\n';
const since = Date.UTC(2026, 10, 29, 21, 23, 27) / 1000;
const listed = (id: string, status = 'Completed', created = '2026-11-29T21:23:27.2Z'): string =>
  JSON.stringify({
    ref: `ci/ci0/${id}`,
    status,
    created_at: created,
    completed_at: '2026-11-29T21:23:30Z',
  });
const all: readonly Rule[] = [
  [
    /history ls/,
    [
      listed('old', 'Completed', '2026-11-29T21:23:26.9Z'),
      ...['one', 'two', 'gone'].map((id) => listed(id)),
      listed('bad', 'Error'),
    ].join('\n'),
  ],
  [/ gone$/, { code: 1 }],
  [/ bad$/, { stderr: failed }],
  [/history logs/, { stderr: built }],
];

function given(builds: Readonly<Record<string, string>>): Pick<Services, 'files' | 'shell' | 'run'> {
  const states = Object.entries(builds).map(([id, file]) => [
    `${refs}/${id}`,
    JSON.stringify({ LocalPath: '/project', DockerfilePath: file }),
  ]);
  const run = { env: { HOME: '/home/me' } } as unknown as Services['run'];
  return { files: memoryFiles(Object.fromEntries(states)), shell: scriptedShell(all), run };
}

const seen = (builds: Readonly<Record<string, string>>, dockerfiles: readonly string[], at = since) =>
  seenBuilds(given(builds), 'ci', at, dockerfiles);

describe('builds between restore and save', () => {
  test('are known when each Dockerfile was built', async () => {
    const { end } = await seen({ old: '/project/A', one: '/project/A', two: '/project/B' }, [
      '/project/A',
      '/project/B',
    ]);
    expect(end.result.kind).toBe('success');
    expect(end.allSteps.map(({ outcome }) => outcome)).toEqual(['done', 'done']);
  });

  test('have failed when one has', async () => {
    const { end } = await seen({ bad: '/project/A' }, ['/project/A']);
    expect(end.result).toMatchObject({ kind: 'failure', error: { step: '[build 4/5] RUN go build' } });
  });

  test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    ['there was none', { old: '/project/A' }, ['/project/A']],
    ['one Dockerfile was not built', { one: '/project/A' }, ['/project/A', '/project/B']],
    ['two images of one Dockerfile were built once', { one: '/project/A' }, ['/project/A', '/project/A']],
    ['the builder has no record of it any more', { gone: '/project/A' }, ['/project/A']],
  ])('are not known when %s', async (_name, builds, dockerfiles) => {
    const { end, told } = await seen(builds, dockerfiles);
    expect([end.result.kind, end.allSteps]).toEqual(['unseen', []]);
    expect(told).toMatch(/^not seen: /);
  });

  test('are not looked for where it is not known since when', async () => {
    const { end, told } = await seen({ one: '/project/A' }, ['/project/A'], 0);
    expect([end.result.kind, told]).toEqual(['unseen', 'not seen: it is not known when the caches were injected']);
  });
});

test('caches were injected when the last of their mounts was', () => {
  const told = (at: number): Injected => ({
    ...{ entries: 0, zips: 0, verdict: 'none', reason: '', missing: [], goVersion: '', marks: [] },
    at,
  });
  const injected = toldBy(['node0', told(7)], ['node1', told(9)]);
  const mounts = { kind: 'stamped', stamp: '', injected, preparedMs: 0, refused: [] } as const;
  expect(injectedAt([cacheOf({ mounts }), cacheOf({ mounts: { kind: 'unknown' } })])).toBe(9);
  expect(injectedAt([])).toBe(0);
});
