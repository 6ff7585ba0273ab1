import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Artifact } from '../../../src/platform/artifacts.ts';
import { githubArtifacts } from '../../../src/platform/runner/github-artifacts.ts';
import { type ArtifactService, runtimeToken, startArtifactService } from '../../servers/artifact-service.ts';

let service: ArtifactService;
let folder: string;
let artifact: Artifact;
beforeEach(async () => {
  service = await startArtifactService();
  folder = await mkdtemp(path.join(tmpdir(), 'artifact-'));
  const file = path.join(folder, 'record');
  await writeFile(file, 'what happened');
  const { signal } = new AbortController();
  artifact = { name: 'me~app~ABC123.dockerbuild', file, retentionDays: undefined, timeoutMs: 20_000, signal };
});
afterEach(async () => {
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

test('a file is created, put and finalized, and lasts as long as the repository says', async () => {
  const artifacts = githubArtifacts(service.environment);
  expect(artifacts.obstacle).toBeUndefined();
  expect(await artifacts.upload(artifact)).toEqual({ kind: 'uploaded', id: '4001', bytes: 13 });
  expect(service.calls).toEqual([
    ['CreateArtifact', 200],
    ['put', 201],
    ['FinalizeArtifact', 200],
  ]);
  const [kept] = service.kept;
  expect(kept).toMatchObject({ name: artifact.name, request: { version: 7, mime_type: 'application/octet-stream' } });
  expect(kept?.content.toString()).toBe('what happened');
  expect(kept?.request).not.toHaveProperty('expires_at');
});

test('a number of days becomes a time', async () => {
  await githubArtifacts(service.environment).upload({ ...artifact, retentionDays: 7 });
  const ends = Date.parse(String(service.kept[0]?.request['expires_at']));
  expect(Math.abs(ends - Date.now() - 7 * 86_400_000)).toBeLessThan(60_000);
});

test('an error that passes is tried again', async () => {
  service.fail('put', { status: 503, body: 'busy' }, 1);
  expect(await githubArtifacts(service.environment).upload(artifact)).toMatchObject({ kind: 'uploaded' });
  expect(service.calls.map(([, status]) => status)).toEqual([200, 503, 201, 200]);
});

describe('what failed', () => {
  test.each<readonly [string, Parameters<ArtifactService['fail']>, RegExp]>([
    [
      'is told in the words of the service',
      ['CreateArtifact', { status: 403, body: '{"msg":"Artifact storage quota has been hit"}' }],
      /^CreateArtifact: the artifact service answered with status 403 \(Artifact storage quota has been hit\)$/,
    ],
    ['without words by its status', ['put', { status: 403, body: '<Error/>' }], /^the upload: .* status 403$/],
    ['is an answer of another kind', ['FinalizeArtifact', { status: 200, body: '{"ok":false}' }], /cannot be used$/],
  ])('%s', async (_name, fault, reason) => {
    service.fail(...fault);
    const end = await githubArtifacts(service.environment).upload(artifact);
    expect(end).toEqual({ kind: 'failed', reason: expect.stringMatching(reason) });
    expect(JSON.stringify(end)).not.toContain('sig=');
  });

  test('is a service that does not answer', async () => {
    service.fail('CreateArtifact', undefined);
    const end = await githubArtifacts(service.environment).upload({ ...artifact, timeoutMs: 300 });
    expect(end).toEqual({ kind: 'failed', reason: 'it took longer than 0.3 s' });
  });

  test('is a run that was told to stop', async () => {
    service.fail('CreateArtifact', undefined);
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    const end = await githubArtifacts(service.environment).upload({ ...artifact, signal: stop.signal });
    expect(end).toEqual({ kind: 'failed', reason: 'the run was cancelled' });
  });

  test('is a file that is not there', async () => {
    const end = await githubArtifacts(service.environment).upload({ ...artifact, file: path.join(folder, 'none') });
    expect(end).toEqual({ kind: 'failed', reason: expect.stringContaining('ENOENT') });
  });
});

describe('a run without artifacts', () => {
  const usable = {
    ACTIONS_RESULTS_URL: 'https://results.example/',
    ACTIONS_RUNTIME_TOKEN: runtimeToken({ scp: 'Actions.Results:a:b' }),
  };
  test.each<readonly [string, Readonly<Record<string, string>>, RegExp | undefined]>([
    ['is none on github.com', { GITHUB_SERVER_URL: 'https://github.com' }, undefined],
    ['is none of an enterprise in the cloud', { GITHUB_SERVER_URL: 'https://me.ghe.com' }, undefined],
    [
      'is one of an enterprise server',
      { GITHUB_SERVER_URL: 'https://github.corp.example' },
      /servers of GitHub itself/,
    ],
    ['has no token', { ACTIONS_RUNTIME_TOKEN: '' }, /no artifact service/],
    ['has no address', { ACTIONS_RESULTS_URL: '' }, /no artifact service/],
    ['has a token of another kind', { ACTIONS_RUNTIME_TOKEN: 'tok' }, /does not name the run/],
    [
      'has a token without the job',
      { ACTIONS_RUNTIME_TOKEN: runtimeToken({ scp: 'Actions.Results:a' }) },
      /does not name/,
    ],
  ])('%s', async (_name, env, obstacle) => {
    const artifacts = githubArtifacts({ ...usable, ...env });
    if (obstacle === undefined) {
      expect(artifacts.obstacle).toBeUndefined();
      return;
    }
    expect(artifacts.obstacle).toMatch(obstacle);
    expect(await artifacts.upload(artifact)).toEqual({ kind: 'failed', reason: artifacts.obstacle });
  });
});
