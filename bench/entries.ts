// What builds compiled, by Go's own records in their build caches.
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildCacheMount } from './dockerfile.ts';
import type { Engine } from './engine.ts';
import { docker } from './engine.ts';

/**
 * Prints "<action id> <unix ns>" for each compiled package: an entry whose output is an archive. Indexes of packages are made or
 * not by the age of a file, and say nothing of what was compiled (cmd/go/internal/modindex).
 */
const listCompiled = String.raw`find . -type f -path './??/*-a' | xargs cat | awk '$1 == "v1" {
  output = "./" substr($3, 1, 2) "/" $3 "-d"; line = ""; getline line < output; close(output)
  if (line == "!<arch>") print $2, $5 }' > /out/compiled`;

/**
 * Action ids of the packages that were compiled into a namespace's build cache since a time (seconds since the epoch), read by a
 * build of its own. `dockerfile` tells the mount; `undefined` when it shows none.
 */
export async function compiledSince(
  engine: Engine,
  dockerfile: string,
  image: string,
  namespace: string,
  since: number,
): Promise<ReadonlySet<string> | undefined> {
  const mount = buildCacheMount(dockerfile, '/.mount');
  if (mount === undefined || image === '') return undefined;
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-entries-'));
  try {
    const text = [
      `FROM ${image} AS read`,
      'USER 0:0',
      `ARG NONCE=${randomBytes(8).toString('hex')}`,
      `RUN --network=none ${mount} <<'SCRIPT'`,
      ': $NONCE',
      'mkdir -p /out && cd /.mount',
      listCompiled,
      'SCRIPT',
      'FROM scratch',
      'COPY --from=read /out/ /',
      '',
    ].join('\n');
    await writeFile(path.join(folder, 'Dockerfile'), text);
    const build = ['buildx', 'build', '--quiet', '--build-arg', `BUILDKIT_CACHE_MOUNT_NS=${namespace}`];
    docker(engine.env, [...build, '--output', `type=local,dest=${folder}/out`, folder]);
    return parseCompiled(await readFile(path.join(folder, 'out/compiled'), 'utf8'), since);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The action ids of the lines "<action id> <unix ns>" that are not older than `since`, in seconds. */
export function parseCompiled(text: string, since: number): ReadonlySet<string> {
  const fields = text.split('\n').map((line) => line.split(' '));
  return new Set(
    fields.flatMap(([action, made]) => (action !== undefined && Number(made) / 1e9 >= since ? [action] : [])),
  );
}

/** How many of `a` are not in `b`. */
export function onlyIn(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((id) => !b.has(id)).length;
}
