import { expect, test } from '@jest/globals';
import { stageArgv } from '../../../src/buildx/call/stage-argv.ts';
import { configOf } from '../../config/given.ts';

type StageCall = Parameters<typeof stageArgv>[1];
const call: StageCall = {
  dockerfile: '/t/Dockerfile',
  secretFiles: [],
  secretEnvs: [],
  platform: '',
  ownContext: { name: 'ours', folder: '/t/given' },
};
const argvOf = (inputs: Readonly<Record<string, string>>, differences: Partial<StageCall> = {}): readonly string[] =>
  stageArgv(configOf(inputs).build, { ...call, ...differences });
const own = ['--build-context', 'ours=/t/given', '--file', '/t/Dockerfile'];

test('without inputs: our context and the file', () => expect(argvOf({})).toEqual(own));

test.each([
  ['add-hosts', 'a:1.2.3.4', ['--add-host', 'a:1.2.3.4']],
  ['allow', 'network.host', ['--allow', 'network.host']],
  ['build-args', 'A=1,2\nB', ['--build-arg', 'A=1,2', '--build-arg', 'B']],
  ['build-contexts', 'base=docker-image://x', ['--build-context', 'base=docker-image://x']],
  ['cache-from', 'type=registry,ref=a', ['--cache-from', 'type=registry,ref=a']],
  ['cgroup-parent', '/x', ['--cgroup-parent', '/x']],
  ['network', 'host', ['--network', 'host']],
  ['pull', 'true', ['--pull']],
  ['secret-envs', 'a=VAR', ['--secret', 'id=a,env=VAR']],
  ['secret-files', 'a=/f', ['--secret', 'id=a,src=/f']],
  ['shm-size', '2g', ['--shm-size', '2g']],
  ['ssh', 'default', ['--ssh', 'default']],
  ['ulimit', 'nofile=1', ['--ulimit', 'nofile=1']],
])('%s is that of the build', (name, value, words) => {
  const more = argvOf({ [name]: value });
  expect(more.toSorted()).toEqual([...own, ...words].toSorted());
});

test.each([
  ['push', 'true'],
  ['load', 'true'],
  ['tags', 'me/app'],
  ['outputs', 'type=local,dest=x'],
  ['cache-to', 'type=inline'],
  ['labels', 'a=b'],
  ['annotations', 'a=b'],
  ['attests', 'type=sbom'],
  ['provenance', 'mode=max'],
  ['target', 'build'],
  ['platforms', 'linux/amd64,linux/arm64'],
])('%s is none of its business', (name, value) => expect(argvOf({ tags: 'a:1', [name]: value })).toEqual(own));

test('secrets of inputs and settings come as files and variables, for one platform', () => {
  const argv = argvOf(
    {},
    {
      platform: 'linux/amd64',
      secretFiles: [{ id: 'a', path: '/t/a,b' }],
      secretEnvs: [{ id: 'c', variable: 'C' }],
    },
  );
  expect(argv.join(' ')).toContain('--platform linux/amd64 --secret id=a,"src=/t/a,b" --secret id=c,env=C');
});
