import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Report, WholeRun } from '../harness/action-run.ts';
import { startJob } from '../harness/action-run.ts';
import { annotationsIn } from '../harness/annotations.ts';
import { buildInputs } from '../harness/service-inputs.ts';
import type { Workspace } from '../harness/workspace.ts';
import { copyOfService, freshNamespace } from '../harness/workspace.ts';
import type { GoProxy } from '../servers/go-proxy.ts';
import { startGoProxy } from '../servers/go-proxy.ts';
import { hostOfNamespace } from './apart.ts';
import { crossCompiling, imageFolders, nodeCount, onEachNode, platformInput } from './nodes.ts';

const runProgram = promisify(execFile);

/** What the scenarios share: a module proxy, one cold run, and everything that has to be removed at the end. */
export interface Rig {
  readonly proxy: GoProxy;
  /** A workspace of its own. Its nonce keeps layers of earlier tests away from every `COPY . .`. */
  project(): Promise<Workspace>;
  /** The cold run that scenarios start from; it happens once. */
  cold(): Promise<Cold>;
  /** A copy of the store as the cold run left it. */
  coldStore(): Promise<string>;
  /** A new folder; as a store it is empty. */
  folder(): Promise<string>;
  run(request: BuildRequest): Promise<PipelineRun>;
  /** Lets the builder have an image that is only in the engine. */
  offer(image: string): Promise<void>;
  /** What go needs in its environment to reach the proxy. */
  readonly network: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export interface Cold {
  readonly workspace: Workspace;
  readonly namespace: string;
  readonly run: PipelineRun;
}

export interface BuildRequest {
  readonly workspace: Workspace;
  /** The folder that the snapshots are in. */
  readonly store: string;
  /** A fresh one unless it is given: mounts that no builder has seen. */
  readonly namespace?: string;
  /** RUNs whose mounts have ids are found in the layers of other namespaces too, also on a builder that outlives the job. */
  readonly meetsLayers?: true;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** What started the run, as GitHub tells it; a push to main unless it is given, with `env` for what the runner sets. */
  readonly event?: unknown;
  /** Another engine than that of the test run. */
  readonly dockerHost?: string;
}

export type CacheReport = Report['caches'][number];

export interface PipelineRun extends WholeRun {
  readonly modules: CacheReport;
  readonly build: CacheReport;
  /** What the proxy was asked for. */
  readonly requests: readonly string[];
  readonly warnings: readonly string[];
  /** Packages that `go build -v` compiled, on each node of the builder. */
  readonly compiled: readonly string[];
  readonly namespace: string;
  /** Where the image's files are; of several those for this machine. */
  readonly image: string;
}

/** The Go image of the scenarios' Dockerfiles, as they are written. */
const writtenImage = /\bgolang:1\.26(?![\w.-])/g;

export interface RigOptions {
  /** The image that Dockerfiles have in the place of `golang:1.26`. */
  readonly goImage?: string;
  /** Another builder than the engine's own. */
  readonly builder?: string;
  /** Lets that builder have an image of the engine. */
  readonly offer?: (image: string) => Promise<void>;
}

/** Opens the rig. Its projects share one `cache-scope`, so that the cold run's snapshots fit all of them. */
export async function openRig({ goImage, builder, offer }: RigOptions = {}): Promise<Rig> {
  const proxy = await startGoProxy();
  const root = await mkdtemp(path.join(tmpdir(), 'engine-tests-'));
  const folder = (): Promise<string> => mkdtemp(path.join(root, 'folder-'));
  const projects: Workspace[] = [];
  let runs = 0;
  const project = async (): Promise<Workspace> => {
    const workspace = await forBuilder(await copyOfService(), goImage);
    projects.push(workspace);
    await workspace.write('nonce.txt', randomBytes(8).toString('hex'));
    await workspace.edit('Dockerfile', 'go build', 'go build -v');
    for (const file of ['main.go', 'greet/greet.go', 'limits/limits.go']) await age(workspace, file);
    return workspace;
  };
  const run = async (request: BuildRequest): Promise<PipelineRun> => {
    const output = await folder();
    const namespace = request.namespace ?? freshNamespace();
    const env = {
      XDG_CACHE_HOME: request.store,
      GITHUB_RUN_ID: String((runs += 1)),
      ...request.env,
      ...(request.dockerHost === undefined ? {} : { DOCKER_HOST: request.dockerHost }),
    };
    const apart = request.meetsLayers === true ? undefined : hostOfNamespace(namespace);
    const hosts = [apart ?? '', request.inputs?.['add-hosts'] ?? ''].filter((line) => line !== '');
    const more = {
      'cache-store': 'local',
      'cache-scope': 'service',
      outputs: `type=local,dest=${output}`,
      ...platformInput(),
      ...(builder === undefined ? {} : { builder }),
      ...request.inputs,
      ...(apart === undefined ? {} : { 'add-hosts': hosts.join('\n') }),
    };
    const { event } = request;
    const facts = { workspace: request.workspace.folder, env };
    const job = await startJob(event === undefined ? facts : { ...facts, event });
    try {
      proxy.clear();
      const whole = await job.run({ inputs: buildInputs(proxy, more, namespace) });
      // What two nodes ask for, the one that asks first decides: how often tells nothing.
      const requests = nodeCount() === 1 ? [...proxy.requests] : [...new Set(proxy.requests)];
      return { ...whole, ...readings(whole), requests, namespace, image: imageFolders(output)[0] };
    } finally {
      await job.remove();
    }
  };
  let cold: Promise<Cold & { readonly store: string }> | undefined;
  const coldRun = (): Promise<Cold & { readonly store: string }> =>
    (cold ??= (async () => {
      const [workspace, store] = await Promise.all([project(), folder()]);
      const first = await run({ workspace, store });
      if (first.code !== 0) throw new Error(`the cold run failed:\n${first.stdout}`);
      return { workspace, store, namespace: first.namespace, run: first };
    })());
  return {
    proxy,
    project,
    folder,
    run,
    offer: offer ?? (async () => undefined),
    network: { GOPROXY: proxy.url, GOSUMDB: 'off' },
    cold: coldRun,
    coldStore: async () => {
      const [{ store }, copy] = await Promise.all([coldRun(), folder()]);
      await cp(store, copy, { recursive: true, preserveTimestamps: true });
      return copy;
    },
    close: async () => {
      await Promise.all([
        proxy.close(),
        rm(root, { recursive: true, force: true }),
        ...projects.map((each) => each.remove()),
      ]);
    },
  };
}

/** The workspace with the builder's Go image and platforms in each Dockerfile, also in those that are written later. */
async function forBuilder(workspace: Workspace, goImage: string | undefined): Promise<Workspace> {
  const changed = (text: string): string =>
    crossCompiling(goImage === undefined ? text : text.replaceAll(writtenImage, goImage));
  const write: Workspace['write'] = (file, text) =>
    workspace.write(file, file.includes('Dockerfile') ? changed(text) : text);
  await write('Dockerfile', await workspace.read('Dockerfile'));
  return { ...workspace, write };
}

function readings(whole: WholeRun): Pick<PipelineRun, 'modules' | 'build' | 'warnings' | 'compiled'> {
  const cacheOf = (kind: string): CacheReport => {
    const cache = (whole.report as Report | null)?.caches.find((each) => each.kind === kind);
    if (cache === undefined) throw new Error(`the run has no report of its ${kind} cache:\n${whole.stdout}`);
    return cache;
  };
  return {
    modules: cacheOf('modules'),
    build: cacheOf('build'),
    warnings: annotationsIn(whole.stdout, whole.post.stdout).warnings,
    compiled: compiledIn(whole.stdout),
  };
}

/** Packages of the service and its modules that `go build -v` names in a build's output; it names what it compiles. */
export function compiledIn(output: string): readonly string[] {
  const names = [...output.matchAll(/^#\d+ [\d.]+ ((?:example|github)\.com\/\S+)$/gm)].map(([, name = '']) => name);
  return onEachNode(names.toSorted());
}

/** What the built service says. */
export async function greeting(image: string): Promise<string> {
  return (await runProgram(path.join(image, 'service'))).stdout;
}

/** A number that tells one change from another, as text that may stand in a Go string. */
export function unique(): string {
  return randomBytes(6).toString('hex');
}

/** Gives the service another greeting: a change in a leaf package. */
export async function changeGreeting(workspace: Workspace): Promise<string> {
  const word = `hello-${unique()}`;
  const text = await workspace.read('greet/greet.go');
  await workspace.write('greet/greet.go', text.replace(/const Word = ".*"/, `const Word = "${word}"`));
  await age(workspace, 'greet/greet.go');
  return word;
}

/**
 * Go makes no index entry of a package with files that are younger than two seconds (cmd/go/internal/modindex), and keeps no
 * result of a test that read one (cmd/go/internal/test).
 */
export async function age(workspace: Workspace, file: string): Promise<void> {
  const aMinuteAgo = new Date(Date.now() - 60_000);
  await utimes(path.join(workspace.folder, file), aMinuteAgo, aMinuteAgo);
}
