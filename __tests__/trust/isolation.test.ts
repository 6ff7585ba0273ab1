import { describe, expect, test } from '@jest/globals';
import { builderLife, isolatedBuild, isolationOf, type Isolation } from '../../src/trust/isolation.ts';
import type { RunFacts } from '../../src/config/run/run-facts.ts';
import { givenFacts, localFacts } from '../config/given.ts';

const hosted = { runnerEnvironment: 'github-hosted' } as const;
const own = { runnerEnvironment: 'self-hosted' } as const;

describe('a builder outlives the job', () => {
  test.each<[string, Partial<RunFacts>, string, readonly string[], boolean, RegExp]>([
    ['docker of a hosted runner', hosted, 'docker', ['unix:///var/run/docker.sock'], false, /gone after the job/],
    ['a container of a hosted runner', hosted, 'docker-container', ['unix:///var/run/docker.sock'], false, /gone/],
    ['a remote builder', hosted, 'remote', ['tcp://10.0.0.1:1234'], true, /driver remote/],
    ['pods of a cluster', hosted, 'kubernetes', ['kubernetes:///x'], true, /driver kubernetes/],
    ['a driver that is not known', hosted, 'cloud', [], true, /driver cloud/],
    ['a container on another machine', hosted, 'docker-container', ['ssh://arm'], true, /another machine/],
    ['a daemon on another machine', hosted, 'docker', ['TCP://10.0.0.1:2376', 'unix:///x'], true, /another machine/],
    ['a daemon behind an address without a scheme', hosted, 'docker', ['10.0.0.1:2375'], true, /another machine/],
    ['a daemon behind a context that says nothing', hosted, 'docker', ['context:prod'], true, /another machine/],
    ['a builder without an address', hosted, 'docker', [], true, /another machine/],
    ['docker of a self-hosted runner', own, 'docker', ['unix:///x'], true, /self-hosted/],
    ['a container of a self-hosted runner', own, 'docker-container', ['unix:///x'], true, /self-hosted/],
    ['a runner that does not say', {}, 'docker', ['unix:///x'], true, /may outlive/],
  ])('%s', (_, differences, driver, addresses, outlivesJob, reason) => {
    expect(builderLife(givenFacts(differences), { driver, addresses })).toEqual({
      outlivesJob,
      reason: expect.stringMatching(reason),
    });
  });

  test('that of a person does', () => {
    expect(builderLife(localFacts, { driver: 'docker', addresses: [] }).outlivesJob).toBe(true);
  });
});

const stays = { outlivesJob: true, reason: 'it stays' };

const asked = { domain: 'trusted', life: stays, isClean: false, folder: '/work/app', nonce: 'n' };

describe('a run is kept apart', () => {
  test.each<[string, Partial<typeof asked>, boolean, Isolation['kind']]>([
    ['when it is trusted', {}, true, 'apart'],
    ['not where the builder is gone after the job', { domain: 'pull-7' }, false, 'shared'],
    ['when it is a pull request of a fork', { domain: 'pull-7' }, true, 'apart'],
    ['when it is a clean build, on any builder', { isClean: true }, false, 'apart'],
  ])('%s', (_, differences, outlivesJob, kind) => {
    const isolation = isolationOf(givenFacts(), { ...asked, ...differences, life: { ...stays, outlivesJob } });
    expect(isolation.kind).toBe(kind);
    expect(isolation.reason).not.toBe('');
  });

  const nameOf = (facts: Partial<RunFacts>, differences: Partial<typeof asked> = {}): string => {
    const isolation = isolationOf(givenFacts(facts), { ...asked, ...differences });
    return isolation.kind === 'apart' ? isolation.name : '';
  };

  test('under one name in all runs of a domain, which is also that of a host', () => {
    const pull = { domain: 'pull-7' };
    expect(nameOf({ runId: '1', sha: 'b', eventName: 'push' }, pull)).toBe(nameOf({ runId: '2' }, pull));
    expect(nameOf({}, pull)).toMatch(/^cached-go-docker-build-[0-9a-f]{32}$/);
  });

  test('and each other one has another', () => {
    const names = [
      nameOf({}),
      nameOf({}, { domain: 'pull-7' }),
      nameOf({}, { domain: 'pull-8' }),
      nameOf({ repository: 'you/app' }),
      nameOf({ serverUrl: 'https://ghe.example.com' }),
      nameOf({ inActions: false }),
      nameOf({ inActions: false }, { folder: '/work/other' }),
      ...['1', '2'].flatMap((runId) =>
        ['1', '2'].map((runAttempt) => nameOf({ runId, runAttempt }, { isClean: true })),
      ),
      nameOf({ runId: '' }, { isClean: true, nonce: 'a' }),
      nameOf({ runId: '' }, { isClean: true, nonce: 'b' }),
    ];
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the options of a run that is kept apart', () => {
  const apart: Isolation = { kind: 'apart', name: 'domain', reason: 'x' };
  const argument = 'BUILDKIT_CACHE_MOUNT_NS';
  const version = { name: 'VERSION', value: '1' };
  test.each<[string, readonly { readonly name: string; readonly value: string | undefined }[], string]>([
    ['have its namespace', [], 'domain'],
    ["have it before the user's own", [{ name: argument, value: 'mine' }], 'domain/mine'],
    ['have it before one from the environment', [{ name: argument, value: undefined }], 'domain/of-env'],
    ['have it alone where that is empty', [{ name: argument, value: '' }], 'domain'],
    [
      'have it once, before the last of several',
      [
        { name: argument, value: 'a' },
        { name: argument, value: 'b' },
      ],
      'domain/b',
    ],
  ])('%s', (_, given, value) => {
    const options = { buildArgs: [...given, version], addHosts: ['db:10.0.0.1'] };
    expect(isolatedBuild(options, apart, { [argument]: 'of-env' })).toEqual({
      buildArgs: [version, { name: argument, value }],
      addHosts: ['db:10.0.0.1', 'domain.invalid:127.0.0.1'],
    });
  });

  test('are as given where it is not', () => {
    const options = { buildArgs: [{ name: argument, value: 'mine' }], addHosts: [] };
    expect(isolatedBuild(options, { kind: 'shared', reason: 'x' }, {})).toBe(options);
  });
});
