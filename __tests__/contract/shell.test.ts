import { describe, expect, test } from '@jest/globals';
import { nodeShell } from '../../src/platform/machine/node-shell.ts';
import type { Shell } from '../../src/platform/shell.ts';
import { inputOf, scriptedShell } from '../fakes/shell.ts';

const talks = "echo out; echo err >&2; printf 'no end'; exit 3";
const subjects: readonly (readonly [string, () => Shell])[] = [
  ['programs of this machine', () => nodeShell({ PATH: process.env['PATH'], GIVEN: 'by the parent' })],
  [
    'the fake',
    () =>
      scriptedShell([
        [/^sh -c echo out/, { code: 3, stdout: 'out\nno end', stderr: 'err\n' }],
        [/^sh -c cat$/, async (command) => ({ stdout: await inputOf(command) })],
        [/^sh -c false/, { code: 1 }],
        [/GIVEN/, ({ env }) => `${env !== undefined && 'GIVEN' in env ? (env['GIVEN'] ?? '') : 'by the parent'}\n`],
        [/^sleep/, { hangs: true }],
      ]),
  ],
];

describe.each(subjects)('shell: %s', (_name, open) => {
  test('tells the exit code and what was printed', async () => {
    const exit = await open().run({ argv: ['sh', '-c', talks], timeoutMs: 20_000 });
    expect(exit).toMatchObject({ kind: 'exited', code: 3, stdout: 'out\nno end', stderr: 'err\n' });
  });

  test('gives whole lines as they come, the last one also without its end, and keeps none', async () => {
    const lines: string[] = [];
    const exit = await open().run({
      argv: ['sh', '-c', talks],
      timeoutMs: 20_000,
      onLine: (line, stream) => lines.push(`${stream}: ${line}`),
    });
    expect(lines.filter((line) => line.startsWith('stdout'))).toEqual(['stdout: out', 'stdout: no end']);
    expect(lines).toContain('stderr: err');
    expect(exit).toMatchObject({ kind: 'exited', stdout: '', stderr: '' });
  });

  test.each([
    ['given text', 'line 1\nline 2', 'line 1\nline 2'],
    ['nothing', undefined, ''],
  ])('standard input holds %s', async (_what, stdin, stdout) => {
    const command = { argv: ['sh', '-c', 'cat'], timeoutMs: 20_000 } as const;
    const exit = await open().run(stdin === undefined ? command : { ...command, stdin });
    expect(exit).toMatchObject({ kind: 'exited', code: 0, stdout });
  });

  const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 251));
  const inParts = async function* (): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 70_000) yield bytes.subarray(at, at + 70_000);
  };
  const cat = { argv: ['sh', '-c', 'cat'], timeoutMs: 20_000 } as const;

  test('bytes go in and come out as they are', async () => {
    const read: Uint8Array[] = [];
    const exit = await open().run({
      ...cat,
      stdin: inParts(),
      stdoutTo: async (output) => {
        for await (const part of output) read.push(part);
      },
    });
    expect(exit).toMatchObject({ kind: 'exited', code: 0, stdout: '' });
    expect(Buffer.concat(read).equals(bytes)).toBe(true);
  });

  test('a program that is not there asks for no bytes', async () => {
    let asked = false;
    const stdin = (async function* () {
      asked = true;
      yield* inParts();
    })();
    const exit = await open().run({ argv: ['there-is-no-such-program'], timeoutMs: 20_000, stdin });
    expect([exit.kind, asked]).toEqual(['not-started', false]);
  });

  const refuses = async (): Promise<void> => {
    throw new Error('no space left');
  };
  test('whoever cannot take the output ends the run with the same error', async () => {
    await expect(open().run({ ...cat, stdin: 'a', stdoutTo: refuses })).rejects.toThrow('no space left');
  });

  test('of a program that fails, the output may be unfinished', async () => {
    const stdoutTo = async (output: AsyncIterable<Uint8Array>): Promise<void> => {
      for await (const part of output) void part;
      throw new Error('it ends too early');
    };
    const exit = await open().run({ argv: ['sh', '-c', 'false'], timeoutMs: 20_000, stdoutTo });
    expect(exit).toMatchObject({ kind: 'exited', code: 1 });
  });

  test.each([
    ['stays as the parent has it', {}, 'by the parent\n'],
    ['can be changed', { GIVEN: 'anew' }, 'anew\n'],
    ['can be taken away', { GIVEN: undefined }, '\n'],
  ])('the environment %s', async (_what, env, stdout) => {
    const exit = await open().run({ argv: ['sh', '-c', 'echo "$GIVEN"'], env, timeoutMs: 20_000 });
    expect(exit).toMatchObject({ kind: 'exited', stdout });
  });

  test('a program that is not there was not started', async () => {
    const exit = await open().run({ argv: ['there-is-no-such-program'], timeoutMs: 20_000 });
    expect(exit).toEqual({ kind: 'not-started', reason: expect.stringContaining('ENOENT') });
  });

  test('ends at its time limit', async () => {
    const exit = await open().run({ argv: ['sleep', '60'], timeoutMs: 100 });
    expect(exit.kind).toBe('timeout');
  });

  test('ends when it is cancelled', async () => {
    const stop = new AbortController();
    const running = open().run({ argv: ['sleep', '60'], timeoutMs: 60_000, signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    expect((await running).kind).toBe('cancelled');
  });

  test('is not started when the run is cancelled already', async () => {
    const lines: string[] = [];
    const exit = await open().run({
      argv: ['sh', '-c', talks],
      timeoutMs: 20_000,
      signal: AbortSignal.abort(),
      onLine: (line) => lines.push(line),
    });
    expect(exit).toEqual({ kind: 'cancelled', stderr: '', ms: 0 });
    expect(lines).toEqual([]);
  });
});
