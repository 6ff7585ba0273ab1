import { describe, expect, test } from '@jest/globals';
import { builderLife, isolatedArgs, isolationOf, type Isolation } from '../../src/config/isolation.ts';
import type { RunFacts } from '../../src/config/run-facts.ts';
import { givenFacts, localFacts } from './given.ts';

const hosted = { runnerEnvironment: 'github-hosted' } as const;
const own = { runnerEnvironment: 'self-hosted' } as const;

describe('a builder outlives the job', () => {
  test.each<[string, Partial<RunFacts>, string, readonly string[], boolean, RegExp]>([
    ['docker of a hosted runner', hosted, 'docker', ['default'], false, /gone after the job/],
    ['a container of a hosted runner', hosted, 'docker-container', ['unix:///var/run/docker.sock'], false, /gone/],
    ['a remote builder', hosted, 'remote', ['tcp://10.0.0.1:1234'], true, /driver remote/],
    ['pods of a cluster', hosted, 'kubernetes', ['kubernetes:///x'], true, /driver kubernetes/],
    ['a driver that is not known', hosted, 'cloud', [], true, /driver cloud/],
    ['a container on another machine', hosted, 'docker-container', ['ssh://arm'], true, /another machine/],
    ['a daemon on another machine', hosted, 'docker', ['TCP://10.0.0.1:2376', 'default'], true, /another machine/],
    ['docker of a self-hosted runner', own, 'docker', ['default'], true, /self-hosted/],
    ['a container of a self-hosted runner', own, 'docker-container', [], true, /self-hosted/],
    ['a runner that does not say', {}, 'docker', [], true, /may outlive/],
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

describe('a run is kept apart', () => {
  test.each<[string, string, boolean, Isolation['kind']]>([
    ['not when it is trusted', 'trusted', true, 'shared'],
    ['not where the builder is gone after the job', 'pull-7', false, 'shared'],
    ['when it is a pull request of a fork', 'pull-7', true, 'apart'],
    ['when it is a release', 'release', true, 'apart'],
    ['when it builds any commit', 'commit-abc', true, 'apart'],
  ])('%s', (_, domain, outlivesJob, kind) => {
    const isolation = isolationOf(givenFacts(), domain, { ...stays, outlivesJob });
    expect(isolation.kind).toBe(kind);
    expect(isolation.reason).not.toBe('');
  });

  const nameOf = (differences: Partial<RunFacts>, domain: string): string => {
    const isolation = isolationOf(givenFacts(differences), domain, stays);
    return isolation.kind === 'apart' ? isolation.name : '';
  };

  test('under one name in all runs of a domain, which fits into a Dockerfile', () => {
    expect(nameOf({ runId: '1', sha: 'b', eventName: 'push' }, 'pull-7')).toBe(nameOf({ runId: '2' }, 'pull-7'));
    expect(nameOf({}, 'pull-7')).toMatch(/^cached-go-docker-build-domain-[0-9a-f]{16}$/);
  });

  test.each<[string, Partial<RunFacts>, string]>([
    ['another pull request', {}, 'pull-8'],
    ['a release', {}, 'release'],
    ['the same pull request of another repository', { repository: 'you/app' }, 'pull-7'],
    ['the same of another server', { serverUrl: 'https://ghe.example.com' }, 'pull-7'],
  ])('and %s has another', (_, differences, domain) => {
    expect(nameOf(differences, domain)).not.toBe(nameOf({}, 'pull-7'));
  });
});

describe('the build arguments of a run that is kept apart', () => {
  const apart: Isolation = { kind: 'apart', name: 'domain', reason: 'x' };
  const argument = 'BUILDKIT_CACHE_MOUNT_NS';
  test.each<[string, Parameters<typeof isolatedArgs>[0], string]>([
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
    const version = { name: 'VERSION', value: '1' };
    expect(isolatedArgs([...given, version], apart, { [argument]: 'of-env' })).toEqual([
      version,
      { name: argument, value },
    ]);
  });

  test('are as given where it is not', () => {
    const given = [
      { name: argument, value: 'mine' },
      { name: 'A', value: undefined },
    ];
    expect(isolatedArgs(given, { kind: 'shared', reason: 'x' }, {})).toBe(given);
  });
});
