import { expect, test } from '@jest/globals';
import { recordSettingsFrom } from '../../../src/config/run/record-settings.ts';

type Settings = ReturnType<typeof recordSettingsFrom>;

test.each<readonly [string, Readonly<Record<string, string>>, Partial<Settings>]>([
  ['nothing is set', {}, { summary: true, upload: true, retentionDays: undefined }],
  ['all is empty', { DOCKER_BUILD_SUMMARY: '', DOCKER_BUILD_RECORD_UPLOAD: ' ' }, { summary: true, upload: true }],
  ['no summary, so no record either', { DOCKER_BUILD_SUMMARY: 'false' }, { summary: false, upload: false }],
  ['no record', { DOCKER_BUILD_RECORD_UPLOAD: '0' }, { summary: true, upload: false }],
  ['as Go writes booleans', { DOCKER_BUILD_SUMMARY: 'F' }, { summary: false }],
  ['a number of days', { DOCKER_BUILD_RECORD_RETENTION_DAYS: '7' }, { retentionDays: 7 }],
  ['no day', { DOCKER_BUILD_RECORD_RETENTION_DAYS: '0' }, { retentionDays: undefined }],
])('%s', (_name, env, expected) => {
  expect(recordSettingsFrom(env)).toMatchObject({ problems: [], ...expected });
});

test('what means nothing is told, and counts as absent', () => {
  const settings = recordSettingsFrom({
    DOCKER_BUILD_SUMMARY: 'no',
    DOCKER_BUILD_RECORD_UPLOAD: 'never',
    DOCKER_BUILD_RECORD_RETENTION_DAYS: '7 days',
  });
  expect(settings).toMatchObject({ summary: true, upload: true, retentionDays: undefined });
  expect(settings.problems).toEqual([
    expect.stringMatching(/^DOCKER_BUILD_SUMMARY: `no` is not a boolean/),
    expect.stringMatching(/^DOCKER_BUILD_RECORD_UPLOAD: `never` is not a boolean/),
    expect.stringMatching(/^DOCKER_BUILD_RECORD_RETENTION_DAYS: `7 days` is not a number of days/),
  ]);
});
