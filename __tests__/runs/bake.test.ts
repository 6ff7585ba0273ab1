import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runAroundPost } from '../../src/action/run-around.ts';
import { runBake } from '../../src/action/run-bake.ts';
import { mainBoundary } from '../../src/action/services/error-boundary.ts';
import { givenRun, type GivenRun, service } from '../action/given.ts';
import type { Rule } from '../fakes/shell.ts';

const files = { ...service, 'docker-bake.hcl': '', 'compose.yaml': '' };
const targets = { api: { context: '.', dockerfile: 'Dockerfile' } };
const print = (more: object = {}): Rule => [
  /^docker buildx bake .*--print/,
  JSON.stringify({ target: { api: { ...targets.api, ...more } } }),
];
const inspection: Rule = [
  /^docker buildx inspect/,
  'Name: default\nDriver: docker-container\n\nNodes:\nName: default\nEndpoint: default\nStatus: running\nBuildKit version: v0.25.1\nPlatforms: linux/amd64\n',
];
const metadata = '{"api":{"containerimage.digest":"sha256:1"}}';
const built: Rule = [
  /^docker buildx bake/,
  ({ argv }) => {
    writeFileSync(argv[argv.indexOf('--metadata-file') + 1] ?? '', metadata);
    return { stderr: '#1 [build 5/5] RUN go build -o /app .\n#1 DONE 9.0s\n' };
  },
];

const step = (run: GivenRun): Promise<number> => mainBoundary(run.services, () => runBake(run.services));
const bakeOf = (run: GivenRun): readonly string[] =>
  run.shell.matching(/buildx bake .*--metadata-file/).map(({ argv }) => argv.join(' '));

describe('bake', () => {
  test('builds between the injection and the extraction, with the files that bake itself would take', async () => {
    const run = await givenRun({
      files,
      rules: [inspection, print(), built],
      inputs: { push: 'true', set: '*.tags=x:1' },
    });
    expect([await step(run), run.log.messages('error')]).toEqual([0, []]);
    const [words = ''] = bakeOf(run);
    expect(words).toMatch(/--file=compose\.yaml --file=docker-bake\.hcl --push/);
    expect(words).toMatch(
      /--set=\*\.tags=x:1 --set=\*\.attest=type=provenance,mode=min,inline-only=true,builder-id=\S+ -- *$/,
    );
    expect(run.workflow.outputs.get('metadata')).toBe(metadata);
    expect(run.workflow.outputs.get('build-cache')).toBe('miss');
    await runAroundPost(run.post().services);
    expect(run.store.entries).toHaveLength(2);
  });

  test.each([
    ['of what goes into Docker', { output: [{ type: 'docker' }] }, {}],
    ['of what is loaded', {}, { load: 'true' }],
  ])('adds no provenance %s', async (_name, more, inputs) => {
    const run = await givenRun({ files, rules: [inspection, print(more), built], inputs });
    expect(await step(run)).toBe(0);
    expect(bakeOf(run)[0]).not.toContain('attest');
  });

  test('of no cache restores nothing', async () => {
    const run = await givenRun({ files, rules: [print({ 'no-cache': true }), built], inputs: { 'no-cache': 'true' } });
    expect(await step(run)).toBe(0);
    expect(run.workflow.outputs.get('build-cache')).toBe('off');
    expect(run.shell.matching(/--set=\*\.no-cache=true --print/)).toHaveLength(1);
    expect(bakeOf(run)[0]).toMatch(/ --no-cache /);
  });

  test.each([
    ['a call', { call: 'check' }, /--call=check/],
    ['a list', { list: 'targets' }, /--list=targets/],
  ])('of %s goes to buildx as it is', async (_name, inputs, words) => {
    const run = await givenRun({ files, rules: [built], inputs: { ...inputs, files: 'x.hcl' } });
    expect([await step(run), run.log.messages('error')]).toEqual([0, []]);
    expect(bakeOf(run)).toEqual([expect.stringMatching(words)]);
    expect(run.shell.commands).toHaveLength(1);
  });

  test('of a remote definition has no caches, with variables and the token of its server', async () => {
    const run = await givenRun({
      files,
      rules: [inspection, [/--print/, { code: 1 }], built],
      env: { RUNNER_ENVIRONMENT: 'self-hosted' },
      inputs: { source: 'https://github.com/me/app.git', vars: 'A=1', 'github-token': 'secret', provenance: 'true' },
    });
    expect([await step(run), run.log.messages('error')]).toEqual([0, []]);
    const [{ argv, env } = { argv: [], env: {} }] = run.shell.matching(/--metadata-file/);
    expect(env).toMatchObject({ A: '1', BUILDX_BAKE_GIT_AUTH_TOKEN: 'secret' });
    expect(argv.join(' ')).toMatch(
      /bake https:\/\/github\.com\/me\/app\.git .*--set=\*\.args\.BUILDKIT_CACHE_MOUNT_NS=cached-go-docker-build-\w+ --set=\*\.extra-hosts\.cached-go-docker-build-\w+\.invalid=127\.0\.0\.1 --set=\*\.attest=type=provenance/,
    );
    expect(run.shell.matching(/buildx build/)).toEqual([]);
  });

  test('of a remote definition is refused in a pull request of a fork where others use the builder', async () => {
    const env = {
      RUNNER_ENVIRONMENT: 'self-hosted',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/7/merge',
    };
    const inputs = { source: 'https://github.com/me/app.git' };
    const run = await givenRun({ files, rules: [inspection, built], env, inputs });
    expect(await step(run)).toBe(1);
    expect(bakeOf(run)).toEqual([]);
  });

  test('gives no token to another server', async () => {
    const inputs = { source: 'https://git.example/me/app.git', 'github-token': 'secret' };
    const run = await givenRun({ files, rules: [inspection, [/--print/, { code: 1 }], built], inputs });
    expect(await step(run)).toBe(0);
    expect(JSON.stringify(run.shell.matching(/bake/).map(({ env }) => env))).not.toContain('secret');
  });

  test('sets the Dockerfile of each target, edited or not, and keeps each apart', async () => {
    const naive = service.Dockerfile.replaceAll(/--mount=\S+ /g, '');
    const two: Rule = [
      /^docker buildx bake .*--print/,
      JSON.stringify({ target: { api: targets.api, web: { context: '.', dockerfile: 'web.Dockerfile' } } }),
    ];
    const run = await givenRun({
      files: { ...files, Dockerfile: naive, 'web.Dockerfile': 'FROM scratch\n' },
      rules: [inspection, two, built],
      env: { RUNNER_ENVIRONMENT: 'self-hosted' },
      inputs: { set: 'api.dockerfile=Dockerfile\n*.tags=x', 'dockerfile-edits': 'auto' },
    });
    expect([await step(run), run.log.messages('error')]).toEqual([0, []]);
    const words = bakeOf(run)[0] ?? '';
    expect(words.match(/--set=\w+\.dockerfile=\S+/g)).toEqual([
      expect.stringMatching(/^--set=api\.dockerfile=\S+\/\.git\/\S+\/0\/Dockerfile$/),
      `--set=web.dockerfile=${path.join(run.workspace, 'web.Dockerfile')}`,
    ]);
    expect(words).toContain('--set=*.tags=x ');
    expect(words.match(/--set=web\.(?:args|extra-hosts)\.\S+=/g)).toHaveLength(2);
  });

  test('that is clean takes and leaves no layer cache', async () => {
    const inputs = { 'clean-build': 'on', set: 'api.cache-to=type=registry,ref=x/y' };
    const run = await givenRun({ files, rules: [inspection, print(), built], inputs });
    expect(await step(run)).toBe(0);
    expect(bakeOf(run)[0]).toMatch(/--set=\*\.cache-from= --set=\*\.cache-to= /);
    expect(bakeOf(run)[0]).not.toContain('ref=x/y');
    expect(run.log.messages('notice')).toEqual([expect.stringContaining('A clean build leaves out `cache-from`')]);
  });

  test('that is cancelled saves nothing', async () => {
    const stopping: Rule = [
      /^docker buildx bake/,
      () => {
        run.stop.abort();
        return { hangs: true };
      },
    ];
    const run: GivenRun = await givenRun({ files, rules: [inspection, print(), stopping] });
    expect(await step(run)).not.toBe(0);
    const post = run.post();
    await runAroundPost(post.services);
    expect(run.store.entries).toEqual([]);
    expect(post.shell.matching(/BUILD_SWEEP=/)).toEqual([]);
  });

  test('that fails is an error with the step, and what it made is saved', async () => {
    const stderr =
      '#1 [api build 5/5] RUN go build\n#1 0.1 main.go:1: oh\n#1 ERROR: process "go build" did not complete successfully: exit code: 1\nERROR: failed to solve: exit code: 1\n';
    const run = await givenRun({ files, rules: [print(), [/^docker buildx bake/, { code: 1, stderr }]] });
    expect(await step(run)).toBe(1);
    expect(run.log.messages('error')).toEqual([
      expect.stringContaining('The build failed at [api build 5/5] RUN go build'),
    ]);
    await runAroundPost(run.post().services);
    expect(run.store.entries).toHaveLength(2);
  });

  test.each<readonly [string, Rule, RegExp]>([
    [
      'cannot be evaluated',
      [/^docker buildx bake/, { code: 1, stderr: 'ERROR: docker-bake.hcl:3,1-7: Unsupported block type\n' }],
      /^files: compose\.yaml, docker-bake\.hcl cannot be evaluated: docker-bake\.hcl:3,1-7: Unsupported block type$/,
    ],
    [
      'has no target',
      [/^docker buildx bake/, '{"target":{}}'],
      /^files: compose\.yaml, docker-bake\.hcl has no target to build\.$/,
    ],
  ])('of a file that %s is refused, and nothing is built', async (_name, rule, message) => {
    const run = await givenRun({ files, rules: [rule] });
    expect(await step(run)).toBe(1);
    expect(run.log.messages('error')).toEqual([expect.stringMatching(message)]);
    expect(run.shell.matching(/buildx build/)).toEqual([]);
  });

  test.each([
    ['no file', { workdir: 'sub' }, /files: there is no bake or compose file/],
    ['a context of GitHub', { source: '{{defaultContext}}:sub' }, /source: `\{\{defaultContext\}\}:sub` is not known/],
    ['a file outside', { files: '../docker-bake.hcl' }, /files: the file `\.\.\/docker-bake\.hcl` is outside/],
    ['a file that is not there', { files: 'no.hcl' }, /files: the file `no\.hcl` is no file/],
    ['two folders', { source: 'a', workdir: 'b' }, /workdir: the folder comes from `source`/],
  ])('without a place is refused: %s', async (_name, inputs, message) => {
    const run = await givenRun({ files: { ...files, [path.join('sub', 'x')]: '' }, rules: [print(), built], inputs });
    expect(await step(run)).toBe(1);
    expect(run.log.messages('error')).toEqual([expect.stringMatching(message)]);
  });
});
