import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runPost } from '../../src/action/run-post.ts';
import type { Command } from '../../src/platform/shell.ts';
import { fakeArtifacts } from '../fakes/artifacts.ts';
import type { Rule } from '../fakes/shell.ts';
import { givenRun, type GivenRun, type RunOptions } from '../action/given.ts';
import { main, stateOf } from '../action/jobs.ts';

const kept = { kind: 'uploaded', id: '4001', bytes: 7233 } as const;
const exporting: Rule = [
  /history export/,
  ({ argv }: Command) => {
    writeFileSync(argv[argv.indexOf('--output') + 1] ?? '', 'record');
    return '';
  },
];

/** Main and post of a build; what post told. */
async function ended(options: RunOptions = {}): Promise<{ run: GivenRun; post: ReturnType<GivenRun['post']> }> {
  const run = await givenRun({ artifacts: fakeArtifacts(kept), rules: [exporting], ...options });
  await main(run);
  const post = run.post();
  await runPost(post.services);
  return { run, post };
}

const exportsIn = ({ shell }: Pick<GivenRun, 'shell'>): number => shell.matching(/history export/).length;

test('the record of the build becomes an artifact, in post, and the summary links to it', async () => {
  const artifacts = fakeArtifacts(kept);
  const { run, post } = await ended({ artifacts, env: { DOCKER_BUILD_RECORD_RETENTION_DAYS: '7' } });
  expect(stateOf(run)?.record).toEqual({ ref: 'default/default/abc123def', retentionDays: 7 });
  const [command] = run.shell.matching(/history export/);
  expect(command?.argv.join(' ')).toMatch(
    /^docker buildx history export --builder default --finalize --output \S+\/me~app~ABC123\.dockerbuild abc123def$/,
  );
  expect(artifacts.artifacts).toMatchObject([{ name: 'me~app~ABC123.dockerbuild', retentionDays: 7 }]);
  const url = 'https://github.com/me/app/actions/runs/77/artifacts/4001';
  expect(post.workflow.summaries.join('')).toContain(`(${url})`);
  expect(post.log.messages('info')).toContainEqual(expect.stringMatching(`^Build record: .*, ${url}$`));
  expect(post.log.messages('warning')).toEqual([]);
});

test('a build that failed has one too, by what buildx notes of it', async () => {
  const config = path.join((await givenRun()).runnerTemp, 'buildx');
  const failing = (command: Command) => {
    const folder = path.join(config, 'refs/default/default');
    mkdirSync(folder, { recursive: true });
    const dockerfile = command.argv[command.argv.indexOf('--file') + 1];
    writeFileSync(path.join(folder, 'failed1'), JSON.stringify({ LocalPath: '/project', DockerfilePath: dockerfile }));
    return { code: 1, stderr: 'ERROR: failed to build\n' };
  };
  const { run } = await ended({ docker: { build: failing }, env: { BUILDX_CONFIG: config } });
  expect(stateOf(run)?.record).toEqual({ ref: 'default/default/failed1' });
  expect(exportsIn(run)).toBe(1);
});

describe('nothing is exported', () => {
  test.each<readonly [string, RunOptions, string | undefined]>([
    ['without a summary', { env: { DOCKER_BUILD_SUMMARY: 'false' } }, undefined],
    ['where the user wants none', { env: { DOCKER_BUILD_RECORD_UPLOAD: 'false' } }, undefined],
    ['for another call than a build', { inputs: { call: 'check' } }, undefined],
    [
      'without an artifact service',
      { artifacts: fakeArtifacts() },
      'No build record was uploaded: this run has no artifact service.',
    ],
  ])('%s', async (_name, options, told) => {
    const { run, post } = await ended(options);
    expect(exportsIn(run)).toBe(0);
    expect(post.log.messages('info').filter((line) => line.includes('build record'))).toEqual(
      told === undefined ? [] : [told],
    );
    expect(post.log.messages('warning')).toEqual([]);
  });
});

test('DOCKER_BUILD_SUMMARY=false switches the summary off', async () => {
  const { post } = await ended({ env: { DOCKER_BUILD_SUMMARY: 'false' } });
  expect(post.workflow.summaries).toEqual([]);
});

test('a variable that means nothing is a warning of main', async () => {
  const { run, post } = await ended({ env: { DOCKER_BUILD_SUMMARY: 'perhaps' } });
  expect(run.log.messages('warning')).toEqual([expect.stringContaining('DOCKER_BUILD_SUMMARY: `perhaps`')]);
  expect(post.workflow.summaries).toHaveLength(1);
});

describe('what fails is one line, and the run is as without it', () => {
  test.each<readonly [string, RunOptions, 'info' | 'warning', RegExp]>([
    [
      'the service refuses',
      { artifacts: fakeArtifacts({ kind: 'failed', reason: 'the quota is hit' }) },
      'warning',
      /^The build record was not uploaded: the quota is hit\. With DOCKER_BUILD_RECORD_UPLOAD=false/,
    ],
    [
      'buildx has no record',
      { rules: [[/history export/, { code: 1, stderr: 'ERROR: no record found\n' }]] },
      'warning',
      /not uploaded: `docker buildx history export` failed: no record found\./,
    ],
    ['buildx is too old', { rules: [[/history export/, 'Usage: …']] }, 'info', /buildx 0\.23 and later have it\.$/],
  ])('%s', async (_name, options, level, line) => {
    const { post } = await ended(options);
    expect(post.log.messages(level)).toContainEqual(expect.stringMatching(line));
    expect(post.workflow.summaries).toHaveLength(1);
    expect(post.workflow.summaries.join('')).not.toContain('Build record');
  });
});
