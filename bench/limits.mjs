// What this machine needs at the least for the same bytes, without Docker.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The newest base layers in a local store, by kind. */
export async function baseLayers(store) {
  const layers = {};
  const root = path.join(store, 'cached-go-docker-build/snapshots/spaces');
  for (const file of await readdir(root, { recursive: true })) {
    if (path.basename(file) !== 'manifest.json') continue;
    const folder = path.join(root, path.dirname(file));
    const manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8'));
    const base = manifest.layers.find(({ role, key }) => role === 'base' && key !== undefined);
    if (base !== undefined && (await readdir(folder)).includes(base.file))
      layers[manifest.kind] = path.join(folder, base.file);
  }
  return layers;
}

/** Restoring: unpack the build cache; unpack and extract the modules offline, side by side as we do. */
export async function restoreLimit(app, layers) {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-limit-'));
  try {
    await mkdir(path.join(folder, 'build'));
    await mkdir(path.join(folder, 'mod/cache/download'), { recursive: true });
    const script = `zstd -dcq ${layers.build} | tar x -C ${folder}/build & zstd -dcq ${layers.modules} | tar x -C ${folder}/mod/cache/download
      (cd ${app.folder} && GOMODCACHE=${folder}/mod GOPROXY=off GOFLAGS=-mod=mod go mod download) && wait`;
    return timed(script);
  } finally {
    execFileSync('chmod', ['-R', 'u+w', folder]);
    await rm(folder, { recursive: true, force: true });
  }
}

/** The first save: archive and compress the same build cache and modules. */
export async function saveLimit(layers) {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-limit-'));
  try {
    for (const [kind, file] of Object.entries(layers)) {
      await mkdir(path.join(folder, kind));
      execFileSync('sh', ['-c', `zstd -dcq ${file} | tar x -C ${folder}/${kind}`]);
    }
    return timed(
      `for kind in build modules; do tar c -C ${folder}/$kind . | zstd -q -T0 -3 > ${folder}/$kind.tar.zst; done`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function timed(script) {
  const begin = performance.now();
  execFileSync('sh', ['-c', script], { stdio: 'pipe' });
  return performance.now() - begin;
}
