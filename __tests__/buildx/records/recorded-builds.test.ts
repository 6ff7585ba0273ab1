import { describe, expect, test } from '@jest/globals';
import { buildLog, listedBuilds } from '../../../src/buildx/records/recorded-builds.ts';
import { scriptedShell } from '../../fakes/shell.ts';

const line = (id: string, status: string, more: object = {}): string =>
  JSON.stringify({ ref: `ci/ci0/${id}`, name: 'project', status, created_at: '2026-11-29T21:23:27.25Z', ...more });
const ended = { completed_at: '2026-11-29T21:23:30.5Z' };
const createdAt = Date.UTC(2026, 10, 29, 21, 23, 27, 250);

describe('the builds in a history', () => {
  test('have their times and ends', async () => {
    const text = [line('abc', 'Completed', ended), line('bad', 'Error', ended), line('now', 'Running'), '', 'x'].join(
      '\n',
    );
    const shell = scriptedShell([[/^docker buildx history ls --builder ci --no-trunc --format json$/, text]]);
    expect(await listedBuilds(shell, 'ci')).toEqual([
      { ref: 'ci/ci0/abc', isCompleted: true, createdAt, ms: 3250 },
      { ref: 'ci/ci0/bad', isCompleted: false, createdAt, ms: 3250 },
      { ref: 'ci/ci0/now', isCompleted: false, createdAt, ms: 0 },
    ]);
  });

  test.each([
    ['no program', scriptedShell([])],
    ['a buildx without history', scriptedShell([[/history/, { code: 1, stderr: 'unknown command' }]])],
  ])('%s: nothing is known', async (_name, shell) => {
    expect(await listedBuilds(shell, 'ci')).toBeUndefined();
  });

  test('with a name that leads elsewhere are none', async () => {
    const shell = scriptedShell([
      [/history/, JSON.stringify({ ...JSON.parse(line('a', 'Completed')), ref: '../../x/y' })],
    ]);
    expect(await listedBuilds(shell, 'ci')).toEqual([]);
  });
});

describe('the log of a build', () => {
  const log = '#1 [build 4/5] RUN go build\n#1 DONE 2.0s\n\n#2 [build 3/5] COPY . .\n#2 CACHED\n';

  test('shows its steps', async () => {
    const shell = scriptedShell([[/^docker buildx history logs --builder ci --progress plain abc$/, { stderr: log }]]);
    const read = await buildLog(shell, 'ci/ci0/abc');
    expect(read?.steps.map(({ name, outcome, ms }) => [name, outcome, ms])).toEqual([
      ['[build 4/5] RUN go build', 'done', 2000],
      ['[build 3/5] COPY . .', 'cached', 0],
    ]);
    expect(read?.lines).toHaveLength(5);
  });

  test('may be gone', async () => {
    const shell = scriptedShell([[/history/, { code: 1, stderr: 'ERROR: no record found' }]]);
    expect(await buildLog(shell, 'ci/ci0/abc')).toBeUndefined();
  });
});
