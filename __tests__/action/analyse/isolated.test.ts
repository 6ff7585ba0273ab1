import { describe, expect, test } from '@jest/globals';
import { isolated } from '../../../src/action/analyse/isolated.ts';
import type { RunFacts } from '../../../src/config/run/run-facts.ts';
import { configOf, givenFacts } from '../../config/given.ts';

type Inputs = Readonly<Record<string, string>>;
const layers = { 'cache-from': 'type=registry,ref=me/app:cache', 'cache-to': 'type=registry,ref=me/app:cache' };
const sha = 'a'.repeat(40);

function apart(facts: Partial<RunFacts> = {}, inputs: Inputs = {}, isOwnBuilder = false) {
  const builder = { name: 'b', driver: 'docker', nodes: [{ name: 'b0', endpoint: 'unix:///x.sock', platforms: [] }] };
  const asked = givenFacts({ runnerEnvironment: 'github-hosted', ...facts });
  const services = { run: { folder: '/project', nonce: 'nonce0', env: {} } } as never;
  const request = { facts: asked, config: configOf({ ...layers, ...inputs }), builder, isOwnBuilder };
  const { config, isolation, isClean } = isolated(services, request, { kind: 'known', sha });
  const { build } = config;
  return { isApart: isolation.kind === 'apart', isClean, layers: build.cacheFrom.length + build.cacheTo.length, build };
}

const selfHosted = { runnerEnvironment: 'self-hosted' } as const;
const tag = { ref: 'refs/tags/v1', refType: 'tag' } as const;
const shared = { isApart: false, isClean: false, layers: 2 };
const kept = { isApart: true, isClean: false, layers: 2 };
const clean = { isApart: true, isClean: true, layers: 0 };

describe('what a run meets of others', () => {
  test.each<readonly [string, Parameters<typeof apart>, typeof shared]>([
    ['a builder that is gone after the job is shared', [], shared],
    ['one that outlives it is not', [selfHosted], kept],
    ['one that was made for the run is', [selfHosted, {}, true], shared],
    ['a tag is a clean build', [tag], clean],
    ['a release is a clean build', [{ eventName: 'release' }], clean],
    ['a tag is none where the user says so', [tag, { 'clean-build': 'off' }], shared],
    ['any run is one that asks for it', [{}, { 'clean-build': 'on' }], clean],
    ['a builder of its own makes a clean build no less clean', [tag, {}, true], clean],
  ])('%s', (_name, given, expected) => expect(apart(...given)).toMatchObject(expected));
});

test('the mounts and layers that are kept apart are named in the options of the build', () => {
  const { build } = apart(selfHosted, { 'build-args': 'A=1' });
  expect(build.buildArgs.map(({ name }) => name)).toEqual(['A', 'BUILDKIT_CACHE_MOUNT_NS']);
  expect(build.addHosts).toHaveLength(1);
  expect(apart().build).toMatchObject({ buildArgs: [], addHosts: [] });
});
