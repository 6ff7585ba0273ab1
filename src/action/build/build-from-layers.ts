import path from 'node:path';
import type { BuildEnd } from '../../buildx/call/user-build.ts';
import { executionWatch } from '../../buildx/progress/execution-watch.ts';
import type { ProgressEvent } from '../../buildx/progress/plain-progress.ts';
import { parseFields } from '../../config/inputs/lists.ts';
import { standingOn } from '../caches/cache-run.ts';
import type { PreparedCache } from '../caches/cache-run.ts';
import { unrestored } from '../mounts/restore-caches.ts';
import type { Analysis } from '../request/analysis.ts';
import { mountingRuns } from '../savings/step-times.ts';
import type { Phases } from '../services/phases.ts';
import type { Services, ServicesOf } from '../services/services.ts';
import { build } from './build.ts';
import type { Built } from './build-undoing.ts';
import type { Ready } from './whether-to-build.ts';

/** Why nothing is restored, injected or extracted where the layers were enough. */
export const layersSuffice = 'every RUN that mounts a Go cache came from the layer cache';

interface BuiltFromLayers extends Ready {
  readonly analysis: Analysis;
  readonly built: Built;
}

/**
 * Builds with the layer cache alone, where the user has one. Whether it has every RUN that mounts a Go cache, only the builder
 * can say, so it is asked by the build itself: when it begins to execute the first of these RUNs, the build is stopped. What it has
 * made by then it keeps. `undefined`: the caches are needed.
 */
export async function buildFromLayers(
  services: ServicesOf<typeof build> & Pick<Services, 'clock'>,
  analysis: Analysis,
  phases: Phases,
): Promise<BuiltFromLayers | undefined> {
  if (!(await mayLayersSuffice(services, analysis))) return undefined;
  const stop = new AbortController();
  let why = '';
  const stopFor = (reason: string): void => {
    why ||= reason;
    stop.abort();
  };
  const places = mountingRuns(analysis.toBuild).map(({ place }) => place);
  const watch = executionWatch(services.clock, places, (heading) =>
    stopFor(`the layer cache does not have \`${heading}\``),
  );
  let left = analysis.asked.config.build.cacheFrom.length;
  const onEvent = (event: ProgressEvent): void => {
    if (event.kind === 'failed' && event.name.startsWith('importing cache manifest from ') && --left === 0)
      stopFor('there is no layer cache yet');
    watch(event);
  };
  const signal = AbortSignal.any([services.run.signal, stop.signal]);
  const end = await phases.run('build', 'Build from the layer cache', async () => {
    const built = await build(services, analysis, { signal, onEvent });
    if (!isStopped(built.value, stop)) return built;
    return {
      ...built,
      outcome: 'skipped',
      reason: `${why}, so the Go caches are needed`,
    };
  });
  if (isStopped(end, stop) && !services.run.signal.aborted) return undefined;
  for (const name of ['restore', 'inject', 'fetch'] as const) phases.skip(name, layersSuffice);
  return { analysis, runs: neededNot(analysis), instead: undefined, built: { analysis, end } };
}

/** A RUN that is executed may also fail at once, for want of the caches. */
function isStopped({ result }: BuildEnd, stop: AbortController): boolean {
  return stop.signal.aborted && result.kind !== 'success';
}

/** The caches of a build that needed none of them. */
function neededNot(analysis: Analysis): readonly PreparedCache[] {
  return unrestored(analysis, layersSuffice).map((run) => ({
    ...run,
    mounts: { kind: 'untouched' },
    standing: standingOn({ hit: 'off', reason: layersSuffice }),
    fetched: undefined,
  }));
}

/** Where there are no layers to take, or modules are wanted whatever the build does, asking costs a start of the build. */
async function mayLayersSuffice(
  services: Pick<Services, 'checkout' | 'run'>,
  { asked: { config }, serving }: Analysis,
): Promise<boolean> {
  const { mode, checks, offline } = config.fetch;
  const isServed = serving.caches.some(({ plan }) => plan.kind === 'served' && !plan.dropped);
  const isAlone = (mode === 'auto' || mode === 'off') && checks.length === 0 && !offline;
  if (!isServed || !isAlone || config.build.noCache) return false;
  const found = await Promise.all(config.build.cacheFrom.map((entry) => isThere(services, entry)));
  return found.includes(true);
}

/** What is not on this machine only the builder can look for. */
async function isThere(
  { checkout, run: { folder } }: Pick<Services, 'checkout' | 'run'>,
  entry: string,
): Promise<boolean> {
  const fields = new Map((parseFields(entry) ?? []).map((field) => splitField(field)));
  if (fields.get('type') !== 'local') return true;
  return (await checkout.given.readText(path.resolve(folder, fields.get('src') ?? '', 'index.json'))) !== undefined;
}

function splitField(field: string): readonly [string, string] {
  const [name = '', value = ''] = field.split(/=(.*)/s);
  return [name.trim(), value.trim()];
}
