import { expect, test } from '@jest/globals';
import { phaseRecorder } from '../../../src/action/services/phases.ts';
import { manualClock } from '../../fakes/clock.ts';
import { recordingLog } from '../../fakes/log.ts';

function start() {
  const clock = manualClock();
  const log = recordingLog();
  return { clock, log, phases: phaseRecorder(log, clock) };
}

test('a phase is a group whose last line is its outcome with the time', async () => {
  const { clock, log, phases } = start();
  const value = await phases.run('inject', 'Put in', async () => {
    log.info('working');
    clock.pass(1500);
    return { outcome: 'done', reason: '3 files', value: 7 };
  });
  expect(value).toBe(7);
  expect(log.entries.map(({ message, group }) => [group, message])).toEqual([
    ['Put in', 'working'],
    ['Put in', 'inject done in 1.5 s: 3 files'],
  ]);
  expect(phases.reports()).toEqual([
    { name: 'inject', startedAt: '2026-11-23T06:00:00.000Z', ms: 1500, outcome: 'done', reason: '3 files' },
  ]);
});

test('a phase that throws has failed, its group is closed, and the error goes on', async () => {
  const { log, phases } = start();
  const error = new Error('first line\nsecond line');
  await expect(phases.run('build', 'Build', () => Promise.reject(error))).rejects.toBe(error);
  expect(phases.reports()).toMatchObject([{ name: 'build', outcome: 'failed', reason: 'first line' }]);
  expect(log.closedGroups).toEqual(['Build']);
});

test('a phase that was not needed is one line, in no group', () => {
  const { log, phases } = start();
  phases.skip('restore', 'no cache is served');
  expect(phases.reports()).toMatchObject([
    { name: 'restore', outcome: 'skipped', ms: 0, reason: 'no cache is served' },
  ]);
  expect(log.messages('info')).toEqual(['restore skipped: no cache is served']);
  expect(log.groups).toEqual([]);
});

test.each([
  ['an error', new Error('disk full\nat x')],
  ['an error of another realm', { message: 'disk full', stack: 'Error: disk full\n  at x' }],
])('work that no build may depend on: %s is one warning, and something else takes its place', async (_name, error) => {
  const { log, phases } = start();
  const value = await phases.attempt(
    'restore',
    'Restore',
    () => Promise.reject(error),
    (reason) => `without: ${reason}`,
  );
  expect(value).toBe('without: disk full');
  expect(phases.reports()).toMatchObject([{ name: 'restore', outcome: 'degraded', reason: 'disk full' }]);
  expect(log.messages('warning')).toEqual([
    expect.stringMatching(/"Restore" failed unexpectedly.*disk full\n.*report it at/s),
  ]);
  expect(log.messages('debug').join()).toContain('disk full');
});

test('when it works, it is a phase as any other', async () => {
  const { log, phases } = start();
  const body = async () => ({ outcome: 'degraded', reason: 'slow', value: 1 }) as const;
  await expect(phases.attempt<number>('save', 'Save', body, () => 2)).resolves.toBe(1);
  expect(phases.reports()).toMatchObject([{ outcome: 'degraded', reason: 'slow' }]);
  expect(log.messages('warning')).toEqual([]);
});
