import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { GoProxy } from '../servers/go-proxy.ts';
import { startGoProxy } from '../servers/go-proxy.ts';
import type { WholeRun } from './action-run.ts';
import { startJob } from './action-run.ts';
import { faultProject } from './faults.ts';
import { buildInputs } from './service-inputs.ts';
import { freshNamespace } from './workspace.ts';

/** A project of the faults that the action builds run after run, each on what looks like a fresh runner, with one store. */
export interface FaultRuns {
  readonly folder: string;
  readonly proxy: GoProxy;
  run(inputs?: Readonly<Record<string, string>>, namespace?: string): Promise<WholeRun>;
  /** Changes a file, so that no layer of an earlier build is taken for the RUNs after its COPY. */
  touch(file: string): Promise<void>;
  remove(): Promise<void>;
}

export async function faultRuns(name: string, options: Parameters<typeof faultProject>[1] = {}): Promise<FaultRuns> {
  const [project, proxy, store] = await Promise.all([
    faultProject(name, options),
    startGoProxy(),
    mkdtemp(path.join(tmpdir(), 'fault-store-')),
  ]);
  let runs = 0;
  return {
    folder: project.folder,
    proxy,
    run: async (inputs = {}, namespace = freshNamespace()) => {
      runs += 1;
      const job = await startJob({
        workspace: project.folder,
        env: { XDG_CACHE_HOME: store, GITHUB_RUN_ID: String(runs), GITHUB_RUN_NUMBER: String(runs) },
      });
      proxy.clear();
      try {
        // Of a RUN's hosts their names are in its layer cache key: a fresh runner has no layer of an earlier run.
        const apart = { 'cache-store': 'local', 'add-hosts': `${namespace}.invalid:127.0.0.1` };
        return await job.run({ inputs: buildInputs(proxy, { ...apart, ...inputs }, namespace) });
      } finally {
        await job.remove();
      }
    },
    touch: (file) => appendFile(path.join(project.folder, file), `\n// ${freshNamespace()}\n`),
    remove: async () => {
      await Promise.all([project.remove(), proxy.close(), rm(store, { recursive: true, force: true })]);
    },
  };
}

/** What became of a cache in a run. */
export function cacheOf(run: WholeRun, kind: 'modules' | 'build'): WholeRun['report']['caches'][number] {
  const cache = run.report.caches.find((each) => each.kind === kind);
  if (cache === undefined) throw new Error(`the report has no ${kind} cache`);
  return cache;
}
