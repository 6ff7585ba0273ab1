import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { runPost } from '../../src/action/run-post.ts';
import { type GivenRun, givenRun } from '../action/given.ts';
import { main } from '../action/jobs.ts';
import { inputSpecs } from '../../src/config/inputs/inputs.ts';

const page = readFileSync(path.join(import.meta.dirname, '../../docs/drop-in.md'), 'utf8');
const [, section = ''] = page.split('\n## The builder');
const rows = [...section.matchAll(/^\| <a name="([\w-]+)"><\/a>/gm)].map(([, id = '']) => id);

interface Made {
  readonly run: GivenRun;
  readonly code: number;
  /** The calls of `docker buildx create`, without its first words. */
  readonly created: readonly string[];
}

async function made(inputs: Readonly<Record<string, string>>): Promise<Made> {
  const inspected = (builder = ''): string =>
    `Name: ${builder}\nDriver: ${inputs['driver'] ?? 'docker-container'}\n\nNodes:\nName: ${builder}0\nStatus: running\nPlatforms: linux/amd64\n`;
  const run = await givenRun({
    inputs,
    rules: [
      [/^docker buildx (?:create|rm)/, ''],
      [/^docker ps/, 'buildx_buildkit_cached-go-docker-build-nonce00\n'],
      [/^docker logs/, 'a line\n'],
      [/^docker buildx inspect --builder cached-go/, ({ argv }) => inspected(argv[4])],
    ],
  });
  const code = await main(run);
  return { run, code, created: run.shell.matching(/buildx create/).map(({ argv }) => argv.slice(3).join(' ')) };
}

const privileges = '--allow-insecure-entitlement security.insecure --allow-insecure-entitlement network.host';

/** What each row of the page says of this action. */
const shown: Readonly<Record<string, () => Promise<void>>> = {
  'builder-platforms': async () => {
    const { created } = await made({ 'builder-platforms': 'linux/amd64,linux/386', platforms: 'linux/amd64' });
    expect(created).toEqual([expect.stringMatching(/--platform linux\/amd64,linux\/386$/)]);
  },
  'builder-config': async () => {
    for (const config of ['[dns]\nnameservers = ["10.0.0.2"]', 'go.mod']) {
      const { created } = await made({ 'builder-config': config });
      expect(created).toEqual([expect.stringMatching(/--buildkitd-config \/\S+buildkitd\.toml$/)]);
    }
  },
  'builder-flags': async () => {
    const flags = async (inputs: Readonly<Record<string, string>>): Promise<string | undefined> =>
      /--buildkitd-flags (.*)$/.exec((await made(inputs)).created[0] ?? '')?.[1];
    expect(await flags({ driver: 'docker-container' })).toBeUndefined();
    expect(await flags({ driver: 'docker-container', allow: 'network.host' })).toBe(privileges);
    expect(await flags({ allow: 'network.host', 'builder-config': 'debug = true' })).toBeUndefined();
    expect(await flags({ 'buildkitd-flags': '--debug', allow: 'network.host' })).toBe('--debug');
  },
  'builder-names': async () => {
    const append = '- name: second\n  endpoint: tcp://b:1';
    const own = await made({ driver: 'docker-container', append });
    expect(own.created[1]).toMatch(/--append --node cached-go-docker-build-\w+-second tcp:\/\/b:1$/);
    const remote = await made({ driver: 'remote', endpoint: 'tcp://a:1', append });
    expect(remote.created[1]).toMatch(/--append --node second tcp:\/\/b:1$/);
  },
  'builder-life': async () => {
    const { run, created } = await made({ driver: 'docker-container' });
    expect(created).toEqual([expect.stringMatching(/^--name cached-go-docker-build-\w+ --driver docker-container$/)]);
    const post = run.post();
    await runPost(post.services);
    expect(post.shell.matching(/buildx (?:rm|use|stop)/).map(({ argv }) => argv.slice(2).join(' '))).toEqual([
      expect.stringMatching(/^rm --force cached-go-docker-build-\w+$/),
    ]);
    for (const name of ['name', 'use', 'cleanup']) expect(inputSpecs.has(name)).toBe(false);
  },
  'builder-state': async () => {
    const { created } = await made({ 'keep-state': 'true' });
    expect(created).toEqual([expect.stringMatching(/^--name cached-go-docker-build-kept\w+ /)]);
  },
  'builder-version': async () => {
    const { run } = await made({ driver: 'docker-container' });
    expect(run.shell.matching(/^(?!docker|git)/)).toEqual([]);
    for (const name of ['version', 'cache-binary']) expect(inputSpecs.has(name)).toBe(false);
  },
  'builder-driver': async () => {
    const wrong = { 'driver-opts': 'image', 'builder-platforms': '!', append: '- nam: x' };
    const { run, code, created } = await made(wrong);
    expect([code, created]).toEqual([1, []]);
    for (const input of Object.keys(wrong))
      expect(run.log.messages('error').join('\n')).toMatch(new RegExp(`^${input}: `, 'm'));
    expect((await made({ driver: 'cloud' })).run.log.messages('error').join('\n')).toMatch(/^driver: .*`cloud`/);
  },
  'builder-log': async () => {
    const printed = async (flags: string): Promise<readonly string[]> => {
      const { run } = await made({ driver: 'docker-container', 'buildkitd-flags': flags });
      const post = run.post();
      await runPost(post.services);
      return post.shell.matching(/^docker logs/).map(({ argv }) => argv.slice(2, 4).join(' '));
    };
    expect(await printed('--debug')).toEqual(['--tail 2000']);
    expect(await printed('')).toEqual([]);
  },
};

test('each row of the section is shown by a test, and each test has a row', () => {
  expect(rows.length).toBeGreaterThan(5);
  expect(Object.keys(shown).toSorted()).toEqual(rows.toSorted());
});

test.each(rows)('%s', async (id) => {
  await expect(shown[id]?.()).resolves.toBeUndefined();
});
