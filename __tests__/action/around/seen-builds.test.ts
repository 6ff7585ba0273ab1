import { describe, expect, test } from '@jest/globals';
import { buildsBefore, seenBuilds } from '../../../src/action/around/seen-builds.ts';
import type { Services } from '../../../src/action/services/services.ts';
import { memoryFiles } from '../../fakes/files.ts';
import { type Rule, scriptedShell } from '../../fakes/shell.ts';

const refs = '/home/me/.docker/buildx/refs/ci/ci0';
const built = '#1 [build 4/5] RUN go build\n#1 DONE 2.0s\n';
const failed =
  '#1 [build 4/5] RUN go build\n#1 0.1 main.go:1: oh\n#1 ERROR: process "go build" did not complete: exit code: 1\n';
const listed = (id: string, status = 'Completed'): string =>
  JSON.stringify({
    ref: `ci/ci0/${id}`,
    status,
    created_at: '2026-11-29T21:23:27Z',
    completed_at: '2026-11-29T21:23:30Z',
  });
const all: readonly Rule[] = [
  [/history ls/, [listed('old'), listed('one'), listed('two'), listed('bad', 'Error')].join('\n')],
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

const seen = (builds: Readonly<Record<string, string>>, dockerfiles: readonly string[], before = ['ci/ci0/old']) =>
  seenBuilds(given(builds), 'ci', before, dockerfiles);

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

  test('are not looked for where those before are too many to remember', async () => {
    const many = given(Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`b${index}`, '/project/A'])));
    expect(await buildsBefore(many, 'ci', ['/project/A'])).toBeUndefined();
    expect(await buildsBefore(many, 'ci', ['/project/B'])).toEqual([]);
    expect((await seenBuilds(many, 'ci', undefined, ['/project/A'])).end.result.kind).toBe('unseen');
  });
});
