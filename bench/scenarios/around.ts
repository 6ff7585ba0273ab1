import { editPackage } from '../app.ts';
import { aroundPlainBuild, fresh, ourBuild } from '../builds.ts';
import type { Measures } from '../results.ts';
import type { Stage } from '../stage.ts';
import { median } from '../statistics.ts';

const pairs = 3;

/**
 * `mounts/` around a plain `docker buildx build`, and the action that builds itself, in turn: each on a runner that has seen nothing,
 * from snapshots of its own, after a change of a leaf package.
 */
export async function around({ app, bench, dockerfile, store }: Stage): Promise<Measures> {
  const engine = bench.engines.fresh;
  const stores = { ours: `${store}/around-ours`, mounts: `${store}/around-mounts` };
  const run = async (what: string, which: keyof typeof stores): Promise<number> => {
    bench.signal.throwIfAborted();
    engine.empty();
    const setting = { engine, namespace: fresh(), nonce: fresh(), proxyUrl: bench.proxy.url, store: stores[which] };
    const { ms } =
      which === 'ours' ? await ourBuild(app, setting) : { ms: await aroundPlainBuild(app, dockerfile, setting) };
    bench.say(`   ${what}, ${which}: ${(ms / 1000).toFixed(1)} s`);
    return ms;
  };
  for (const which of ['ours', 'mounts'] as const) await run('first run', which);
  const times: Record<keyof typeof stores, number[]> = { ours: [], mounts: [] };
  for (let pair = 0; pair < pairs; pair += 1)
    for (const which of ['ours', 'mounts'] as const) {
      await editPackage(app.leaf);
      times[which].push(await run('leaf package', which));
    }
  return { 'around.oursMs': median(times.ours), 'around.mountsMs': median(times.mounts) };
}
