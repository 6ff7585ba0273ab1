import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { nodeShell } from '../../../src/platform/machine/node-shell.ts';
import { processesWith, remainingWith } from '../../harness/processes.ts';
import { node24 } from '../../servers/store-worker-bundle.ts';

const shell = nodeShell(process.env);
const sh = (script: string) => ['sh', '-c', script] as const;

/** Whether a process still runs. One that has ended and waits for its parent to ask does not. */
function isAlive(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** Runs a script that prints process ids, cancels it when it has printed `count`, and gives the ids. */
async function cancelledPids(script: string, count: number): Promise<readonly number[]> {
  const stop = new AbortController();
  const pids: number[] = [];
  const exit = await shell.run({
    argv: [...sh(script)],
    timeoutMs: 60_000,
    signal: stop.signal,
    onLine: (line) => {
      pids.push(Number(line));
      if (pids.length === count) stop.abort();
    },
  });
  expect(exit.kind).toBe('cancelled');
  await wait(50);
  return pids;
}

test('what a program has started goes with it', async () => {
  const pids = await cancelledPids('sleep 300 & echo $!; echo $$; wait', 2);
  expect(pids.filter(isAlive)).toEqual([]);
});

test('a program that lets itself be asked may clean up', async () => {
  const begin = performance.now();
  const pids = await cancelledPids('trap "exit 0" INT; echo $$; while :; do sleep 0.1; done', 1);
  expect(pids.filter(isAlive)).toEqual([]);
  expect(performance.now() - begin).toBeLessThan(6000);
});

test('one that does not is killed after the grace, and what it left behind at once', async () => {
  const pids = await cancelledPids('trap "" INT; sleep 300 & echo $!; echo $$; while :; do sleep 0.1; done', 2);
  expect(pids.filter(isAlive)).toEqual([]);
}, 20_000);

test('something left behind that holds the pipes does not hold us', async () => {
  const begin = performance.now();
  const exit = await shell.run({ argv: ['sh', '-c', 'echo said; setsid sleep 30 & exit 0'], timeoutMs: 20_000 });
  expect(exit).toMatchObject({ kind: 'exited', code: 0, stdout: 'said\n' });
  expect(performance.now() - begin).toBeLessThan(15_000);
});

test('a lone carriage return ends no line, so a RUN cannot forge one', async () => {
  const lines: string[] = [];
  await shell.run({
    argv: ['sh', '-c', String.raw`printf '#5 0.1 x\r#5 CACHED\nnext\r\n'`],
    timeoutMs: 20_000,
    onLine: (line) => lines.push(line),
  });
  expect(lines).toEqual(['#5 0.1 x\r#5 CACHED', 'next']);
});

test('a character that arrives in two pieces stays one', async () => {
  const lines: string[] = [];
  await shell.run({
    argv: ['sh', '-c', String.raw`printf 'x\303'; sleep 0.2; printf '\244y\n'`],
    timeoutMs: 20_000,
    onLine: (line) => lines.push(line),
  });
  expect(lines).toEqual(['xäy']);
});

test('arguments that are too long for the system are an outcome', async () => {
  const exit = await shell.run({ argv: ['true', 'x'.repeat(200_000)], timeoutMs: 20_000 });
  expect(exit).toEqual({ kind: 'not-started', reason: expect.stringContaining('E2BIG') });
});

test('a program that does not read its input is no failure', async () => {
  const exit = await shell.run({ argv: ['true'], stdin: 'x'.repeat(1_000_000), timeoutMs: 20_000 });
  expect(exit).toMatchObject({ kind: 'exited', code: 0 });
});

test('a program that is killed from outside has failed', async () => {
  const exit = await shell.run({ argv: ['sh', '-c', 'kill -9 $$'], timeoutMs: 20_000 });
  expect(exit).toMatchObject({ kind: 'exited', code: 1 });
});

test.each([
  ['a silent program', ''],
  ['one that does not let itself be asked', 'trap "" INT; '],
])('when we are killed, %s does not outlive us by ten seconds', async (_name, before) => {
  // Its seconds tell the process from all others; half a minute, should it really stay.
  const seconds = `30.${randomInt(10_000, 99_999)}`;
  const file = path.join(import.meta.dirname, '../../../src/platform/machine/node-shell.ts');
  const program = `import { nodeShell } from ${JSON.stringify(file)};
const shell = nodeShell(process.env);
await shell.run({ argv: ['true'], timeoutMs: 60_000 });
await shell.run({ argv: ['sh', '-c', '${before}sleep ${seconds}; :'], timeoutMs: 60_000 });`;
  const parent = spawn(node24, ['--input-type=module', '-e', program], { detached: true, stdio: 'ignore' });
  const ended = new Promise((resolve) => parent.once('exit', resolve));
  const isRunning = async () => (await processesWith(seconds)).some((line) => line.endsWith(` sleep ${seconds} `));
  while (!(await isRunning()) && parent.exitCode === null) await wait(50);
  expect(parent.exitCode).toBeNull();
  process.kill(-(parent.pid ?? 0), 'SIGKILL');
  await ended;
  const begin = performance.now();
  expect(await remainingWith(() => 10_000 - (performance.now() - begin), seconds)).toEqual([]);
});
