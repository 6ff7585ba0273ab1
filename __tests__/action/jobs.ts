import { expect } from '@jest/globals';
import { mainBoundary } from '../../src/action/services/error-boundary.ts';
import { runMain } from '../../src/action/run-main.ts';
import { runPost } from '../../src/action/run-post.ts';
import { decodeState } from '../../src/action/caches/post-state.ts';
import type { RunReport } from '../../src/report/run-report.ts';
import { coldBuild, type DockerPlay } from './docker.ts';
import { givenRun, type GivenRun, type RunOptions } from './given.ts';

export const main = (run: GivenRun): Promise<number> => mainBoundary(run.services, () => runMain(run.services));
export const stateOf = (run: GivenRun) => decodeState(run.workflow.saved.get('run') ?? '');

export function reportOf(run: GivenRun): RunReport {
  const state = stateOf(run);
  if (state === undefined) throw new Error(`there is no state: ${run.log.text()}`);
  return state.report;
}
export const cacheOf = (run: GivenRun, kind: string) => reportOf(run).caches.find((cache) => cache.kind === kind);

/** Runs main and post of a cold job, so that there is something to restore. */
export async function coldJob(options: RunOptions = {}): Promise<GivenRun> {
  const run = await givenRun(options);
  expect(await main(run)).toBe(0);
  const { services } = run.post();
  await runPost(services);
  expect(run.store.entries.map(({ key }) => key)).toHaveLength(2);
  return run;
}

/** A later run on a builder that has never seen the service. */
export const later = async (cold: GivenRun, options: RunOptions = {}): Promise<GivenRun> =>
  cold.next({ ...options, env: { GITHUB_RUN_ID: '78', ...options.env } });

export const keysOf = (keys: readonly string[]): readonly string[] => keys.toSorted();

/** The same with both caches. */
export const warmBuild = coldBuild.replace('#2 DONE 3.0s', '#2 DONE 0.4s').replace('#3 DONE 9.0s', '#3 DONE 1.5s');

export const warm: DockerPlay = {
  build: { stderr: warmBuild },
  inject: { modules: ['verdict=exact', 'entries=6', 'zips=2', 'go=go1.26.1'], build: ['entries=40', 'go=go1.26.1'] },
  extract: {
    modules: ['mount.0=ours', 'have=6', 'liveBytes=600', 'zips=2', 'newZips=0', 'write=none', 'now=1790000100'],
    build: [
      'mount.0=ours',
      'total=44',
      'live=41',
      'liveBytes=4100',
      'made=4',
      'used=37',
      'compiled=1',
      'write=delta',
      'now=1790000100',
    ],
    exports: ['build-0.tar'],
  },
};
