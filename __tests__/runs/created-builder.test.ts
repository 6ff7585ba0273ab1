import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { mainBoundary } from '../../src/action/services/error-boundary.ts';
import { runMain } from '../../src/action/run-main.ts';
import { runPost } from '../../src/action/run-post.ts';
import type { Rule } from '../fakes/shell.ts';
import type { GivenRun, RunOptions } from '../action/given.ts';
import { givenRun } from '../action/given.ts';

const name = 'cached-go-docker-build-nonce0';
const inspection = (driver: string, builder = name): string => `Name:   ${builder}
Driver: ${driver}

Nodes:
Name:           ${builder}0
Endpoint:       ${driver === 'remote' ? 'tcp://kit:1234' : 'unix:///var/run/docker.sock'}
Status:         running
Platforms:      linux/amd64
`;

const given = (
  inputs: RunOptions['inputs'],
  rules: readonly Rule[] = [],
  options: RunOptions = {},
): Promise<GivenRun> =>
  givenRun({
    ...options,
    inputs: { ...inputs },
    rules: [
      ...rules,
      [/^docker buildx create/, ''],
      [/^docker buildx rm/, ''],
      [
        /^docker buildx inspect --builder cached-go/,
        ({ argv }) => inspection(inputs?.['driver'] ?? 'docker-container', argv[4]),
      ],
    ],
  });

const main = (run: GivenRun): Promise<number> => mainBoundary(run.services, () => runMain(run.services));
const commands = ({ shell }: Pick<GivenRun, 'shell'>, pattern: RegExp): readonly string[] =>
  shell.matching(pattern).map(({ argv }) => argv.slice(2).join(' '));

describe('a builder is made', () => {
  const container = `create --name ${name} --driver docker-container`;
  test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    ['of a driver alone', { driver: 'docker-container' }, [container]],
    [
      'with options, flags, platforms and a place',
      {
        'driver-opts': 'image=kit:1\n"env.A=b,c"',
        'buildkitd-flags': '--debug',
        'builder-platforms': 'linux/amd64',
        endpoint: 'other',
      },
      [
        `${container} --driver-opt image=kit:1 --driver-opt "env.A=b,c" --buildkitd-flags --debug --platform linux/amd64 other`,
      ],
    ],
    [
      "in the machine's network and with proxies, unless its options name others",
      {
        'driver-opts': 'env.HTTP_PROXY=http://own:1',
        network: 'host',
        'http-proxy': 'http://p:1',
        'https-proxy': 'http://p:2',
      },
      [
        `${container} --driver-opt network=host --driver-opt env.HTTPS_PROXY=http://p:2 --driver-opt env.HTTP_PROXY=http://own:1`,
      ],
    ],
    [
      'that grants what `allow` may ask for',
      { driver: 'docker-container', allow: 'security.insecure' },
      [
        `${container} --buildkitd-flags --allow-insecure-entitlement security.insecure --allow-insecure-entitlement network.host`,
      ],
    ],
    [
      'with further nodes, whose containers have names of their own',
      { append: '- name: arm\n  endpoint: ssh://arm\n  platforms: linux/arm64\n- buildkitd-flags: --debug\n' },
      [
        container,
        `create --name ${name} --append --node ${name}-arm --platform linux/arm64 ssh://arm`,
        `create --name ${name} --append --buildkitd-flags --debug`,
      ],
    ],
    [
      'of a BuildKit that runs',
      { driver: 'remote', endpoint: 'unix:///kit.sock', network: 'host', append: '- endpoint: unix:///b\n  name: b\n' },
      [`create --name ${name} --driver remote unix:///kit.sock`, `create --name ${name} --append --node b unix:///b`],
    ],
  ])('%s', async (_, inputs, created) => {
    const run = await given(inputs);
    expect(await main(run)).toBe(0);
    expect(commands(run, /^docker buildx create/)).toEqual(created);
    for (const words of commands(run, /^docker buildx build/)) expect(words).toContain(`--builder ${name}`);
    const post = run.post();
    await runPost(post.services);
    expect(commands(post, /^docker buildx rm/)).toEqual([`rm --force ${name}`]);
  });

  test('for a driver that needs no engine, no engine is asked', async () => {
    const run = await given({ driver: 'remote', endpoint: 'unix:///kit.sock' });
    expect(await main(run)).toBe(0);
    expect(commands(run, /^docker buildx inspect/)).toEqual([`inspect --builder ${name}`]);
  });
});

describe('no builder is made', () => {
  test("for the driver docker: the engine's own builds", async () => {
    const run = await given({ driver: 'docker' }, [[/^docker context show/, 'default\n']]);
    expect(await main(run)).toBe(0);
    await runPost(run.post().services);
    expect(commands(run, /^docker buildx (?:create|rm)/)).toEqual([]);
    expect(commands(run, /^docker buildx inspect/)[0]).toBe('inspect --builder default');
  });

  test('with nodes that cannot be made, and all that is wrong is told together', async () => {
    const run = await given({ append: '- platform: x', file: 'nowhere' });
    expect(await main(run)).toBe(1);
    expect(commands(run, /^docker buildx create/)).toEqual([]);
    expect(run.log.text()).toMatch(/append: node 1: there is no field `platform`/);
    expect(run.log.text()).toMatch(/file: there is no Dockerfile/);
  });
});

describe('certificates', () => {
  const key = '-----BEGIN PRIVATE KEY-----\ncanary-of-the-key\n-----END PRIVATE KEY-----\n';
  const ends = ['CACERT', 'CERT', 'KEY'];
  const texts = ends.flatMap((end) =>
    [0, 1].map((index) => [`BUILDER_NODE_${index}_AUTH_TLS_${end}`, `canary-${end}-${index}`]),
  );
  const env = { ...Object.fromEntries(texts), BUILDER_NODE_1_AUTH_TLS_KEY: key };

  test('are files that nobody else reads, are never printed, and are gone after the job', async () => {
    const seen: { readonly option: string; readonly text: string; readonly mode: number }[] = [];
    const files: string[] = [];
    const look: Rule = [
      /^docker buildx create/,
      ({ argv }) => {
        for (const word of argv) {
          const [, option = '', file = ''] = /^(cacert|cert|key)=(.*)$/.exec(word) ?? [];
          if (file === '') continue;
          files.push(file);
          seen.push({ option, text: readFileSync(file, 'utf8'), mode: statSync(file).mode & 0o777 });
        }
        return '';
      },
    ];
    const inputs = { driver: 'remote', endpoint: 'tcp://kit:1234', append: '- endpoint: tcp://other:1234' };
    const run = await given(inputs, [look], { env });
    await main(run);
    const ofNode = (index: number, texted = `canary-KEY-${index}`) => [
      { option: 'cacert', text: `canary-CACERT-${index}`, mode: 0o600 },
      { option: 'cert', text: `canary-CERT-${index}`, mode: 0o600 },
      { option: 'key', text: texted, mode: 0o600 },
    ];
    expect(seen).toEqual([...ofNode(0), ...ofNode(1, key)]);
    expect(run.workflow.secrets).toEqual(expect.arrayContaining(['canary-CACERT-0', 'canary-of-the-key']));
    await runPost(run.post().services);
    expect(files.filter((file) => existsSync(file))).toEqual([]);
    expect(run.log.text()).not.toContain('canary-');
  });
});

describe('state that is kept', () => {
  const env = { RUNNER_NAME: 'r1', GITHUB_ACTION: 'build' };
  const nameIn = (run: GivenRun): string =>
    / --name (\S+)/.exec(commands(run, /^docker buildx create/).at(-1) ?? '')?.[1] ?? '';

  test('stays in post, and the next run of the step has the same builder', async () => {
    const run = await given({ 'keep-state': 'true' }, [], { env });
    expect(await main(run)).toBe(0);
    const kept = nameIn(run);
    expect(kept).toMatch(/^cached-go-docker-build-kept[0-9a-f]{16}$/);
    const post = run.post();
    await runPost(post.services);
    expect(commands(post, /^docker buildx rm/)).toEqual([`rm --force --keep-state ${kept}`]);
    const other = await given({ 'keep-state': 'true' }, [], { env: { ...env, RUNNER_NAME: 'r2' } });
    await main(other);
    const again = await given({ 'keep-state': 'true' }, [], { env });
    await main(again);
    expect([nameIn(again) === kept, nameIn(other) === kept]).toEqual([true, false]);
  });

  test('is met by later runs: on a machine that stays, untrusted ones have mounts of their own', async () => {
    const event = { pull_request: { number: 7, head: { repo: { full_name: 'fork/app' } } } };
    const forks = {
      GITHUB_EVENT_NAME: 'pull_request',
      RUNNER_ENVIRONMENT: 'self-hosted',
      GITHUB_REF: 'refs/pull/7/merge',
    };
    const run = await given({ 'keep-state': 'true' }, [], { env: { ...env, ...forks }, event });
    expect(await main(run)).toBe(0);
    expect(run.log.text()).not.toContain('the builder was made for this run');
    expect(run.log.text()).toMatch(/Cache mounts +kept apart/);
  });

  test('and is in use: the run goes on without it, and leaves that builder alone', async () => {
    const taken = 'ERROR: existing instance for "x" but no append mode, specify the node name\n';
    const run = await given(
      { 'keep-state': 'true' },
      [[/^docker buildx create --name \S+-kept/, { code: 1, stderr: taken }]],
      { env },
    );
    expect(await main(run)).toBe(0);
    expect(run.log.text()).toMatch(/keep-state: The builder \S+kept\w+, which has the kept state, is there already/);
    const post = run.post();
    await runPost(post.services);
    expect(commands(post, /^docker buildx rm/)).toEqual([`rm --force ${name}`]);
  });
});

describe("BuildKit's log in post", () => {
  const rules: readonly Rule[] = [
    [/^docker ps/, `buildx_buildkit_${name}0\nother_buildx_buildkit_${name}0\n`],
    [/^docker logs/, { stdout: 'first\n', stderr: '::error::last\n' }],
  ];

  test.each([
    ['when the runner is debugging', { RUNNER_DEBUG: '1' }, '', true],
    ['when BuildKit is debugging', {}, '--oci-worker=true --debug', true],
    ['not else', {}, '--debugaddr=127.0.0.1:6060', false],
  ])('%s', async (_, env: Readonly<Record<string, string>>, flags, isPrinted) => {
    const run = await given({ driver: 'docker-container', 'buildkitd-flags': flags }, rules, { env });
    expect(await main(run)).toBe(0);
    const post = run.post();
    await runPost(post.services);
    expect(commands(post, /^docker logs/)).toEqual(isPrinted ? [`--tail 2000 buildx_buildkit_${name}0`] : []);
    expect(post.log.groups.includes(`BuildKit's log (buildx_buildkit_${name}0)`)).toBe(isPrinted);
    expect(post.log.text().includes('first')).toBe(isPrinted);
    expect(commands(post, /^docker buildx rm/)).toHaveLength(1);
  });
});

test('a main that was killed has its folder removed by post', async () => {
  const run = await given({ driver: 'docker-container' });
  await run.services.files.makeTemporaryFolder('certificates');
  run.workflow.saveState('builder', name);
  await runPost(run.post().services);
  expect(existsSync(path.join(run.runnerTemp, name))).toBe(false);
});
