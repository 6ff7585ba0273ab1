import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { editPackage } from '../app.ts';
import { fresh, plainBuild } from '../builds.ts';
import { withoutCacheMounts } from '../dockerfile.ts';
import type { Measures } from '../results.ts';
import type { Stage } from '../stage.ts';

/**
 * What layers alone bring (`cache-to type=local,mode=max`), on a Dockerfile without cache mounts: with them, a cached
 * `go mod download` leaves the modules' mount empty. Each build has an engine that has seen nothing, as a fresh runner.
 */
export async function layerCache(stage: Stage): Promise<Measures> {
  const { app, bench } = stage;
  const engine = bench.engines.fresh;
  if (!bench.engines.areOwn || engine.store !== 'containerd') {
    bench.note('Layer cache only: it needs engines of our own (root) with the containerd image store.');
    return {};
  }
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
    const caches = ['one', 'two', 'three'].map((name) => path.join(folder, name));
    const to = (place: string | undefined): readonly string[] => [
      '--cache-to',
      `type=local,mode=max,dest=${place ?? ''}`,
    ];
    const from = (place: string | undefined): readonly string[] => ['--cache-from', `type=local,src=${place ?? ''}`];
    const coldMs = await run('first run', to(caches[0]));
    await editPackage(app.leaf);
    const leafMs = await run('leaf package', [...from(caches[0]), ...to(caches[1])]);
    const nothingMs = await run('nothing', [...from(caches[1]), ...to(caches[2])]);
    return { 'layers.coldMs': coldMs, 'layers.leafMs': leafMs, 'layers.nothingMs': nothingMs };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
