import { expect, test } from '@jest/globals';
import { ownBuilds } from '../../../src/buildx/records/history.ts';
import { type HelperOutcome, runHelperBuild } from '../../../src/buildx/call/helper-build.ts';
import type { Files } from '../../../src/platform/files.ts';
import type { Command, Shell } from '../../../src/platform/shell.ts';
import { memoryFiles } from '../../fakes/files.ts';
import { type Played, scriptedShell } from '../../fakes/shell.ts';

type HelperBuild = Parameters<typeof runHelperBuild>[3];
const builder = { name: 'default', driver: 'docker', nodes: [] };
const build = { folder: '/t/inject-000001', buildArgs: { A: '$x "y"' }, timeoutMs: 20 };
const log = (text: string): string =>
  JSON.stringify({ logs: [{ vertex: 'sha256:1', stream: 1, data: Buffer.from(text).toString('base64') }] });
const records = [
  '{"name":"inject-000001","ref":"default/default/ours","status":"Error"}',
  '{"name":"inject-0000012","ref":"default/default/theirs","status":"Error"}',
].join('\n');

/** Runs a helper build, and the end of its run. */
async function built(
  shell: Shell,
  files: Files,
  more: Pick<HelperBuild, 'signal' | 'exportTo'> = {},
): Promise<HelperOutcome> {
  const own = ownBuilds(shell);
  const outcome = await runHelperBuild(shell, files, builder, { ...build, ...more, ownBuilds: own });
  await own.forget();
  return outcome;
}

/** Runs a helper build that plays like this, and gives what came of it. */
async function helper(play: Played | ((command: Command) => Promise<Played>), signal?: AbortSignal) {
  const files = memoryFiles();
  const shell = scriptedShell([
    [/^docker buildx build/, async (command) => (typeof play === 'function' ? play(command) : play)],
    [/history ls/, records],
    [/history rm/, ''],
  ]);
  const outcome = await built(shell, files, signal === undefined ? {} : { signal });
  return { outcome, shell, files };
}

const succeeds = (files: { writeText(file: string, text: string): Promise<void> }) => async (): Promise<Played> => {
  await files.writeText('/t/inject-000001.metadata.json', '{ "buildx.build.ref": "default/default/abc123" }');
  return { stderr: `${log('one\ntwo')}\n` };
};

test('a build gives what its RUNs printed, and leaves neither record nor file', async () => {
  const files = memoryFiles();
  const shell = scriptedShell([
    [/^docker buildx build/, succeeds(files)],
    [/history/, ''],
  ]);
  const outcome = await built(shell, files);
  expect(outcome).toMatchObject({ kind: 'done', lines: ['one', 'two'] });
  expect(shell.matching(/history/).map(({ argv }) => argv.join(' '))).toEqual([
    'docker buildx history rm --builder default abc123',
  ]);
  expect(files.texts()).toEqual({});
});

test('it makes no image and no attestation, whatever the job sets, and values are words of their own', async () => {
  const { shell } = await helper({});
  const [command] = shell.matching(/buildx build/);
  expect(command?.argv).toEqual(
    expect.arrayContaining(['--provenance=false', '--sbom=false', 'type=cacheonly', 'A=$x "y"']),
  );
  expect(command?.argv.at(-1)).toBe('/t/inject-000001');
  expect(command?.env).toMatchObject({ BUILDX_METADATA_PROVENANCE: 'disabled', BUILDX_GIT_INFO: 'false' });
});

test('what it brings out is read as it comes', async () => {
  const shell = scriptedShell([[/./, { stdout: 'the archive' }]]);
  let read = '';
  const exportTo = async (tar: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const part of tar) read += Buffer.from(part).toString();
  };
  await built(shell, memoryFiles(), { exportTo });
  expect(shell.commands[0]?.argv).toContain('type=tar,dest=-');
  expect(read).toBe('the archive');
});

test('what cannot be kept on the runner is a failure with the reason', async () => {
  const shell = scriptedShell([[/./, { stdout: 'the archive' }]]);
  const exportTo = () => Promise.reject(new Error('no space left'));
  await expect(built(shell, memoryFiles(), { exportTo })).resolves.toMatchObject({
    kind: 'failed',
    reason: 'its output could not be stored: no space left',
  });
});

const vertexError = JSON.stringify({ vertexes: [{ digest: 'sha256:1', error: 'exit code: 1' }] });
test.each<readonly [string, Played, string]>([
  ['a step', { code: 1, stderr: `${vertexError}\nERROR: failed to build: last words\n` }, 'exit code: 1'],
  ['BuildKit', { code: 1, stderr: 'ERROR: failed to build: failed to solve: last words\n' }, 'last words'],
  ['nobody knows what', { code: 1 }, 'docker buildx ended with 1'],
  ['the time limit', { hangs: true }, 'it took longer than its limit of 0 s'],
])('a failure tells why, and its record goes too: %s', async (_name, played, reason) => {
  const { outcome, shell } = await helper(played);
  expect(outcome).toMatchObject({ kind: 'failed', reason });
  expect(shell.matching(/history rm/).map(({ argv }) => argv.at(-1))).toEqual(['ours']);
});

test('the record of a cancelled build goes too', async () => {
  const stop = new AbortController();
  const { outcome, shell } = await helper(async () => {
    stop.abort();
    return { hangs: true };
  }, stop.signal);
  expect(outcome).toMatchObject({ kind: 'failed', reason: 'the run was cancelled' });
  expect(shell.matching(/history rm/)).toHaveLength(1);
});

test('a builder without a history is no trouble', async () => {
  const shell = scriptedShell([
    [/history/, { code: 1, stderr: 'unknown command' }],
    [/^docker buildx build/, { code: 1 }],
  ]);
  await expect(built(shell, memoryFiles())).resolves.toMatchObject({ kind: 'failed' });
  expect(shell.matching(/history rm/)).toEqual([]);
});

test('without docker there is no helper build', async () => {
  await expect(built(scriptedShell([]), memoryFiles())).resolves.toMatchObject({
    kind: 'failed',
    reason: expect.stringContaining('ENOENT'),
  });
});
