import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { GoProxy } from '../__tests__/servers/go-proxy.ts';
import type { App } from './app.ts';
import { editPackage, openApp } from './app.ts';
import type { OurRun } from './builds.ts';
import { editedDockerfile, fresh, ourBuild, plainBuild } from './builds.ts';
import type { Engines } from './engine.ts';
import type { Bump } from './history-plan.ts';
import type { Options } from './options.ts';

/** What all repetitions share. */
export interface Bench {
  readonly options: Options;
  readonly proxy: GoProxy;
  readonly engines: Engines;
  /** Modules that can be bumped alone; the first is the one whose bump is measured. */
  readonly bumps: readonly Bump[];
  /** Aborted when the bench is told to stop: what runs ends by itself, and nothing new begins. */
  readonly signal: AbortSignal;
  /** Tells of progress. */
  readonly say: (line: string) => void;
  /** Notes once what cannot be measured here. */
  readonly note: (text: string) => void;
}

/** One repetition: a copy of the app, a store, and mounts that are kept. The scenarios go through it one after the other. */
export interface Stage {
  readonly bench: Bench;
  readonly app: App;
  readonly store: string;
  /** The namespace of the mounts that are kept. */
  readonly kept: string;
  /** The app's Dockerfile with the action's edits. */
  readonly dockerfile: string;
  /** Builds with the mounts that are kept, and with the layers that are. `dockerfile` is the stage's own unless given. */
  plain(what: string, dockerfile?: string): Promise<number>;
  /** Runs the action on mounts and layers that it has never seen. `dockerfile` is the app's unless given. */
  ours(
    what: string,
    given?: {
      readonly env?: Readonly<Record<string, string>>;
      readonly inputs?: Readonly<Record<string, string>>;
      readonly dockerfile?: string;
      /** Another store than the stage's own. */
      readonly store?: string;
    },
  ): Promise<OurRun & { readonly namespace: string }>;
}

/** Opens a stage, hands it on, and clears it away. */
export async function onStage<T>(bench: Bench, name: string, body: (stage: Stage) => Promise<T>): Promise<T> {
  const app = await openApp(bench.options);
  const store = await mkdtemp(path.join(tmpdir(), 'bench-store-'));
  try {
    // So that no layer of an earlier repetition fits.
    await editPackage(app.leaf);
    const proxyUrl = bench.proxy.url;
    const { engines } = bench;
    // Without engines of our own, a new namespace and a nonce make what was built before no use to a build.
    const kept = { engine: engines.kept, namespace: fresh(), nonce: fresh(), proxyUrl };
    const dockerfile = await editedDockerfile(app, kept);
    engines.kept.empty();
    const told = (what: string, ms: number): void =>
      bench.say(`${name}  ${what.padEnd(44)} ${(ms / 1000).toFixed(1)} s`);
    return await body({
      bench,
      app,
      store,
      kept: kept.namespace,
      dockerfile,
      plain: async (what, other = dockerfile) => {
        bench.signal.throwIfAborted();
        const ms = await plainBuild(app, other, kept);
        told(what, ms);
        return ms;
      },
      ours: async (what, { env = {}, inputs = {}, dockerfile: other = app.dockerfile, store: into = store } = {}) => {
        bench.signal.throwIfAborted();
        const namespace = fresh();
        engines.fresh.empty();
        const setting = { engine: engines.fresh, namespace, nonce: fresh(), proxyUrl, store: into };
        const run = await ourBuild({ ...app, dockerfile: other }, setting, { env, inputs });
        told(what, run.ms);
        return { ...run, namespace };
      },
    });
  } finally {
    await rm(store, { recursive: true, force: true });
    await app.remove();
  }
}

/** The times of a run's phases as measures: `<prefix>.phase.<name>Ms`. */
export function phaseMeasures(prefix: string, { report }: OurRun): Readonly<Record<string, number>> {
  return Object.fromEntries(report.phases.map(({ name, ms }) => [`${prefix}.phase.${name}Ms`, ms]));
}
