// The builds that are compared. Each gives its wall time in milliseconds.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Report } from '../__tests__/harness/action-run.ts';
import { startJob } from '../__tests__/harness/action-run.ts';
import type { App } from './app.ts';
import { nonceArg } from './dockerfile.ts';
import type { Engine } from './engine.ts';
import { docker } from './engine.ts';

/** Text that no other run has: a mount namespace that no build has used yet, or a nonce. */
export const fresh = (): string => `bench-${randomBytes(8).toString('hex')}`;

/** What one build of the app is told. */
export interface BuildSetting {
  readonly engine: Engine;
  /** Whose mounts it gets: cold when it is new, with kept mounts when it is not. */
  readonly namespace: string;
  readonly nonce: string;
  readonly proxyUrl: string;
}

/** One run of the action, main and post. */
export interface OurRun {
  readonly ms: number;
  readonly report: Report;
}

const longestBuildMs = 1_800_000;

let runs = 0;

/** The action as the runner starts it, on the default branch, with a store of its own in a folder. `more.env` is for the measuring. */
export async function ourBuild(
  app: Pick<App, 'folder' | 'dockerfile'>,
  setting: BuildSetting & { readonly store: string },
  more: { readonly env?: Readonly<Record<string, string>>; readonly inputs?: Readonly<Record<string, string>> } = {},
): Promise<OurRun> {
  runs += 1;
  const run = String(runs);
  const job = await startJob({
    workspace: app.folder,
    env: {
      XDG_CACHE_HOME: setting.store,
      // No run number: with it a cache that does not pay is left alone, and downloads from this machine cost next to nothing.
      GITHUB_RUN_ID: `${process.pid}${run}`,
      ...setting.engine.env,
      ...more.env,
    },
  });
  try {
    const whole = await job.run({ inputs: { ...inputsOf(app, setting), ...more.inputs } });
    if (whole.code !== 0) throw new Error(`the action ended with ${whole.code}:\n${lastLines(whole.stdout)}`);
    removeImage(setting.engine, whole.outputs['imageid'] ?? '');
    return { ms: whole.ms + whole.post.ms, report: whole.report };
  } finally {
    await job.remove();
  }
}

/** `mounts/` in a step, a plain build of a Dockerfile that the action has edited, and the step's post: all three together. */
export async function aroundPlainBuild(
  app: App,
  dockerfile: string,
  setting: BuildSetting & { readonly store: string },
): Promise<number> {
  runs += 1;
  const job = await startJob({
    workspace: app.folder,
    env: { XDG_CACHE_HOME: setting.store, GITHUB_RUN_ID: `${process.pid}${runs}`, ...setting.engine.env },
    around: true,
  });
  try {
    const names = ['file', 'build-args', 'cache-store'];
    const inputs = Object.entries(inputsOf(app, setting)).filter(([name]) => names.includes(name));
    const main = await job.main({ inputs: Object.fromEntries(inputs) });
    if (main.code !== 0)
      throw new Error(`the step before the build ended with ${main.code}:\n${lastLines(main.stdout)}`);
    const buildMs = await plainBuild(app, dockerfile, setting);
    const [post] = await job.posts();
    if (post?.code !== 0) throw new Error(`the step after the build failed:\n${lastLines(post?.stdout ?? '')}`);
    return main.ms + buildMs + post.ms;
  } finally {
    await job.remove();
  }
}

function inputsOf(app: Pick<App, 'dockerfile'>, setting: BuildSetting): Record<string, string> {
  return {
    file: app.dockerfile,
    network: 'host',
    goproxy: setting.proxyUrl,
    gosumdb: 'off',
    'cache-store': 'local',
    'build-args': [`BUILDKIT_CACHE_MOUNT_NS=${setting.namespace}`, `${nonceArg}=${setting.nonce}`].join('\n'),
  };
}

/** The app's Dockerfile with what the action adds to it, so that all builds have the same RUNs. */
export async function editedDockerfile(app: App, setting: BuildSetting): Promise<string> {
  const job = await startJob({ workspace: app.folder, env: setting.engine.env });
  try {
    const main = await job.main({ inputs: { ...inputsOf(app, setting), 'dry-run': 'true' } });
    if (main.code !== 0) throw new Error(`the action cannot read the project:\n${lastLines(main.stdout)}`);
    // As somebody else's text it is printed while the runner heeds no commands.
    const group = /^::group::Edited Dockerfile\n::stop-commands::(.+?)\n(.*?)^::\1::$/ms.exec(main.stdout);
    return group?.[2] ?? (await readFile(path.join(app.folder, app.dockerfile), 'utf8'));
  } finally {
    await job.remove();
  }
}

/** `docker buildx build` alone, of a Dockerfile that the action has edited. */
export async function plainBuild(
  app: App,
  dockerfile: string,
  setting: BuildSetting,
  flags: readonly string[] = [],
): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-dockerfile-'));
  try {
    const file = path.join(folder, path.basename(app.dockerfile));
    const iidFile = path.join(folder, 'iid');
    await writeFile(file, dockerfile);
    const ignore = await readFile(path.join(app.folder, `${app.dockerfile}.dockerignore`)).catch(() => undefined);
    if (ignore !== undefined) await writeFile(`${file}.dockerignore`, ignore);
    const args = [
      ...['buildx', 'build', '--progress=plain', '--network=host', '--file', file, '--iidfile', iidFile],
      ...['--build-arg', `BUILDKIT_CACHE_MOUNT_NS=${setting.namespace}`, '--build-arg', `${nonceArg}=${setting.nonce}`],
      ...['GOPROXY', 'GOSUMDB'].flatMap((name) => [
        '--secret',
        `id=cached-go-docker-build-${name.toLowerCase()},env=${name}`,
      ]),
      ...flags,
      app.folder,
    ];
    const ms = await timed('docker', args, { GOPROXY: setting.proxyUrl, GOSUMDB: 'off', ...setting.engine.env });
    removeImage(setting.engine, await readFile(iidFile, 'utf8'));
    return ms;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Images are not what is measured, and pile up. Layers and mounts stay. */
function removeImage(engine: Engine, id: string): void {
  if (!id.startsWith('sha256:')) return;
  try {
    docker(engine.env, ['image', 'rm', '--force', id]);
  } catch {
    // The store may keep none of what was only built.
  }
}

function timed(program: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      timeout: longestBuildMs,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(performance.now() - begin);
      else reject(new Error(`${program} ended with ${code}:\n${lastLines(output)}`));
    });
  });
}

function lastLines(text: string): string {
  return text.trimEnd().split('\n').slice(-30).join('\n');
}
