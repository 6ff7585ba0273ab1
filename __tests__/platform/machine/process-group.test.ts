import { spawn } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { endOfGroup } from '../../../src/platform/machine/process-group.ts';

type EndRules = Parameters<typeof endOfGroup>[1];

const program = (script: string) => spawn('sh', ['-c', script], { detached: true, stdio: 'ignore' });
const rules = (differences: Partial<EndRules>): EndRules => ({
  deadlines: [],
  signal: undefined,
  ask: 'SIGTERM',
  graceMs: 300,
  leavesNothing: false,
  ...differences,
});

/** Whether somebody is left in the group of that leader. */
function hasGroup(pid: number | undefined): boolean {
  try {
    process.kill(-(pid ?? 0), 0);
    return true;
  } catch {
    return false;
  }
}

async function goneSoon(pid: number | undefined): Promise<boolean> {
  for (let tries = 0; tries < 40 && hasGroup(pid); tries += 1) await new Promise((go) => setTimeout(go, 50));
  return !hasGroup(pid);
}

describe('a program', () => {
  test('that ends by itself gives its code', async () => {
    expect(await endOfGroup(program('exit 3'), rules({}))).toEqual({ kind: 'exited', code: 3, signal: null });
  });

  test('that is not there is not started', async () => {
    const child = spawn('/no/such/program', [], { detached: true, stdio: 'ignore' });
    expect(await endOfGroup(child, rules({}))).toMatchObject({ kind: 'not-started' });
  });

  test('is asked to end at its deadline', async () => {
    const ended = await endOfGroup(program('sleep 30'), rules({ deadlines: [{ afterMs: 50 }] }));
    expect(ended).toEqual({ kind: 'timeout', afterMs: 50 });
  });

  test('goes on at a deadline before which it has come on its way', async () => {
    const deadlines = [{ afterMs: 10, isOnItsWay: () => true }];
    expect(await endOfGroup(program('sleep 0.2'), rules({ deadlines }))).toMatchObject({ kind: 'exited', code: 0 });
  });

  test('that does not listen is killed with all that it has started', async () => {
    const child = program("trap '' TERM; sleep 30 & wait; sleep 30");
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    expect(await endOfGroup(child, rules({ signal: stop.signal }))).toEqual({ kind: 'cancelled' });
    expect(await goneSoon(child.pid)).toBe(true);
  });
});

test.each([
  [true, true],
  [false, false],
])('what a program leaves behind is ended: %s', async (leavesNothing, isGone) => {
  const child = program('sleep 5 & exit 0');
  await endOfGroup(child, rules({ leavesNothing }));
  expect(isGone ? await goneSoon(child.pid) : !hasGroup(child.pid)).toBe(isGone);
  if (!isGone) process.kill(-(child.pid ?? 0), 'SIGKILL');
});
