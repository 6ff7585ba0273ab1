import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { reusableWorkflow } from './reusable-workflow.ts';

/** Runs the script of `build.yml` that makes jobs of platforms: the matrix, or the error. */
async function jobsOf(inputs: {
  readonly platforms: string;
  readonly runners: string;
  readonly load?: string;
}): Promise<unknown> {
  const folder = await mkdtemp(path.join(tmpdir(), 'legs-'));
  const output = path.join(folder, 'output');
  try {
    await writeFile(output, '');
    const script = (await reusableWorkflow()).jobs.legs.steps.find(({ id }) => id === 'legs')?.run ?? 'exit 99';
    const env = { PATH: process.env['PATH'], GITHUB_OUTPUT: output, CALL: '{}', LOAD: inputs.load ?? 'false' };
    const ran = await promisify(execFile)('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      cwd: folder,
      env: { ...env, PLATFORMS: inputs.platforms, RUNNERS: inputs.runners },
    }).catch((error: { stdout: string }) => error.stdout);
    if (typeof ran === 'string') return ran;
    const text = await readFile(output, 'utf8');
    expect(text).toMatch(/^matrix=.*\nartifact=digest-[0-9a-f]{16}\n$/);
    return JSON.parse(/^matrix=(.*)$/m.exec(text)?.[1] ?? '') as unknown;
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('the jobs of an image with native runners', () => {
  test('one for each platform with a runner, and one for all others', async () => {
    const platforms = 'linux/amd64, linux/386\nlinux/arm64,linux/arm/v7';
    const runners = ' linux/arm64 = ubuntu-24.04-arm \n\nlinux/arm/v7=self-hosted,arm\r\n';
    expect(await jobsOf({ platforms, runners })).toEqual([
      { platforms: 'linux/arm64', runner: ['ubuntu-24.04-arm'], name: 'linux-arm64' },
      { platforms: 'linux/arm/v7', runner: ['self-hosted', 'arm'], name: 'linux-arm-v7' },
      { platforms: 'linux/amd64,linux/386', runner: '', name: 'linux-amd64-linux-386' },
    ]);
  });

  test('none but those where each platform has a runner', async () => {
    expect(await jobsOf({ platforms: 'linux/amd64', runners: 'linux/amd64=a' })).toEqual([
      { platforms: 'linux/amd64', runner: ['a'], name: 'linux-amd64' },
    ]);
  });

  test.each([
    ['no platform', '', 'linux/arm64=a', 'that is not in the input `platforms`'],
    ['another platform', 'linux/amd64', 'linux/arm64=a', 'that is not in the input `platforms`'],
    ['no label', 'linux/arm64', 'linux/arm64=', 'is not `platform=label`'],
    ['no mapping', 'linux/arm64', 'ubuntu-24.04-arm', 'is not `platform=label`'],
    ['JSON', 'linux/arm64', '{"linux/arm64": "a"}', 'is not `platform=label`'],
    ['a label that would end the JSON', 'linux/arm64', 'linux/arm64=a"],"x":["', 'is not `platform=label`'],
    ['a platform that would', 'linux/arm64,"', 'linux/arm64=a', 'needs platforms such as linux/arm64'],
    ['a platform twice', 'linux/arm64', 'linux/arm64=a\nlinux/arm64=b', 'twice'],
    ['a command', 'linux/arm64', '::error::x', 'is not `platform=label`'],
  ])('an error for %s', async (_what, platforms, runners, error) => {
    const told = await jobsOf({ platforms, runners });
    expect(told).toMatch(/^::error::The input `runners` [^\n]+\n$/);
    expect(told).toContain(error);
  });

  test('an error for `load`', async () => {
    expect(await jobsOf({ platforms: 'linux/arm64', runners: 'linux/arm64=a', load: 'true' })).toContain(
      'excludes `load`',
    );
  });
});
