import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startBaseImages } from '../../__tests__/engine/base-images.ts';
import { startRemoteBuilder } from '../../__tests__/engine/remote-builder.ts';
import { startDockerRegistry } from '../../__tests__/servers/docker-registry.ts';
import { editPackage } from '../app.ts';
import { fresh, ourBuild } from '../builds.ts';
import type { Measures } from '../results.ts';
import type { Stage } from '../stage.ts';

const engineScript = path.join(import.meta.dirname, '../../scripts/engine.sh');

/**
 * Two remote builders that share nothing but a registry, which is the store: the first is cold without the action, then saves; the
 * second, which has seen nothing, builds after a change of a leaf package.
 */
export async function twoBuilders({ app, bench, store }: Stage): Promise<Measures> {
  execFileSync('bash', [engineScript, 'buildkit'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const [images, registry] = await Promise.all([startBaseImages(), startDockerRegistry()]);
  const config = `${images.mirrors}\n[registry."${registry.host}"]\nhttp = true`;
  const builders = [await startRemoteBuilder(config), await startRemoteBuilder(config)] as const;
  const file = path.join(app.folder, app.dockerfile);
  const text = await readFile(file, 'utf8');
  const run = async (what: string, builder: string, inputs: Readonly<Record<string, string>>): Promise<number> => {
    bench.signal.throwIfAborted();
    const engine = { env: {}, store: 'containerd', empty: () => undefined } as const;
    const setting = { engine, namespace: fresh(), nonce: fresh(), proxyUrl: bench.proxy.url, store };
    const { ms } = await ourBuild(app, setting, { inputs: { builder, ...inputs } });
    bench.say(`   remote builders, ${what}: ${(ms / 1000).toFixed(1)} s`);
    return ms;
  };
  const shared = { 'cache-store': `registry=${registry.host}/bench/caches` };
  try {
    // By a name that the runner and both builders can look up, so that all have one key.
    const image = app.image.includes('/') ? app.image : `library/${app.image}`;
    await writeFile(file, text.replaceAll(app.image, `${images.registry.host}/${image}`));
    const coldMs = await run('cold', builders[0].byAddress, { cache: 'off', 'dockerfile-edits': 'off' });
    const firstMs = await run('first run', builders[0].byAddress, shared);
    await editPackage(app.leaf);
    const warmMs = await run('leaf package, on the other', builders[1].byAddress, shared);
    return { 'builders.coldMs': coldMs, 'builders.firstMs': firstMs, 'builders.warmMs': warmMs };
  } finally {
    await writeFile(file, text);
    await Promise.all([...builders.map((builder) => builder.close()), images.registry.close(), registry.close()]);
  }
}
