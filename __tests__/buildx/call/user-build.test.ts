import { describe, expect, test } from '@jest/globals';
import type { BuildCall } from '../../../src/buildx/call/build-argv.ts';
import { runUserBuild } from '../../../src/buildx/call/user-build.ts';
import { shownProgress } from '../../../src/buildx/progress/shown-progress.ts';
import { configOf } from '../../config/given.ts';
import { manualClock } from '../../fakes/clock.ts';
import { memoryFiles } from '../../fakes/files.ts';
import { recordingLog } from '../../fakes/log.ts';
import { type Played, scriptedShell } from '../../fakes/shell.ts';

const call: BuildCall = {
  builder: 'default',
  takesAttestations: false,
  progress: 'plain',
  dockerfile: '/w/Dockerfile',
  context: '.',
  iidFile: '/t/iid',
  metadataFile: '/t/metadata.json',
  secretFiles: [],
  secretEnvs: [],
};
const run = { cwd: '/w', env: { X: 'y' }, signal: new AbortController().signal };

async function userBuild(
  played: Played,
  files = memoryFiles(),
  signal = run.signal,
  given: { readonly inputs?: Record<string, string>; readonly progress?: BuildCall['progress'] } = {},
) {
  const { inputs = {}, progress = 'plain' } = given;
  const log = recordingLog();
  const shell = scriptedShell([[/^docker buildx build/, played]]);
  const end = await runUserBuild(
    { shell, files, log, clock: manualClock() },
    configOf(inputs).build,
    { ...call, progress },
    { ...run, signal },
  );
  return { end, log, shell };
}

test('its output goes through as it is, its results are read from its files', async () => {
  const files = memoryFiles({
    '/t/iid': 'sha256:aa\n',
    '/t/metadata.json': '{\n  "containerimage.digest": "sha256:bb",\n  "x": "::error::y"\n}\n',
  });
  const stderr = '#1 [build 1/1] RUN x\n#1 0.1 ::error::forged\n#1 DONE 1.2s\n';
  const { end, log, shell } = await userBuild({ stderr }, files);
  expect(end).toMatchObject({ result: { kind: 'success' }, imageid: 'sha256:aa', digest: 'sha256:bb' });
  expect(end.metadata).toContain('"x": "::error::y"');
  expect(end.steps).toEqual([{ name: '[build 1/1] RUN x', ms: 1200, cached: false, startMs: 0 }]);
  expect(log.messages('output')).toEqual(stderr.trim().split('\n'));
  expect(shell.commands[0]).toMatchObject({ cwd: '/w', env: { X: 'y', BUILDX_METADATA_WARNINGS: 'true' } });
});

test('a build that makes no image has none of these', async () => {
  const { end } = await userBuild({}, memoryFiles({ '/t/metadata.json': 'null' }));
  expect(end).toMatchObject({ result: { kind: 'success' }, imageid: '', digest: '', metadata: '' });
});

test('a failed one tells what failed', async () => {
  const stderr =
    '#1 [build 1/1] RUN x\n#1 ERROR: process "x" did not complete successfully: exit code: 2\nERROR: failed to build: failed to solve: process "x" did not complete successfully: exit code: 2\n';
  const { end } = await userBuild({ code: 1, stderr });
  expect(end.result).toMatchObject({ kind: 'failure', error: { step: '[build 1/1] RUN x', exitCode: 2 } });
});

test('the end of a long output is what counts', async () => {
  const stderr = `${'noise\n'.repeat(9000)}ERROR: failed to build: the end\n`;
  const { end } = await userBuild({ code: 1, stderr });
  expect(end.result).toMatchObject({ kind: 'failure', error: { message: 'the end' } });
});

test('a run that was told to stop was cancelled', async () => {
  const { end, shell } = await userBuild({}, memoryFiles(), AbortSignal.abort());
  expect(end.result).toEqual({ kind: 'cancelled' });
  expect(shell.commands).toEqual([]);
});

test('without docker there is no build', async () => {
  const tools = { shell: scriptedShell([]), files: memoryFiles(), log: recordingLog(), clock: manualClock() };
  const end = await runUserBuild(tools, configOf({}).build, call, run);
  expect(end).toMatchObject({ result: { kind: 'failure', error: { message: 'spawn docker ENOENT' } }, ms: 0 });
});

describe('a check', () => {
  const verdict = 'Check complete, 1 warning has been found!';
  const stdout = `${verdict}\n\nWARNING: FromAsCasing - https://docs.docker.com/go/dockerfile/rule/from-as-casing/\n`;
  const files = memoryFiles({
    '/t/metadata.json': '{ "result.json": {}, "result.txt": "", "result.statuscode": "1" }',
  });

  test('with warnings fails with what buildx sums up, and has its metadata', async () => {
    const { end, log } = await userBuild({ code: 1, stdout }, files, run.signal, { inputs: { call: 'check' } });
    expect(end.result).toEqual({
      kind: 'failure',
      error: { message: verdict, step: '', output: [], exitCode: 0, file: '', line: 0 },
    });
    expect(end.metadata).toContain('"result.statuscode": "1"');
    expect(log.messages('output')).toContain(verdict);
  });

  test.each([
    ['without a sum, as JSON', 'check,format=json', '{\n}\n', /^Check complete, warnings or errors/],
    ['that could not be made', 'check', '', /^no such builder$/],
    ['that is none', 'outline', 'x\n', /^no such builder$/],
  ])('%s', async (_, callInput, printed, message) => {
    const { end } = await userBuild(
      { code: 1, stdout: printed, stderr: 'ERROR: no such builder\n' },
      files,
      run.signal,
      { inputs: { call: callInput } },
    );
    expect(end.result).toMatchObject({ kind: 'failure', error: { message: expect.stringMatching(message) } });
  });
});

describe('what the job wants to see', () => {
  const started = '2026-01-01T00:00:00Z';
  const vertex = { digest: 'sha256:1', name: '[build 1/1] RUN x', started };
  const raw = [
    JSON.stringify({ vertexes: [vertex] }),
    JSON.stringify({
      logs: [{ vertex: 'sha256:1', stream: 1, data: 'aGk=', timestamp: '2026-01-01T00:00:00.5Z' }],
    }),
    JSON.stringify({
      logs: [{ vertex: 'sha256:1', stream: 1, data: 'IHlvdQo=', timestamp: '2026-01-01T00:00:00.5Z' }],
    }),
    JSON.stringify({
      vertexes: [
        {
          ...vertex,
          completed: '2026-01-01T00:00:02Z',
          error: 'process "x" did not complete successfully: exit code: 7',
        },
      ],
    }),
    'ERROR: failed to build: failed to solve: process "x" did not complete successfully: exit code: 7',
  ];

  test('`rawjson` goes through as it is, and is read all the same', async () => {
    const played = { code: 1, stderr: `${raw.join('\n')}\n` };
    const { end, log, shell } = await userBuild(played, memoryFiles(), run.signal, { progress: 'rawjson' });
    expect(shell.commands[0]?.argv).toContain('--progress=rawjson');
    expect(log.messages('output')).toEqual(raw);
    expect(end.result).toMatchObject({
      kind: 'failure',
      error: { step: '[build 1/1] RUN x', exitCode: 7, output: ['hi you'] },
    });
  });

  test('`quiet` shows the error and no progress, and its steps are known', async () => {
    const stderr =
      '#1 [build 1/1] RUN x\n#1 0.1 noise\n#1 ERROR: x\n------\n > [build 1/1] RUN x:\n0.1 noise\n------\nDockerfile:2\n--------------------\n   2 | >>> RUN x\n--------------------\nERROR: failed to build: x\n';
    const { end, log, shell } = await userBuild({ code: 1, stderr, stdout: 'told\n' }, memoryFiles(), run.signal, {
      progress: 'quiet',
    });
    expect(shell.commands[0]?.argv).toContain('--progress=plain');
    const rule = '-'.repeat(20);
    expect(log.messages('output')).toEqual([
      'told',
      'Dockerfile:2',
      rule,
      '   2 | >>> RUN x',
      rule,
      'ERROR: failed to build: x',
    ]);
    expect(end.steps).toHaveLength(1);
  });

  test.each([
    [undefined, 'plain'],
    ['auto', 'plain'],
    ['tty', 'plain'],
    [' RawJSON ', 'rawjson'],
    ['quiet', 'quiet'],
  ])('BUILDKIT_PROGRESS=%s means %s', (value, expected) => {
    expect(shownProgress({ BUILDKIT_PROGRESS: value })).toBe(expected);
  });
});
