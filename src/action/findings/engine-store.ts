import type { Builder } from '../../buildx/builder/builder.ts';
import type { ImageStore } from '../../buildx/builder/driver-limits.ts';
import { loadsSeveral } from '../../buildx/builder/driver-limits.ts';
import type { BuildOptions } from '../../config/build-options.ts';
import type { Shell } from '../../platform/shell.ts';

/** The image store of the engine that images are loaded into; asked for only where it matters. */
export async function engineStoreFor(
  shell: Shell,
  builder: Builder,
  build: BuildOptions,
): Promise<ImageStore | undefined> {
  if (builder.driver === 'docker' || !loadsSeveral(build)) return undefined;
  const exit = await shell.run({ argv: ['docker', 'info', '--format', '{{json .DriverStatus}}'], timeoutMs: 20_000 });
  if (exit.kind !== 'exited' || exit.code !== 0 || !exit.stdout.startsWith('[')) return undefined;
  // As buildx reads it (util/dockerutil/client.go).
  return exit.stdout.includes('"io.containerd.snapshotter.v1"') ? 'containerd' : 'classic';
}
