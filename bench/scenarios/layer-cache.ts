import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { editPackage } from '../app.ts';
import { fresh, ourBuild, plainBuild } from '../builds.ts';
import { withoutCacheMounts } from '../dockerfile.ts';
import type { Measures } from '../results.ts';
import type { Stage } from '../stage.ts';

/** Layers in a folder: where they come from, and where those of the build go. */
const layerFlags = (from: string, to: string): readonly string[] => [
  ...['--cache-from', `type=local,src=${from}`],
  ...['--cache-to', `type=local,mode=max,dest=${to}`],
];

/**
 * Ours with layers, on a runner that has seen nothing, when nothing has changed; in turn, plain buildx with the same Dockerfile
 * and the same layers.
 */
export async function withLayers(stage: Stage): Promise<Measures> {
  const { app, bench, store } = stage;
  const engine = bench.engines.fresh;
  if (!canHaveLayers(stage)) return {};
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-layers-'));
  const setting = { engine, namespace: fresh(), nonce: fresh(), proxyUrl: bench.proxy.url };
  const run = async (what: string, build: () => Promise<number>): Promise<number> => {
    bench.signal.throwIfAborted();
    engine.empty();
    const ms = await build();
    bench.say(`   layers beside ours, ${what}: ${(ms / 1000).toFixed(1)} s`);
    return ms;
  };
  const ours = async (from: string, to: string): Promise<number> => {
    const cache = { 'cache-from': `type=local,src=${from}`, 'cache-to': `type=local,mode=max,dest=${to}` };
    return (await ourBuild(app, { ...setting, store }, { inputs: cache })).ms;
  };
  try {
    const place = (name: string): string => path.join(folder, name);
    const firstMs = await run('first run', () => ours(place('none'), place('one')));
    const plainMs = await run('nothing changed, plain buildx', () =>
      plainBuild(app, stage.dockerfile, setting, layerFlags(place('one'), place('two'))),
    );
    const oursMs = await run('nothing changed, ours', () => ours(place('one'), place('three')));
    return { 'withLayers.firstMs': firstMs, 'withLayers.plainMs': plainMs, 'withLayers.oursMs': oursMs };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whether this machine has engines that can be emptied, and whose builder can export layers. */
function canHaveLayers({ bench }: Stage): boolean {
  if (bench.engines.areOwn && bench.engines.fresh.store === 'containerd') return true;
  bench.note('Layer caches: they need engines of our own (root) with the containerd image store.');
  return false;
}

/**
 * What layers alone bring (`cache-to type=local,mode=max`), on a Dockerfile without cache mounts: with them, a cached
 * `go mod download` leaves the modules' mount empty. Each build has an engine that has seen nothing, as a fresh runner.
 */
export async function layerCache(stage: Stage): Promise<Measures> {
  const { app, bench } = stage;
  const engine = bench.engines.fresh;
  if (!canHaveLayers(stage)) return {};
  const dockerfile = withoutCacheMounts(stage.dockerfile);
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-layers-'));
  const setting = { engine, namespace: fresh(), nonce: fresh(), proxyUrl: bench.proxy.url };
  const run = async (what: string, flags: readonly string[]): Promise<number> => {
    bench.signal.throwIfAborted();
    engine.empty();
    const ms = await plainBuild(app, dockerfile, setting, flags);
    bench.say(`   layer cache only, ${what}: ${(ms / 1000).toFixed(1)} s`);
    return ms;
  };
  try {
    const place = (name: string): string => path.join(folder, name);
    const coldMs = await run('first run', layerFlags(place('none'), place('one')));
    await editPackage(app.leaf);
    const leafMs = await run('leaf package', layerFlags(place('one'), place('two')));
    const nothingMs = await run('nothing', layerFlags(place('two'), place('three')));
    return { 'layers.coldMs': coldMs, 'layers.leafMs': leafMs, 'layers.nothingMs': nothingMs };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
