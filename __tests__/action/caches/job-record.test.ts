import { describe, expect, test } from '@jest/globals';
import {
  earlierUse,
  jobName,
  jobRecordFile,
  type MountUse,
  mountsOf,
  readUses,
  recordUses,
} from '../../../src/action/caches/job-record.ts';
import type { MountRecord } from '../../../src/mounts/mount-group.ts';
import { givenFacts } from '../../config/given.ts';
import { memoryFiles } from '../../fakes/files.ts';
import { recordOf } from '../../mounts/given.ts';
import { nodeOf } from '../given.ts';

const use: MountUse = {
  kind: 'build',
  mounts: 'default / records',
  primary: 'key-',
  stamp: 'nonce-build',
  hit: 'exact',
  matchedKey: 'key-1',
  foundKey: 'key-1',
  manifest: '',
  entries: 12,
  readAt: 1_790_000_000,
  savesAs: 'key-2',
};
const file = '/temp/record.json';
const job = givenFacts({ runnerTemp: '/temp', job: 'build' });

describe('the file', () => {
  test('is the same for all steps of a job', () => {
    expect(jobRecordFile(job)).toBe(
      jobRecordFile(givenFacts({ runnerTemp: '/temp', job: 'build', ref: 'refs/heads/x' })),
    );
    expect(jobRecordFile(job)).toMatch(/^\/temp\/cached-go-docker-build-[0-9a-f]{12}\.job\.json$/);
  });

  test.each([
    ['run', { runId: '78' }],
    ['attempt', { runAttempt: '3' }],
    ['job', { job: 'test' }],
    ['repository', { repository: 'me/other' }],
  ])('is another one for another %s, since a runner may keep its temporary folder', (_name, differences) => {
    expect(jobRecordFile({ ...job, ...differences })).not.toBe(jobRecordFile(job));
    expect(jobName({ ...job, ...differences })).not.toBe(jobName(job));
  });

  test.each([
    ['a job', { runnerTemp: '' }],
    ['a run', { runId: '' }],
  ])('is none outside %s', (_name, differences) => {
    expect(jobRecordFile({ ...job, ...differences })).toBe('');
  });
});

describe('what is in it', () => {
  test('comes back in its order', async () => {
    const files = memoryFiles();
    await recordUses(files, file, [use]);
    await recordUses(files, file, [{ ...use, stamp: 'second' }]);
    await expect(readUses(files, file)).resolves.toEqual([use, { ...use, stamp: 'second' }]);
  });

  test('is nothing at first, and nothing outside a job', async () => {
    const files = memoryFiles();
    await expect(readUses(files, file)).resolves.toEqual([]);
    await recordUses(files, '', [use]);
    await recordUses(files, file, []);
    expect(files.texts()).toEqual({});
    await expect(readUses(files, '')).resolves.toEqual([]);
  });

  test.each([
    ['no JSON', '[{'],
    ['no list', '{"kind":"build"}'],
    ['null', 'null'],
    ['uses that are none', '[null, 7, "x", {}]'],
  ])('that is %s tells nothing', async (_name, text) => {
    await expect(readUses(memoryFiles({ [file]: text }), file)).resolves.toEqual([]);
  });

  test.each(Object.keys(use).map((name) => [name]))('a use without a right %s is left out', async (name) => {
    const files = memoryFiles({ [file]: JSON.stringify([{ ...use, [name]: null }, use]) });
    await expect(readUses(files, file)).resolves.toEqual([use]);
  });

  test.each([
    ['a hit', { hit: 'excellent' }],
    ['a kind', { kind: 'layers' }],
  ])('%s that there is not is left out', async (_name, differences) => {
    const files = memoryFiles({ [file]: JSON.stringify([{ ...use, ...differences }]) });
    await expect(readUses(files, file)).resolves.toEqual([]);
  });
});

describe('an earlier use', () => {
  const asked = { kind: 'build', mounts: use.mounts, primary: use.primary } as const;
  const older = { ...use, stamp: 'older' };

  test('is the newest of the same mounts', () => {
    expect(earlierUse([older, use], asked)).toEqual(use);
  });

  test.each<readonly [string, Partial<MountUse>]>([
    ['another kind', { kind: 'modules' }],
    ['other mounts', { mounts: 'other' }],
    ['other snapshots', { primary: 'other-' }],
  ])('is none with %s', (_name, differences) => {
    expect(earlierUse([{ ...use, ...differences }], asked)).toBeUndefined();
  });

  test('does not count once a use with other snapshots has stamped the mounts anew', () => {
    expect(earlierUse([use, { ...use, primary: 'other-' }], asked)).toBeUndefined();
  });

  test('of other mounts does not hide it', () => {
    expect(earlierUse([use, { ...use, mounts: 'other', primary: 'other-' }], asked)).toEqual(use);
  });
});

test('mounts are the same only on the same nodes of one builder, in one namespace and with the same records', () => {
  const planned = (record: Parameters<typeof recordOf>[0], names = ['n0'], more: readonly MountRecord[] = []) => {
    const group = { kind: 'build', records: [recordOf(record), ...more] } as const;
    return { group, nodes: names.map((name) => nodeOf({ name, group })) };
  };
  const group = planned({});
  const mounts = mountsOf('default', 'ns', group);
  expect(mountsOf('default', 'ns', planned({}))).toBe(mounts);
  const others = [
    mountsOf('other', 'ns', group),
    mountsOf('default', '', group),
    mountsOf('default', 'ns', planned({ uid: '7' })),
    mountsOf('default', 'ns', planned({}, ['n0'], [recordOf({ id: 'x' })])),
    mountsOf('default', 'ns', planned({}, ['n0', 'n1'])),
  ];
  expect(others).not.toContain(mounts);
});
