// What this machine needs at the least for the same bytes, without Docker.
import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { App } from './app.ts';
import type { StoredSnapshot } from './snapshots.ts';

/** The archives of the bases, by cache. */
export function baseFiles(snapshots: ReadonlyMap<string, StoredSnapshot>, kind: string): readonly string[] {
  return (snapshots.get(kind)?.layers ?? []).filter(({ role }) => role === 'base').map(({ file }) => file);
}

/**
 * Restoring: unpack the build cache, and beside it unpack the modules and let Go check and extract them, which it does as in a
 * builder: without .ziphash files it hashes each zip.
 */
export async function restoreLimitMs(app: App, snapshots: ReadonlyMap<string, StoredSnapshot>): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-limit-'));
  try {
    await mkdir(path.join(folder, 'build'));
    await mkdir(path.join(folder, 'mod/cache/download'), { recursive: true });
    // In a copy: go may write to go.sum.
    await cp(app.folder, path.join(folder, 'app'), { recursive: true });
    const build = unpack(baseFiles(snapshots, 'build'), path.join(folder, 'build'));
    const modules = [
      ...unpack(baseFiles(snapshots, 'modules'), path.join(folder, 'mod/cache/download')),
      `cd ${folder}/app`,
      `GOMODCACHE=${folder}/mod GOPROXY=off GOFLAGS=-mod=mod go mod download`,
    ];
    return timedShell(
      `(${['set -e', ...build].join('; ')}) & building=$!\n(${['set -e', ...modules].join('; ')})\nwait $building`,
    );
  } finally {
    // Go makes extracted modules read-only.
    execFileSync('chmod', ['-R', 'u+w', folder]);
    await rm(folder, { recursive: true, force: true });
  }
}

/** The first save: archive and compress the same build cache and modules. */
export async function saveLimitMs(snapshots: ReadonlyMap<string, StoredSnapshot>): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-limit-'));
  try {
    for (const kind of snapshots.keys()) {
      await mkdir(path.join(folder, kind));
      timedShell(unpack(baseFiles(snapshots, kind), path.join(folder, kind)).join('\n'));
    }
    const pack = [...snapshots.keys()].map(
      (kind) => `tar c -C ${folder}/${kind} . | zstd -q -T0 -3 > ${folder}/${kind}.tar.zst`,
    );
    return timedShell(pack.join('\n'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function unpack(files: readonly string[], to: string): readonly string[] {
  return files.map((file) => `${file.endsWith('.zst') ? 'zstd -dcq' : 'gzip -dc'} ${file} | tar x -C ${to}`);
}

function timedShell(script: string): number {
  const begin = performance.now();
  execFileSync('bash', ['-c', `set -e -o pipefail\n${script}`], { stdio: 'pipe' });
  return performance.now() - begin;
}
