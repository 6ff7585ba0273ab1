import { expect, test } from '@jest/globals';
import { runUserBuild } from '../../../src/buildx/call/user-build.ts';
import { configOf } from '../../config/given.ts';
import { memoryFiles } from '../../fakes/files.ts';
import { recordingLog } from '../../fakes/log.ts';
import { type Played, scriptedShell } from '../../fakes/shell.ts';

const call = {
  builder: 'default',
  driver: 'docker',
  dockerfile: '/w/Dockerfile',
  context: '.',
  iidFile: '/t/iid',
  metadataFile: '/t/metadata.json',
  secretFiles: [],
  secretEnvs: [],
};
const run = { cwd: '/w', env: { X: 'y' }, signal: new AbortController().signal };

async function userBuild(played: Played, files = memoryFiles(), signal = run.signal) {
  const log = recordingLog();
  const shell = scriptedShell([[/^docker buildx build/, played]]);
  return { end: await runUserBuild({ shell, files, log }, configOf({}).build, call, { ...run, signal }), log, shell };
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
  expect(end.steps).toEqual([{ name: '[build 1/1] RUN x', ms: 1200, cached: false }]);
  expect(log.messages('output')).toEqual(stderr.trim().split('\n'));
  expect(shell.commands[0]).toMatchObject({ cwd: '/w', env: { X: 'y' } });
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
  const tools = { shell: scriptedShell([]), files: memoryFiles(), log: recordingLog() };
  const end = await runUserBuild(tools, configOf({}).build, call, run);
  expect(end).toMatchObject({ result: { kind: 'failure', error: { message: 'spawn docker ENOENT' } }, ms: 0 });
});
