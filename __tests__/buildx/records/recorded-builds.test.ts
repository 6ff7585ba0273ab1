import { expect, test } from '@jest/globals';
import { recordedBuilds } from '../../../src/buildx/records/recorded-builds.ts';
import { type Rule, scriptedShell } from '../../fakes/shell.ts';

const log = '#1 [build 4/5] RUN go build\n#1 DONE 2.0s\n\n#2 [build 3/5] COPY . .\n#2 CACHED\n';
const line = (id: string, status: string): string =>
  JSON.stringify({
    ref: `ci/ci0/${id}`,
    name: 'project',
    status,
    created_at: '2026-11-29T21:23:27.25Z',
    completed_at: '2026-11-29T21:23:30.5Z',
  });
const list: Rule = [
  /^docker buildx history ls --builder ci --no-trunc --format json$/,
  [line('abc', 'Completed'), line('bad', 'Error'), '{"ref":"ci/ci0/running","status":"Running"}', ''].join('\n'),
];
const logs: Rule = [/^docker buildx history logs --builder ci --progress plain \w+$/, { stderr: log }];

test('builds have the steps that their logs show, and end as the list has it', async () => {
  const builds = await recordedBuilds(scriptedShell([list, logs]), 'ci', ['ci/ci0/abc', 'ci/ci0/bad']);
  expect(builds?.map(({ isCompleted, ms }) => [isCompleted, ms])).toEqual([
    [true, 3250],
    [false, 3250],
  ]);
  expect(builds?.[0]?.steps.map(({ name, outcome, ms }) => [name, outcome, ms])).toEqual([
    ['[build 4/5] RUN go build', 'done', 2000],
    ['[build 3/5] COPY . .', 'cached', 0],
  ]);
});

test.each<readonly [string, readonly Rule[], string]>([
  ['no program', [], 'abc'],
  ['a buildx without history', [[/history/, { code: 1, stderr: 'unknown command' }]], 'abc'],
  ['a record that is gone', [list, logs], 'gone'],
  ['a build that still runs', [list, logs], 'running'],
  ['a log that cannot be read', [list, [/logs/, { code: 1 }]], 'abc'],
])('%s: nothing is known', async (_name, rules, id) => {
  expect(await recordedBuilds(scriptedShell(rules), 'ci', ['ci/ci0/abc', `ci/ci0/${id}`])).toBeUndefined();
});
