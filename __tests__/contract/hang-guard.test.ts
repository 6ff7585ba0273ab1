import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { node24 } from '../servers/store-worker-bundle.ts';

const guard = path.join(import.meta.dirname, '../../src/platform/machine/hang-guard.ts');

/** In a process of its own: what ends a hang ends whatever runs then. */
async function ran(body: string): Promise<string> {
  const code = `
    const { hangGuard } = await import(${JSON.stringify(guard)});
    const endingHangs = hangGuard(1000);
    const beside = new Promise((resolve) => setTimeout(resolve, 500));
    const backtracking = () => /^(a+)+$/.test('a'.repeat(80) + 'b');
    const endless = () => { for (;;); };
    const told = await endingHangs(async () => { ${body} }).then((value) => value, (error) => error.message);
    await beside;
    console.log(told);
    console.log(await endingHangs(async () => 'another went on'));
  `;
  const folder = await mkdtemp(path.join(tmpdir(), 'hang-'));
  try {
    await writeFile(path.join(folder, 'main.mjs'), code);
    const { stdout, stderr } = await promisify(execFile)(node24, ['--no-warnings', path.join(folder, 'main.mjs')], {
      timeout: 20_000,
    });
    return stdout + stderr;
  } finally {
    await rm(folder, { recursive: true });
  }
}

test.each([
  ['a regular expression that goes back and forth', 'backtracking()'],
  ['the same after a turn of the event loop', 'await new Promise(setImmediate); backtracking()'],
  ['a loop without an end', 'await null; endless()'],
  ['a loop that catches everything', 'for (;;) try { endless(); } catch {}'],
])('%s is ended, and the process goes on', async (_name, body) => {
  expect(await ran(body)).toBe('it hung for 1 s and was ended\nanother went on\n');
});

test('what takes long and does not hang is left alone, as is an error', async () => {
  expect(await ran('await new Promise((resolve) => setTimeout(resolve, 2500)); return "in the end"')).toBe(
    'in the end\nanother went on\n',
  );
  expect(await ran('throw new Error("its own")')).toBe('its own\nanother went on\n');
});
