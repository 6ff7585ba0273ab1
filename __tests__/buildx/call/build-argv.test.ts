import { describe, expect, test } from '@jest/globals';
import { type BuildCall, buildArgv } from '../../../src/buildx/call/build-argv.ts';
import { configOf, givenFacts } from '../../config/given.ts';

const call: BuildCall = {
  builder: 'default',
  takesAttestations: false,
  progress: 'plain',
  dockerfile: '/w/Dockerfile',
  context: '.',
  iidFile: '/t/iid',
  metadataFile: '/t/metadata.json',
  secretFiles: [],
  secretEnvs: [],
};
const argvOf = (inputs: Readonly<Record<string, string>>, differences: Partial<BuildCall> = {}): readonly string[] =>
  buildArgv(configOf(inputs).build, { ...call, ...differences });
const has = (argv: readonly string[], words: readonly string[]): boolean =>
  argv.some((_, index) => words.every((word, offset) => argv[index + offset] === word));

test('without inputs: the builder, the file, where results go, and the context last', () => {
  expect(argvOf({})).toEqual([
    ...['buildx', 'build', '--builder', 'default', '--progress=plain', '--file', '/w/Dockerfile'],
    ...['--iidfile', '/t/iid', '--metadata-file', '/t/metadata.json', '.'],
  ]);
});

// Each input of docker/build-push-action v7 that its src/context.ts turns into a flag, with the flag that it gives there.
describe('every input of docker/build-push-action has its flag', () => {
  test.each([
    ['add-hosts', 'a:1.2.3.4,b:5.6.7.8', ['--add-host', 'a:1.2.3.4', '--add-host', 'b:5.6.7.8']],
    ['allow', 'network.host,security.insecure', ['--allow', 'network.host', '--allow', 'security.insecure']],
    ['annotations', 'a=1,2\nb=3', ['--annotation', 'a=1,2', '--annotation', 'b=3']],
    ['attests', 'type=sbom,generator=g', ['--attest', 'type=sbom,generator=g']],
    ['build-args', 'A=1,2\nB', ['--build-arg', 'A=1,2', '--build-arg', 'B']],
    ['build-contexts', 'base=docker-image://x', ['--build-context', 'base=docker-image://x']],
    ['cache-from', 'type=registry,ref=a\nb', ['--cache-from', 'type=registry,ref=a', '--cache-from', 'b']],
    ['cache-to', 'type=inline', ['--cache-to', 'type=inline']],
    ['call', 'check', ['--call', 'check']],
    ['cgroup-parent', '/x', ['--cgroup-parent', '/x']],
    ['labels', 'a=1,2', ['--label', 'a=1,2']],
    ['load', 'true', ['--load']],
    ['network', 'host', ['--network', 'host']],
    ['no-cache', 'true', ['--no-cache']],
    ['no-cache-filters', 'a,b', ['--no-cache-filter', 'a', '--no-cache-filter', 'b']],
    ['outputs', 'type=docker,dest=x', ['--output', 'type=docker,dest=x']],
    ['platforms', 'linux/amd64,linux/arm64', ['--platform', 'linux/amd64,linux/arm64']],
    ['pull', 'true', ['--pull']],
    ['push', 'true', ['--push']],
    ['secret-envs', 'a=B', ['--secret', 'id=a,env=B']],
    ['secret-files', 'a=x/y z', ['--secret', 'id=a,src=x/y z']],
    ['shm-size', '2g', ['--shm-size', '2g']],
    ['ssh', 'default,k=/key', ['--ssh', 'default', '--ssh', 'k=/key']],
    ['tags', 'a:1,b:2', ['--tag', 'a:1', '--tag', 'b:2']],
    ['target', 'build', ['--target', 'build']],
    ['ulimit', 'nofile=1:2', ['--ulimit', 'nofile=1:2']],
  ])('%s', (name, value, words) => {
    const named = name === 'push' ? { tags: 'a:1' } : {};
    expect(has(argvOf(named), words.slice(0, 1))).toBe(false);
    expect(has(argvOf({ ...named, [name]: value }), words)).toBe(true);
  });

  test('secrets come from files that hold their values, Go settings from variables', () => {
    const argv = argvOf(
      { secrets: 'token=s3cret' },
      {
        secretFiles: [{ id: 'token', path: '/t/a,b/secret-0' }],
        secretEnvs: [{ id: 'goproxy', variable: 'CACHED_GO_DOCKER_BUILD_GOPROXY' }],
      },
    );
    expect(has(argv, ['--secret', 'id=token,"src=/t/a,b/secret-0"'])).toBe(true);
    expect(has(argv, ['--secret', 'id=goproxy,env=CACHED_GO_DOCKER_BUILD_GOPROXY'])).toBe(true);
    expect(argv.join(' ')).not.toContain('s3cret');
  });
});

test('of secrets with one id the one counts that docker/build-push-action gives last', () => {
  const argv = argvOf(
    { 'secret-envs': 'a=B', 'secret-files': 'a=f', secrets: 'a=v' },
    { secretFiles: [{ id: 'a', path: '/t/secret-0' }] },
  );
  expect(argv.filter((word) => word.startsWith('id='))).toEqual(['id=a,env=B', 'id=a,src=/t/secret-0', 'id=a,src=f']);
});

describe('where results go', () => {
  test.each([
    ['an image', {}, true, true],
    ['a registry', { outputs: 'type=registry,name=me/app' }, true, true],
    ['a folder', { outputs: 'type=local,dest=out' }, false, true],
    ['a folder, written as a path', { outputs: 'out' }, false, true],
    ['an archive', { outputs: 'type=tar,dest=x.tar' }, false, true],
    ['an image and a folder', { outputs: 'type=image\ntype=local,dest=out' }, false, true],
    ['a check', { call: 'check' }, true, true],
    ['a check, of what would be a folder', { call: 'check', outputs: 'out' }, false, true],
    ['a build, by name', { call: 'build' }, true, true],
  ])('%s', (_name, inputs, iid, metadata) => {
    const argv = argvOf(inputs);
    expect([argv.includes('--iidfile'), argv.includes('--metadata-file')]).toEqual([iid, metadata]);
  });
});

describe('provenance by default', () => {
  const attests = (
    takesAttestations: boolean,
    inputs: Readonly<Record<string, string>>,
    facts = givenFacts(),
  ): readonly string[] => {
    const argv = buildArgv(configOf(inputs, facts).build, { ...call, takesAttestations });
    return argv.filter((_, index) => argv[index - 1] === '--attest');
  };

  test.each([
    ['a builder that makes none', false, {}, []],
    ['a public repository', true, {}, [expect.stringContaining('mode=max')]],
    ['an image for Docker', true, { load: 'true' }, []],
    ['what the user says', true, { provenance: 'false' }, [expect.stringContaining('disabled=true')]],
  ])('%s', (_name, takesAttestations, inputs, expected) => {
    expect(attests(takesAttestations, inputs)).toEqual(expected);
  });

  test('a private repository', () => {
    const [attest] = attests(true, {}, givenFacts({ visibility: 'private' }));
    expect(attest).toMatch(/^type=provenance,mode=min,inline-only=true,builder-id=https:/);
  });
});

test.each([
  ['.', '.'],
  ['services/api', 'services/api'],
  ['-x', './-x'],
])('the context %s is never a flag', (context, word) => {
  expect(argvOf({}, { context }).at(-1)).toBe(word);
});
