import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { DockerRegistry } from '../servers/docker-registry.ts';

/** What builders of a driver pull, under its usual name; of the scanner a stand-in. Also brings BuildKit's image to the engine. */
export async function pushBaseImages(registry: DockerRegistry): Promise<void> {
  const run = promisify(execFile);
  await run('bash', [path.join(import.meta.dirname, '../../scripts/engine.sh'), 'buildkit']);
  for (const [folder, name] of [
    ['golang', 'library/golang:1.26'],
    ['scanner', 'docker/buildkit-syft-scanner:stable-1'],
  ]) {
    const options = ['--builder', 'default', '--provenance=false', '--push', '--tag', `${registry.host}/${name}`];
    await run('docker', ['buildx', 'build', ...options, path.join(import.meta.dirname, `peer/${folder}`)]);
  }
}
