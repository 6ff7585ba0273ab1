import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSync } from 'esbuild';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'host-'));
  buildSync({
    entryPoints: [path.join(import.meta.dirname, '../../../src/platform/machine/host.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: path.join(folder, 'host.mjs'),
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program around `processHost()`, signals it when it says `ready`, and gives how it ended. */
async function ended(body: string, signal?: NodeJS.Signals) {
  const program = `import { processHost } from ${JSON.stringify(path.join(folder, 'host.mjs'))};\nconst host = processHost();\nconst say = (text) => host.stdout.write(text + '\\n');\n${body}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const begin = performance.now();
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (signal !== undefined && text.includes('ready')) child.kill(signal);
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, lines: output.trim().split('\n'), ms: performance.now() - begin };
}

test('ends with the code that the body gives, although something still runs', async () => {
  const { code, ms } = await ended('setInterval(() => undefined, 1000); await host.runToEnd(async () => 7);');
  expect(code).toBe(7);
  expect(ms).toBeLessThan(30_000);
});

test('all that was said arrives', async () => {
  const { lines } = await ended(
    "await host.runToEnd(async () => { for (let n = 0; n < 20000; n++) say('line ' + n); return 0; });",
  );
  expect(lines).toHaveLength(20_000);
});

describe.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s', (signal) => {
  test('aborts the body, which may still clean up', async () => {
    const body = `await host.runToEnd(async (signal) => {
      await new Promise((resolve) => { signal.addEventListener('abort', resolve); say('ready'); setTimeout(() => undefined, 60000); });
      say('cleaned up');
      return 3;
    });`;
    expect(await ended(body, signal)).toMatchObject({ code: 3, lines: ['ready', 'cleaned up'] });
  });
});

test('a body that does not end is ended before the runner would, and the terminal is given back', async () => {
  const body = `host.atExit(() => say('given back'));
    await host.runToEnd(() => new Promise(() => { say('ready'); setInterval(() => undefined, 1000); }));`;
  const { code, lines, ms } = await ended(body, 'SIGINT');
  expect([code, lines]).toEqual([1, ['ready', 'given back']]);
  expect(ms).toBeGreaterThan(6000);
}, 30_000);

test('a reader that goes away is no failure', async () => {
  const program = `import { processHost } from ${JSON.stringify(path.join(folder, 'host.mjs'))};
    const host = processHost();
    await host.runToEnd(async () => { for (let n = 0; n < 50; n++) { host.stdout.write('x'.repeat(10000) + '\\n'); await new Promise((r) => setTimeout(r, 5)); } return 5; });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  await wait(0);
  expect(code).toBe(5);
});
