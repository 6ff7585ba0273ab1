import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { mainBoundary } from '../../../src/action/services/error-boundary.ts';
import { runMain } from '../../../src/action/run-main.ts';
import { runPost } from '../../../src/action/run-post.ts';
import type { Rule } from '../../fakes/shell.ts';
import type { GivenRun, RunOptions } from '../given.ts';
import { givenRun, service } from '../given.ts';

const name = 'cached-go-docker-build-nonce0';
const inspection = `Name:   ${name}
Driver: docker-container

Nodes:
Name:           ${name}0
Endpoint:       unix:///var/run/docker.sock
Driver Options: network="host"
Status:         running
Platforms:      linux/amd64
`;

interface Play {
  readonly create?: Rule[1];
  readonly inspect?: Rule[1];
  readonly rm?: Rule[1];
}

const given = (options: RunOptions = {}, play: Play = {}): Promise<GivenRun> =>
  givenRun({
    ...options,
    inputs: { 'builder-config': '[dns]\nnameservers = ["10.0.0.2"]', ...options.inputs },
    rules: [
      [/^docker buildx create/, play.create ?? ''],
      [/^docker buildx rm/, play.rm ?? ''],
      [new RegExp(`^docker buildx inspect --builder ${name}`), play.inspect ?? inspection],
    ],
  });

const main = (run: GivenRun): Promise<number> => mainBoundary(run.services, () => runMain(run.services));
const commands = (run: GivenRun, pattern: RegExp): readonly string[] =>
  run.shell.matching(pattern).map(({ argv }) => argv.join(' '));

/** A copy, so that nobody changes it after it was looked at. */
const configFile = (run: GivenRun): string => {
  const [create = ''] = commands(run, /^docker buildx create/);
  const file = /--buildkitd-config (\S+)/.exec(create)?.[1] ?? '';
  expect(file).toMatch(new RegExp(`^${run.services.run.temporaryFolder}/builder-.*/buildkitd\\.toml$`));
  return file;
};

describe('a builder that is made for the run', () => {
  test('does all of its builds, and is removed after it', async () => {
    let config = '';
    const run = await given(
      {},
      {
        create: ({ argv }) => {
          config = readFileSync(argv[argv.indexOf('--buildkitd-config') + 1] ?? '', 'utf8');
          return '';
        },
      },
    );
    expect(await main(run)).toBe(0);
    expect(config).toBe('[dns]\nnameservers = ["10.0.0.2"]\n');
    const builds = commands(run, /^docker buildx build/);
    expect(builds).not.toEqual([]);
    for (const words of builds) expect(words).toContain(`--builder ${name}`);
    expect(commands(run, /^docker buildx rm/)).toEqual([]);
    await runPost(run.post().services);
    expect(commands(run, /^docker buildx rm/)).toEqual([`docker buildx rm --force ${name}`]);
    expect(run.log.text()).toContain('was made for this run');
  });

  test('is not shared with anybody, also on a machine that stays', async () => {
    const event = { pull_request: { number: 7, head: { repo: { full_name: 'fork/app' } } } };
    const env = {
      GITHUB_EVENT_NAME: 'pull_request',
      RUNNER_ENVIRONMENT: 'self-hosted',
      GITHUB_REF: 'refs/pull/7/merge',
    };
    const run = await given({ env, event });
    expect(await main(run)).toBe(0);
    expect(run.log.text()).toMatch(/Cache mounts +shared +nobody else uses them: the builder was made for this run/);
  });

  test.each([
    ['plain', {}, ''],
    ["in the machine's network", { network: 'host' }, ' --driver-opt network=host'],
    [
      'with the proxies, but not with passwords, which buildx would keep in a file',
      { 'http-proxy': 'http://p.example.com:1', 'https-proxy': 'http://me:canary@p.example.com:1' },
      ' --driver-opt env.HTTP_PROXY=http://p.example.com:1',
    ],
  ])('is made %s', async (_, inputs, options) => {
    const run = await given({
      inputs: { 'builder-config': 'kit.toml', ...inputs },
      files: { ...service, 'kit.toml': '' },
    });
    expect(await main(run)).toBe(0);
    expect(commands(run, /^docker buildx create/)).toEqual([
      `docker buildx create --name ${name} --driver docker-container --buildkitd-config ${configFile(run)}${options}`,
    ]);
  });
});

describe('no builder is made', () => {
  test.each([
    ['with a wrong input', { cache: 'some' }, /cache: `some` is not allowed/],
    ['without the Dockerfile', { file: 'nowhere' }, /file: there is no Dockerfile/],
    ['without the file', { 'builder-config': 'kit.toml' }, /builder-config: there is no file `kit\.toml`.*`\[dns\]`/],
  ])('%s', async (_, inputs, message) => {
    const run = await given({ inputs });
    expect(await main(run)).toBe(1);
    expect(run.log.text()).toMatch(message);
    await runPost(run.post().services);
    expect(commands(run, /^docker buildx (?:create|rm)/)).toEqual([]);
  });

  test('by a dry run', async () => {
    const run = await given({ inputs: { 'dry-run': 'true' } });
    expect(await main(run)).toBe(0);
    expect(commands(run, /^docker buildx (?:create|rm|build)/)).toEqual([]);
    expect(run.log.text()).toContain('`builder-config`; default stands in for it');
  });
});

describe('trouble', () => {
  test.each<readonly [string, Play, RegExp]>([
    [
      'it cannot be made',
      { create: { code: 1, stderr: 'ERROR: failed to parse buildkit config: (1, 2)\n' } },
      /builder-config: no builder could be made with it: failed to parse buildkit config: \(1, 2\)/,
    ],
    [
      'it does not start',
      { inspect: { code: 1, stderr: 'ERROR: permission denied\n' } },
      /builder-config: the builder that was made with it does not start: .*permission denied/,
    ],
  ])('when %s, the run ends with the reason, and what was made is removed', async (_, play, message) => {
    const run = await given({}, play);
    expect(await main(run)).toBe(1);
    expect(run.log.text()).toMatch(message);
    await runPost(run.post().services);
    expect(commands(run, /^docker buildx rm/)).toHaveLength(1);
  });

  test('of a run that is stopped while it is made leaves nothing', async () => {
    const run = await given(
      {},
      {
        create: () => {
          run.stop.abort();
          return '';
        },
      },
    );
    expect(await main(run)).toBe(1);
    expect(run.log.text()).toContain('The run was cancelled.');
    await runPost(run.post().services);
    expect(commands(run, /^docker buildx rm/)).toHaveLength(1);
  });

  test.each(['default', 'production', 'cached-go-docker-build-../x', 'cached-go-docker-build-a b', ''])(
    'no other builder is removed, whatever the state names: %j',
    async (other) => {
      const run = await givenRun();
      run.workflow.saveState('builder', other);
      const post = run.post();
      await runPost(post.services);
      expect(post.shell.matching(/buildx rm/)).toEqual([]);
    },
  );

  test('in removing it is told with what to do, and fails nothing', async () => {
    const run = await given({}, { rm: { code: 1, stderr: 'ERROR: device is busy\n' } });
    expect(await main(run)).toBe(0);
    const post = run.post();
    expect(await runPost(post.services)).toMatchObject({ result: 'success' });
    expect(post.log.text()).toContain(`device is busy. \`docker buildx rm ${name}\` does it by hand`);
  });
});
