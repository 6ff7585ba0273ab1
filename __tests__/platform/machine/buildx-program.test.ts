import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildxDirectly } from '../../../src/platform/machine/buildx-program.ts';

const asked = ['docker', 'buildx', 'build', '--quiet', '.'] as const;
const program = '\x7fELF of no machine';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'home-'));
  await put('bin/docker', program);
  await put('.docker/cli-plugins/docker-buildx', program);
});
afterEach(() => rm(home, { recursive: true, force: true }));

async function put(name: string, text: string): Promise<string> {
  const file = path.join(home, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  await chmod(file, 0o755);
  return file;
}

const started = (env: Readonly<Record<string, string>> = {}): readonly string[] =>
  buildxDirectly({ PATH: path.join(home, 'bin'), ...env }, home)(asked);
const plugin = (): string => path.join(home, '.docker/cli-plugins/docker-buildx');

test("Docker's plugin is started itself", () => {
  expect(started()).toEqual([plugin(), 'build', '--quiet', '.']);
});

test('the plugin of the folder that DOCKER_CONFIG names goes first', async () => {
  const other = await put('configuration/cli-plugins/docker-buildx', program);
  expect(started({ DOCKER_CONFIG: path.join(home, 'configuration') })[0]).toBe(other);
});

test('other programs, and other commands of docker, are started as they are', () => {
  const directly = buildxDirectly({ PATH: path.join(home, 'bin') }, home);
  for (const argv of [['docker', 'image', 'inspect', 'buildx'] as const, ['buildx', 'build'] as const])
    expect(directly(argv)).toEqual(argv);
});

test.each<readonly [string, () => Promise<unknown>]>([
  ['docker is a script', () => put('bin/docker', '#!/bin/sh\nexec podman "$@"\n')],
  ['docker is not there', () => rm(path.join(home, 'bin/docker'))],
  [
    'docker is another program by a link',
    async () => {
      await put('bin/nerdctl', program);
      await rm(path.join(home, 'bin/docker'));
      await symlink('nerdctl', path.join(home, 'bin/docker'));
    },
  ],
  [
    'docker is a link to nothing',
    async () => {
      await rm(path.join(home, 'bin/docker'));
      await symlink('nothing', path.join(home, 'bin/docker'));
    },
  ],
  [
    'docker is told of other plugin folders',
    () => put('.docker/config.json', '{"cliPluginsExtraDirs":["/opt/plugins"]}'),
  ],
])('nothing changes where %s', async (_name, change) => {
  await change();
  expect(started()).toEqual(asked);
});

test('a standalone buildx is started where there is no docker', async () => {
  const standalone = await put('bin/buildx', program);
  expect(started()[0]).toBe(plugin());
  await rm(path.join(home, 'bin/docker'));
  expect(started()).toEqual([standalone, 'build', '--quiet', '.']);
});

test('a plugin that cannot be executed is none', async () => {
  await chmod(plugin(), 0o644);
  expect(started()[0]).not.toBe(plugin());
});

test('folders of PATH that are no absolute paths are not looked into', () => {
  expect(started({ PATH: `:.:bin` })).toEqual(asked);
});
