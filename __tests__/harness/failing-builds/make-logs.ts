import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { failingBuilds } from './all.ts';
import type { FailingBuild } from './failing-build.ts';
import type { FaultServers } from './fault-servers.ts';
import { startFaultServers } from './fault-servers.ts';

const atOnce = 4;

/** Causes each fault in the engine, and writes what `docker buildx build` prints to `<folder>/<rule>.log` and `.near.log`. */
export async function makeLogs(folder: string, wanted: (rule: string) => boolean): Promise<readonly string[]> {
  const at = await startFaultServers({ ssh: true });
  const problems: string[] = [];
  try {
    const builds = Object.entries(failingBuilds).flatMap(([rule, { real, near }]) =>
      wanted(rule)
        ? ([
            [`${rule}.log`, real],
            [`${rule}.near.log`, near],
          ] as const)
        : [],
    );
    const work = async (): Promise<void> => {
      for (let next = builds.shift(); next !== undefined; next = builds.shift()) {
        const [name, build] = next;
        const { code, text } = await outputOf(build, at);
        await writeFile(path.join(folder, name), withoutNameServer(text));
        if (code === 0) problems.push(`${name}: the build did not fail`);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    await at.close();
  }
  return problems;
}

/** The address of a name server is this machine's own business. */
function withoutNameServer(text: string): string {
  return text.replaceAll(/ on \d+\.\d+\.\d+\.\d+:53: /g, ' on 10.0.0.53:53: ');
}

/** Writes the context of such a build into a folder. */
export async function writeContext(folder: string, { files }: FailingBuild, at: FaultServers): Promise<void> {
  for (const [name, text] of Object.entries(files(at))) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), withoutNameServer(text));
  }
}

async function outputOf(
  build: FailingBuild,
  at: FaultServers,
): Promise<{ readonly code: number; readonly text: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'failing-build-'));
  try {
    await writeContext(folder, build, at);
    const flags = ['--progress=plain', '--network=host', '--provenance=false', ...(build.flags?.(at) ?? [])];
    return await printed(['buildx', 'build', ...flags, folder]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function printed(argv: readonly string[]): Promise<{ readonly code: number; readonly text: string }> {
  const child = spawn('docker', argv, { stdio: ['ignore', 'ignore', 'pipe'] });
  let text = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => void (text += part));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? -1, text }));
  });
}
